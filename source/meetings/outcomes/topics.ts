/** Sayings without a verb of their own: what an encounter was for or about, and what it lacked. */
import type {Sentence} from '../../language/sentence.ts';
import {ancestors, casesOf, clauseOver, dependents, isRelation, type Tree} from '../../language/tree.ts';
import type {Line} from '../reading/reading.ts';
import {adverbialNouns, classNamed, classOf, isDefinite, isDenied, isNone} from '../tables/noun-classes.ts';

/** "without a deal", "no breakthrough": the noun alone says it. */
export const isLacking = (tree: Tree, at: number): boolean => {
	const named = classOf(tree, at);
	if (named !== 'deal' && named !== 'progress') return false;
	// "a Brexit without a deal" lacks it, nobody's talks do.
	if (isDenied(tree, at)) return true;
	const ofTalks = ancestors(tree, at).some(node => classOf(tree, node) === 'talks');
	return casesOf(tree, at).includes('without') && (ofTalks || !isRelation(tree.tokens[at]!, 'nmod'));
};

/** Whether a tagged sentence has the words for it, whatever its tree; a deal is looked for anyway. */
export const mayLack = ({tokens}: Pick<Sentence, 'tokens'>): boolean =>
	tokens.some(({lemma}) => classNamed(lemma.toLowerCase()) === 'progress') &&
	tokens.some(({text}) => isNone(text) || text.toLowerCase() === 'without');

const ABOUT = new Set(['on', 'about', 'over', 'regarding', 'concerning']);
/** "on the sidelines", "on condition": no topics. */
const ASIDE = new Set<string>([
	...adverbialNouns,
	...'eve basis way year month week hour visit trip invitation request'.split(' '),
]);
const AIMED = new Set(['aim', 'focus', 'intend', 'mean', 'design', 'devote', 'dedicate']);

/** Phrases that may say what an encounter is about, wherever the tree hangs them: "talks with Abbas on the crossing". */
const phrasesAbout = (tree: Tree, noun: number): number[] => {
	const {head} = tree.tokens[noun]!;
	const beside = head >= 0 && isRelation(tree.tokens[noun]!, 'obj', 'obl') ? dependents(tree, head, 'obl', 'nmod') : [];
	const own = dependents(tree, noun, 'nmod');
	return [...own, ...own.flatMap(child => dependents(tree, child, 'nmod')), ...beside].filter(
		child => child > noun && casesOf(tree, child).length === 1 && ABOUT.has(casesOf(tree, child)[0]!),
	);
};

/** "calls for reform", "a courtesy call on the president": no talk by telephone. */
const isAppeal = (tree: Tree, noun: number): boolean =>
	tree.tokens[noun]!.lemma === 'call' &&
	!dependents(tree, noun, 'compound', 'amod').some(child =>
		/^(?:phone|telephone|video|conference)$/i.test(tree.tokens[child]!.text),
	);

/** "the Rafah crossing issue": the place only names the matter. */
const isNounAfter = (tree: Tree, end: number): boolean =>
	tree.tokens[end]?.upos === 'NOUN' || (tree.tokens[end]?.xpos === 'VBG' && tree.tokens[end + 1]?.upos === 'NOUN');

/** "talks on trade", "a meeting aimed at ending the war": the phrase that says what the encounter is about. */
export const topicOf = ({tree, dates, actors}: Line, at: number): number | undefined =>
	classOf(tree, at) !== 'talks' || isAppeal(tree, at)
		? undefined
		: (dependents(tree, at, 'acl').find(child => AIMED.has(tree.tokens[child]!.lemma)) ??
			phrasesAbout(tree, at).find(
				child =>
					!ASIDE.has(tree.tokens[child]!.lemma) &&
					!dates.some(({token}) => token === child) &&
					!actors.some(({form, head, last}) => head === child && form === 'place' && !isNounAfter(tree, last)),
			));

const GATHERING = new Set('meet gather convene assemble'.split(' '));
/** Infinitives that say no more than that there is a meeting. */
const NO_PURPOSES = new Set([...GATHERING, ...'call occur happen take begin start be have'.split(' ')]);
const HOLDING = new Set(
	'use hold have host attend join organize organise call begin start open travel fly come arrive go visit'.split(' '),
);

