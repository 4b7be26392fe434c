/** Which place or date belongs to which encounter of a sentence: by the tree where it speaks, by nearness where it does not. */
import {ancestors, casesOf, clauseOver, isClauseHead, type Tree} from '../../language/tree.ts';

/** Verbs that say of an encounter that it is: "talks held in Geneva", "a summit scheduled for May". */
const TAKING_PLACE = new Set(
	'hold take begin commence open schedule set start end convene host conclude plan arrange slate resume bring attend'.split(
		' ',
	),
);

/** True for a verb that says of an encounter that it takes place. */
export const isTakingPlace = (tree: Tree, at: number) => TAKING_PLACE.has(tree.tokens[at]!.lemma);

/** "forces based in Afghanistan", "a quarter known as Khalil": a participle that only says where or which. */
const isStanding = (tree: Tree, at: number) =>
	tree.tokens[at]!.xpos === 'VBN' &&
	tree.tokens[at]!.relation === 'acl' &&
	/^(?:base|station|locate|situate|know|call|name)$/.test(tree.tokens[at]!.lemma);

/** The clause a token stands in: the token itself where it heads one. */
const clauseOf = (tree: Tree, at: number) =>
	isClauseHead(tree, at) && tree.tokens[at]!.upos === 'VERB' ? at : clauseOver(tree, at);

const verbsBetween = (tree: Tree, a: number, b: number) => {
	const [from, to] = a < b ? [a + 1, b] : [b + 1, a];
	let count = 0;
	for (let index = from; index < to; index++)
		if (
			tree.tokens[index]!.upos === 'VERB' &&
			/^VB[DPZN]?$/.test(tree.tokens[index]!.xpos) &&
			// "closed doors", "longer-than-expected": no clause.
			tree.tokens[index]!.relation !== 'amod' &&
			tree.tokens[index - 1]?.text !== '-' &&
			!isStanding(tree, index)
		)
			count++;
	return count;
};

/**
 * How far a modifier is from a trigger: 0 for one that hangs on it, more for one of its clause, Infinity for one that
 * belongs to another clause.
 */
export const attachment = (tree: Tree, trigger: number, modifier: number): number => {
	const up = ancestors(tree, modifier);
	const near = Math.abs(trigger - modifier) / 20;
	if (up.includes(trigger)) {
		const verb = up
			.slice(0, up.indexOf(trigger))
			.find(node => tree.tokens[node]!.upos === 'VERB' && !isStanding(tree, node));
		if (verb === undefined) return near;
		return TAKING_PLACE.has(tree.tokens[verb]!.lemma) &&
			(tree.tokens[verb]!.head === trigger || tree.tokens[verb]!.relation === 'acl:relcl')
			? near + 0.3
			: Number.POSITIVE_INFINITY;
	}
	const verbs = verbsBetween(tree, trigger, modifier);
	// "for talks to begin in Ecuador": the infinitive is the encounter's own clause.
	const begins =
		tree.tokens[trigger + 1]?.text === 'to' &&
		tree.tokens[trigger + 2]?.xpos === 'VB' &&
		isTakingPlace(tree, trigger + 2);
	const clause = begins ? trigger + 2 : clauseOf(tree, trigger);
	if (clause >= 0 && up[0] === clause) return 0.5 + near + verbs * 0.3;
	// "the latest since the attack on suburbs in Damascus": the deeper among other nouns, the less it is the encounter's.
	const deep = Math.max(0, up.indexOf(clause) - 1) * 0.6;
	if (clause >= 0 && clauseOf(tree, modifier) === clause) return 1 + near + verbs * 0.3 + deep;
	if (verbs === 0 && modifier > trigger && modifier - trigger <= 10) return 1.5 + near;
	if (verbs === 0 && trigger - modifier <= 6 && modifier < trigger) return 2 + near;
	// A trigger below the clause of the modifier: "On Friday in Geneva, after talks with X, he said".
	// "said on Sunday that he pressed him at the summit": what is said has days of its own.
	const over = clause < 0 ? [] : ancestors(tree, clause);
	const matrix = over.indexOf(clauseOf(tree, modifier));
	const isContent = [clause, ...over.slice(0, matrix)].some(node => tree.tokens[node]?.relation === 'ccomp');
	if (matrix >= 0 && !isContent) return 3 + near + verbs * 0.5;
	return Number.POSITIVE_INFINITY;
};

/** The modifier that belongs to this trigger and to no other trigger more closely, or undefined. */
export const closest = <T>(
	tree: Tree,
	trigger: number,
	triggers: readonly number[],
	candidates: readonly T[],
	tokenOf: (candidate: T) => number,
	limit = 3,
	penalty: (candidate: T) => number = () => 0,
): T | undefined => {
	let best: T | undefined;
	let least = limit;
	for (const candidate of candidates) {
		const token = tokenOf(candidate);
		const cost = attachment(tree, trigger, token) + penalty(candidate);
		if (cost > least) continue;
		if (triggers.some(other => other !== trigger && attachment(tree, other, token) < cost - 0.6)) continue;
		// "the first meeting since their summit in Hanoi": an encounter in between has it.
		const up = ancestors(tree, token);
		const between = up.slice(0, Math.max(0, up.indexOf(trigger))).filter(node => triggers.includes(node));
		if (between.some(node => casesOf(tree, node).includes('since'))) continue;
		if (cost < least || best === undefined) [best, least] = [candidate, cost];
	}
	return best;
};
