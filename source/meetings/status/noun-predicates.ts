/** What a clause says of the encounter that is its subject: denied, near, a prize. */
import {casesOf, clauseOver, dependents, lower, type Tree} from '../../language/tree.ts';
import {isTakingPlace} from '../clauses/attachment.ts';
import {helpers, isNegated, lemma, modalStatus, type Reality} from './status.ts';

/** What an encounter does not do where it does not take place. */
const HAPPENING = new Set('happen occur materialize materialise proceed continue come go work'.split(' '));

/** "The meeting does not support the plan", "will not touch it": what it does is denied, not that it takes place. */
export const withoutDeed = (tree: Tree, at: number): Reality | undefined => {
	const {head, relation} = tree.tokens[at]!;
	if (relation !== 'nsubj' || head < at || tree.tokens[head]!.upos !== 'VERB') return undefined;
	if (isTakingPlace(tree, head) || HAPPENING.has(lemma(tree, head)) || !isNegated(tree, head)) return undefined;
	return modalStatus(helpers(tree, head), true) ?? 'held';
};

/** "the meeting was not about X", "their talks weren't easy": what it was like is denied, not that it was. */
export const isCharacterised = (tree: Tree, at: number): boolean => {
	const {head, relation} = tree.tokens[at]!;
	return (
		relation === 'nsubj' &&
		head > at &&
		dependents(tree, head, 'cop').some(child => /^(?:was|were)$/.test(lower(tree, child))) &&
		isNegated(tree, head) &&
		!casesOf(tree, head).includes('between') &&
		!/^(?:possible|likely|certain|due)$/.test(lemma(tree, head))
	);
};

/** "the summit is just days away". */
export const isDaysAway = (tree: Tree, at: number): boolean => {
	const {head, relation} = tree.tokens[at]!;
	return (
		relation === 'nsubj' &&
		head > at &&
		/^(?:away|off|near)$/.test(lower(tree, head)) &&
		dependents(tree, head, 'cop').length > 0
	);
};

const UNTHINKABLE = /^(?:impossible|unthinkable|inconceivable|unimaginable|improbable)$/;

/** "a meeting seemed impossible until recently": nothing is said of whether it came about. */
export const isUnthinkable = (tree: Tree, at: number): boolean => {
	const {head, relation} = tree.tokens[at]!;
	return (
		relation === 'nsubj' &&
		head > at &&
		[head, ...dependents(tree, head, 'xcomp')].some(node => UNTHINKABLE.test(lower(tree, node)))
	);
};

/** "argued that a meeting with the president is a prize": any such meeting, none in particular. */
export const isSupposed = (tree: Tree, at: number): boolean => {
	const {head, relation} = tree.tokens[at]!;
	return (
		relation === 'nsubj' &&
		head > at &&
		dependents(tree, at, 'det').some(child => /^an?$/.test(lower(tree, child))) &&
		dependents(tree, head, 'cop').some(child => lower(tree, child) === 'is') &&
		/^(?:NOUN|ADJ)$/.test(tree.tokens[head]!.upos)
	);
};

/** "no deal without talks": asks for them. */
export const isNothingWithout = (tree: Tree, at: number): boolean => {
	const clause = clauseOver(tree, at);
	return (
		clause >= 0 &&
		(isNegated(tree, clause) || dependents(tree, clause, 'obj', 'nsubj').some(child => isNegated(tree, child)))
	);
};

/** "called an emergency meeting": summoned it. */
export const isConvened = (tree: Tree, at: number): boolean => {
	const {head, relation} = tree.tokens[at]!;
	return (
		relation === 'obj' &&
		lemma(tree, head) === 'call' &&
		/^VB[DZP]$/.test(tree.tokens[head]!.xpos) &&
		!['for', 'on', 'off'].includes(lower(tree, head + 1))
	);
};
