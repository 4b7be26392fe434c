/** What the packages do not know of countries: short names, variants, demonyms, peoples and the houses that stand for a state. */

/** ISO 3166-1 alpha-2 code → the short English name, where the packages have another. */
export const shortNames: Record<string, string> = {
	TR: 'Turkey',
	CZ: 'Czech Republic',
	CV: 'Cape Verde',
	CD: 'DR Congo',
	CG: 'Congo',
	VA: 'Vatican',
	CW: 'Curaçao',
	// Codes that ISO 3166-1 keeps reserved for states that are gone.
	SU: 'Soviet Union',
	YU: 'Yugoslavia',
	CS: 'Czechoslovakia',
	DD: 'East Germany',
};

/** Code → other names of the state, separated by semicolons. */
export const otherNames: Record<string, string> = {
	US: 'America; United States; United States of America; USA; U.S.A.; US; U.S.; U. S.; U.S; the States',
	GB: 'Britain; Great Britain;  UK; U.K.; United Kingdom; U.K',
	RU: 'Russian Federation',
	CN: "People's Republic of China; Mainland China; Communist China; PRC",
	TW: 'Republic of China; Chinese Taipei; Formosa',
	KR: 'Republic of Korea; S. Korea; S Korea; ROK',
	KP: "Democratic People's Republic of Korea; N. Korea; N Korea; DPRK",
	TR: 'Türkiye; Turkiye; Republic of Turkey',
	CZ: 'Czechia',
	MM: 'Burma; Myanmar (Burma)',
	AE: 'UAE; U.A.E.; Emirates; the Emirates',
	SA: 'Kingdom of Saudi Arabia; KSA; Saudi',
	NL: 'Netherlands; Holland',
	IR: 'Islamic Republic of Iran; Islamic Republic; Persia',
	SY: 'Syrian Arab Republic',
	PS: `
		Palestine; State of Palestine; Palestinian Authority; Palestinian National Authority; Palestinian Territories
		Palestinian territories; Occupied Palestinian Territories
	`,
	VA: 'Vatican; Holy See; Vatican City',
	CD: `
		DR Congo; DRC; Democratic Republic of Congo; Democratic Republic of the Congo; Congo; Congo-Kinshasa
	`,
	CG: 'Congo-Brazzaville; Republic of Congo; Republic of the Congo',
	CI: "Cote d'Ivoire; Côte d'Ivoire; Ivory Coast",
	MK: 'Macedonia; Republic of Macedonia; FYROM',
	BA: 'Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina',
	TL: 'Timor-Leste; Timor',
	SZ: 'Swaziland',
	MD: 'Republic of Moldova; Moldavia',
	LA: 'Lao PDR',
	CF: 'CAR',
	PG: 'PNG',
	KG: 'Kirghizia; Kyrgyz Republic',
	BY: 'Byelorussia; Belorussia',
	FM: 'Federated States of Micronesia',
	KN: 'St. Kitts and Nevis; St Kitts and Nevis; St. Kitts',
	LC: 'St. Lucia; St Lucia',
	VC: 'St. Vincent and the Grenadines; St. Vincent; St Vincent',
	TT: 'Trinidad; Trinidad & Tobago',
	AG: 'Antigua',
	MO: 'Macau',
	HK: 'Hong Kong SAR',
	DE: 'Federal Republic of Germany',
	VN: 'Viet Nam',
	LK: 'Ceylon',
	SU: 'USSR; U.S.S.R.; Union of Soviet Socialist Republics',
	YU: 'Federal Republic of Yugoslavia',
	DD: 'German Democratic Republic; GDR',
};

