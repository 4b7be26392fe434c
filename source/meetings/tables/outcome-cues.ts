/** Verbs that say what came of an encounter, with what must depend on them. Each row's example is run as a test. */
import type {OutcomeKind} from '../../meeting.ts';
import type {Predicate} from './predicate.ts';

export type OutcomeCue = Predicate & {
	kind: OutcomeKind;
	/** Says something of an encounter only near one: "urged", "told". */
	weak?: true;
	/** Says little where there is more to tell: "made progress" beside what was agreed. */
	vague?: true;
	/** A predicate with a copula or under "remain", no verb: "far apart". */
	predicative?: true;
	/** Its subject is what was talked about, nobody who did it: "Trade topped the agenda". */
	topical?: true;
	/** Comes of the encounter only where more than one side does it: what one alone promises is its own affair. */
	mutual?: true;
	/** What its denial says; nothing where not given. */
	denied?: OutcomeKind;
	example: string;
};

/** The first row that fits a verb decides. */
export const outcomeCues: readonly OutcomeCue[] = [
	{
		kind: 'agreed',
		denied: 'not-agreed',
		lemmas: 'sign initial ink adopt unveil',
		object: ['deal', 'text'],
		example: 'They signed a treaty on border trade.',
	},
	{
		kind: 'agreed',
		denied: 'not-agreed',
		lemmas: 'issue release publish make',
		object: ['text'],
		joint: true,
		example: 'They issued a joint statement on trade.',
	},
	{
		kind: 'agreed',
		denied: 'not-agreed',
		lemmas:
			'reach strike clinch seal conclude finalize finalise hammer broker announce approve ratify endorse forge achieve secure negotiate make produce yield bring accept welcome declare extend renew',
		object: ['deal'],
		example: 'The two sides reached an agreement on prisoners.',
	},
	{
		kind: 'agreed',
		denied: 'not-agreed',
		lemmas: 'come arrive',
		object: ['deal'],
		through: 'to at',
		example: 'They came to an understanding.',
	},
	{
		kind: 'agreed',
		denied: 'not-agreed',
		lemmas: 'agree',
		matter: true,
		example: 'They agreed to exchange prisoners.',
	},
	{
		kind: 'agreed',
		lemmas: 'decide undertake resolve',
		matter: true,
		mutual: true,
		example: 'They decided to open the border.',
	},
	{kind: 'agreed', lemmas: 'commit', through: 'to', mutual: true, example: 'They committed to a lasting truce.'},
	{kind: 'agreed', denied: 'not-agreed', lemmas: 'accept', object: ['offer'], example: 'He accepted the invitation.'},
	{
		kind: 'agreed',
		denied: 'not-agreed',
		lemmas: 'resolve overcome bridge narrow settle break solve',
		object: ['dispute', 'deadlock'],
		example: 'They settled their dispute over the border.',
	},
	{
		kind: 'agreed',
		lemmas: 'pledge vow promise',
		matter: true,
		mutual: true,
		example: 'They promised to keep the border open.',
	},
	{kind: 'agreed', denied: 'not-agreed', lemmas: 'see', idiom: 'eye', example: 'They saw eye to eye on the border.'},
	{
		kind: 'not-agreed',
		lemmas: 'disagree differ quarrel',
		example: 'The two ministers disagreed over the border.',
	},
	{kind: 'not-agreed', lemmas: 'clash', through: 'over on about', example: 'They clashed over the border.'},
	{
		kind: 'not-agreed',
		lemmas: 'walk storm',
		object: ['talks'],
		through: 'of from',
		example: 'John Kerry walked out of the talks.',
	},
	{kind: 'not-agreed', lemmas: 'hit reach', object: ['deadlock'], example: 'The talks hit an impasse.'},
	{
		kind: 'not-agreed',
		lemmas: 'reject refuse block veto rebuff',
		object: ['deal', 'offer', 'step'],
		example: 'He rejected the proposal.',
	},
	{
		kind: 'not-agreed',
		lemmas: 'collapse fail founder stall falter deadlock end conclude',
		subject: ['talks'],
		particle: 'in without down deadlocked inconclusively acrimoniously abruptly',
		example: 'The talks ended in failure.',
	},
	{
		kind: 'not-agreed',
		lemmas: 'collapse fail founder stall falter',
		subject: ['talks'],
		example: 'The talks collapsed.',
	},
	{kind: 'not-agreed', lemmas: 'break', subject: ['talks'], particle: 'down up off', example: 'The talks broke down.'},
	{kind: 'not-agreed', lemmas: 'break call', object: ['talks'], particle: 'off', example: 'They broke off the talks.'},
	{
		kind: 'not-agreed',
		lemmas: 'remain persist',
		subject: ['dispute', 'deadlock'],
		example: 'Differences remain over the border.',
	},
	{
		kind: 'not-agreed',
		predicative: true,
		lemmas: 'divided deadlocked apart stuck inconclusive fruitless unsuccessful odds loggerheads failure',
		example: 'The two sides remain far apart.',
	},
	{
		kind: 'next',
		lemmas: 'resume continue reconvene follow restart',
		subject: ['talks'],
		example: 'The talks will resume on Monday.',
	},
	{
		kind: 'next',
		lemmas: 'resume continue hold restart schedule arrange set plan slate fix begin start launch',
		object: ['talks'],
		example: 'They will hold another round of talks next month.',
	},
	{
		kind: 'next',
		lemmas: 'take',
		subject: ['talks'],
		idiom: 'place',
		example: 'The next round of talks will take place in May.',
	},
	{kind: 'next', lemmas: 'meet reconvene talk speak visit', example: 'The two presidents will meet again in May.'},
	{
		kind: 'discussed',
		lemmas: 'discuss review debate explore examine broach tackle',
		matter: true,
		example: 'The two presidents discussed trade.',
	},
	{
		kind: 'discussed',
		lemmas: 'talk speak confer consult touch dwell focus concentrate center centre revolve',
		through: 'about on over around upon',
		example: 'They talked about trade.',
	},
	{kind: 'discussed', lemmas: 'deal', through: 'with', example: 'The talks dealt with trade.'},
	{
		kind: 'discussed',
		topical: true,
		lemmas: 'top dominate head lead',
		idiom: 'agenda',
		example: 'Trade topped the agenda.',
	},
	{
		kind: 'discussed',
		topical: true,
		lemmas: 'include feature',
		subject: ['agenda'],
		example: 'Topics included trade and the border.',
	},
	{kind: 'discussed', topical: true, predicative: true, lemmas: 'agenda', example: 'Trade was on the agenda.'},
	{
		kind: 'discussed',
		lemmas: 'exchange share swap',
		object: ['views'],
		example: 'They exchanged views on the crisis.',
	},
	{
		kind: 'discussed',
		lemmas: 'make',
		object: ['progress'],
		denied: 'not-agreed',
		vague: true,
		example: 'The two sides made progress on trade.',
	},
	{
		kind: 'discussed',
		denied: 'not-agreed',
		lemmas: 'come get move',
		particle: 'closer',
		vague: true,
		example: 'They came closer on prices.',
	},
	{
		kind: 'discussed',
		lemmas:
			'say tell inform remind warn ask urge note observe declare stress reiterate add explain argue insist complain criticize criticise condemn thank request emphasize emphasise',
		object: ['talks'],
		through: 'during in at after following',
		example: 'He said in the talks that the border was open.',
	},
	{
		kind: 'discussed',
		weak: true,
		lemmas: 'meet gather',
		through: 'about over',
		example: 'They met over the crisis.',
	},
	{
		kind: 'discussed',
		weak: true,
		lemmas: 'call',
		through: 'for on',
		example: 'He called for an end to the war.',
	},
	{
		kind: 'discussed',
		lemmas: 'raise cover address consider dominate',
		object: ['dispute'],
		example: 'He raised the issue of prisoners.',
	},
	{
		kind: 'discussed',
		weak: true,
		lemmas:
			'raise cover urge stress emphasize emphasise underline underscore express convey reiterate reaffirm assure press warn ask tell congratulate appeal propose suggest seek brief inform complain defend encourage note voice welcome commend demand offer outline point',
		example: 'He urged his guest to free the prisoners.',
	},
];

/** Words that make an encounter the one after this: "another round", "the next meeting". */
export const againWords = new Set(
	'next another further follow-up second third fourth fifth more new subsequent later'.split(' '),
);
