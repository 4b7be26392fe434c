/** Places that the compiled cities lack or spell otherwise, by country code (ISO 3166-1 alpha-2; `--` for none). */

/** `Name` or `Name: other spelling; other spelling`, places separated by ` | `. */
export type PlaceRows = Record<string, string>;

/** Towns known for meetings, and cities under the names that newspapers use. */
export const cityRows: PlaceRows = {
	AE: 'Dubai | Abu Dhabi | Ras al-Khaimah | Fujairah',
	AF: `
		Kabul | Kandahar: Qandahar | Mazar-e-Sharif: Mazar-i-Sharif; Mazari Sharif | Jalalabad | Herat | Bagram
		Lashkar Gah: Lashkargah | Kunduz: Konduz
	`,
	AL: 'Tirana: Tirane',
	AM: 'Yerevan: Erevan | Gyumri | Meghri',
	AR: 'Buenos Aires | Mar del Plata | Bariloche | Ushuaia | Cordoba',
	AT: 'Vienna: Wien | Salzburg | Innsbruck | Graz | Linz | Alpbach | Baden | Seefeld',
	AU: 'Sydney | Canberra | Melbourne | Brisbane | Perth | Darwin | Adelaide | Hobart | Cairns',
	AZ: 'Baku | Stepanakert: Khankendi | Shusha: Shushi | Lachin | Ganja | Nakhchivan: Nakhichevan',
	BA: 'Sarajevo | Mostar | Srebrenica | Banja Luka | Pale | Tuzla',
	BD: "Dhaka: Dacca | Chittagong: Chattogram | Cox's Bazar",
	BE: 'Brussels: Bruxelles | Antwerp: Antwerpen | Ghent | Bruges | Ostend | Laeken | Ypres',
	BG: 'Sofia | Varna | Plovdiv',
	BH: 'Manama',
	BO: 'La Paz | Santa Cruz de la Sierra | Sucre',
	BR: `
		Brasilia: Brasília | Rio de Janeiro: Rio | Sao Paulo: São Paulo | Fortaleza | Belem: Belém | Salvador de Bahia
		Porto Alegre | Foz do Iguacu
	`,
	BY: 'Minsk | Gomel: Homel | Viskuli',
	CA: `
		Ottawa | Toronto | Montreal: Montréal | Vancouver | Quebec City | Calgary | Halifax | Winnipeg | Kananaskis
		Charlevoix: La Malbaie | Banff | Whistler | Edmonton | Victoria, British Columbia | Montebello | Gander
	`,
	CD: 'Kinshasa | Goma | Bukavu | Lubumbashi | Kisangani | Beni | Bunia | Uvira',
	CH: `
		Geneva: Genève; Geneve; Genf | Zurich: Zürich | Bern: Berne | Basel: Basle | Lausanne | Davos | Lugano
		Montreux | Lucerne: Luzern | Locarno | Crans-Montana: Crans Montana | Bürgenstock: Buergenstock; Burgenstock
		Mont Pelerin: Mont Pèlerin | Interlaken | St. Moritz | St. Gallen | Glion | Caux
	`,
	CI: 'Abidjan | Yamoussoukro | Bouaké: Bouake',
	CL: 'Santiago | Valparaiso | Vina del Mar: Viña del Mar',
	CN: `
		Beijing: Peking | Shanghai | Hangzhou | Xiamen | Boao | Sanya | Wuhan | Guangzhou: Canton | Shenzhen | Tianjin
		Chengdu | Chongqing | Nanjing: Nanking | Dalian | Qingdao: Tsingtao | Kunming | Harbin | Urumqi | Lhasa
		Macau | Beidaihe | Dandong | Xian: Xi’an | Suzhou | Shenyang | Diaoyutai | Huairou | Nanning | Guilin
	`,
	CO: `
		Bogota: Bogotá | Cartagena | Medellin: Medellín | Cali | Barranquilla | Cucuta: Cúcuta | Santa Marta
	`,
	CR: 'San Jose, Costa Rica | San José',
	CU: 'Havana: La Habana | Guantanamo: Guantánamo | Santiago de Cuba | Guantanamo Bay: Guantánamo Bay',
	CY: 'Nicosia | Larnaca | Limassol | Paphos | Famagusta',
	CZ: 'Prague: Praha | Brno | Ostrava | Karlovy Vary | Lany',
	DE: `
		Berlin | Bonn | Munich: München; Muenchen | Hamburg | Frankfurt: Frankfurt am Main | Cologne: Köln
		Hanover: Hannover | Stuttgart | Leipzig | Dresden | Potsdam | Nuremberg: Nürnberg
		Düsseldorf: Dusseldorf; Duesseldorf | Heiligendamm | Meseberg | Elmau: Schloss Elmau; Garmisch-Partenkirchen
		Baden-Baden | Petersberg | Ramstein: Ramstein Air Base | Weimar | Bremen | Rostock | Wiesbaden | Königswinter
		Aachen | Würselen | Stralsund | Bad Godesberg | Gymnich | Kehl
	`,
	DK: 'Copenhagen: København | Aarhus | Elsinore | Marienborg',
	DO: 'Santo Domingo | Punta Cana',
	DZ: 'Algiers | Oran | Constantine | Tamanrasset | Tindouf | In Amenas',
	EC: 'Quito | Guayaquil',
	EE: 'Tallinn | Tartu | Narva',
	EG: `
		Cairo | Sharm el-Sheikh: Sharm al-Sheikh; Sharm el Sheikh; Sharm El-Sheikh | Alexandria | Taba
		el-Arish: El Arish; al-Arish | Luxor | El Alamein | Ismailia | Port Said | Suez | Hurghada
	`,
	ES: `
		Madrid | Barcelona | Seville: Sevilla | Granada | Valencia | Malaga: Málaga | Salamanca | Bilbao
		Santiago de Compostela | Oviedo | Toledo, Spain | La Moncloa | Palma de Mallorca | Marbella
	`,
	ET: 'Addis Ababa | Bahir Dar | Mekelle: Mekele | Gondar',
	FI: 'Helsinki | Tampere | Turku | Rovaniemi | Kultaranta | Naantali | Lahti',
	FR: `
		Paris | Strasbourg | Lyon: Lyons | Marseille: Marseilles | Nice | Cannes | Deauville | Biarritz
		Evian: Évian; Evian-les-Bains; Évian-les-Bains | Rambouillet | Fontainebleau | Versailles | Bordeaux
		Toulouse | Lille | Brest, France | Calais | Dunkirk | Saint-Malo: St Malo; St. Malo | Aix-en-Provence
		Bregancon: Brégançon; Fort de Brégançon | Caen | Sainte-Mère-Église | Amiens | Colombey-les-Deux-Eglises
		La Celle Saint-Cloud: La Celle-Saint-Cloud | Le Touquet | Compiègne: Compiegne | Menton | Saint-Tropez
		Villepinte
	`,
	GB: `
		London | Edinburgh | Glasgow | Manchester | Birmingham | Liverpool | Belfast | Cardiff | Leeds | Bristol
		Cambridge | Oxford | Newcastle: Newcastle upon Tyne | Gleneagles | Lough Erne | Carbis Bay | Brighton
		Windsor | Newport, Wales | Celtic Manor | Aberdeen | Sandhurst | Balmoral | Sandringham
		St Andrews: St. Andrews | Harrogate | Blackpool | Bournemouth | Bletchley Park | Portsmouth
		Derry: Londonderry | Hillsborough | Prestwick | Blenheim Palace | Salisbury | Reading | Bath
		Turnberry: Trump Turnberry | Aberdeenshire | Lancaster
	`,
	GE: 'Tbilisi: Tiflis | Batumi | Gori | Sukhumi: Sokhumi | Tskhinvali | Poti',
	GH: 'Accra | Kumasi',
	GL: 'Nuuk | Ilulissat',
	GR: `
		Athens | Thessaloniki: Salonika; Salonica | Corfu | Rhodes | Santorini | Crete | Lesbos | Vouliagmeni
		Lagonissi | Idomeni | Delphi
	`,
	GT: 'Guatemala City | Antigua Guatemala',
	HK: 'Hong Kong',
	HN: 'Tegucigalpa | San Pedro Sula',
	HR: 'Zagreb | Dubrovnik | Brijuni: Brioni | Split | Vukovar | Plitvice | Zadar',
	HT: 'Port-au-Prince',
	HU: 'Budapest | Visegrad: Visegrád | Godollo',
	ID: `
		Jakarta | Bali | Nusa Dua | Bandung | Bogor | Yogyakarta | Surabaya | Ubud | Labuan Bajo | Banda Aceh
	`,
	IE: 'Dublin | Cork | Galway | Shannon | Farmleigh | Leinster House | Doonbeg',
	IL: `
		Jerusalem | Tel Aviv | Haifa | Eilat | Herzliya | Ashdod | Ashkelon | Beersheba | Caesarea | Sderot | Netanya
		Ben Gurion Airport | Kerem Shalom | Sde Boker | Rehovot
	`,
	IN: `
		New Delhi | Delhi | Mumbai: Bombay | Kolkata: Calcutta | Chennai: Madras | Bangalore: Bengaluru | Hyderabad
		Agra | Goa | Ahmedabad: Ahmadabad | Amritsar | Jaipur | Srinagar | Shimla: Simla | Udaipur | Attari
		Dharamsala: Dharamshala | Varanasi | Gandhinagar | Mamallapuram: Mahabalipuram | Leh | Chushul | Guwahati
		Imphal | Jammu
	`,
	IQ: `
		Baghdad | Basra: Basrah | Mosul | Irbil: Erbil; Arbil | Kirkuk
		Sulaymaniyah: Sulaimaniya; Sulaimaniyah; Sulaimani; Sulaymaniya | Najaf | Karbala: Kerbala | Fallujah: Falluja
		Ramadi | Tikrit | Samarra | Amara: Amarah | Dohuk: Duhok | Baquba: Baqubah | Nasiriyah: Nasiriya | Sinjar
		Safwan | Taji | Kufa | Baiji
	`,
	IR: `
		Tehran: Teheran | Isfahan: Esfahan | Qom | Mashhad | Shiraz | Tabriz | Natanz | Bushehr | Fordow | Arak
		Bandar Abbas | Kish | Chabahar
	`,
	IS: 'Reykjavik: Reykjavík | Keflavik | Hofdi House: Höfði House',
	IT: `
		Rome: Roma | Milan: Milano | Turin: Torino | Venice: Venezia | Naples: Napoli | Florence: Firenze
		Genoa: Genova | Palermo | Bari | Trieste | L’Aquila: L’aquila | Taormina | Ischia | Stresa | Como | Cernobbio
		Capri | Lampedusa | Bologna | Assisi | Villa Madama | Castel Gandolfo | Borgo Egnazia: Fasano | Lucca
		Ventotene | Vicenza | Aviano | Ravello | Rapallo | Verona | Catania | Pratica di Mare
	`,
	JM: 'Kingston | Montego Bay',
	JO: 'Amman | Aqaba: Akaba | Zaatari | Petra | Sweimeh: Shuneh | Dead Sea: the Dead Sea | Azraq',
	JP: `
		Tokyo | Osaka | Kyoto | Hiroshima | Nagasaki | Nagoya | Yokohama | Sapporo | Toyako: Lake Toya
		Ise-Shima: Ise Shima; Shima | Okinawa: Naha; Nago | Kobe | Fukuoka | Karuizawa | Nagato | Nara | Sendai
		Fukushima | Kitakyushu | Hakone
	`,
	KE: 'Nairobi | Mombasa | Naivasha | Machakos | Dadaab | Kisumu | Eldoret',
	KG: 'Bishkek | Osh | Cholpon-Ata',
	KH: 'Phnom Penh | Siem Reap',
	KP: `
		Pyongyang | Kaesong: Kaesŏng | Panmunjom: Panmunjon; Panmunjeom; Peace House; Freedom House; Tongilgak
		Kumgang: Mount Kumgang; Mt. Kumgang | Yongbyon: Nyongbyon | Sinuiju | Punggye-ri | Wonsan
		Rason: Rajin; Rajin-Sonbong
	`,
	KR: `
		Seoul | Busan: Pusan | Incheon: Inchon | Gyeongju: Kyongju | Jeju: Cheju; Jeju Island; Cheju Island
		Pyeongchang: PyeongChang; Pyongchang | Gangneung | Paju | Daegu | Camp Humphreys
	`,
	KW: 'Kuwait City',
	KZ: 'Astana: Nur-Sultan | Almaty: Alma-Ata | Aktau | Baikonur | Borovoye: Burabay',
	LA: 'Vientiane | Luang Prabang',
	LB: `
		Beirut | Tripoli, Lebanon | Sidon | Tyre | Naqoura: Naqura | Baalbek: Baalbeck | Ain el-Hilweh
		Chtaura: Chtoura | Zahle
	`,
	LK: 'Colombo | Jaffna | Kandy | Kilinochchi | Trincomalee | Hambantota',
	LT: 'Vilnius | Klaipeda | Kaunas',
	LU: 'Luxembourg City | Senningen | Schengen',
	LV: 'Riga | Jurmala | Daugavpils',
	LY: `
		Tripoli | Benghazi | Sirte: Sirt | Misrata: Misurata | Tobruk | Zintan | Sabha: Sebha | Derna | Ghadames
		Bani Walid | Brega
	`,
	MA: `
		Rabat | Casablanca | Marrakesh: Marrakech | Skhirat | Fez: Fes | Tangier: Tangiers | Agadir | Bouznika
		Ifrane
	`,
	MC: 'Monte Carlo',
	MD: 'Chisinau: Kishinev; Chișinău; Chişinău | Tiraspol | Bender | Bulboaca',
	ME: 'Podgorica | Budva | Sveti Stefan | Cetinje | Tivat',
	MK: 'Skopje | Ohrid | Tetovo | Prespa',
	ML: 'Bamako | Timbuktu | Gao | Kidal | Mopti',
	MM: 'Yangon: Rangoon | Naypyidaw: Naypyitaw; Nay Pyi Taw | Mandalay | Sittwe | Myitkyina',
	MN: 'Ulaanbaatar: Ulan Bator',
	MR: 'Nouakchott',
	MT: 'Valletta | Marsaxlokk',
	MX: `
		Mexico City | Cancun: Cancún | Los Cabos | Guadalajara | Monterrey | Tijuana | Acapulco | Puebla
		Ciudad Juarez: Ciudad Juárez | Oaxaca | Contadora
	`,
	MY: 'Kuala Lumpur | Langkawi | Putrajaya | Kota Kinabalu | Penang | Johor Bahru',
	MZ: 'Maputo | Beira',
	NG: 'Abuja | Lagos | Kano | Maiduguri | Port Harcourt | Kaduna | Jos | Chibok | Enugu | Ibadan',
	NL: `
		The Hague: Den Haag; Hague | Amsterdam | Rotterdam | Maastricht | Noordwijk | Utrecht | Scheveningen
		Camp Zeist | Eindhoven | Noordeinde Palace
	`,
	NO: 'Oslo | Bergen | Trondheim | Tromsø: Tromso | Stavanger | Bodø: Bodo | Kirkenes | Losby',
	NP: 'Kathmandu | Pokhara',
	NZ: 'Auckland | Wellington | Christchurch | Waitangi | Queenstown',
	OM: 'Muscat | Salalah',
	PA: 'Panama City | Colón',
	PE: 'Lima | Cuzco: Cusco | Ayacucho | Arequipa',
	PH: `
		Manila | Davao: Davao City | Cebu: Cebu City | Mindanao | Subic Bay: Subic | Tagaytay | Baguio | Zamboanga
		Jolo | Cotabato | Marawi | Clark
	`,
	PK: `
		Islamabad | Karachi | Lahore | Rawalpindi | Peshawar | Quetta | Murree | Muzaffarabad | Abbottabad
		Swat: Swat Valley | Wagah: Wagha | Kartarpur | Bhurban | Gwadar | Miranshah: Miran Shah | Torkham | Kargil
	`,
	PL: `
		Warsaw: Warszawa | Krakow: Kraków; Cracow | Gdansk: Gdańsk; Danzig | Wroclaw: Wrocław | Katowice
		Rzeszow: Rzeszów | Sopot | Poznan: Poznań | Lodz: Łódź | Lublin | Bydgoszcz | Hel | Auschwitz | Magdalenka
		Oswiecim: Oświęcim | Szczecin
	`,
	PS: `
		Ramallah | Gaza City | Bethlehem | Jericho | Hebron | Nablus | Jenin | Rafah | Khan Younis: Khan Yunis
		East Jerusalem | Tulkarm: Tulkarem | Erez crossing: Erez | Qalqilya | Jabalia
	`,
	PT: `
		Lisbon: Lisboa | Porto: Oporto | Lajes: the Azores; Azores | Sintra | Cascais | Faro | Estoril | Albufeira
	`,
	QA: 'Doha',
	RO: `
		Bucharest: Bucuresti | Cluj | Constanta | Timisoara: Timișoara; Timişoara | Sibiu | Iasi | Deveselu | Neptun
	`,
	RS: 'Belgrade: Beograd | Novi Sad | Nis: Niš | Presevo',
	RU: `
		Moscow | St. Petersburg: St Petersburg; Saint Petersburg; Leningrad; Petrograd | Sochi | Vladivostok | Kazan
		Grozny | Yekaterinburg: Ekaterinburg | Novo-Ogaryovo: Novo-Ogarevo; Novo Ogaryovo
		Strelna: Constantine Palace | Kaliningrad | Murmansk | Ufa | Khabarovsk | Rostov-on-Don: Rostov | Zavidovo
		Barvikha | Gorki: Gorki-9 | Nizhny Novgorod: Gorky | Volgograd: Stalingrad | Khanty-Mansiysk | Tomsk
		Novosibirsk | Omsk | Chelyabinsk | Irkutsk | Yakutsk | Beslan | Vostochny Cosmodrome: Vostochny
		Bocharov Ruchei: Bocharov Ruchey | Valdai | Arkhangelsk: Archangel | Krasnodar | Petropavlovsk-Kamchatsky
		Nazran | Makhachkala | Budyonnovsk | Belgorod | Kursk | Smolensk | Samara | Astrakhan | Pskov | Khasavyurt
		Nalchik | Vladimir | Orenburg | Taganrog | Engels
	`,
	RW: 'Kigali',
	SA: `
		Riyadh | Jeddah: Jiddah; Jedda | Mecca | Medina | Dhahran | Diriyah | Taif: Ta’if | Neom: NEOM
		Al-Ula: AlUla; al-Ula | Dammam | Khobar | Ras Tanura
	`,
	SD: `
		Khartoum | Port Sudan | El Fasher: al-Fashir; El-Fasher; al-Fasher; el-Fasher | Omdurman | Nyala | Abyei
		El Geneina: el-Geneina; Geneina | Kadugli
	`,
	SE: `
		Stockholm | Gothenburg: Göteborg | Malmö: Malmo | Uppsala | Harpsund | Visby | Saltsjöbaden: Saltsjobaden
		Luleå: Lulea | Kiruna | Rosersberg | Gimo | Bommersvik
	`,
	SG: 'Sentosa: Sentosa Island | Shangri-La Hotel: Shangri-La | Istana | Capella Hotel',
	SI: 'Ljubljana | Bled | Brdo: Brdo pri Kranju | Maribor',
	SK: 'Bratislava | Kosice: Košice',
	SN: 'Dakar | Ziguinchor',
	SO: 'Mogadishu | Baidoa | Kismayo: Kismayu | Hargeisa | Garowe | Galkayo | Bosaso | Jowhar | Beledweyne',
	SS: 'Juba | Bor | Malakal | Bentiu | Wau | Torit',
	SY: `
		Damascus | Aleppo: Halab | Homs | Hama | Idlib | Raqqa: Al-Raqqa; al-Raqqa
		Deir al-Zor: Deir ez-Zor; Deir Ezzor; Deir al-Zour | Latakia | Tartus: Tartous | Palmyra
		Kobani: Kobane; Ain al-Arab | Afrin | Daraa: Deraa | Douma: Duma | Manbij: Menbij
		Khmeimim: Hmeimim; Hemeimeem | Qamishli | Hasakah: Hasaka | Sweida: Suwayda; Suweida; Sweidah | Quneitra
		Jarablus
	`,
	TD: 'N’Djamena: Ndjamena | Abéché: Abeche',
	TH: 'Bangkok | Pattaya | Phuket | Chiang Mai | Hua Hin | Cha-am | Sattahip | Yala',
	TJ: 'Dushanbe | Khujand',
	TM: 'Ashgabat: Ashkhabad | Avaza: Awaza',
	TN: 'Tunis | Sousse | Sfax | Djerba: Jerba | Carthage | Hammamet | Gammarth | Sidi Bouzid',
	TR: `
		Ankara | Istanbul: Constantinople | Antalya | Izmir | Gaziantep | Diyarbakir: Diyarbakır | Incirlik | Adana
		Belek | Bodrum | Kilis | Sanliurfa: Şanlıurfa | Suruc | Dolmabahce: Dolmabahçe; Dolmabahce Palace | Trabzon
		Bursa | Hatay | Edirne | Imrali: İmralı | Konya | Mersin | Van | Batman | Kayseri
	`,
	TW: 'Taipei | Kaohsiung | Kinmen: Quemoy; Jinmen | Tainan | Taichung | Matsu',
	TZ: 'Dar es Salaam | Arusha | Dodoma | Zanzibar | Moshi',
	UA: `
		Kyiv: Kiev | Odesa: Odessa | Lviv: Lvov | Kharkiv: Kharkov | Dnipro: Dnipropetrovsk; Dnepropetrovsk | Donetsk
		Luhansk: Lugansk | Zaporizhzhia: Zaporizhia; Zaporizhya; Zaporozhye; Zaporizhzhya | Mariupol | Sevastopol
		Simferopol | Yalta | Kherson | Bakhmut: Artemivsk | Debaltseve: Debaltsevo | Slovyansk: Sloviansk; Slavyansk
		Kramatorsk | Bucha | Irpin | Mykolaiv: Nikolaev | Chernihiv: Chernigov | Chernobyl: Chornobyl
		Ilovaisk: Ilovaysk | Foros | Livadia Palace: Livadia | Stanytsia Luhanska | Vinnytsia | Poltava | Sumy
		Avdiivka | Pokrovsk | Kupiansk | Izium: Izyum | Enerhodar: Energodar | Severodonetsk: Sievierodonetsk
		Uzhhorod: Uzhgorod | Borodyanka | Hostomel | Kerch
	`,
	UG: 'Kampala | Entebbe | Gulu | Jinja | Munyonyo',
	US: `
		Washington: Washington, D.C.; Washington D.C.; Washington DC; Washington, DC; D.C.
		New York: New York City; N.Y.C.; NYC; Manhattan; New York, N.Y. | Camp David | Los Angeles: L.A.; LA | Chicago
		San Francisco | Boston | Philadelphia | Atlanta | Miami | Houston | Dallas | Seattle | Denver | Detroit
		Anchorage | Honolulu | Las Vegas | New Orleans | St. Louis: St Louis; Saint Louis | St. Paul: Saint Paul
		Bretton Woods | Dumbarton Oaks | Dayton | Annapolis | Wye River: Wye Plantation; Wye Mills | Shepherdstown
		Sea Island | Williamsburg | Rancho Mirage: Sunnylands; Annenberg estate | Palm Beach
		Kennebunkport: Walker’s Point | Crawford: Crawford ranch | Jackson Hole | Glassboro
		Mar-a-Lago: Mar a Lago; Mar-A-Lago | Bedminster | Camp Pendleton | Fort Bragg | Plains | Cape Canaveral
		Arlington | Pittsburgh | Cleveland | Milwaukee | Minneapolis | Charlottesville | Tampa | Orlando | Phoenix
		San Diego | San Antonio | Austin | Portland | Baltimore | Charlotte | Cincinnati | Kansas City | Oklahoma City
		Salt Lake City | Nashville | Memphis | Sacramento | Buffalo | Newport, Rhode Island | Aspen
		Joint Base Elmendorf-Richardson: Joint Base Elmendorf–Richardson | Andrews Air Force Base: Joint Base Andrews
		Des Moines | Brooklyn | Wilmington | Rehoboth Beach | Hyannis Port | Turtle Bay | Foggy Bottom | Mount Weather
		Fort Lauderdale | West Palm Beach | El Paso | Ferguson | Flint | Newark | Long Island | Staten Island | Harlem
		Capitol
	`,
	UY: 'Montevideo | Punta del Este',
	UZ: 'Tashkent | Samarkand | Bukhara | Khiva | Termez | Andijan: Andizhan',
	VA: 'Vatican City',
	VE: 'Caracas | Maracaibo | Miraflores | Margarita Island: Isla Margarita',
	VN: 'Hanoi: Ha Noi | Da Nang: Danang | Ho Chi Minh City: Saigon | Hue | Haiphong | Halong Bay',
	XK: `
		Pristina: Prishtina; Priština | Mitrovica: Kosovska Mitrovica; Mitrovicë | Prizren | Pec | Racak
		Gjakova: Djakovica
	`,
	YE: `
		Sanaa: Sana’a; Sana | Aden | Hodeidah: Hodeida; Hudaydah; al-Hudaydah; Hudaida | Taiz: Taizz | Marib: Ma’rib
		Mukalla | Saada: Sa’ada; Saadah
	`,
	ZA: `
		Pretoria | Johannesburg | Cape Town | Durban | Sun City | Marikana | Soweto | Bloemfontein | Sandton
		Port Elizabeth
	`,
	ZM: 'Lusaka | Livingstone | Ndola',
	ZW: 'Harare | Bulawayo | Victoria Falls',
};

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