/** Code → adjectives, separated by semicolons; a bare noun of the people is under `peoples`. */
export const demonyms: Record<string, string> = {
	US: 'American',
	GB: 'British',
	KR: 'South Korean',
	KP: 'North Korean',
	PH: 'Philippine; Filipino',
	PS: 'Palestinian',
	VA: 'Vatican',
	AE: 'Emirati; Emirian',
	AR: 'Argentine; Argentinian',
	SA: 'Saudi; Saudi Arabian',
	KZ: 'Kazakh',
	KG: 'Kyrgyz; Kirghiz',
	UZ: 'Uzbek',
	TM: 'Turkmen',
	TJ: 'Tajik',
	AZ: 'Azeri; Azerbaijani',
	BA: 'Bosnian; Herzegovinian',
	BW: 'Botswanan; Batswana',
	CD: 'Congolese',
	DO: 'Dominican',
	DJ: 'Djiboutian',
	EC: 'Ecuadorian; Ecuadorean',
	SV: 'Salvadoran; Salvadorean',
	GR: 'Greek; Hellenic',
	GL: 'Greenlandic',
	LU: 'Luxembourgish',
	LS: 'Basotho',
	MV: 'Maldivian',
	MC: 'Monegasque',
	ME: 'Montenegrin',
	NP: 'Nepali; Nepalese',
	NE: 'Nigerien',
	NZ: 'New Zealand; Kiwi',
	PG: 'Papua New Guinean',
	SK: 'Slovak',
	SI: 'Slovene',
	SO: 'Somali; Somalian',
	SS: 'South Sudanese',
	XK: 'Kosovar; Kosovan; Kosovo Albanian',
	TR: 'Turkish',
	TT: 'Trinidadian',
	YE: 'Yemeni',
	TL: 'Timorese; East Timorese',
	LC: 'St. Lucian',
	HK: 'Hongkonger',
	LI: 'Liechtenstein',
	MK: 'Macedonian; North Macedonian',
	CI: 'Ivorian; Ivoirian',
	BD: 'Bangladeshi; Bengali',
	SU: 'Soviet',
	YU: 'Yugoslav; Yugoslavian',
	CS: 'Czechoslovak; Czechoslovakian',
	DD: 'East German',
	DE: 'German',
	CY: 'Cypriot; Greek Cypriot; Turkish Cypriot',
	VN: 'Vietnamese',
};

/** Code → parts of a state and states gone by that go by their own name: `Name: adjective; people`, entries apart by ` | `. */
export const partsAndPasts: Record<string, string> = {
	GB: `
		Scotland: Scottish; Scots; Scot | England: English; Englishmen; Englishman | Wales: Welsh; Welshmen
		Northern Ireland: Northern Irish
	`,
	DE: 'West Germany: West German; West Germans',
	VN: 'North Vietnam: North Vietnamese | South Vietnam: South Vietnamese',
	YE: 'North Yemen: North Yemeni; North Yemenis | South Yemen: South Yemeni; South Yemenis',
	CD: 'Zaire: Zairean; Zaireans',
	ZW: 'Rhodesia: Rhodesian; Rhodesians',
};

/** Code → nouns for the people, plural or singular, that do not end in -ans or -is (those are derived from the demonyms). */
export const peoples: Record<string, string> = {
	GB: 'Britons; Brits; Briton; Brit',
	DK: 'Danes; Dane',
	SE: 'Swedes; Swede',
	FI: 'Finns; Finn',
	PL: 'Poles; Pole',
	ES: 'Spaniards; Spaniard',
	TR: 'Turks; Turk',
	RS: 'Serbs; Serb',
	HR: 'Croats; Croat',
	BA: 'Bosniaks; Bosniak',
	CZ: 'Czechs',
	SK: 'Slovaks',
	SI: 'Slovenes',
	GR: 'Greeks',
	TH: 'Thais',
	PH: 'Filipinos; Filipina',
	AR: 'Argentines',
	AF: 'Afghans',
	NL: 'Dutchman; Dutchmen',
	FR: 'Frenchman; Frenchmen; Frenchwoman',
	IE: 'Irishman; Irishmen',
	IS: 'Icelanders; Icelander',
	NZ: 'New Zealanders; New Zealander; Kiwis',
	KZ: 'Kazakhs',
	UZ: 'Uzbeks',
	TJ: 'Tajiks',
	AZ: 'Azeris',
	XK: 'Kosovars',
	CY: 'Cypriots',
	SA: 'Saudis',
	SU: 'Soviets',
};

/** Code → houses, streets and offices that stand for the government, separated by semicolons. */
export const metonyms: Record<string, string> = {
	US: 'White House; Foggy Bottom; Capitol Hill; Pentagon; Oval Office',
	RU: 'Kremlin; Smolenskaya Square',
	GB: `
		Downing Street; 10 Downing Street; Number 10; No. 10; No 10; Whitehall; Westminster; Buckingham Palace
	`,
	FR: 'Elysee; Élysée; Elysee Palace; Élysée Palace; Quai d’Orsay; Matignon',
	KR: 'Blue House; Cheong Wa Dae',
	CN: 'Zhongnanhai',
	IT: 'Palazzo Chigi; Quirinal; Quirinale; Farnesina',
	IN: 'South Block',
	JP: 'Kantei; Nagatacho',
	TR: 'Sublime Porte',
};

