/** Walking a dependency tree: children, ancestors, subjects. Universal Dependencies relations throughout. */
import type {Sentence, Token} from './sentence.ts';

/** A sentence with the inverse of its heads: `children[i]` lists the dependents of token i in order. */
export type Tree = {sentence: Sentence; tokens: Token[]; children: number[][]};

/** Indexes the dependents of a parsed sentence. */
export const plant = (sentence: Sentence): Tree => {
	const children: number[][] = sentence.tokens.map(() => []);
	sentence.tokens.forEach((token, index) => {
		if (token.head >= 0) children[token.head]!.push(index);
	});
	return {sentence, tokens: sentence.tokens, children};
};

/** True where the token's relation is one of those given, with or without a subtype: `nsubj:pass` is an `nsubj`. */
export const isRelation = ({relation}: Token, ...relations: string[]) =>
	relations.some(
		wanted => relation === wanted || (relation.startsWith(wanted) && relation.charAt(wanted.length) === ':'),
	);

/** A token's text in lower case, empty where there is no such token. */
export const lower = ({tokens}: Pick<Sentence, 'tokens'>, at: number): string => tokens[at]?.text.toLowerCase() ?? '';

/** The dependents of a token that bear one of the relations. */
export const dependents = (tree: Tree, at: number, ...relations: string[]): number[] =>
	tree.children[at]!.filter(child => isRelation(tree.tokens[child]!, ...relations));

/** The governors of a token, nearest first. */
export const ancestors = (tree: Tree, at: number): number[] => {
	const path: number[] = [];
	for (let node = tree.tokens[at]!.head; node >= 0 && path.length < 64; node = tree.tokens[node]!.head) path.push(node);
	return path;
};

/** True where `node` is `top` or stands below it. */
export const isBelow = (tree: Tree, node: number, top: number) => node === top || ancestors(tree, node).includes(top);

/** Number of arcs between two tokens of the tree (Infinity where they share no governor). */
export const distance = (tree: Tree, a: number, b: number): number => {
	const up = [a, ...ancestors(tree, a)];
	const other = [b, ...ancestors(tree, b)];
	const meet = up.findIndex(node => other.includes(node));
	return meet < 0 ? Number.POSITIVE_INFINITY : meet + other.indexOf(up[meet]!);
};

/** Nouns that make a preposition of three or four words, and the one word that says the same. */
const COMPLEX = new Map([
	['wake', 'after'],
	['aftermath', 'after'],
	['course', 'during'],
	['advance', 'before'],
	['run-up', 'before'],
]);

/** "in the wake of the talks" → "after". */
const complexCase = (tree: Tree, at: number, cases: readonly string[]): string[] => {
	const noun = tree.tokens[tree.tokens[at]!.head];
	const same = noun && at > tree.tokens[at]!.head && COMPLEX.get(noun.lemma);
	return same && cases.some(word => word === 'of' || word === 'to') ? [same] : [];
};

/** Adverbs that open a preposition of two words. */
const AHEAD = new Map([
	['ahead', 'of'],
	['prior', 'to'],
]);

/**
 * The prepositions and markers of a phrase, lower case: "ahead of" → ["ahead", "of"], wherever the tree hangs "ahead";
 * "in the wake of" → ["of", "after"].
 */
export const casesOf = (tree: Tree, at: number): string[] => {
	const cases = dependents(tree, at, 'case', 'mark').flatMap(child => {
		const word = lower(tree, child);
		const before = lower(tree, child - 1);
		return [
			...(AHEAD.get(before) === word ? [before] : []),
			word,
			...dependents(tree, child, 'fixed').map(part => lower(tree, part)),
		];
	});
	return [...cases, ...complexCase(tree, at, cases)];
};

/** True for a token that can govern a clause: a verb, or a predicate with a copula or a subject. */
export const isClauseHead = (tree: Tree, at: number) =>
	tree.tokens[at]!.upos === 'VERB' || dependents(tree, at, 'cop', 'nsubj').length > 0;

/** The nearest governor that heads a clause (the token itself excluded), or -1. */
export const clauseOver = (tree: Tree, at: number) => ancestors(tree, at).find(node => isClauseHead(tree, node)) ?? -1;
