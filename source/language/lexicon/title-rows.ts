/** Titles and offices, one row each: what one is called, which office that is, and a sentence that shows it. */

/** The office a title stands for. Holders of the same office are each other's counterparts. */
export type Office =
	| 'head-of-state'
	| 'head-of-government'
	| 'deputy-head'
	| 'monarch'
	| 'heir'
	| 'royal'
	| 'spouse'
	| 'leader'
	| 'opposition-leader'
	| 'party-leader'
	| 'foreign-minister'
	| 'defence-minister'
	| 'finance-minister'
	| 'interior-minister'
	| 'minister'
	| 'security-adviser'
	| 'adviser'
	| 'chief-of-staff'
	| 'envoy'
	| 'ambassador'
	| 'negotiator'
	| 'mediator'
	| 'diplomat'
	| 'spokesperson'
	| 'official'
	| 'legislator'
	| 'speaker'
	| 'governor'
	| 'mayor'
	| 'secretary-general'
	| 'high-representative'
	| 'commissioner'
	| 'international-official'
	| 'central-banker'
	| 'military-chief'
	| 'officer'
	| 'spy-chief'
	| 'police-chief'
	| 'prosecutor'
	| 'judge'
	| 'pope'
	| 'cleric'
	| 'rebel-leader'
	| 'union-leader'
	| 'executive'
	| 'chair'
	| 'expert'
	| 'journalist'
	| 'entertainer'
	| 'sportsperson';

/** `words`: the titles, separated by semicolons, in the singular; a capital is owed in the text, small letters match either. */
export type TitleRow = {office: Office; state: boolean; words: string; example: string};

/** What ministers and secretaries are in charge of: each makes `X minister`, `minister of X`, `minister for X`, `X secretary`. */
export const portfolios: {office: Office; words: string; example: string}[] = [
	{
		office: 'foreign-minister',
		words: `
			foreign; foreign affairs; external affairs; foreign relations; external relations; foreign policy
			foreign affairs and trade; foreign affairs and international cooperation; foreign and European affairs
		`,
		example: 'The Minister for Foreign Affairs left for Oslo.',
	},
	{
		office: 'defence-minister',
		words: 'defence; defense; national defence; national defense; war; armed forces; navy; army',
		example: 'Its defence minister inspected the guard.',
	},
	{
		office: 'finance-minister',
		words: 'finance; treasury; the treasury; finance and economy; economy and finance; finances; budget',
		example: 'The Treasury Secretary met bankers.',
	},
	{
		office: 'interior-minister',
		words: 'interior; the interior; home; home affairs; internal affairs; homeland security; public security',
		example: 'The home secretary resigned.',
	},
	{
		office: 'minister',
		words: `
			trade; commerce; international trade; foreign trade; energy; oil; petroleum; agriculture; farm; fisheries
			food; health; public health; justice; economy; the economy; economic; economics; economic affairs
			economic development; transport; transportation; infrastructure; education; higher education; culture
			environment; the environment; climate; climate change; labour; labor; employment; social affairs
			information; communications; communication; media; planning; development; international development
			regional development; overseas development; industry; industry and trade; trade and industry; tourism
			science; technology; immigration; migration; security; national security; intelligence; sports; sport
			Europe; European affairs; EU affairs; European; unification; business; civil aviation; aviation; railways
			water; irrigation; water resources; housing; mines; mining; minerals; natural resources; public works
			religious affairs; refugee; women; youth; cabinet; mineral resources; parliamentary affairs
			constitutional affairs; legal affairs; integration; family; emergency; emergencies; reconciliation
			reconstruction; reintegration; investment; state-owned enterprises; human rights; strategic affairs
			Brexit; Northern Ireland; Scottish; Welsh; veterans affairs; electricity; power; telecommunications
			supply; Israeli affairs; law; law and justice
		`,
		example: 'The oil minister flew to Vienna.',
	},
];

