/** Clauses that report no occasion: what is feared, prevented, demanded of others or made a condition. */
import {casesOf, dependents, isRelation, lower, type Tree} from '../../language/tree.ts';

const DOUBTING = new Set('fear worry doubt wonder imagine assume suppose pretend dream'.split(' '));
const PREVENTING = new Set('prevent hinder stop keep bar ban block discourage prohibit dissuade deter'.split(' '));

/** "as long as both sides agree". */
const isProviso = (tree: Tree, at: number) =>
	dependents(tree, at, 'mark').some(
		child => lower(tree, child) === 'as' && lower(tree, child - 1) === 'long' && lower(tree, child - 2) === 'as',
	);

/** "worries that they will be caught in talks": below a verb of fearing, through every clause between. */
const isFeared = (tree: Tree, at: number): boolean => {
	const {head} = tree.tokens[at]!;
	return (
		head >= 0 &&
		isRelation(tree.tokens[at]!, 'ccomp', 'xcomp', 'conj') &&
		((DOUBTING.has(tree.tokens[head]!.lemma) && tree.tokens[head]!.upos === 'VERB') || isFeared(tree, head))
	);
};

const CLAIMS = new Set(
	'charge claim allegation accusation suggestion rumor rumour speculation notion fear concern worry'.split(' '),
);

const ALLEGED = /^(?:supposed|alleged|purported|rumou?red)$/;

/** "charges he wouldn't meet them": what is only alleged, by order of words where the tree hangs it higher. */
const isAlleged = (tree: Tree, at: number) => {
	if (!isRelation(tree.tokens[at]!, 'acl', 'ccomp', 'advcl', 'xcomp')) return false;
	// "a supposed trip to meet agents".
	const over = tree.tokens[at]!.head;
	const nouns = over < 0 ? [] : [over, ...dependents(tree, over, 'obj', 'nsubj')];
	if (nouns.some(node => dependents(tree, node, 'amod').some(child => ALLEGED.test(lower(tree, child))))) return true;
	if (!isRelation(tree.tokens[at]!, 'acl', 'ccomp')) return false;
	const opens = [...dependents(tree, at, 'mark'), ...dependents(tree, at, 'nsubj')].map(
		child => tree.tokens[child - 1],
	);
	return [tree.tokens[tree.tokens[at]!.head], ...opens].some(
		token => token?.upos === 'NOUN' && CLAIMS.has(token.lemma),
	);
};

/** How far behind a verb of preventing stands what it prevents. */
const REACH = 10;

/** "hinders them from visiting prisoners". */
const isPrevented = (tree: Tree, at: number): boolean => {
	if (tree.tokens[at]!.xpos !== 'VBG' || !casesOf(tree, at).includes('from')) return false;
	// Whom it hinders may stand between, and the tree hang it higher.
	return tree.tokens
		.slice(Math.max(0, at - REACH), at)
		.some(({upos, lemma}) => upos === 'VERB' && PREVENTING.has(lemma));
};

/** "if they met", "unless they meet", "if they fail to meet". */
const isConditional = (tree: Tree, at: number): boolean =>
	dependents(tree, at, 'mark').some(child => /^(?:if|unless|whether)$/.test(lower(tree, child))) ||
	(isRelation(tree.tokens[at]!, 'xcomp') && tree.tokens[at]!.head >= 0 && isConditional(tree, tree.tokens[at]!.head));

/** "wants to visit someday", "willing to visit him any time": no occasion yet. */
const isForSomeday = (tree: Tree, at: number) => {
	const next = tree.tokens.slice(at + 1, at + 9).map(({text}) => text.toLowerCase());
	const end = next.findIndex(word => /^[,.;:]$/.test(word));
	return /\b(?:someday|any ?time|at some point)\b/.test(next.slice(0, end < 0 ? undefined : end).join(' '));
};

/** "did not respond to requests to speak with X": what a reporter asked for, by order of words. */
const isAskedFor = (tree: Tree, at: number) =>
	lower(tree, at - 1) === 'to' &&
	/^requests?$/.test(lower(tree, at - 2)) &&
	tree.tokens
		.slice(Math.max(0, at - 8), at - 2)
		.some(({upos, lemma}) => upos === 'VERB' && /^(?:respond|reply|answer|return|decline|refuse)$/.test(lemma));

/** "could happen before the two have met": not done by then. */
const isYetToCome = (tree: Tree, at: number) =>
	tree.tokens[at]!.xpos === 'VBN' &&
	dependents(tree, at, 'aux').some(child => /^(?:has|have)$/.test(lower(tree, child))) &&
	isOpenedBy(tree, at, /^before$/i);

/** A word opens the clause, by the tree or by the words up to its subject. */
const isOpenedBy = (tree: Tree, at: number, word: RegExp) =>
	casesOf(tree, at).some(marker => word.test(marker)) ||
	word.test(
		tree.tokens
			.slice(Math.max(0, at - REACH), at)
			.findLast(({upos, text}) => upos === 'VERB' || upos === 'PUNCT' || word.test(text))?.text ?? '',
	);

/** "either Congress approves the deal or it does not", wherever the tree hangs "either". */
const isAlternative = (tree: Tree, at: number) =>
	[at, ...dependents(tree, at, 'nsubj')].some(node =>
		tree.children[node]!.some(child => child < at && lower(tree, child) === 'either'),
	) && dependents(tree, at, 'conj').some(child => dependents(tree, child, 'nsubj', 'expl').length > 0);

/** "even after a treaty is concluded", "once they have signed it": not done by then. */
const isAwaited = (tree: Tree, at: number) =>
	tree.tokens[at]!.xpos === 'VBN' &&
	dependents(tree, at, 'aux').some(child => /^(?:is|are|has|have)$/.test(lower(tree, child))) &&
	isOpenedBy(tree, at, /^(?:after|once|until)$/i);

/** True for a verb whose clause supposes rather than tells. */
export const isUnreal = (tree: Tree, at: number): boolean =>
	isConditional(tree, at) ||
	isAskedFor(tree, at) ||
	isAlleged(tree, at) ||
	isForSomeday(tree, at) ||
	isProviso(tree, at) ||
	isAlternative(tree, at) ||
	isAwaited(tree, at) ||
	isFeared(tree, at) ||
	isYetToCome(tree, at) ||
	isPrevented(tree, at);