const OCCASIONS = new Set(['chance', 'opportunity', 'occasion', 'platform', 'forum']);

/** "the meeting was a chance to …", "used the visit as an occasion to …". */
const isOccasion = (tree: Tree, noun: number): boolean => {
	if (!OCCASIONS.has(tree.tokens[noun]!.lemma)) return false;
	const clause = dependents(tree, noun, 'cop').length > 0 ? noun : clauseOver(tree, noun);
	const named = clause < 0 ? [] : dependents(tree, clause, 'obj', 'nsubj');
	return [tree.tokens[noun]!.head, ...named].some(
		node => node >= 0 && classOf(tree, node) === 'talks' && isDefinite(tree, node),
	);
};

/** Verbs of travel: with whom they went to speak, for what. */
const TRAVELLING = new Set('travel fly go come visit arrive head return'.split(' '));
/** Done on a journey, but no business between two sides. */
const ERRANDS = new Set(
	'attend join mark celebrate watch see visit hold receive accept participate open inaugurate address deliver speak give make do stay spend campaign vote work live study play compete rest check inspect tour pay lay observe honor honour commemorate accompany represent lead help assist return follow witness express announce hand tender unveil launch ponder'.split(
		' ',
	),
);
/** "in a bid to end the war": the noun hands on what the infinitive is for. */
const AIMS = new Set(['bid', 'effort', 'attempt', 'push', 'move', 'hope', 'view', 'aim']);

const HOPING = new Set(['hope', 'seek', 'aim', 'look', 'try', 'want', 'wish', 'plan', 'intend']);

/** The verb or noun that an infinitive serves: "travelled … in a bid to end the war". */
const servedBy = (tree: Tree, at: number): number => {
	const {head} = tree.tokens[at]!;
	return head >= 0 && AIMS.has(tree.tokens[head]!.lemma) && casesOf(tree, head).includes('in')
		? tree.tokens[head]!.head
		: head;
};

/** "met to discuss trade", "held talks to end the war", "flew in to mend ties": what the encounter was for. */
export const isPurpose = (tree: Tree, at: number): boolean => {
	const token = tree.tokens[at]!;
	const served = servedBy(tree, at);
	const governor = tree.tokens[served];
	if (token.upos !== 'VERB' || !governor || !casesOf(tree, at).includes('to')) return false;
	if (!isRelation(token, 'advcl', 'acl', 'xcomp') || dependents(tree, at, 'nsubj', 'aux').length > 0) return false;
	if (NO_PURPOSES.has(token.lemma)) return false;
	if (GATHERING.has(governor.lemma)) return true;
	if (classOf(tree, served) === 'talks') return !isAppeal(tree, served);
	if (isOccasion(tree, token.head)) return true;
	const talks = (...relations: string[]) =>
		dependents(tree, served, ...relations).some(child => classOf(tree, child) === 'talks');
	if (AIMED.has(governor.lemma)) return talks('nsubj:pass') || classOf(tree, governor.head) === 'talks';
	// "will travel to Abidjan, joining others in a bid to end the war", but not "removing her mask to pose".
	const aimed = served !== token.head || HOPING.has(governor.lemma);
	const journey =
		aimed && isRelation(governor, 'advcl') && governor.xpos === 'VBG' ? tree.tokens[governor.head] : governor;
	if (journey && TRAVELLING.has(journey.lemma) && journey.upos === 'VERB') return !ERRANDS.has(token.lemma);
	return HOLDING.has(governor.lemma) && talks('obj', 'obl');
};

/** Words that judge what talks came to; how they were held, or that they were the first, says nothing. */
const VERDICTS = new Set(
	'constructive productive positive fruitful useful good great excellent frank candid open friendly cordial warm successful substantive fruitless useless tense difficult tough heated encouraging promising serious businesslike amicable detailed helpful disappointing worthwhile step success failure start beginning milestone'.split(
		' ',
	),
);

/** "the talks were constructive", "the meeting was a first step". */
export const isVerdict = (tree: Tree, at: number): boolean =>
	VERDICTS.has(tree.tokens[at]!.lemma) &&
	dependents(tree, at, 'cop').length > 0 &&
	dependents(tree, at, 'case').length === 0 &&
	dependents(tree, at, 'nsubj').some(child => classOf(tree, child) === 'talks' && isDefinite(tree, child));
