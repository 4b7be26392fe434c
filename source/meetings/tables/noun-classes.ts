/** Nouns that tell of negotiating, by what they stand for: the deal, the headway, the dispute, the talks themselves. */
import {casesOf, dependents, isRelation, lower, type Tree} from '../../language/tree.ts';

export type NounClass =
	| 'deal'
	| 'text'
	| 'offer'
	| 'progress'
	| 'dispute'
	| 'deadlock'
	| 'talks'
	| 'views'
	| 'step'
	| 'agenda';

const CLASSES: Record<NounClass, string> = {
	deal: 'agreement deal accord treaty pact ceasefire cease-fire truce armistice memorandum mou understanding settlement compromise consensus contract convention roadmap swap arrangement',
	// Papers that seal what was agreed, under verbs of signing and issuing alone.
	text: 'protocol statement declaration communique communiqué document charter letter commitment pledge initiative partnership',
	offer: 'invitation proposal offer request term condition bid suggestion',
	progress: 'progress breakthrough headway result solution ground movement advance success',
	dispute:
		'difference disagreement gap dispute rift row standoff division problem issue question obstacle conflict crisis matter',
	deadlock: 'deadlock impasse stalemate',
	step: 'plan initiative measure programme program committee commission group partnership fund package project mechanism framework timetable resolution strategy target aid cooperation reform service link corridor',
	agenda: 'agenda topic',
	views: 'view opinion idea thought assessment note concern',
	talks:
		'talk negotiation discussion meeting dialogue round session consultation summit conversation contact visit call',
};
const classes = new Map(
	Object.entries(CLASSES).flatMap(([name, lemmas]) => lemmas.split(' ').map(lemma => [lemma, name as NounClass])),
);
/** The class of a noun's lemma by itself. */
export const classNamed = (lemma: string) => classes.get(lemma);
/** True for the lemma of a noun that names a deal. */
export const isDealWord = (lemma: string) => classNamed(lemma) === 'deal';

/** "a series of agreements": the class is that of what is counted. */
const QUANTITIES = new Set(
	'number lot series set package raft string couple host handful range pair kind sort form round text draft'.split(' '),
);
const JOINT = new Set('joint final common political'.split(' '));

/** Compounds of a deal that is private or struck with a court, and of what one side alone declares. */
const PRIVATE = new Set(
	'plea nondisclosure non-disclosure confidentiality prenuptial licence license loan book emergency disaster'.split(
		' ',
	),
);

/** The class of a noun; "statement" counts with "joint" or the like alone, a letter as one of intent. */
export const classOf = (tree: Tree, at: number): NounClass | undefined => {
	const token = tree.tokens[at];
	if (!token || !['NOUN', 'PROPN'].includes(token.upos)) return undefined;
	const lemma = token.lemma.toLowerCase();
	if (lemma === 'statement' && !isJoint(tree, at)) return undefined;
	// "signed a letter to the president" binds nobody.
	if (lemma === 'letter' && !['intent', 'understanding'].includes(lower(tree, at + 2))) return undefined;
	// "the social contract" was never signed.
	if (lemma === 'contract' && dependents(tree, at, 'amod').some(child => lower(tree, child) === 'social'))
		return undefined;
	const named = classes.get(lemma) ?? classes.get(token.text.toLowerCase());
	const isPrivate = () => dependents(tree, at, 'compound', 'amod').some(child => PRIVATE.has(lower(tree, child)));
	return (named === 'deal' || named === 'text') && isPrivate() ? undefined : named;
};

/** "joint statement", "final communique": of more than one side. */
export const isJoint = (tree: Tree, at: number): boolean =>
	dependents(tree, at, 'amod').some(child => JOINT.has(tree.tokens[child]!.text.toLowerCase()));

/** The noun of a class that a token is or counts: "two agreements", "a series of agreements". */
export const nounOf = (tree: Tree, at: number, wanted: readonly NounClass[]): number | undefined => {
	const own = classOf(tree, at);
	if (own && wanted.includes(own)) return at;
	const inner = [
		...dependents(tree, at, 'conj'),
		...(QUANTITIES.has(tree.tokens[at]!.lemma.toLowerCase())
			? dependents(tree, at, 'nmod').filter(child => casesOf(tree, child).includes('of'))
			: []),
	];
	return inner.find(child => {
		const other = classOf(tree, child);
		return other !== undefined && wanted.includes(other);
	});
};

const NONE = new Set(['no', 'little', 'scant', 'neither', 'hardly', 'minimal']);

/** True for a word that denies the noun behind it. */
export const isNone = (word: string): boolean => NONE.has(word.toLowerCase());

/** "no agreement", "little progress". */
export const isDenied = (tree: Tree, noun: number): boolean =>
	dependents(tree, noun, 'det', 'amod', 'advmod').some(child => isNone(tree.tokens[child]!.text)) ||
	(isRelation(tree.tokens[noun]!, 'conj') && tree.tokens[noun]!.head >= 0 && isDeniedHead(tree, noun));

/** "no deal or joint statement": the denial of the first covers the rest. */
const isDeniedHead = (tree: Tree, noun: number): boolean =>
	dependents(tree, tree.tokens[noun]!.head, 'det').some(child => isNone(tree.tokens[child]!.text));

const DEFINITE = new Set(['the', 'this', 'that', 'their', 'its', 'his', 'her', 'these', 'those']);

/** Speaks of a deal already told or known: "the minerals agreement". */
export const isDefinite = (tree: Tree, noun: number): boolean =>
	dependents(tree, noun, 'det', 'nmod:poss').some(child => DEFINITE.has(tree.tokens[child]!.text.toLowerCase()));

/** "on the sidelines", "on condition", "on the morning": how or when something was said, never about what. */
export const adverbialNouns = [
	'sideline',
	'margin',
	'fringe',
	'condition',
	'occasion',
	'day',
	'morning',
	'evening',
] as const;
