import type {PlaceRows} from './row.ts';

/** Buildings and grounds where leaders meet, with the city they stand in: `Name (City)` or `Name (City): other; other`. */
export const venueRows: PlaceRows = {
	AE: 'Qasr Al Watan (Abu Dhabi): Qasr al-Watan | Expo City (Dubai)',
	AF: 'Arg (Kabul) | Bagram Air Base (Bagram): Bagram Airfield',
	AT: `
		Palais Coburg (Vienna): Coburg Palace; Coburg hotel | Hofburg (Vienna): Hofburg Palace; Hofburg palace
		Grand Hotel Wien (Vienna) | Imperial Hotel (Vienna): Hotel Imperial | Schönbrunn Palace (Vienna)
	`,
	AU: 'Parliament House (Canberra) | Kirribilli House (Sydney)',
	BE: `
		Berlaymont (Brussels): Berlaymont building | Justus Lipsius (Brussels): Justus Lipsius building
		Europa building (Brussels) | NATO headquarters (Brussels): NATO Headquarters; Nato headquarters
		Egmont Palace (Brussels) | European Commission headquarters (Brussels): EU headquarters
	`,
	BR: `
		Planalto (Brasilia): Planalto Palace | Itamaraty (Brasilia): Itamaraty Palace | Alvorada Palace (Brasilia)
	`,
	CA: 'Rideau Hall (Ottawa) | Parliament Hill (Ottawa)',
	CH: `
		Palais des Nations (Geneva): Palais Wilson | Beau Rivage Palace (Lausanne): Beau-Rivage Palace; Beau-Rivage
		InterContinental Hotel (Geneva): Intercontinental Hotel; Hotel Intercontinental; Hotel InterContinental
		Villa La Grange (Geneva): Villa la Grange | Hotel President Wilson (Geneva): President Wilson Hotel
		Bürgenstock resort (Bürgenstock): Buergenstock resort; Burgenstock Resort
	`,
	CN: `
		Great Hall of the People (Beijing): Great Hall
		Diaoyutai State Guesthouse (Beijing): Diaoyutai Guest House; Diaoyutai | Tiananmen Square (Beijing): Tiananmen
		Forbidden City (Beijing) | Zhongnanhai (Beijing) | Yanqi Lake (Beijing) | West Lake (Hangzhou)
	`,
	CL: 'La Moneda (Santiago): La Moneda Palace; La Moneda palace',
	CO: 'Casa de Nariño (Bogota): Narino Palace; Nariño Palace; Casa de Narino',
	CU: 'Palace of the Revolution (Havana): Revolution Palace; Palacio de la Revolucion',
	CZ: 'Prague Castle (Prague)',
	DE: `
		Chancellery (Berlin): Federal Chancellery; German Chancellery; German chancellery
		Bellevue Palace (Berlin): Schloss Bellevue | Schloss Meseberg (Meseberg): Meseberg Castle; Meseberg Palace
		Hotel Bayerischer Hof (Munich): Bayerischer Hof | Schloss Elmau (Elmau): Elmau Castle
		Cecilienhof (Potsdam): Cecilienhof Palace | Reichstag (Berlin) | Brandenburg Gate (Berlin)
		Villa Borsig (Berlin) | Ramstein Air Base (Ramstein): Ramstein air base
	`,
	EG: `
		Ittihadiya Palace (Cairo): Al-Ittihadiya; Ittihadiyah Palace; Ittihadeya Palace; al-Ittihadiya Palace
		Tahrir Square (Cairo)
	`,
	ES: 'Moncloa Palace (Madrid): La Moncloa; Moncloa | Zarzuela Palace (Madrid): La Zarzuela',
	FI: 'Presidential Palace in Helsinki (Helsinki) | Finlandia Hall (Helsinki) | Kultaranta (Naantali)',
	FR: `
		Elysee Palace (Paris): Élysée Palace; Élysée; Elysee; Elysée; Elysée Palace; Elysee palace
		Quai d’Orsay (Paris) | Hotel Matignon (Paris): Matignon; Hôtel Matignon
		Palace of Versailles (Versailles): Château de Versailles; Versailles Palace
		Fort de Brégançon (Bregancon): Bregancon fortress; Brégançon fortress | Notre Dame (Paris): Notre-Dame
		Arc de Triomphe (Paris) | Eiffel Tower (Paris) | Hotel de Crillon (Paris) | Les Invalides (Paris)
		Louvre (Paris): Louvre Museum | Le Bourget (Paris): Le Bourget airport | Orly (Paris): Orly airport
	`,
	GB: `
		Downing Street (London): 10 Downing Street; Number 10; No. 10; No 10; 10 Downing St.
		Buckingham Palace (London) | Chequers (Ellesborough) | Winfield House (London) | Lancaster House (London)
		Windsor Castle (Windsor) | Westminster (London): Palace of Westminster; Houses of Parliament
		Whitehall (London) | Chevening (Chevening): Chevening House | Holyrood (Edinburgh): Holyroodhouse; Bute House
		Stormont Castle (Belfast): Stormont House; Stormont | Hillsborough Castle (Hillsborough)
		Heathrow (London): Heathrow Airport; Heathrow airport | Clarence House (London) | Lambeth Palace (London)
		Kensington Palace (London) | Guildhall (London) | Chatham House (London)
		St James’s Palace (London): St. James’s Palace | Balmoral Castle (Balmoral) | Leeds Castle (Kent)
		ExCel (London): ExCeL; ExCeL Centre | Mansion House (London) | Claridge’s (London): Claridges
		Marlborough House (London) | Carlton Gardens (London) | Celtic Manor Resort (Newport): Celtic Manor
		Admiralty House (London) | Westminster Abbey (London) | Stansted (London) | RAF Fairford (Fairford)
	`,
	GR: 'Maximos Mansion (Athens): Maximou Mansion | Zappeion (Athens): Zappeion Hall',
	IL: `
		King David Hotel (Jerusalem) | Knesset building (Jerusalem) | Western Wall (Jerusalem)
		Yad Vashem (Jerusalem) | Kirya (Tel Aviv) | Temple Mount (Jerusalem): Al-Aqsa; al-Aqsa mosque; Haram al-Sharif
	`,
	IN: `
		Hyderabad House (New Delhi) | Rashtrapati Bhavan (New Delhi): Rashtrapati Bhawan | Golden Temple (Amritsar)
		Taj Mahal (Agra) | Bharat Mandapam (New Delhi) | Lok Kalyan Marg (New Delhi): Race Course Road
	`,
	IT: `
		Chigi Palace (Rome): Palazzo Chigi | Quirinal Palace (Rome): Quirinale Palace | Villa Madama (Rome)
		Villa Doria Pamphili (Rome): Villa Pamphili | Farnesina (Rome) | Villa Taverna (Rome)
		Villa d’Este (Cernobbio)
	`,
	JO: `
		Husseiniya Palace (Amman): Al Husseiniya Palace; Basman Palace; Raghadan Palace
		King Hussein Bin Talal Convention Centre (Dead Sea)
	`,
	JP: `
		Akasaka Palace (Tokyo): Akasaka State Guest House; State Guest House | Imperial Palace (Tokyo)
		Yasukuni Shrine (Tokyo) | Kantei (Tokyo) | Kasumigaseki (Tokyo) | Gotenyama (Tokyo)
	`,
	KR: `
		Blue House (Seoul): Cheong Wa Dae; presidential Blue House | Yongsan presidential office (Seoul): Yongsan
	`,
	KP: `
		Peace House (Panmunjom) | Freedom House (Panmunjom) | Tongilgak (Panmunjom)
		Paekhwawon (Pyongyang): Paekhwawon State Guest House | Kumsusan Palace (Pyongyang)
	`,
	KZ: 'Akorda (Astana): Ak Orda; Akorda residence | Rixos Hotel (Astana)',
	LB: `
		Baabda Palace (Baabda): Baabda; Baabda palace | Grand Serail (Beirut): Grand Serail palace
		Ain el-Tineh (Beirut): Ain al-Tineh
	`,
	MX: 'Los Pinos (Mexico City) | National Palace (Mexico City)',
	NL: `
		Catshuis (The Hague) | Binnenhof (The Hague) | Peace Palace (The Hague)
		Huis ten Bosch (The Hague): Huis ten Bosch Palace
	`,
	PH: 'Malacañang (Manila): Malacanang; Malacañang Palace; Malacanang Palace; Malacañan Palace',
	PK: 'Aiwan-e-Sadr (Islamabad) | Serena Hotel (Islamabad): Islamabad Serena Hotel',
	QA: 'Al Udeid Air Base (Doha): al-Udeid Air Base; Al Udeid air base | Lusail Palace (Doha)',
	PL: `
		Belweder (Warsaw): Belweder Palace; Belvedere Palace | Royal Castle (Warsaw)
		Gdansk shipyard (Gdansk): Lenin shipyard
	`,
	PS: 'Muqata (Ramallah): Mukataa; Muqataa; Mukata; Muqata’a',
	RO: `
		Cotroceni (Bucharest): Cotroceni Palace | Palace of the Parliament (Bucharest): Palace of Parliament
	`,
	RU: `
		Kremlin (Moscow): the Kremlin; Grand Kremlin Palace
		Novo-Ogaryovo (Moscow): Novo-Ogarevo; Novo Ogaryovo; Novo-Ogaryovo residence | Red Square (Moscow)
		Lubyanka (Moscow) | Constantine Palace (St. Petersburg): Konstantin Palace; Konstantinovsky Palace
		Bocharov Ruchei (Sochi): Bocharov Ruchey | Spaso House (Moscow) | Winter Palace (St. Petersburg)
		Barvikha (Moscow) | Bolshoi (Moscow): Bolshoi Theatre; Bolshoi Theater
	`,
	SA: `
		Al-Yamamah Palace (Riyadh): al-Yamamah Palace; Yamamah Palace; Al Yamamah Palace | Diriyah Palace (Diriyah)
		Ritz-Carlton (Riyadh) | Al-Salam Palace (Jeddah): al-Salam Palace
	`,
	SE: 'Rosenbad (Stockholm) | Harpsund (Harpsund) | Haga Palace (Stockholm)',
	SG: `
		Capella Hotel (Singapore): Capella; Capella hotel | Istana (Singapore)
		Shangri-La Hotel (Singapore): Shangri-La
	`,
	TR: `
		Dolmabahce Palace (Istanbul): Dolmabahçe Palace; Dolmabahçe; Dolmabahce
		Cankaya (Ankara): Çankaya; Cankaya Palace; Çankaya Palace
		Bestepe (Ankara): Beştepe; Ak Saray; White Palace; Presidential Complex
		Ciragan Palace (Istanbul): Çırağan Palace | Incirlik Air Base (Incirlik): Incirlik air base; Incirlik airbase
	`,
	UA: `
		Mariinsky Palace (Kyiv): Mariyinsky Palace; Mariinskyi Palace | Bankova (Kyiv): Bankova Street
		Maidan (Kyiv): Independence Square; Maidan Nezalezhnosti | Livadia Palace (Yalta)
	`,
	US: `
		White House (Washington): the White House; White House Situation Room | Oval Office (Washington)
		Blair House (Washington) | Capitol (Washington): U.S. Capitol; US Capitol; Capitol Hill; Capitol building
		Rose Garden (Washington) | Pentagon (Arlington)
		Mar-a-Lago (Palm Beach): Mar a Lago; Mar-A-Lago; Mar-a-Lago resort; Mar-a-Lago club; Mar-a-Lago estate
		Trump Tower (New York)
		UN headquarters (New York): U.N. headquarters; United Nations headquarters; U.N. Headquarters; UN Headquarters; United Nations Headquarters
		Waldorf Astoria (New York): Waldorf-Astoria; Waldorf Astoria hotel
		Sunnylands (Rancho Mirage): Sunnylands estate | Mount Vernon (--)
		Bedminster golf club (Bedminster): Trump National Golf Club | West Wing (Washington) | East Room (Washington)
		Roosevelt Room (Washington) | Cabinet Room (Washington) | Map Room (Washington) | Situation Room (Washington)
		Cross Hall (Washington) | State Department headquarters (Washington)
		Eisenhower Executive Office Building (Washington): Old Executive Office Building
		Naval Observatory (Washington) | Gracie Mansion (New York) | Wall Street (New York) | Ground Zero (New York)
		Carnegie Hall (New York) | Lotte New York Palace (New York): Palace Hotel; New York Palace Hotel
		Filoli (Woodside): Filoli estate | Trump International Hotel (Washington) | Moscone Center (San Francisco)
		Wye Plantation (Wye River): Aspen Institute Wye | Wright-Patterson Air Force Base (Dayton)
		Prairie Chapel Ranch (Crawford): Crawford ranch; Texas ranch | Arlington National Cemetery (Arlington)
		Andrews Air Force Base (--): Joint Base Andrews | Dumbarton Oaks (Washington) | Union Station (Washington)
		Walter Reed (Bethesda) | Kennedy Center (Washington)
	`,
	VA: `
		Apostolic Palace (Vatican City)
		St. Peter’s Basilica (Vatican City): St Peter’s Basilica; Saint Peter’s Basilica
		St. Peter’s Square (Vatican City): St Peter’s Square; Saint Peter’s Square
		Casa Santa Marta (Vatican City): Domus Santa Marta | Sistine Chapel (Vatican City)
	`,
	VE: 'Miraflores (Caracas): Miraflores Palace; Miraflores palace',
	VN: 'Metropole Hotel (Hanoi): Sofitel Legend Metropole; Metropole hotel',
	ZA: 'Union Buildings (Pretoria) | Luthuli House (Johannesburg) | Tuynhuys (Cape Town)',
};
