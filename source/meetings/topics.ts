/** Sayings without a verb of their own: what an encounter was for or about, and what it lacked. */
import {casesOf, dependents, isRelation, type Tree} from '../language/tree.ts';
import {classOf, isDefinite, isDenied} from './noun-classes.ts';
import type {Line} from './reading.ts';

/** "without a deal", "no breakthrough": the noun alone says it. */
export const isLacking = (tree: Tree, at: number): boolean => {
	const named = classOf(tree, at);
	return (named === 'deal' || named === 'progress') && (casesOf(tree, at).includes('without') || isDenied(tree, at));
};

const ABOUT = new Set(['on', 'about', 'over', 'regarding', 'concerning']);
/** "on the sidelines", "on condition": no topics. */
const ASIDE = new Set(
	'sideline margin fringe eve day morning evening occasion condition basis way year month week hour visit trip invitation request'.split(
		' ',
	),
);
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

/** "talks on trade", "a meeting aimed at ending the war": says what the encounter is about. */
export const hasTopic = ({tree, dates, actors}: Line, at: number): boolean => {
	if (classOf(tree, at) !== 'talks') return false;
	const aimed = dependents(tree, at, 'acl').some(child => AIMED.has(tree.tokens[child]!.lemma));
	return (
		aimed ||
		phrasesAbout(tree, at).some(
			child =>
				!ASIDE.has(tree.tokens[child]!.lemma) &&
				!dates.some(({token}) => token === child) &&
				!actors.some(({form, head}) => head === child && form === 'place'),
		)
	);
};

const GATHERING = new Set('meet gather convene assemble'.split(' '));
const HOLDING = new Set(
	'hold have host attend join organize organise call begin start open travel fly come arrive go visit'.split(' '),
);

/** "met to discuss trade", "held talks to end the war", "a meeting intended to …": the purpose of the encounter. */
export const isPurpose = (tree: Tree, at: number): boolean => {
	const token = tree.tokens[at]!;
	const governor = tree.tokens[token.head];
	if (token.upos !== 'VERB' || !governor || !casesOf(tree, at).includes('to')) return false;
	if (!isRelation(token, 'advcl', 'acl', 'xcomp') || dependents(tree, at, 'nsubj', 'aux').length > 0) return false;
	if (GATHERING.has(token.lemma) || token.lemma === 'call') return false;
	if (GATHERING.has(governor.lemma) || classOf(tree, token.head) === 'talks') return true;
	const talks = (...relations: string[]) =>
		dependents(tree, token.head, ...relations).some(child => classOf(tree, child) === 'talks');
	if (AIMED.has(governor.lemma)) return talks('nsubj:pass') || classOf(tree, governor.head) === 'talks';
	return isRelation(token, 'advcl') && HOLDING.has(governor.lemma) && talks('obj', 'obl');
};

/** Tell how a meeting was held, not what it came to. */
const MANNER = new Set(
	'brief short long lengthy private secret informal closed over due scheduled planned first last'.split(' '),
);

/** "the talks were constructive", "the meeting was a first step". */
export const isVerdict = (tree: Tree, at: number): boolean =>
	!MANNER.has(tree.tokens[at]!.lemma) &&
	dependents(tree, at, 'cop').length > 0 &&
	dependents(tree, at, 'case').length === 0 &&
	dependents(tree, at, 'nsubj').some(child => classOf(tree, child) === 'talks' && isDefinite(tree, child));
