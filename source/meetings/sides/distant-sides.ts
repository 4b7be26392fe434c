/** Sides of an encounter that stand away from its noun: to whom it is offered, who is called to it, with whom the deal would be. */
import type {Actor} from '../../language/chunks/actor.ts';
import {casesOf, dependents, lower} from '../../language/tree.ts';
import {actorsUnder} from '../clauses/phrase-actors.ts';
import type {Line} from '../reading/reading.ts';
import {partiesByTree, partyAfter} from './other-side.ts';

/** "a visit to Representative Maria Lopez": whoever bears an office. */
export const visited = (line: Line, noun: number): Actor[] =>
	partiesByTree(line, noun, new Set(['to'])).filter(({form, office}) => form === 'name' && office !== undefined);

/** "offered talks to the rebels". */
export const offeredTo = (line: Line, noun: number): Actor[] => {
	const {head, relation} = line.tree.tokens[noun]!;
	const offers = relation === 'obj' && /^(?:offer|propose)$/.test(line.tree.tokens[head]!.lemma);
	return offers ? partyAfter(line, noun, new Set(['to']), false) : [];
};

const AT_STAKE = /^(?:agreement|deal|treaty|pact|accord|partnership|government|coalition|contract|truce|ceasefire)$/;

/** "negotiations on a trade agreement with Israel", "discussions over forming a government with the CDU". */
export const aboutDealWith = (line: Line, noun: number): Actor[] => {
	const {tree} = line;
	const topics = dependents(tree, noun, 'nmod', 'acl').filter(child => child > noun);
	return [...topics, ...topics.flatMap(topic => dependents(tree, topic, 'obj'))]
		.filter(topic => AT_STAKE.test(tree.tokens[topic]!.lemma))
		.flatMap(topic => partiesByTree(line, topic, new Set(['with'])));
};

/** "called leaders to the White House for talks": whom the holder makes come. */
export const calledTo = (line: Line, noun: number): Actor[] => {
	const {head, relation} = line.tree.tokens[noun]!;
	const calls = relation === 'obl' && /^(?:call|summon|invite|bring|gather)$/.test(line.tree.tokens[head]!.lemma);
	return calls && casesOf(line.tree, noun).some(word => word === 'for' || word === 'to')
		? dependents(line.tree, head, 'obj').flatMap(child => actorsUnder(line, child))
		: [];
};

/** "agreed with North Korea to hold talks", "reached an agreement with it to hold talks": with whom is said above. */
export const agreedWith = (line: Line, noun: number): Actor[] => {
	const {tree} = line;
	const hold = tree.tokens[noun]!.head;
	const over = hold < 0 ? -1 : tree.tokens[hold]!.head;
	if (over < 0 || tree.tokens[hold]!.lemma !== 'hold' || lower(tree, hold - 1) !== 'to') return [];
	return [over, ...dependents(tree, over, 'obj')]
		.filter(node => /^(?:agree|agreement|deal|arrange)$/.test(tree.tokens[node]!.lemma))
		.flatMap(node => partiesByTree(line, node, new Set(['with'])));
};

/** "accepts North Korea's proposal of talks": whose proposal it is. */
export const proposedBy = (line: Line, noun: number): Actor[] => {
	const {head, relation} = line.tree.tokens[noun]!;
	return relation === 'nmod' && /^(?:proposal|offer|invitation|request)$/.test(line.tree.tokens[head]!.lemma)
		? dependents(line.tree, head, 'nmod:poss').flatMap(child => actorsUnder(line, child))
		: [];
};

/** "signed pacts with Estonia at the conference", "reached a deal with the union after talks": with whom it was done there. */
export const dealtWith = (line: Line, noun: number): Actor[] => {
	const {tree} = line;
	const {head, relation} = tree.tokens[noun]!;
	const deals = relation === 'obl' && /^(?:sign|reach|conclude|strike|agree)$/.test(tree.tokens[head]!.lemma);
	return deals && casesOf(tree, noun).some(word => /^(?:at|during|after|following|in)$/.test(word))
		? [head, ...dependents(tree, head, 'obj')].flatMap(node => partiesByTree(line, node, new Set(['with'])))
		: [];
};

/** "negotiations failed to reach a deal with bondholders": whose deal it would have been. */
export const failingWith = (line: Line, verb: number): Actor[] => {
	const {tree} = line;
	if (verb < 0 || !/^(?:fail|fall|stop)$/.test(tree.tokens[verb]!.lemma)) return [];
	return dependents(tree, verb, 'xcomp', 'advcl')
		.flatMap(child => dependents(tree, child, 'obj'))
		.filter(object => AT_STAKE.test(tree.tokens[object]!.lemma))
		.flatMap(object => partiesByTree(line, object, new Set(['with'])));
};
