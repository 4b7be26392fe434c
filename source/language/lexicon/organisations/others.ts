/** Armed groups, unions, companies, associations, media and sport. */
import type {OrganisationRow} from './row.ts';

export const otherRows: OrganisationRow[] = [
	{
		kind: 'armed',
		example: 'The Taliban met Hamas in Doha.',
		names: `
			Hamas: HAMAS | Hezbollah: Hizbollah; Hizbullah; Hizballah; Hezbullah
			Islamic Jihad: Palestinian Islamic Jihad | Taliban: Taleban; Afghan Taliban
			Pakistani Taliban: Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; TTP
			Haqqani network: Haqqani Network | al-Qaeda: al-Qaida; al Qaeda; al Qaida
			Islamic State: ISIS; ISIL; Isis; Isil; Daesh; Islamic State group
			Houthis: Huthis; Houthi; Ansar Allah; Houthi movement | Southern Transitional Council: STC
			FARC: Farc; Revolutionary Armed Forces of Colombia | ELN: National Liberation Army | M-19 | Shining Path
			Zapatistas: Zapatista | Contras: contras | FMLN: Farabundo Marti National Liberation Front | Sandinistas
			IRA: Irish Republican Army; Provisional IRA | Real IRA | UVF: Ulster Volunteer Force | ETA: Eta
			PKK: Kurdistan Workers’ Party; Kurdistan Workers Party | YPG: People’s Protection Units
			Syrian Democratic Forces: SDF | Hayat Tahrir al-Sham: HTS | Nusra Front: al-Nusra Front; Jabhat al-Nusra
			Ahrar al-Sham | Tamil Tigers: LTTE; Liberation Tigers of Tamil Eelam | Moro Islamic Liberation Front: MILF
			Moro National Liberation Front: MNLF | New People’s Army: NPA | National Democratic Front: NDF
			Free Aceh Movement: GAM | Abu Sayyaf | Jemaah Islamiyah | Lashkar-e-Taiba | Jaish-e-Mohammed | Khmer Rouge
			Karen National Union: KNU | Kachin Independence Army: KIA | Arakan Army | Three Brotherhood Alliance
			Boko Haram | al-Shabab: al-Shabaab; al Shabaab; al Shabab
			Islamic Courts Union: Union of Islamic Courts; Islamic Courts | M23: M-23; March 23 Movement
			Lord’s Resistance Army: LRA | SPLM: Sudan People’s Liberation Movement
			SPLA: Sudan People’s Liberation Army | SPLM-North: SPLM-N | SPLM-IO: SPLM/A-IO | Rapid Support Forces: RSF
			Justice and Equality Movement: JEM | Sudan Liberation Movement: SLM; Sudan Liberation Army; SLA
			Sudan Revolutionary Front | Tigray People’s Liberation Front: TPLF | Oromo Liberation Army: OLA
			Seleka: Séléka | anti-Balaka: Anti-Balaka | MNLA: National Movement for the Liberation of Azawad
			Ansar Dine | Revolutionary United Front: RUF | Allied Democratic Forces: ADF
			MEND: Movement for the Emancipation of the Niger Delta | Kosovo Liberation Army: KLA; UCK
			Donetsk People’s Republic: DNR; DPR | Luhansk People’s Republic: LNR; LPR | Wagner Group: Wagner
			Azov Battalion | Azov Regiment: Azov Brigade | Northern Alliance
			Mujahideen: mujahideen; mujahedeen; mujahedin | Mehdi Army: Mahdi Army | Badr Organization: Badr Brigade
			Popular Mobilization Forces: PMF; Hashd al-Shaabi | Kataib Hezbollah
			Mujahedin-e Khalq: MEK; Mujahideen-e-Khalq
		`,
	},
	{
		kind: 'union',
		example: 'The Teamsters went back to the table with the TUC.',
		names: `
			United Auto Workers: UAW | Teamsters: International Brotherhood of Teamsters | AFL-CIO | SAG-AFTRA
			Screen Actors Guild: SAG | Writers Guild of America: WGA; Writers Guild
			Directors Guild of America: Directors Guild | Service Employees International Union: SEIU | AFSCME
			United Steelworkers: USW | United Mine Workers: UMW | Trades Union Congress: TUC | RMT | Aslef: ASLEF
			TSSA | Unison: UNISON | Unite: Unite the Union; Unite union | GMB | Royal College of Nursing: RCN
			British Medical Association: BMA | National Union of Mineworkers: NUM | Communication Workers Union: CWU
			Fire Brigades Union: FBU | Public and Commercial Services Union: PCS | NASUWT
			National Union of Teachers: NUT | National Education Union: NEU
			Association of Mineworkers and Construction Union: AMCU | Numsa: NUMSA
			Cosatu: COSATU; Congress of South African Trade Unions | IG Metall | Verdi: Ver.di | Vereinigung Cockpit
			GDL | CGT | CFDT | Force Ouvriere: Force Ouvrière | Nigeria Labour Congress: NLC
			ASUU: Academic Staff Union of Universities | National Education Association: NEA
			American Federation of Teachers: AFT | Chicago Teachers Union: CTU
			Communications Workers of America: CWA | International Longshoremen’s Association: ILA
			ILWU: International Longshore and Warehouse Union | Air Line Pilots Association: ALPA
			Allied Pilots Association | Association of Flight Attendants
			NHL Players’ Association: NHLPA; NHL Players Association | National Basketball Players Association: NBPA
			MLB Players Association: MLBPA | NFL Players Association: NFLPA
		`,
	},
	{
		kind: 'company',
		example: 'Gazprom and Naftogaz failed to agree.',
		names: `
			Gazprom: GAZPROM | Naftogaz: Naftohaz | Rosneft | Lukoil | Yukos | Aramco: Saudi Aramco | PDVSA
			Petrobras | Pemex | CNPC | Sinopec | CNOOC | BP: British Petroleum | Shell: Royal Dutch Shell
			ExxonMobil: Exxon; Exxon Mobil | Chevron | TotalEnergies | Eni: ENI | Equinor: Statoil | Texaco | Pennzoil
			Rosoboronexport | Boeing | Airbus | Lockheed Martin | Raytheon | Northrop Grumman | BAE Systems
			Volkswagen: VW | General Motors: GM | Ford Motor Company: Ford Motor; Ford Motor Co | Chrysler
			Stellantis | Toyota | Nissan | Renault | Tesla | Fiat | Peugeot | Opel | Google | Alphabet | Microsoft
			Facebook | Meta Platforms | Twitter | OpenAI | SpaceX | Huawei | TikTok | ByteDance | Alibaba | Samsung
			Sony | Intel | IBM | Nvidia | TSMC | Foxconn | Siemens | General Electric | AT&T | Verizon | Vodafone
			Comcast | Nokia | Ericsson | Goldman Sachs | JPMorgan Chase: JPMorgan; JP Morgan; J.P. Morgan
			Citigroup: Citibank; Citicorp | Deutsche Bank | UBS | Credit Suisse | HSBC | Barclays
			Royal Bank of Scotland: RBS | Lehman Brothers | Bank of America | Morgan Stanley
			Société Générale: Societe Generale | Commerzbank | British Airways | Lufthansa | Air France-KLM
			Air France | Ryanair | United Airlines | Delta Air Lines | American Airlines | Alitalia | Cathay Pacific
			Qantas | Tata Steel | ArcelorMittal | Thyssenkrupp: ThyssenKrupp | Pfizer | AstraZeneca | Moderna
			BioNTech | Novartis | Monsanto | Bayer | Glencore | Rio Tinto | BHP: BHP Billiton | Walmart: Wal-Mart
			Walt Disney: Disney | Nestlé: Nestle | Unilever | Royal Mail | Network Rail | Deutsche Bahn | SNCF
			Canadian National | USX | Lonmin
		`,
	},
	{
		kind: 'civil',
		example: 'Amnesty International wrote to Greenpeace.',
		names: `
			Amnesty International | Human Rights Watch: HRW | Greenpeace | Oxfam
			Médecins Sans Frontières: Medecins Sans Frontieres; Doctors Without Borders; MSF
			Planned Parenthood | National Rifle Association: NRA | American Civil Liberties Union: ACLU | NAACP
			AIPAC: American Israel Public Affairs Committee | Save the Children
			Council on American-Islamic Relations: CAIR
			U.S. Chamber of Commerce: US Chamber of Commerce; Chamber of Commerce
			Confederation of British Industry: CBI | Black Lives Matter | Church of England
			Roman Catholic Church: Catholic Church | Orthodox Church | Russian Orthodox Church
			World Council of Churches | Carter Center | International Crisis Group | The Elders
			National Dialogue Quartet: Tunisian National Dialogue Quartet | UGTT | Falun Gong | World Jewish Congress
			Society of St. Pius X | Boy Scouts: Boy Scouts of America
		`,
	},
	{
		kind: 'media',
		example: 'Reuters asked the BBC.',
		names: `
			Pinterest | WhatsApp | Instagram | LinkedIn | Reddit | YouTube
			Reuters: Thomson Reuters | Associated Press: AP | AFP: Agence France-Presse | BBC: BBC News | CNN
			Al Jazeera: Al-Jazeera; Aljazeera | New York Times: The New York Times
			Washington Post: The Washington Post | Wall Street Journal: The Wall Street Journal; WSJ
			Financial Times: The Financial Times | Guardian: The Guardian | Sunday Times
			Daily Telegraph: The Telegraph | The Independent | Daily Mail | Xinhua: Xinhua News Agency
			TASS: Tass; Itar-Tass; ITAR-TASS | RIA Novosti | Sputnik | Interfax | Kommersant
			KCNA: Korean Central News Agency | Yonhap: Yonhap News Agency | Kyodo: Kyodo News
			Anadolu: Anadolu Agency | IRNA | ISNA | Fars News Agency: Fars | Tasnim | Press TV | WAFA
			Press Trust of India | ANSA | DPA | Bloomberg: Bloomberg News | Fox News | NBC: NBC News | MSNBC | CNBC
			ABC News | CBS News: CBS | NPR | Politico: POLITICO | Axios | Haaretz | Jerusalem Post: The Jerusalem Post
			Times of Israel: The Times of Israel | Ynet | Le Monde | Le Figaro | Der Spiegel: Spiegel | Bild
			Die Welt | Die Zeit | El País: El Pais | Russia Today | CCTV | CGTN | Global Times | People’s Daily
			China Daily | Al Arabiya: Al-Arabiya | Asharq Al-Awsat | NHK | Sky News | UPI: United Press International
			USA Today | Los Angeles Times: L.A. Times | Newsweek | The Economist | Euronews
			Moscow Times: The Moscow Times | Novaya Gazeta | YouTube | Telegram | Instagram | WhatsApp
		`,
	},
	{
		kind: 'sport',
		example: 'FIFA fined the NBA.',
		names: `
			FIFA: Fifa | UEFA: Uefa | NFL | NBA | NHL | MLB: Major League Baseball | Premier League
			Football Association | NCAA | Formula One: Formula 1 | Manchester United: Man Utd
			Manchester City: Man City | Arsenal | Chelsea FC | Liverpool FC | Tottenham Hotspur: Tottenham; Spurs
			Real Madrid | Atletico Madrid | FC Barcelona: Barcelona FC; Barca | Bayern Munich | Juventus
			Paris Saint-Germain: PSG | AC Milan | Inter Milan | Celtic | Rangers
			World Anti-Doping Agency: WADA; Wada | IAAF | PGA Tour | Ryder Cup | Wimbledon | Super Bowl
			Champions League | Europa League | Six Nations | World Cup | Ashes | Yankees | Red Sox | Lakers | Knicks
			Dodgers | Mets
		`,
	},
];