/** One row a kind of title. */
export const titleRows: TitleRow[] = [
	{
		office: 'head-of-state',
		state: true,
		words: `
			president; Pres.; Pres; state president; head of state; captain-regent; chairman of the presidency
			presidency chairman
		`,
		example: 'President Niinistö spoke with Macron.',
	},
	{
		office: 'deputy-head',
		state: true,
		words: `
			vice president; vice-president; VP; first vice president; deputy president; vice premier; vice-premier
			deputy prime minister; deputy premier; first deputy prime minister; vice-chancellor; vice chancellor
			deputy PM; tánaiste
		`,
		example: 'Vice Premier Hu Chunhua saw them off.',
	},
	{
		office: 'head-of-government',
		state: true,
		words: `
			prime minister; PM; premier; chancellor; taoiseach; head of government; first minister; minister-president
			chief executive of Hong Kong; chief minister; council of ministers president
		`,
		example: 'The German chancellor travels to Riga.',
	},
	{
		office: 'monarch',
		state: true,
		words: `
			king; queen; emperor; empress; emir; Emir; sultan; monarch; grand duke; Shah; Negus; Amir; ruler; kaiser
			tsar
		`,
		example: 'King Felipe received the guests.',
	},
	{
		office: 'heir',
		state: true,
		words: `
			crown prince; deputy crown prince; crown princess; heir apparent; Prince of Wales; heir to the throne
		`,
		example: 'Crown Prince Haakon opened the fair.',
	},
	{
		office: 'royal',
		state: true,
		words: `
			Prince; Princess; Duke; Duchess; prince regent; Duke of Edinburgh; Duke of York; Duke of Cambridge
			Duke of Sussex; Archduke; Princess Royal
		`,
		example: 'Princess Mette spent a day in Accra.',
	},
	{
		office: 'spouse',
		state: false,
		words: 'first lady; First Lady; first gentleman; president’s wife',
		example: 'First lady Jill Biden toured the school.',
	},
	{
		office: 'leader',
		state: true,
		words: `
			leader; paramount leader; supreme leader; de facto leader; military ruler; strongman; dictator
			national leader; junta leader; junta chief; interim leader; military leader; general secretary
			Communist Party chief; Secretary General of the Communist Party; Chairman Mao; dear leader
			chairman of the State Affairs Commission; state councillor; state councilor; statesman
			head of the transitional council; co-prince
		`,
		example: 'Supreme leader Ali Khamenei declined.',
	},
	{
		office: 'opposition-leader',
		state: false,
		words: `
			opposition leader; opposition figure; opposition politician; leader of the opposition; opposition chief
			dissident; activist; political activist; rights activist; human rights activist; campaigner; whistleblower
			protest leader; self-declared president; presidential candidate; presidential hopeful
			presidential nominee; presidential contender; candidate; nominee; front-runner; presumptive nominee
			challenger
		`,
		example: 'Opposition leader Kem Sokha was freed.',
	},
	{
		office: 'party-leader',
		state: false,
		words: `
			party leader; party chief; party chairman; party chairwoman; party president; party secretary
			Labour leader; Conservative leader; Tory leader; coalition leader; faction leader; group leader
			politician; political leader; party boss; co-leader; party official; chief whip; campaign manager
			bloc leader; House whip
		`,
		example: 'Labour leader Keir Starmer spoke in Hull.',
	},
	{
		office: 'foreign-minister',
		state: true,
		words: `
			secretary of state; Sec. of State; SecState; FM; top diplomat; chief diplomat; foreign secretary
			foreign minister; minister of external relations
		`,
		example: 'Secretary of State Antony Blinken landed in Doha.',
	},
	{
		office: 'defence-minister',
		state: true,
		words: `
			secretary of defense; secretary of defence; defense secretary; Pentagon chief
			Secretary of State for Defence; secretary of war; defense chief; defence chief; Secretary of the Navy
			Secretary of the Army
		`,
		example: 'The Pentagon chief left Seoul.',
	},
	{
		office: 'finance-minister',
		state: true,
		words: 'Chancellor of the Exchequer; secretary of the treasury; treasurer; Treasury chief; finance chief',
		example: 'The Chancellor of the Exchequer cut the tax.',
	},
	{
		office: 'minister',
		state: true,
		words: `
			minister; cabinet minister; Secretary; secretary of commerce; secretary of energy; secretary of agriculture
			secretary of labor; secretary of homeland security; U.S. Trade Representative; US Trade Representative
			USTR; trade representative; attorney general; Attorney General; Atty. Gen.; minister of state
			junior minister; senior minister; minister without portfolio; minister delegate; undersecretary
			under secretary; undersecretary of state; assistant secretary; assistant secretary of state
			permanent secretary; state secretary; parliamentary secretary; cabinet secretary; cabinet member
			shadow minister; shadow chancellor; secretary for the interior; chief secretary; state minister
			plenipotentiary minister; minister mentor; health chief; trade chief
		`,
		example: 'A cabinet minister called on the bishop.',
	},
	{
		office: 'security-adviser',
		state: true,
		words: `
			national security adviser; national security advisor; security adviser; security advisor
			national security chief; Security Council secretary; secretary of the Security Council
			security council chief; NSA adviser; head of the National Security Council; homeland security adviser
			secretary of the Supreme National Security Council
		`,
		example: 'National security adviser Jake Sullivan flew to Malta.',
	},
	{
		office: 'adviser',
		state: true,
		words: `
			presidential adviser; presidential advisor; presidential aide; foreign policy adviser
			foreign policy advisor; senior adviser; senior advisor; special adviser; special advisor; adviser; advisor
			aide; top aide; counsellor; counselor; counsel; White House counsel; economic adviser; Kremlin aide
			assistant to the president; political adviser; chief strategist; senior aide; security aide
			policy adviser; confidant; ally
		`,
		example: 'Presidential aide Yuri Ushakov confirmed it.',
	},
	{
		office: 'chief-of-staff',
		state: true,
		words: `
			chief of staff; deputy chief of staff; cabinet chief; head of the presidential administration
			presidential chief of staff; head of the president’s office; chief of the presidential office
			head of the presidential office; presidential office head; chief cabinet secretary
		`,
		example: 'His chief of staff, Andriy Yermak, came too.',
	},
	{
		office: 'envoy',
		state: true,
		words: `
			envoy; special envoy; peace envoy; special representative; special presidential envoy; presidential envoy
			UN envoy; U.N. envoy; UN special envoy; U.S. envoy; US envoy; climate envoy; nuclear envoy; emissary
			special coordinator; special adviser on Cyprus; plenipotentiary; personal envoy; trade envoy
			representative to the United Nations; permanent representative; permanent observer; special rapporteur
			rapporteur; humanitarian coordinator; Middle East envoy; Mideast envoy; representative
			resident coordinator
		`,
		example: 'UN special envoy Geir Pedersen returned to Damascus.',
	},
	{
		office: 'ambassador',
		state: true,
		words: `
			ambassador; Amb.; high commissioner; deputy high commissioner; chargé d’affaires; charge d’affaires
			consul; consul general; consul-general; head of mission; ambassador-at-large; nuncio; papal nuncio
			deputy ambassador; attaché; military attaché; UN ambassador; U.N. ambassador
		`,
		example: 'The Swedish ambassador was summoned.',
	},
	{
		office: 'negotiator',
		state: true,
		words: `
			negotiator; chief negotiator; lead negotiator; top negotiator; nuclear negotiator
			chief nuclear negotiator; peace negotiator; trade negotiator; Brexit negotiator; delegation head
			head of delegation; head of the delegation; delegation leader; delegation chief
		`,
		example: 'Chief negotiator Saeb Erekat resigned.',
	},
	{
		office: 'mediator',
		state: true,
		words: `
			mediator; chief mediator; peace mediator; facilitator; peace broker; intermediary; go-between; arbitrator
			conciliator
		`,
		example: 'The mediator spoke to both camps.',
	},
	{
		office: 'diplomat',
		state: true,
		words: 'diplomat; senior diplomat; political director; career diplomat; press attaché; chief of protocol',
		example: 'A senior diplomat was at the gate.',
	},
	{
		office: 'spokesperson',
		state: true,
		words: `
			spokesman; spokeswoman; spokesperson; press secretary; government spokesman; chief spokesman
			deputy spokesman; White House press secretary; communications director; spokesmen; press officer
			press spokesman
		`,
		example: 'Kremlin spokesman Dmitry Peskov said no.',
	},
	{
		office: 'official',
		state: true,
		words: `
			official; senior official; government official; administration official; top official; civil servant
			bureaucrat; director general; director-general; commandant; inspector general; administrator
			chief administrator; coordinator; superintendent; prefect; president of the chamber; government minister
			authority; head of government affairs
		`,
		example: 'A senior official briefed reporters.',
	},
	{
		office: 'legislator',
		state: true,
		words: `
			senator; Sen.; Sen; congressman; congresswoman; congressperson; Rep.; representative of Congress; lawmaker
			legislator; MP; MEP; MSP; TD; member of parliament; member of Congress; parliamentarian
			deputy of parliament; councillor; councilor; councilman; councilwoman; assemblyman; assemblywoman
			alderman; majority leader; minority leader; Senate majority leader; Senate minority leader
			House majority leader; House minority leader; House Democratic leader; House Republican leader
			majority whip; minority whip; ranking member; backbencher; Congressman; state senator; Democrat
			Republican; peer; delegate
		`,
		example: 'Sen. Lisa Murkowski joined them.',
	},
	{
		office: 'speaker',
		state: true,
		words: `
			House speaker; parliament speaker; parliamentary speaker; speaker of parliament; speaker of the parliament
			Speaker; speaker of the House; House Speaker; Knesset speaker; Rada speaker; president of the Senate
			Senate president; National Assembly speaker; assembly speaker; parliament chairman
			chairman of the parliament; president of the National Assembly; speaker of the National Assembly
		`,
		example: 'House Speaker Nancy Pelosi landed in Yerevan.',
	},
	{
		office: 'governor',
		state: true,
		words: `
			governor; Gov.; Gov; lieutenant governor; Lt. Gov.; state governor; provincial governor; regional governor
			governor general; governor-general; first secretary; administrator of the province; regional leader
			regional president; region head
		`,
		example: 'Gov. Gretchen Whitmer called the mayor.',
	},
	{
		office: 'mayor',
		state: true,
		words: 'mayor; lord mayor; deputy mayor; mayor of London; mayoress; city council leader',
		example: 'The mayor of Lviv hosted them.',
	},
	{
		office: 'secretary-general',
		state: true,
		words: `
			secretary-general; secretary general; Sec-Gen; UN chief; U.N. chief; NATO chief; Nato chief
			UN secretary-general; U.N. secretary-general; NATO secretary-general; Arab League chief
			Commonwealth secretary-general; OPEC secretary-general; deputy secretary-general; under-secretary-general
			head of the United Nations
		`,
		example: 'NATO chief Mark Rutte praised the plan.',
	},
	{
		office: 'high-representative',
		state: true,
		words: `
			high representative; EU foreign policy chief; foreign policy chief; EU foreign affairs chief
			EU High Representative; High Representative; EU top diplomat; EU’s top diplomat; foreign affairs chief
		`,
		example: 'EU foreign policy chief Kaja Kallas chaired it.',
	},
	{
		office: 'commissioner',
		state: true,
		words: `
			commissioner; EU commissioner; European commissioner; trade commissioner; enlargement commissioner
			Commission president; European Commission president; EU Commission president; commission chief
			European Commission chief; EU Commission chief; EU chief; president of the European Commission
			president of the European Council; European Council president; EU Council president; Council president
			president of the European Parliament; European Parliament president; High Commissioner for Human Rights
			High Commissioner for Refugees; UN rights chief; commission vice president
		`,
		example: 'European Council President António Costa hosted the dinner.',
	},
	{
		office: 'international-official',
		state: true,
		words: `
			IMF chief; IMF managing director; IMF director; World Bank president; World Bank chief; WTO chief
			WHO chief; WHO director-general; UNESCO chief; UN nuclear chief; UN nuclear watchdog chief; IAEA chief
			IAEA director general; IAEA head; OPEC president; General Assembly president; managing director of the IMF
			president of the General Assembly; president of the World Bank; African Union chairman; AU chairman
			AU chairperson; AU Commission chairperson; chairperson of the African Union Commission; UN aid chief
			UN humanitarian chief; OSCE chairman; OSCE chairman-in-office; chairman-in-office; IOC president
		`,
		example: 'IAEA chief Rafael Grossi went to the plant.',
	},
	{
		office: 'central-banker',
		state: true,
		words: `
			central bank governor; central bank chief; central bank president; central banker; Fed chair; Fed chairman
			Fed chief; Federal Reserve chairman; Federal Reserve chair; ECB president; ECB chief
			European Central Bank president; Bank of England governor; Bank of Japan governor
			governor of the central bank; Bundesbank president; governor of the Bank of England
		`,
		example: 'Fed chair Jerome Powell kept rates.',
	},
	{
		office: 'military-chief',
		state: true,
		words: `
			army chief; military chief; chief of the general staff; chief of general staff; chief of defence staff
			army commander; commander-in-chief; commander in chief; chairman of the Joint Chiefs of Staff
			Joint Chiefs chairman; Chairman of the Joint Chiefs; supreme commander; Supreme Allied Commander
			army chief of staff; chief of army staff; air force chief; navy chief; top general; top commander
			force commander; NATO commander; joint chiefs of staff; head of the army; armed forces chief
		`,
		example: 'Army chief Asim Munir saw the emir.',
	},
	{
		office: 'officer',
		state: true,
		words: `
			General; Gen.; Gen; Lt. Gen.; Lt Gen; Lieutenant General; Maj. Gen.; Maj Gen; Major General; Brig. Gen.
			Brigadier General; Brigadier; Brig.; Admiral; Adm.; Vice Admiral; Rear Admiral; Colonel; Col.; Col
			Lt. Col.; Lieutenant Colonel; Major; Maj.; Captain; Capt.; Lieutenant; Lt.; Sergeant; Sgt.; Commander
			Cmdr.; Field Marshal; Marshal; Air Chief Marshal; Air Marshal; Generalissimo; commander
			military commander; military officer; army officer; colonel; general; admiral; Commodore; Corporal
			soldier
		`,
		example: 'Gen. Mark Milley toured the base.',
	},
	{
		office: 'spy-chief',
		state: true,
		words: `
			spy chief; intelligence chief; CIA director; CIA chief; MI6 chief; MI5 chief; Mossad chief
			Mossad director; head of Mossad; head of intelligence; intelligence director; FSB director; FSB chief
			director of national intelligence; FBI director; head of the CIA; security chief; Shin Bet chief
			head of foreign intelligence; director of the CIA; Shin Bet director; director of the FBI
			chief of intelligence
		`,
		example: 'CIA director William Burns was in Cairo.',
	},
	{
		office: 'police-chief',
		state: true,
		words: `
			police chief; police commissioner; chief of police; sheriff; Detective; Inspector; Chief Inspector
			Superintendent; chief constable; police commander; Constable; Deputy Sheriff
		`,
		example: 'The police chief called for calm.',
	},
	{
		office: 'prosecutor',
		state: true,
		words: `
			prosecutor; chief prosecutor; prosecutor general; prosecutor-general; special counsel; special prosecutor
			district attorney; public prosecutor; attorney; lawyer; solicitor general; state attorney; solicitor
			barrister; defence lawyer; defense lawyer; defense attorney; human rights lawyer; rights lawyer
			ICC prosecutor
		`,
		example: 'Prosecutor Karim Khan flew to Caracas.',
	},
	{
		office: 'judge',
		state: true,
		words: 'judge; chief justice; Justice; justice; magistrate; Supreme Court justice; coroner',
		example: 'Chief Justice John Roberts swore him in.',
	},
	{office: 'pope', state: true, words: 'Pope; pope; pontiff; Holy Father', example: 'Pope Leo blessed the crowd.'},
	{
		office: 'cleric',
		state: false,
		words: `
			archbishop; cardinal; Cardinal; bishop; patriarch; ayatollah; grand ayatollah; cleric; rabbi; chief rabbi
			imam; grand mufti; mufti; Reverend; Rev.; pastor; priest; monk; Dalai Lama; Archbishop of Canterbury
			preacher; religious leader; spiritual leader; Shia leader; mullah; Mullah; metropolitan bishop; Father
			Monsignor; nun; dean
		`,
		example: 'Patriarch Kirill received the delegation.',
	},
	{
		office: 'rebel-leader',
		state: false,
		words: `
			rebel leader; rebel commander; rebel chief; separatist leader; guerrilla leader; militant leader
			Taliban leader; Hamas leader; Hezbollah leader; Hezbollah chief; Hamas chief; Hamas political leader
			Fatah leader; Kurdish leader; political bureau chief; militia leader; militia commander; insurgent leader
			resistance leader; Houthi leader; Hezbollah secretary-general; Sinn Fein leader; Sinn Féin leader
			tribal leader; tribal chief; clan elder; separatist; militant; guerrilla commander; warlord; tribal elder
			elder; Palestinian leader; FARC leader; DUP leader
		`,
		example: 'Rebel leader Riek Machar came back to Juba.',
	},
	{
		office: 'union-leader',
		state: false,
		words: `
			union leader; trade union leader; labour leader; labor leader; union boss; union president; union official
			shop steward; union chief; union representative; general secretary of the union; union negotiator
			strike leader
		`,
		example: 'The union leader left the room at dawn.',
	},
	{
		office: 'executive',
		state: false,
		words: `
			CEO; chief executive; chief executive officer; CFO; chief financial officer; COO; chief operating officer
			executive; managing director; founder; co-founder; cofounder; owner; tycoon; billionaire; businessman
			businesswoman; entrepreneur; industrialist; magnate; boss; senior vice president; executive vice president
			banker; investor; oligarch; vice chairman; executive director; general manager; company president
			business leader; director; manager; publisher; developer; chief technology officer; employer
		`,
		example: 'Apple CEO Tim Cook dined with them.',
	},
	{
		office: 'chair',
		state: false,
		words: `
			chairman; chairwoman; chairperson; chair; chair of the board; committee chairman; co-chairman; co-chair
			president of the board; head; chief; committee chair; deputy chairman; vice-chairman; convenor; convener
		`,
		example: 'Gazprom chairman Alexei Miller left early.',
	},
	{
		office: 'expert',
		state: false,
		words: `
			professor; Prof.; analyst; economist; scientist; historian; expert; academic; researcher; doctor
			physician; Nobel laureate; Nobel Peace Prize winner; inspector; weapons inspector; engineer; physicist
			astronaut; cosmonaut; fellow; scholar; author; writer; teacher; psychologist; sociologist
		`,
		example: 'Professor Anne Deighton gave a talk.',
	},
	{
		office: 'journalist',
		state: false,
		words: `
			journalist; reporter; correspondent; editor; columnist; anchor; presenter; broadcaster; photographer
			commentator; blogger; interviewer; newsreader; talk show host; editor-in-chief
		`,
		example: 'The correspondent filed from Goma.',
	},
	{
		office: 'entertainer',
		state: false,
		words: `
			actor; actress; singer; rapper; musician; comedian; film director; pop star; celebrity; filmmaker
			director of the film; dancer; artist; poet; novelist; composer; rock star; TV host; producer; screenwriter
		`,
		example: 'Actress Angelina Jolie visited the camp.',
	},
	{
		office: 'sportsperson',
		state: false,
		words: `
			coach; head coach; striker; midfielder; goalkeeper; quarterback; player; footballer; boxer; champion
			world champion; referee; jockey; pitcher; golfer; cyclist; swimmer; sprinter; batsman; bowler
			team manager; tennis player; winger; team-mate; teammate; athlete; batter; rower; skier
		`,
		example: 'Coach Pep Guardiola praised the striker.',
	},
];

