/**
 * Words that say whether an encounter took place, is coming, may come, was called off or is denied. A cue acts from
 * above ("refused to meet", "cancelled the talks") or from beside ("planned talks", "ahead of the talks").
 * Each row's example is run as a test.
 */
import type {MeetingStatus} from '../../meeting.ts';

export type StatusCue = {status: MeetingStatus; lemmas: string; example: string};

/** Verbs, adjectives and nouns that govern the encounter. */
export const governorCues: readonly StatusCue[] = [
	{
		status: 'planned',
		lemmas:
			'plan schedule arrange agree due set slate expect intend prepare announce confirm convene accept vow pledge promise decide organize organise bill program head book gear wait await sure certain bound',
		example: 'Barack Obama plans to meet Xi Jinping in Beijing.',
	},
	{
		status: 'possible',
		lemmas:
			'propose offer suggest invite consider seek hope want wish urge call ask request demand ready willing open prepared eager keen deserve like likely unlikely possible possibility prospect chance opportunity idea push press mull weigh explore encourage appeal try aim bid look proposal offer invitation request suggestion talk signal need able allow approve insist favor favour advocate discuss speculate speculation desire readiness willingness openness potential hint recommend convince persuade attempt happy condition threaten interested interest work strive struggle visa path pathway',
		example: 'John Kerry offered to meet Sergei Lavrov in Geneva.',
	},
	{
		status: 'cancelled',
		lemmas:
			'cancel postpone scrap abandon suspend delay shelve defer axe nix scuttle scupper cancellation postponement suspension snub skip boycott miss forgo scratch quash',
		example: 'Vladimir Putin cancelled a meeting with Donald Trump.',
	},
	{
		status: 'denied',
		lemmas:
			'refuse decline reject deny rule exclude avoid refusal rejection denial fail dismiss prevent hinder prohibit forbid resist absent',
		example: 'Benjamin Netanyahu refused to meet Mahmoud Abbas.',
	},
];

/** Adjectives and participles on the noun itself. */
export const modifierCues: readonly StatusCue[] = [
	{
		status: 'planned',
		lemmas: 'planned scheduled upcoming forthcoming coming expected next impending imminent future looming eventual',
		example: 'Theresa May spoke of an upcoming meeting with Angela Merkel.',
	},
	{
		status: 'possible',
		lemmas: 'possible potential proposed prospective tentative hypothetical likely suggested emerging ideal would-be',
		example: 'The Kremlin spoke of a possible meeting between Vladimir Putin and Donald Trump.',
	},
	{
		status: 'cancelled',
		lemmas: 'cancelled canceled postponed aborted abandoned scrapped suspended delayed',
		example: 'The cancelled meeting between Vladimir Putin and Donald Trump caused dismay.',
	},
];

/** Prepositions and conjunctions that put the encounter before or after what is told. */
export const prepositionCues: readonly StatusCue[] = [
	{
		status: 'held',
		lemmas: 'after following during since at despite amid throughout from through upon alongside besides',
		example: 'Angela Merkel left Paris after a meeting with Emmanuel Macron.',
	},
	{
		status: 'planned',
		lemmas: 'before ahead prior until till pending towards toward eve',
		example: 'Angela Merkel spoke to reporters before a meeting with Emmanuel Macron.',
	},
	{status: 'denied', lemmas: 'without', example: 'Angela Merkel left Paris without meeting Emmanuel Macron.'},
];

/** Verbs of motion: "to meet X" after them was the purpose of a journey, and is told as done once the journey is. */
export const motionVerbs = new Set(
	'travel fly go come head visit arrive return leave depart journey jet gather assemble convene join land attend sit walk'.split(
		' ',
	),
);

/** Adverbs and determiners of habit: "they meet every year" reports no occasion. */
export const habitWords = new Set(
	'regularly often weekly daily monthly yearly nightly usually frequently always routinely every annually sometimes occasionally traditionally rarely generally typically periodically ever historically'.split(
		' ',
	),
);

const index = (cues: readonly StatusCue[]) =>
	new Map(cues.flatMap(cue => cue.lemmas.split(' ').map(lemma => [lemma, cue.status] as const)));

export const governorStatus = index(governorCues);
export const modifierStatus = index(modifierCues);
export const prepositionStatus = index(prepositionCues);
