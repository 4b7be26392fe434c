/** Deals that a noun names by itself, with its sides: "last week's agreement between producers and consumers". */
import type {Actor} from '../../language/chunks/actor.ts';
import {casesOf, dependents, isRelation, lower, type Tree} from '../../language/tree.ts';
import type {Line} from '../reading/reading.ts';
import {nounStatus} from '../status/noun-status.ts';
import {classOf, nounOf} from '../tables/noun-classes.ts';
import {partiesNamed} from './deal-parties.ts';

/** What only a deal that stands has: "as part of an agreement with Iran". */
const PARTS = new Set(
	'part term result framework signing signature provision violation breach implementation'.split(' '),
);

export const isDealNoun = (tree: Tree, noun: number) => nounOf(tree, noun, ['deal', 'text']) !== undefined;

/** "companies engaged in deals with them": no deal in particular. */
const isAtLarge = (tree: Tree, noun: number, parties: readonly Actor[]): boolean =>
	tree.tokens[noun]!.xpos === 'NNS' &&
	dependents(tree, noun, 'det', 'nummod', 'nmod:poss').length === 0 &&
	parties.filter(({form}) => form !== 'group' && form !== 'role').length < 2;

/** "the deal is in the making", "is within reach", "is close". */
const isInTheMaking = (tree: Tree, noun: number): boolean => {
	const {head} = tree.tokens[noun]!;
	return (
		isRelation(tree.tokens[noun]!, 'nsubj') &&
		dependents(tree, head, 'cop').length > 0 &&
		/^(?:making|works|horizon|table|reach|sight|cards|offing|close|closer|near|possible|likely|unlikely|impossible|imminent)$/.test(
			lower(tree, head),
		)
	);
};

/** Named with its sides and no verb of its own: "last week's agreement between producers and consumers". */
export const isNamed = (line: Line, noun: number): boolean => {
	const {tree} = line;
	if (classOf(tree, noun) !== 'deal' || nounStatus(tree, noun) !== 'held' || isInTheMaking(tree, noun)) return false;
	const {head} = tree.tokens[noun]!;
	// "a proposal for a peace deal between X and Y", wherever the tree hangs "for".
	const to = dependents(tree, noun, 'case').find(child => lower(tree, child) === 'for') ?? 0;
	if (/^(?:proposal|plan|bid|hope|prospect|push|framework|appeal)$/.test(tree.tokens[to - 1]?.lemma ?? ''))
		return false;
	if (isRelation(tree.tokens[noun]!, 'nmod', 'compound') && !PARTS.has(tree.tokens[head]?.lemma ?? '')) return false;
	const shared = dependents(tree, noun, 'nmod').some(child =>
		casesOf(tree, child).some(word => word === 'between' || word === 'with'),
	);
	const parties = partiesNamed(line, noun);
	if (isAtLarge(tree, noun, parties)) return false;
	return shared && (parties.length > 1 || parties.some(({form, plural}) => form === 'group' && plural));
};
