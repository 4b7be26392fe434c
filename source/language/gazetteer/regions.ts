import type {PlaceRows} from './row.ts';

/** Regions, provinces, states, islands and seas. */
export const regionRows: PlaceRows = {
	'--': `
		Middle East: Mideast; Near East | Balkans: Western Balkans | Caucasus: South Caucasus; North Caucasus
		Central Asia | Southeast Asia: South-East Asia; South East Asia; southeast Asia | South Asia: south Asia
		East Asia | Northeast Asia | Central America | Latin America | South America: Latin American | Caribbean
		Scandinavia | Baltic: the Baltics; Baltics; Baltic states; Baltic region
		Persian Gulf: the Gulf; Gulf; Arabian Gulf | Horn of Africa | Sahel | Maghreb: North Africa | West Africa
		East Africa | Central Africa | Southern Africa: southern Africa | Sub-Saharan Africa: sub-Saharan Africa
		Great Lakes region | Western Europe: western Europe | Eastern Europe: eastern Europe | Central Europe
		Asia-Pacific: Asia Pacific; Indo-Pacific | Pacific | Atlantic | Arctic | Black Sea
		Mediterranean: the Mediterranean; Mediterranean Sea; eastern Mediterranean | South China Sea | East China Sea
		Red Sea | Caspian Sea: Caspian | Baltic Sea | Aegean: Aegean Sea | Strait of Hormuz: Straits of Hormuz
		Taiwan Strait: Taiwan Straits | Korean Peninsula: Korean peninsula | Kashmir: Line of Control | Kurdistan
		Balochistan: Baluchistan | Western Sahara | Sea of Azov | Bosphorus | Indian Ocean | Himalayas | Levant
		Nordic countries | Benelux | Indochina | Gulf of Aden | Suez Canal | Panama Canal | Transcaucasia | Siberia
	`,
	AF: `
		Helmand: Helmand province; Helmand Province | Kandahar province | Panjshir: Panjshir Valley | Tora Bora
		Nangarhar
	`,
	AZ: 'Nagorno-Karabakh: Nagorno Karabakh; Karabakh; Upper Karabakh; Artsakh',
	BA: 'Republika Srpska: Bosnian Serb Republic | Federation of Bosnia and Herzegovina',
	CA: `
		Quebec: Québec | Ontario | Alberta | British Columbia | Nova Scotia | Manitoba | Saskatchewan | New Brunswick
		Newfoundland: Newfoundland and Labrador | Prince Edward Island | Yukon | Nunavut
	`,
	CD: 'North Kivu | South Kivu | Kivu | Katanga | Ituri',
	CN: `
		Tibet | Xinjiang | Inner Mongolia | Guangdong | Sichuan | Yunnan | Hainan | Fujian | Zhejiang | Hebei | Hubei
		Shandong | Jiangsu | Liaoning | Manchuria
	`,
	CY: 'Northern Cyprus: northern Cyprus',
	DE: `
		Bavaria | Saxony | Hesse | North Rhine-Westphalia | Baden-Württemberg: Baden-Wuerttemberg | Brandenburg
		Lower Saxony | Rhineland | Thuringia | Saarland | Schleswig-Holstein | Mecklenburg
	`,
	EG: 'Sinai: Sinai Peninsula; Sinai peninsula',
	ES: `
		Catalonia | Basque Country: Basque region | Andalusia | Galicia | Canary Islands: the Canaries
		Balearic Islands | Ceuta | Melilla
	`,
	ET: 'Tigray | Oromia | Amhara | Ogaden | Afar',
	FK: 'Falkland Islands: Falklands; Malvinas',
	FR: 'Normandy | Corsica | Brittany | Alsace | Provence | Burgundy | French Riviera: Riviera; Cote d’Azur',
	GB: `
		Scotland | England | Wales | Northern Ireland: Ulster | Cornwall | Yorkshire | Kent | Essex | Surrey | Sussex
		Devon | Norfolk | Suffolk | Fermanagh: County Fermanagh | Lancashire | Oxfordshire | Perthshire
		Isle of Wight
	`,
	GE: 'Abkhazia | South Ossetia | Adjara: Ajaria; Adzharia',
	GR: 'Aegean islands',
	ID: `
		Aceh | Papua: West Papua; Irian Jaya | Java | Sumatra | Sulawesi | Maluku: Moluccas | Borneo | Kalimantan
	`,
	IL: 'Golan Heights: Golan; the Golan | Galilee | Negev | Israeli-occupied Golan Heights',
	IN: `
		Punjab | Gujarat | Bihar | Assam | Kerala | Tamil Nadu | Maharashtra | Uttar Pradesh | West Bengal | Karnataka
		Rajasthan | Andhra Pradesh | Telangana | Jharkhand | Manipur | Nagaland | Ladakh
		Jammu and Kashmir: Jammu & Kashmir | Madhya Pradesh | Orissa: Odisha | Haryana | Arunachal Pradesh | Sikkim
	`,
	IQ: `
		Iraqi Kurdistan: Kurdistan Region; Kurdish region; Kurdistan region | Anbar: Anbar province; Al Anbar
		Nineveh | Green Zone | Diyala | Sunni Triangle
	`,
	IT: `
		Sicily | Sardinia | Lombardy | Tuscany | Umbria | Veneto | Piedmont | Puglia: Apulia | Calabria | South Tyrol
	`,
	JP: `
		Hokkaido | Kyushu | Honshu | Kuril Islands: Kurils; Northern Territories
		Senkaku Islands: Senkakus; Diaoyu Islands
	`,
	KP: 'Demilitarized Zone: DMZ; demilitarized zone; demilitarised zone; Demilitarised Zone; Joint Security Area; truce village',
	LB: `
		Bekaa Valley: Bekaa; Beqaa Valley | southern Lebanon: south Lebanon; South Lebanon; Southern Lebanon
		Mount Lebanon | Shebaa Farms
	`,
	LY: 'Cyrenaica | Fezzan | Tripolitania',
	MD: 'Transnistria: Trans-Dniester; Transdniestria; Transdniester; Trans-Dnestr | Gagauzia',
	MM: `
		Rakhine: Rakhine state; Rakhine State; Arakan | Kachin state: Kachin; Kachin State | Shan State: Shan state
		Karen State
	`,
	MX: 'Chiapas | Guerrero | Chihuahua | Baja California | Sinaloa | Yucatan',
	NG: 'Niger Delta: Niger delta | Borno: Borno state | Biafra | Rivers state',
	PH: 'Bangsamoro | Luzon | Sulu | Palawan | Scarborough Shoal | Spratly Islands: Spratlys',
	PK: `
		North Waziristan | South Waziristan | Waziristan | Sindh: Sind
		Khyber Pakhtunkhwa: North West Frontier Province; North-West Frontier Province | Azad Kashmir
	`,
	PS: 'Gaza Strip: Gaza; the Gaza Strip | West Bank: the West Bank; Judea and Samaria',
	RS: 'Vojvodina | Presevo Valley | Sandzak',
	RU: `
		Chechnya | Dagestan | Ingushetia: Ingushetiya | Tatarstan | North Ossetia | Kamchatka | Sakhalin | Buryatia
		Bashkortostan | Altai | Kabardino-Balkaria | Russian Far East: Far East | Urals
	`,
	SD: 'Darfur | South Kordofan | Blue Nile | Nuba Mountains | Kordofan',
	SO: 'Somaliland | Puntland | Jubaland | Galmudug',
	SY: 'Rojava | Eastern Ghouta: eastern Ghouta; East Ghouta; Ghouta',
	TR: 'Anatolia | Cappadocia',
	UA: `
		Crimea: Crimean Peninsula; Crimean peninsula | Donbas: Donbass | Donetsk region | Luhansk region
		eastern Ukraine: Eastern Ukraine; east Ukraine | western Ukraine: Western Ukraine | Bukovina
		Zaporizhzhia region | Kherson region | Snake Island | Transcarpathia
	`,
	US: `
		Alabama | Alaska | Arizona | Arkansas | California: Calif. | Colorado: Colo. | Connecticut: Conn. | Delaware
		Florida: Fla. | Hawaii | Idaho | Illinois: Ill. | Indiana: Ind. | Iowa | Kansas | Kentucky: Ky.
		Louisiana: La. | Maine | Maryland: Md. | Massachusetts: Mass. | Michigan: Mich. | Minnesota: Minn.
		Mississippi: Miss. | Missouri: Mo. | Montana | Nebraska: Neb. | Nevada: Nev. | New Hampshire: N.H.
		New Jersey: N.J. | New Mexico: N.M. | New York State: New York state; upstate New York; N.Y.
		North Carolina: N.C. | North Dakota: N.D. | Ohio | Oklahoma: Okla. | Oregon: Ore. | Pennsylvania: Pa.
		Rhode Island: R.I. | South Carolina: S.C. | South Dakota: S.D. | Tennessee: Tenn. | Texas | Utah
		Vermont: Vt. | Virginia: Va. | Washington State: Washington state | West Virginia: W.Va. | Wisconsin: Wis.
		Wyoming: Wyo. | Puerto Rico | New England | Midwest | Silicon Valley | Hollywood | Guam | Bay Area
		Long Beach | Cape Cod | Martha’s Vineyard | Hamptons | Northern Virginia
	`,
	ZA: 'KwaZulu-Natal: KwaZulu Natal; Natal | Gauteng | Eastern Cape | Western Cape | Transvaal | Limpopo',
};