/** Words before a title that change who holds it; `elect` may follow (`President-elect`). */
export const modifiers = `
	former; ex; acting; interim; caretaker; outgoing; incoming; then; deputy; vice; assistant; late; newly elected
	newly appointed; first deputy; designate; elect; associate; shadow; honorary; onetime; one-time; long-time
	longtime; ousted; deposed; exiled; senior; chief; principal; top; current; new; old; self-proclaimed; self-styled
	transitional; provisional; founding; junior; two-time; one-term; then-
`;

/** Phrases that begin like a title and are none. */
export const notTitles = `
	Premier League; general election; general elections; general strike; general public; general agreement
	general assembly; General Assembly; General Motors; General Electric; Major League; King’s Cross
	Prime Minister’s Questions; major league; head to head; head start; head on; General Staff; model for
	guard of honour; guard of honor; Justice Department; Justice Ministry; Chancellor House; Captain America
	Queen Elizabeth Hall; Prince Edward Island; King Salman Center; Attorney General’s Office; Democrat Party
	Republican Party; General Confederation; General Command; General Council; General Intelligence; Speaker series
	chief among; Commander module; Republican Guard; Republican National Committee; speaker system
	general manager role; Executive Board; executive order; executive orders; executive branch
	Executive Council; executive committee; expert panel; official visit; official talks; official trip
	official meeting; official statement; official news; official residence; official results; official version
	player ratings; chief concern; chief rival
`;

/** Courtesy titles before a surname; they name a person and no office. */
export const honorifics = `
	Mr; Mr.; Mrs; Mrs.; Ms; Ms.; Miss; Dr; Dr.; Sir; Lord; Lady; Dame; Baroness; Baron; Count; Countess; Viscount
	Madame; Madam; Monsieur; Mme; Mme.; M.; Herr; Frau; Señor; Sheikh; Sheik; Shaikh; Hon.; Rt Hon; Messrs; Messrs.
	Daw; Don; Dona; Signor; Mister; Sayyid; Haji; Hajji; Comrade; Prof; Brother; Sister; Saint; St; St.; H.E.
	His Excellency; Her Excellency; His Majesty; Her Majesty; His Holiness; His Royal Highness; Her Royal Highness
	HRH; His Highness
`;
