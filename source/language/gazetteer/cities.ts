import type {PlaceRows} from './row.ts';

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
