/** The words of a clause that say what was agreed or discussed, readable on their own and verbatim from the article. */
import type {Token} from '../../language/sentence.ts';
import {dependents, isRelation, lower, type Tree} from '../../language/tree.ts';
import {governorStatus} from '../tables/status-cues.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'without', 'no', 'neither']);
/** Conjunctions that turn to another matter. */
const TURNS = new Set('while although though but as amid because whereas when'.split(' '));

const isNegated = (tree: Tree, at: number) =>
	dependents(tree, at, 'advmod', 'aux').some(child => NEGATIONS.has(lower(tree, child)));

/** The first token of the predicate: past plain auxiliaries, but with its negation and what refuses it ("failed to", "was not able to"). */
const openingOf = (tree: Tree, at: number): number => {
	const token = tree.tokens[at]!;
	const before = dependents(tree, at, 'aux', 'aux:pass', 'advmod', 'mark', 'case', 'cop').filter(child => child < at);
	const negated = before.filter(child => NEGATIONS.has(lower(tree, child)));
	const {head} = token;
	if (
		isRelation(token, 'xcomp', 'ccomp') &&
		head >= 0 &&
		head < at &&
		(governorStatus.get(tree.tokens[head]!.lemma) === 'denied' || isNegated(tree, head))
	)
		return openingOf(tree, head);
	const helpers = before.filter(child => tree.tokens[child]!.upos === 'AUX');
	const telling = negated.length > 0 || helpers.some(child => tree.tokens[child]!.xpos === 'MD');
	return telling ? Math.min(at, ...helpers, ...negated) : at;
};

/** The last token below `at`, short of clauses that turn to another matter. */
const closingOf = (tree: Tree, at: number, from: number): number => {
	let last = at;
	for (const child of tree.children[at]!) {
		if (child < from) continue;
		const token = tree.tokens[child]!;
		const ownSubject = dependents(tree, child, 'nsubj', 'nsubj:pass').length > 0;
		if (isRelation(token, 'punct')) continue;
		if (isRelation(token, 'conj') && dependents(tree, child, 'cc').some(word => lower(tree, word) === 'but')) continue;
		if (isRelation(token, 'conj') && ownSubject && tree.tokens[at]!.upos === 'VERB') continue;
		if (isRelation(token, 'parataxis') && tree.tokens[firstBelow(tree, child) - 1]?.upos === 'PUNCT') continue;
		if (isRelation(token, 'advcl') && dependents(tree, child, 'mark').some(mark => TURNS.has(lower(tree, mark))))
			continue;
		last = Math.max(last, closingOf(tree, child, from));
	}
	return last;
};

const isTensed = ({xpos}: Token) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(xpos);

/** What cannot end a phrase: "talks on Iraq if they …". */
const LOOSE = new Set(['ADP', 'SCONJ', 'PRON', 'DET', 'ADV', 'PART', 'AUX']);

/** The end of the phrase that a token stands in, so that no text breaks off halfway; `ofNoun`, short of its verb. */
const boundary = (tree: Tree, last: number, ofNoun = false): number => {
	let at = last;
	for (; at + 1 < tree.tokens.length; at++) {
		const next = tree.tokens[at + 1]!;
		if (ofNoun && isTensed(next)) {
			while (at > last && LOOSE.has(tree.tokens[at]!.upos)) at--;
			break;
		}
		const hyphen = /^[-–]$/.test(next.text) && next.start === tree.tokens[at]!.end;
		if ((next.upos === 'PUNCT' && !hyphen) || next.upos === 'CCONJ' || TURNS.has(next.text.toLowerCase())) break;
	}
	return at;
};

/** Attribution that hangs on the end: ", according to …", ", Mr Kerry said". */
const ATTRIBUTION =
	/,["”]? (?:according to|(?:[\p{L}.'’-]+ ){1,6}?(?:said|told|added|says|reported|announced)\b(?! to\b)|citing|quoting).*$/su;
/** "…, Roland Dumas, head of a committee, said". */
const TITLED_ATTRIBUTION =
	/, (?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}.'’-]*, [^,]{3,60},? (?:said|told|added|says)\b.*$/su;
/** Longest text; what is longer ends at its last clause before. */
const LONGEST = 200;
const PAUSES = [', ', '; ', ' that ', ' which ', ' who ', ' and '];
const CLOSING = /[\s,;:.–—-]+$/u;

/** Quotation marks and brackets of which only one half was cut out. */
const balanced = (text: string): string => {
	let clean = text;
	for (const [open, close] of ['“”', '()', '[]', '«»'] as const)
		if (clean.split(open!).length !== clean.split(close!).length)
			clean = clean.split(open!).join('').split(close!).join('');
	return clean.split('"').length % 2 === 0 ? clean.replaceAll('"', '') : clean;
};

const shortened = (text: string): string => {
	if (text.length <= LONGEST) return text;
	const end = Math.max(...PAUSES.map(pause => text.lastIndexOf(pause, LONGEST)));
	return end > LONGEST / 3 ? text.slice(0, end) : text;
};

/** Cuts `[first, last]` out of the text as one readable line, short of a conjunction at its start. */
export const wording = (text: string, {tokens}: Tree, from: number, last: number): string => {
	let first = from;
	while (first < last && ['PUNCT', 'CCONJ'].includes(tokens[first]!.upos)) first++;
	const words = text
		.slice(tokens[first]!.start, tokens[last]!.end)
		.replace(/\s+/g, ' ')
		.replace(TITLED_ATTRIBUTION, '')
		.replace(ATTRIBUTION, '');
	return balanced(shortened(words)).replace(CLOSING, '').trim();
};

/** The predicate at `at` with all that completes it; `also` is a noun before it that the clause is about. */
export const clauseText = (text: string, tree: Tree, at: number, also?: number): string => {
	const opening = openingOf(tree, at);
	const first = also === undefined || also > at ? opening : Math.min(opening, firstBelow(tree, also));
	return wording(text, tree, first, boundary(tree, closingOf(tree, at, first)));
};

/** The first token of all that hangs below one. */
export const firstBelow = (tree: Tree, at: number): number =>
	Math.min(at, ...tree.children[at]!.map(child => firstBelow(tree, child)));

/** A noun with what follows it: "agreement between X and Y on …"; `also` is a phrase after it that belongs to it. */
export const nounText = (text: string, tree: Tree, noun: number, also = noun): string => {
	const before = dependents(tree, noun, 'amod', 'compound', 'nummod').map(child => firstBelow(tree, child));
	const last = Math.max(closingOf(tree, noun, noun), closingOf(tree, also, also));
	return wording(text, tree, Math.min(noun, ...before), boundary(tree, last, true));
};

/** A noun with the word that denies it: "without an agreement on prices", "no breakthrough". */
export const lackText = (text: string, tree: Tree, noun: number): string => {
	const before = dependents(tree, noun, 'case', 'det', 'amod').filter(
		child => child < noun && (!isRelation(tree.tokens[child]!, 'case') || NEGATIONS.has(lower(tree, child))),
	);
	return wording(text, tree, Math.min(noun, ...before), boundary(tree, closingOf(tree, noun, noun), true));
};
