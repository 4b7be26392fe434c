/** Titles of those who serve states and international bodies: envoys, officials, legislators. */
import type {TitleRow} from './row.ts';

export const serviceRows: TitleRow[] = [
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
			climate envoy; nuclear envoy; emissary
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
			deputy ambassador; attaché; military attaché
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
			Arab League chief
			deputy secretary-general; under-secretary-general
			head of the United Nations
		`,
		example: 'NATO chief Mark Rutte praised the plan.',
	},
	{
		office: 'high-representative',
		state: true,
		words: `
			high representative; EU foreign policy chief; foreign policy chief; EU foreign affairs chief
			High Representative; EU top diplomat; EU’s top diplomat; foreign affairs chief
		`,
		example: 'EU foreign policy chief Kaja Kallas chaired it.',
	},
	{
		office: 'commissioner',
		state: true,
		words: `
			commissioner; European commissioner; trade commissioner; enlargement commissioner
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
];
