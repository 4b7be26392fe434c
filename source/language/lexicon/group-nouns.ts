/** Nouns for people described together rather than named: `officials`, `negotiators`, `rebels`. */
import {phraseTable} from './phrase-table.ts';
import {list} from './rows.ts';

/**
 * Whom the noun describes: those who act for a state, for an armed group, for a movement or a work force, for a firm,
 * those who help others to agree, or people in general (who make no meeting by themselves).
 */
export type GroupKind = 'state' | 'armed' | 'political' | 'labour' | 'business' | 'mediator' | 'military' | 'people';

export type GroupRow = {kind: GroupKind; words: string; example: string};

export const groupRows: GroupRow[] = [
	{
		kind: 'state',
		words: `
			officials; government officials; senior officials; top officials; authorities; government; governments
			administration; administrations; regime; cabinet; ministry; ministries
		`,
		example: 'Officials from both capitals met.',
	},
	{
		kind: 'state',
		words: `
			delegation; delegations; delegates; delegate; negotiators; negotiating team; negotiating teams
			peace negotiators; trade negotiators; team; teams; mission; missions; contact group
		`,
		example: 'The delegation flew home.',
	},
	{
		kind: 'state',
		words: `
			diplomats; senior diplomats; envoys; special envoys; ambassadors; emissaries; representatives; emissary
			consuls; political directors
		`,
		example: 'Envoys gathered in Oslo.',
	},
	{
		kind: 'state',
		words: `
			ministers; foreign ministers; finance ministers; defence ministers; defense ministers; interior ministers
			energy ministers; trade ministers; oil ministers; prime ministers; agriculture ministers
			environment ministers
		`,
		example: 'Its foreign ministers convened at noon.',
	},
	{
		kind: 'state',
		words: `
			leaders; world leaders; heads of state; heads of government; heads of state and government; presidents
			premiers; rulers; counterparts; statesmen; chancellors; kings; monarchs; top leaders; leadership
			regional leaders; Western leaders; European leaders; Arab leaders; African leaders; EU leaders; chiefs
		`,
		example: 'World leaders flew in on Sunday.',
	},
	{
		kind: 'state',
		words: `
			lawmakers; legislators; senators; congressmen; congressional leaders; MPs; parliamentarians; deputies
			members of parliament; members of Congress; governors; mayors; councillors; councilors; MEPs; Republicans
			Democrats; House Republicans; House Democrats; Senate Republicans; Senate Democrats; House GOP; Senate GOP
			GOP leaders; Republican leaders; Democratic leaders; Republican senators; Democratic senators
		`,
		example: 'Lawmakers held a session with them.',
	},
	{
		kind: 'state',
		words: `
			aides; advisers; advisors; secretaries; commissioners; spokesmen; envoys and officials; central bankers
			central bank governors; deputy ministers; undersecretaries; regulators; judges; prosecutors
			intelligence chiefs; spy chiefs; security officials
		`,
		example: 'Their aides prepared the paper.',
	},
	{
		kind: 'military',
		words: `
			generals; commanders; military chiefs; military officials; army officers; officers; defence chiefs
			defense chiefs; military leaders; army commanders; troops; soldiers; forces; peacekeepers; army; military
			junta; police; armed forces; coup leaders; marines; sailors; commandos; mercenaries; agents
			law enforcement; security forces; coalition forces
		`,
		example: 'Generals of both armies shook hands.',
	},
	{
		kind: 'armed',
		words: `
			rebels; rebel leaders; rebel commanders; separatists; insurgents; militants; guerrillas; fighters; gunmen
			militia; militias; militiamen; terrorists; extremists; Islamists; jihadists; jihadis; mutineers; warlords
			rebel groups; rebel group; armed groups; insurgent groups; separatist leaders; kidnappers; pirates
			paramilitaries; loyalists; warring parties; warring sides; warring factions; resistance; gangs; hijackers
			rival groups; rebel factions
		`,
		example: 'The rebels laid down their arms.',
	},
	{
		kind: 'political',
		words: `
			opposition; opposition leaders; opposition parties; opposition groups; opposition figures
			opposition politicians; politicians; political leaders; party leaders; parties; political parties
			factions; coalition; coalition partners; dissidents; activists; campaigners; protesters; demonstrators
			protest leaders; nationalists; unionists; republicans; candidates; exiles; student leaders; students
			supporters; party officials; conservatives; liberals; socialists; communists; democrats; hardliners
			moderates; power brokers; allies; critics; opponents; separatist parties; pro-democracy groups; reformists
		`,
		example: 'Opposition leaders walked out.',
	},
	{
		kind: 'political',
		words: `
			tribal leaders; tribal elders; elders; chiefs; clan leaders; community leaders; religious leaders
			church leaders; bishops; cardinals; clerics; imams; rabbis; priests; Kurds; Sunnis; Shiites; Shi’ites
			Muslims; Christians; Jews; Arabs; Kurdish leaders; Muslim leaders; civil society groups; civil society
			indigenous leaders; tribesmen; monks
		`,
		example: 'Tribal elders sat with the envoy.',
	},
	{
		kind: 'labour',
		words: `
			unions; union; trade unions; trade union; labour unions; labor unions; labor union; labour union
			union leaders; union officials; union representatives; workers; miners; teachers; nurses; doctors; pilots
			dockers; dockworkers; drivers; strikers; employees; staff; labor leaders; labour leaders; railway workers
			steelworkers; autoworkers; farmers; truckers; firefighters; junior doctors; postal workers; labourers
			actors; writers; players; owners
		`,
		example: 'Union leaders went back to the table.',
	},
	{
		kind: 'business',
		words: `
			executives; business leaders; businessmen; chief executives; CEOs; management; managers; bosses; employers
			investors; creditors; bondholders; lenders; bankers; shareholders; companies; company; firms; banks
			producers; exporters; importers; industrialists; entrepreneurs; oil producers; oil companies; carmakers
			automakers; airlines; manufacturers; industry leaders; industry representatives; oil executives
			tech executives; board; directors; traders; negotiating committee; donors; creditor nations; debtors
			producers and consumers; publishers; lobbyists; industry; retailers
		`,
		example: 'Executives of the airline flew to Delhi.',
	},
	{
		kind: 'mediator',
		words: `
			mediators; international mediators; peace mediators; observers; monitors; facilitators; intermediaries
			brokers; arbitrators; inspectors; weapons inspectors; experts; nuclear experts; technical experts
			nuclear inspectors; UN inspectors; auditors; scientists; specialists; technical teams; working group
			working groups; task force; panel; commission; rapporteurs; guarantors; legal experts; military experts
			economists; investigators; monitoring mission; aid workers; aid agencies; relief agencies
		`,
		example: 'The mediators shuttled between two floors.',
	},
	{
		kind: 'state',
		words: `
			sides; parties to the conflict; countries; nations; states; powers; world powers; major powers
			great powers; member states; members; neighbours; neighbors; neighbouring countries; neighboring countries
			republics; superpowers; Western powers; Western countries; Arab states; Gulf states; Gulf countries
			Baltic states; European countries; African countries; Arab countries; Western nations; Nordic countries
			nuclear powers; signatories; participants; partners; bloc; alliance; provinces
			delegations from both sides; negotiating parties; two countries; both countries; Western allies
			European powers; European nations; regional powers; coalition members; industrial nations
			oil-producing countries; donor countries
		`,
		example: 'Six world powers sent their envoys.',
	},
	{
		kind: 'people',
		words: `
			nationals; constituents; stakeholders; hackers; immigrants; contractors; evacuees; refugees; migrants
			families; relatives; victims; survivors; residents; villagers; civilians; hostages; prisoners; detainees
			veterans; journalists; reporters; people; citizens; voters; fans; children; parents; tourists; settlers
			pilgrims; fishermen; lawyers; youths; women; women’s groups; mothers; volunteers; patients; well-wishers
			locals; guests; crowds; celebrities; athletes
		`,
		example: 'Relatives waited at the harbour.',
	},
];

const table = phraseTable(
	groupRows.flatMap(row => list(row.words).map((words): [string, GroupKind] => [words, row.kind])),
);

/** The longest group noun from token `at` and whom it describes, or undefined. */
export function matchGroupNoun(words: readonly string[], at: number): {length: number; kind: GroupKind} | undefined {
	const match = table.match(words, at);
	return match && {length: match.length, kind: match.value};
}