/** Code → capitals (and seats of government) that the packages lack or spell otherwise, separated by semicolons. */
export const capitals: Record<string, string> = {
	US: 'Washington, D.C.; Washington D.C.; Washington DC; Washington, DC; Washington',
	UA: 'Kiev; Kyiv; Kyev',
	CN: 'Peking; Beijing',
	IL: 'Tel Aviv; Jerusalem',
	NL: 'The Hague; Amsterdam',
	KZ: 'Nur-Sultan; Astana',
	MM: 'Naypyitaw; Rangoon; Yangon',
	IN: 'Delhi; New Delhi',
	DE: 'Berlin; Bonn',
	CH: 'Berne; Bern',
	YE: 'Sanaa; Sana; Aden',
	MN: 'Ulaanbaatar; Ulan Bator',
	MD: 'Chisinau; Kishinev',
	BO: 'La Paz; Sucre',
	PS: 'Ramallah; Gaza City',
	NG: 'Abuja',
	TZ: 'Dodoma; Dar es Salaam',
	LK: 'Colombo',
	CI: 'Abidjan; Yamoussoukro',
	ZA: 'Pretoria; Cape Town',
	RO: 'Bucharest',
	TD: 'Ndjamena; N’Djamena',
	AZ: 'Baku',
	GE: 'Tbilisi; Tiflis',
	LY: 'Tripoli; Benghazi; Tobruk',
	XK: 'Pristina; Prishtina',
	IQ: 'Baghdad',
	SU: 'Leningrad',
	MY: 'Kuala Lumpur; Putrajaya',
	PH: 'Manila; Malacañang; Malacanang',
	VA: 'Vatican City',
	BI: 'Bujumbura; Gitega',
	ER: 'Asmara',
	SZ: 'Mbabane',
	GL: 'Nuuk',
};

/** Code → what news calls the capital, where the package has another seat or spelling. */
export const seats: Record<string, string> = {
	US: 'Washington',
	BO: 'La Paz',
	SU: 'Moscow',
	YU: 'Belgrade',
	CS: 'Prague',
	DD: 'East Berlin',
};

/** Names that are as often a person, a state of the U.S. or a word: without evidence they name no country for sure. */
export const unsureCountries = `
	Georgia; Jordan; Chad; Mali; Guinea; Jersey; Dominica; Israel; Cuba; Niger; Monaco; Tonga; Trinidad; Timor; Persia
	Saudi; Kiwi; Scot; Finn; Pole; Dane; Turk; Congo; Samoa; Bonaire; CAR; Washington; Lima; Santiago; Wellington
	Sofia; Sana; Male; Sucre; Roseau; Praia; Westminster; Castries; Suva; Bern; Aden; the States; Emirates; Quirinal
	Holland; Pentagon; London; Paris; Havana; Victoria; Hamilton; Nassau; Kingston; Georgetown; Port Louis; English
	Poles; Number 10; No 10; No. 10; South Block
`;

/** Phrases that hold a country's name but name something else. */
export const notCountries = `
	New Mexico; Jordan River; South China Sea; East China Sea; China Sea; China Daily; British Columbia
	British Airways; British Telecom; British Petroleum; British Open; French Open; Australian Open; US Open
	U.S. Open; Indian Ocean; American Airlines; American Express; Bank of America; Bank of China; Air France
	Air China; Air India; South America; North America; Central America; Latin America; Gulf of Mexico; Panama Canal
	New England; New Jersey; Sea of Japan; Irish Sea; Norwegian Sea; Gulf of Oman; Gulf of Aden; Voice of America
	Captain America; English Channel; American Samoa; Georgia State; Atlanta, Georgia; Washington Post
	Washington Times; Washington State; Moscow Times; London Bridge; Paris Hilton; Paris Saint-Germain
	Times of Israel; Times of India; India Today; Russia Today; Berlin Wall; Jakarta Post; Tehran Times; Korea Herald
	Korea Times; Japan Times; New Zealand Herald; Cuba Gooding; Michael Jordan; Jordan Peterson; Stockholm syndrome
	Havana syndrome; Spanish flu; Swiss cheese; Turkish Airlines; Qatar Airways; Korean Air; Japan Airlines
	Kuwait Airways; Royal Bank of Scotland; Bank of England; Bank of Japan; Bank of Russia; Bank of Canada
	Bank of Israel; Paris Agreement; Paris agreement; Paris accord; Paris climate agreement; Minsk agreement
	Minsk agreements; Minsk accords; Geneva Conventions; Vienna Convention; Kyoto Protocol; Oslo accords; Oslo Accords
	Brussels sprouts; Native American; Native Americans; African American; African Americans; Vietnam War; Korean War
	Gulf War
`;

/** Pairs of countries that share a name: "the two Koreas". */
export const countryPairs: ReadonlyMap<string, readonly string[]> = new Map([
	['Koreas', ['KP', 'KR']],
	['Sudans', ['SD', 'SS']],
	['Congos', ['CD', 'CG']],
]);