/** Nouns of buildings: a capitalised run that ends in one is a venue, whoever it is named after (`Hyatt Regency Hotel`). */
export const venueNouns = `
	Palace; Hotel; House; Castle; Mansion; Residence; Hall; Airport; Air Base; Airbase; Resort; Centre; Center
	Embassy; Consulate; Stadium; Square; Villa; Fort; Airfield; Naval Base; Guesthouse; Guest House; Ranch; Estate
	Monastery; Cathedral; Basilica; Mosque; Museum; Plaza; Tower; Headquarters; Convention Center; Convention Centre
	Conference Centre; Conference Center; Library; Garden; Gardens; Lodge; Retreat; Barracks; Cemetery; Memorial; Club
	Crossing; Chancellery; Parliament Building
`;

/** Continents under the names that texts use. */
export const continents = `
	Africa; Asia; Europe; North America; South America; Oceania; Antarctica; Australasia; Eurasia; Americas
`;

/** Place names that are as often a person or a word: `Nice`, `Reading`, `Obama`. Without evidence ("in Nice") they name no place. */
export const unsurePlaces = `
	Nice; Reading; Bath; Split; Mobile; Obama; Merkel; Most; Best; Of; Male; Van; Batman; Bor; Hue; Tyre; Rhodes
	Clark; Jackson; Lincoln; Houston; Madison; Vladimir; Victoria; Santiago; Washington; Wellington; Hamilton
	Lancaster; Windsor; Salisbury; Constantine; Engels; Gorki; Livingstone; Hel; Pale; Pec; Bender; Phoenix; Buffalo
	Cleveland; Dallas; Plains; Arlington; Flint; Ferguson; Crawford; Harlem; Paris; Capri; Como; Kish; Swat; Cork
	Shannon; Perth; Darwin; Papua; Java; Kent; Surrey; Norfolk; Devon; Essex; Mary; Lens; Tours; Angers; Orange
	Independence; Aurora; Garland; Warren; Sterling; Newton; Carson; Hayward; Columbia; Providence; Surprise; Concord
	Bury; Rugby; Sale; Deal; Derby; Wells; Worms; Essen; Bar; Man; Gore; Leon; Cali; Mission; Enterprise; Normal
	Commerce; Chester; Preston; Nelson; Bolton; Burton; Hull; Blackburn; Stafford; Stanley; Everett; McAllen; Salem
	Temple; Hope; Liberty; Olympia; Union; Antony; Jos; Gulf; Pacific; Atlantic; Sind; Natal; Ind.; Ill.; Miss.; La.
	Mass.; LA; Wau; Beni; Gao; Taba; Rosario; Rio; Plymouth; Shangri-La; Capella; Great Hall; Messina; Este; Guerrero
	Salvador; Medina; Franklin; Roman; Bacon; Kure; Soma; Date; San; Po; Ye; Die; Gap; Eu; Goes; Born; Ten; Same; Bo
	Ho; Wa; Capitol; Quad; Coburg; Imperial Hotel; Davis; Johnson; Miramar; Cambridge
`;
