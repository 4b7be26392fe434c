/** How a sentence speaks of an encounter: as told before, as former, as the occasion of something else. */
import {ancestors, casesOf, clauseOver, dependents, isRelation, lower, type Tree} from '../../language/tree.ts';
import type {Line} from '../reading/reading.ts';
import type {Trigger} from './triggers.ts';

const DEFINITE = new Set(['the', 'this', 'that', 'their', 'these', 'those', 'its', 'his', 'her']);

/** "Friday's": a day that owns what follows. */
const isOwningDay = ({tree: {tokens}, dates}: Line, at: number) =>
	/^['’]s?$/.test(tokens[at]!.text) &&
	dates.some(({mention}) => mention.end === tokens[at - 1]?.end || mention.end === tokens[at]!.end);

/** "the meeting", "their talks", "Friday's summit": told before. */
export const isDefinite = (line: Line, trigger: Trigger) => {
	if (trigger.verb) return false;
	for (let at = trigger.at - 1; at >= Math.max(0, trigger.at - 7); at--) {
		const {text, upos} = line.tree.tokens[at]!;
		if (text.toLowerCase() === 'first') return false;
		if (DEFINITE.has(text.toLowerCase()) || isOwningDay(line, at)) return true;
		// "their one-on-one meeting".
		const joined = line.tree.tokens[at - 1]?.text === '-' || line.tree.tokens[at + 1]?.text === '-';
		if (!joined && !['ADJ', 'NUM', 'NOUN', 'PROPN', 'ADV', 'PUNCT'].includes(upos) && !["'s", '’s'].includes(text))
			return false;
	}
	return false;
};

/** "following talks with X", "after meeting X". */
export const isBehind = (line: Line, at: number) =>
	casesOf(line.tree, at).some(word => /^(?:after|following|during|since)$/.test(word));

/** The clause around a noun tells in a past tense that it took place. */
export const isTold = (line: Line, noun: number) => {
	const {tree} = line;
	const clause = clauseOver(tree, noun);
	return (
		/^(?:after|following|during|since)$/.test(tree.tokens[noun - 1]?.text.toLowerCase() ?? '') ||
		isAccountOf(tree, noun) ||
		(clause >= 0 && /^VB[DN]$/.test(tree.tokens[clause]!.xpos))
	);
};

/** What is left of an encounter that took place. */
const ACCOUNTS = new Set(
	'detail portion transcript readout account recording record memo footage picture photo'.split(' '),
);

/** "details of the call were confirmed". */
export const isAccountOf = (tree: Tree, noun: number): boolean =>
	isRelation(tree.tokens[noun]!, 'nmod') &&
	casesOf(tree, noun).includes('of') &&
	ACCOUNTS.has(tree.tokens[tree.tokens[noun]!.head]!.lemma);

/** "traveled to London for a meeting": the journey is told, the meeting is its aim. */
export const isAim = ({tree}: Line, at: number): boolean => casesOf(tree, at).includes('for');

/** "X attended the talks", "joined the meeting": the subject was there too. */
export const isAttended = (line: Line, noun: number) => {
	const {tokens} = line.tree;
	const governor = tokens[noun]!.head;
	return (
		governor >= 0 &&
		(['attend', 'join'].includes(tokens[governor]!.lemma) ||
			(['participate', 'take'].includes(tokens[governor]!.lemma) && lower(line.tree, noun - 2) === 'in'))
	);
};

const REMARKS = new Set(
	'announcement decision comment remark statement move agreement pledge visit warning call'.split(' '),
);

/** "The announcement came after a meeting with X": made by whom the sentence before was about. */
export const isRemarkOn = ({tree}: Line, noun: number) => {
	const near = clauseOver(tree, noun);
	const clauses = near < 0 ? [] : [near, tree.tokens[near]!.head];
	return clauses.some(
		clause =>
			clause >= 0 &&
			['come', 'make', 'follow'].includes(tree.tokens[clause]!.lemma) &&
			dependents(tree, clause, 'nsubj', 'nsubj:pass').some(child => REMARKS.has(tree.tokens[child]!.lemma)),
	);
};

/**
 * "arrives in Washington on Monday", a headline's "Kerry visits Moscow this week": the present tense with such words
 * tells of a programme.
 * @param words those that say when
 */
export const isScheduled = (line: Line, at: number, words: string) => {
	const {tree} = line;
	const verb = tree.tokens[at]!.upos === 'VERB' ? at : clauseOver(tree, at);
	return (
		(/^\p{Lu}\p{L}+day$/u.test(words) || (line.headline && /^this (?:week|weekend|month)$/i.test(words))) &&
		verb >= 0 &&
		/^VB[ZP]$/.test(tree.tokens[verb]!.xpos) &&
		dependents(tree, verb, 'aux').length === 0 &&
		/^(?:arrive|travel|fly|head|visit|begin|start|meet|host|go|come)$/.test(tree.tokens[verb]!.lemma)
	);
};

/** The words of the sentence up to a token. */
const textBefore = (tree: Tree, at: number) =>
	tree.tokens
		.slice(0, at + 1)
		.map(({text}) => text)
		.join(' ');

const FORMER = new Set(['last', 'previous', 'previously', 'earlier', 'prior', 'past']);

/** "since their summit in Hanoi", "after talks broke down in Hanoi": what came before what is told. */
const isSince = (tree: Tree, at: number): boolean => {
	if (casesOf(tree, at).includes('since')) return true;
	const {head, relation} = tree.tokens[at]!;
	return (
		relation === 'nsubj' &&
		head > at &&
		/^(?:break|collapse|fail|founder|stall)$/.test(tree.tokens[head]!.lemma) &&
		casesOf(tree, head).some(word => word === 'after' || word === 'since')
	);
};

/** "their last summit", "had previously met", "Prior to that, they met": another occasion than the one told of. */
export const isFormer = ({tree, dates}: Line, at: number) => {
	const isDated = (token: number) =>
		dates.some(({mention}) => tree.tokens[token]!.start >= mention.start && tree.tokens[token]!.end <= mention.end);
	return (
		isSince(tree, at) ||
		/^(?:prior to that|before that|previously)\b/i.test(textBefore(tree, 2)) ||
		dependents(tree, at, 'amod', 'advmod').some(
			child => FORMER.has(lower(tree, child)) && lower(tree, child + 1) !== 'to' && !isDated(child),
		)
	);
};

/** "their conversations", "visits": occasions in the plural are told of only with a day or a place. */
export const isLoosePlural = (trigger: Trigger, word: string) =>
	trigger.noun !== undefined && !trigger.noun.plural && word.endsWith('s');

/** "the basis for any future talks": none in particular. */
export const isAny = ({tree}: Line, noun: number): boolean =>
	dependents(tree, noun, 'det').some(child => lower(tree, child) === 'any');

/** "held 17 meetings this year": counted, and nobody met in any of them. */
export const isCounted = ({tree}: Line, at: number): boolean =>
	/^NNP?S$/.test(tree.tokens[at]!.xpos) &&
	(dependents(tree, at, 'nummod').length > 0 ||
		/^(?:dozens|scores|hundreds|thousands) of$/.test(wordsBefore(tree, at)));

/** The two words before a token and its adjectives. */
const wordsBefore = (tree: Tree, at: number): string => {
	let first = at;
	while (tree.tokens[first - 1]?.upos === 'ADJ') first--;
	return `${lower(tree, first - 2)} ${lower(tree, first - 1)}`;
};

/** "It was the first time the leaders had met", "This is the first visit by a foreign leader": what was told just before, once more. */
export const isEcho = ({tree}: Line, at: number): boolean =>
	at < 12 && /^(?:it|this|that) (?:is|was) the (?:first|second|third|fourth|last|latest) /i.test(textBefore(tree, at));

/** "had met": before the day of the story. */
export const hasHad = ({tree}: Line, at: number): boolean =>
	[at, ...ancestors(tree, at)]
		.slice(0, 2)
		.some(node => dependents(tree, node, 'aux').some(child => lower(tree, child) === 'had'));
