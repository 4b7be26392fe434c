/** Parts of states: ministries, parliaments, armies, services, central banks. */
import type {OrganisationRow} from './row.ts';

export const governmentRows: OrganisationRow[] = [
	{
		kind: 'government',
		country: 'US',
		example: 'The State Department briefed Congress.',
		names: `
			State Department: U.S. State Department; US State Department; Department of State; State Dept
			Pentagon: Defense Department; Department of Defense; U.S. Department of Defense; US Department of Defense; U.S. Defense Department
			Treasury Department: U.S. Treasury; US Treasury; Department of the Treasury; U.S. Treasury Department
			Justice Department: U.S. Justice Department; Department of Justice; DOJ; DoJ
			Department of Homeland Security: DHS; Homeland Security Department
			Commerce Department: Department of Commerce; U.S. Commerce Department
			Energy Department: Department of Energy
			Agriculture Department: U.S. Agriculture Department; Department of Agriculture; USDA
			Labor Department: Department of Labor | Interior Department: Department of the Interior
			Transportation Department: Department of Transportation | Education Department: Department of Education
			Department of Health and Human Services: HHS | Veterans Affairs Department: Department of Veterans Affairs
			Congress: U.S. Congress; US Congress; Capitol Hill | Senate: U.S. Senate; US Senate
			Senate Foreign Relations Committee | Senate Intelligence Committee | Senate Armed Services Committee
			Senate Judiciary Committee | Senate Finance Committee
			House of Representatives: U.S. House of Representatives; US House of Representatives; U.S. House; US House
			House Foreign Affairs Committee | House Intelligence Committee | House Judiciary Committee
			House Ways and Means Committee | Congressional Black Caucus | Freedom Caucus: House Freedom Caucus
			Federal Reserve: Fed; U.S. Federal Reserve; US Federal Reserve; Federal Reserve Board
			Federal Open Market Committee: FOMC | CIA: Central Intelligence Agency; C.I.A.
			FBI: Federal Bureau of Investigation; F.B.I. | NSA: National Security Agency
			National Security Council: NSC; U.S. National Security Council; US National Security Council
			Supreme Court: U.S. Supreme Court; US Supreme Court
			USAID: U.S. Agency for International Development; US Agency for International Development
			Office of the U.S. Trade Representative: USTR; U.S. Trade Representative’s office | NASA: Nasa
			FDA: Food and Drug Administration | SEC: Securities and Exchange Commission
			EPA: Environmental Protection Agency | FAA: Federal Aviation Administration
			NTSB: National Transportation Safety Board | FTC: Federal Trade Commission
			FCC: Federal Communications Commission | IRS: Internal Revenue Service
			CDC: Centers for Disease Control and Prevention | FEMA: Federal Emergency Management Agency
			Secret Service: U.S. Secret Service | ICE: Immigration and Customs Enforcement
			Customs and Border Protection: CBP | DEA: Drug Enforcement Administration
			Joint Chiefs of Staff: Joint Chiefs | U.S. Central Command: US Central Command; CENTCOM; Centcom
			Africa Command: AFRICOM; U.S. Africa Command | U.S. European Command: EUCOM | U.S. Army: US Army
			U.S. Navy: US Navy | U.S. Air Force: US Air Force | U.S. Marine Corps: Marine Corps; US Marine Corps
			Trump administration | Biden administration | Obama administration | Bush administration
			Clinton administration | Reagan administration | Carter administration
		`,
	},
	{
		kind: 'government',
		country: 'GB',
		example: 'The Foreign Office declined to say.',
		names: `
			Foreign Office: Foreign and Commonwealth Office; FCO; FCDO; Foreign, Commonwealth and Development Office; British Foreign Office
			Home Office: British Home Office | Cabinet Office
			Ministry of Defence: MoD; MOD; British Ministry of Defence | House of Commons: Commons
			House of Lords: Lords | British Parliament: British parliament | Bank of England: BoE
			Scottish Parliament: Holyrood | Scottish Government: Scottish government
			Welsh Government: Welsh government; Welsh Assembly Government | Senedd: Welsh Assembly; Welsh Parliament
			Northern Ireland Assembly: Stormont Assembly; Stormont
			Northern Ireland Executive: Stormont Executive; Stormont executive | Northern Ireland Office
			MI6: Secret Intelligence Service | MI5 | GCHQ | Metropolitan Police: Scotland Yard; Met Police
			NHS: National Health Service; NHS England | Department of Health | Department for Transport
			Department for Education | Royal Navy | Royal Air Force: RAF
		`,
	},
	{
		kind: 'government',
		country: 'RU',
		example: 'The State Duma voted.',
		names: `
			State Duma: Duma; Russian Duma | Federation Council | FSB: Federal Security Service | GRU | SVR
			Security Council of Russia: Russian Security Council | Bank of Russia: Central Bank of Russia
			Rosatom: ROSATOM
		`,
	},
	{
		kind: 'government',
		country: 'SU',
		example: 'The Supreme Soviet sat late.',
		names: 'Supreme Soviet | Congress of People’s Deputies | KGB | Red Army | Soviet Politburo',
	},
	{
		kind: 'government',
		country: 'UA',
		example: 'The Rada voted.',
		names: 'Verkhovna Rada: Rada; Ukrainian parliament | SBU: Security Service of Ukraine',
	},
	{
		kind: 'government',
		country: 'DE',
		example: 'The Bundestag voted.',
		names: `
			Bundestag: German Bundestag; German parliament | Bundesrat
			Bundesbank: German Bundesbank; Deutsche Bundesbank | Bundeswehr
		`,
	},
	{
		kind: 'government',
		country: 'FR',
		example: 'The Bank of France raised the rate.',
		names: 'French National Assembly: French parliament | Bank of France: Banque de France | French Senate',
	},
	{
		kind: 'government',
		country: 'IL',
		example: 'The Knesset voted.',
		names: `
			Knesset: Israeli parliament | Mossad | Shin Bet: Shabak
			Israel Defense Forces: IDF; Israel Defence Forces; Israeli army; Israeli military; Israeli Defense Forces
		`,
	},
	{
		kind: 'government',
		country: 'IR',
		example: 'The Majlis sat.',
		names: `
			Majlis: Iranian parliament
			Islamic Revolutionary Guard Corps: IRGC; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guards
			Quds Force | Supreme National Security Council: SNSC | Guardian Council
			Atomic Energy Organization of Iran: AEOI | Assembly of Experts
		`,
	},
	{
		kind: 'government',
		country: 'CN',
		example: 'The Politburo Standing Committee chose him.',
		names: `
			National People’s Congress: NPC | State Council | People’s Bank of China: PBOC; PBoC
			Politburo Standing Committee | Chinese Politburo | People’s Liberation Army: PLA | Taiwan Affairs Office
			Central Military Commission
		`,
	},
	{
		kind: 'government',
		country: 'TW',
		example: 'The Mainland Affairs Council answered.',
		names: 'Mainland Affairs Council | Straits Exchange Foundation: SEF | Legislative Yuan',
	},
	{
		kind: 'government',
		country: 'JP',
		example: 'The Bank of Japan raised the rate.',
		names: 'Japanese Diet: Diet | Bank of Japan: BOJ; BoJ | Ministry of International Trade and Industry: MITI',
	},
	{
		kind: 'government',
		country: 'IN',
		example: 'The Lok Sabha sat.',
		names: 'Lok Sabha | Rajya Sabha | Reserve Bank of India: RBI | Indian Parliament: Indian parliament',
	},
	{
		kind: 'government',
		country: 'PK',
		example: 'The ISI denied it.',
		names: 'Inter-Services Intelligence: ISI',
	},
	{
		kind: 'government',
		country: 'AF',
		example: 'The High Peace Council met the clerics.',
		names: 'High Peace Council | High Council for National Reconciliation | Loya Jirga: loya jirga',
	},
	{
		kind: 'government',
		country: 'KR',
		example: 'The Unification Ministry replied.',
		names: 'Unification Ministry: Ministry of Unification | National Intelligence Service: NIS',
	},
	{
		kind: 'government',
		country: 'KP',
		example: 'The Korean People’s Army sent a note.',
		names: 'Workers’ Party of Korea: Workers Party of Korea | Korean People’s Army',
	},
	{
		kind: 'government',
		country: 'PS',
		example: 'The PLO agreed.',
		names: `
			PLO: Palestine Liberation Organization; Palestine Liberation Organisation
			Palestinian Legislative Council
		`,
	},
	{
		kind: 'government',
		country: 'EG',
		example: 'The Supreme Council of the Armed Forces met Egyptian youths.',
		names: 'Supreme Council of the Armed Forces: SCAF',
	},
	{
		kind: 'government',
		country: 'SD',
		example: 'The Sovereign Council agreed.',
		names: `
			Sovereign Council: Sovereignty Council; Transitional Sovereignty Council
			Transitional Military Council: TMC
		`,
	},
	{
		kind: 'government',
		country: 'LY',
		example: 'The Government of National Accord replied.',
		names: `
			Government of National Accord: GNA | Government of National Unity: GNU
			National Transitional Council: NTC | General National Congress | Libyan National Army: LNA
		`,
	},
	{
		kind: 'government',
		country: 'CH',
		example: 'The Swiss National Bank wrote back.',
		names: 'Swiss National Bank: SNB | Swiss Federal Council: Federal Council',
	},
	{
		kind: 'government',
		country: 'IQ',
		example: 'The Kurdistan Regional Government paid.',
		names: `
			Kurdistan Regional Government: KRG | Coalition Provisional Authority: CPA
			Iraqi Governing Council: Governing Council
		`,
	},
	{
		kind: 'government',
		country: 'RS',
		example: 'The Yugoslav People’s Army left.',
		names: 'Yugoslav People’s Army: JNA; Yugoslav army',
	},
	{
		kind: 'government',
		country: 'SY',
		example: 'The Free Syrian Army withdrew.',
		names: `
			Syrian National Coalition | Syrian National Council | High Negotiations Committee: HNC | Free Syrian Army
		`,
	},
	{
		kind: 'government',
		example: 'Parliament passed the bill.',
		names: `
			Parliament: parliament | National Assembly
			Foreign Ministry: foreign ministry; Ministry of Foreign Affairs; Foreign Affairs Ministry; Ministry for Foreign Affairs
			External Affairs Ministry: Ministry of External Affairs
			Defence Ministry: Defense Ministry; defence ministry; defense ministry; Ministry of Defense
			Finance Ministry: finance ministry; Ministry of Finance
			Interior Ministry: interior ministry; Ministry of the Interior; Ministry of Interior
			Trade Ministry: Ministry of Trade; trade ministry | Health Ministry: Ministry of Health; health ministry
			Justice Ministry: Ministry of Justice; justice ministry | Oil Ministry: Ministry of Oil; oil ministry
			Energy Ministry: Ministry of Energy; energy ministry | central bank: Central Bank | Politburo: politburo
			Central Committee
		`,
	},
];
