import {bodyTest} from './bodies.ts';
import type {Entry} from './entry.ts';
import {foldedWords} from './fold.ts';
import {fuseScores} from './fuse-scores.ts';
import type {Library} from './library.ts';
import {eventTerms, matchesEvents, nameTest} from './match-event.ts';
import type {Field, Query, Term} from './query.ts';
import type {Order, SearchIndex} from './search-index.ts';

export type SearchOptions = {
	/** Without, bare words are looked for in title, people and places alone: many times faster, for while one types. */
	texts?: boolean;
};

/** A word that stands in the text alone counts for less than the weakest find in a title. */
const bodyScore = 0.3;

/** So many of the best are put in their final order by Fuse. */
const reranked = 100;

const isWanted = (term: Term): boolean => term.kind === 'word' && !term.negated;

/** Fields that ask for a name, and where names of that kind stand. */
const namedIn: Partial<Record<Field, 'people' | 'places'>> = {who: 'people', with: 'people', place: 'places'};

/** For each name that a query asks for, the entries in which its words stand at all: none but they can match. */
const withNames = (index: SearchIndex, query: Query): (readonly number[])[] =>
	query.terms.flatMap(term => {
		const where = term.kind === 'field' && !term.negated && namedIn[term.field];
		return where ? foldedWords(term.value).map(start => index.named(start, where)) : [];
	});

/** A query for one word of one name: the entries that `withNames` finds are those that match, and need no second look. */
const isOneName = ({terms: [first, ...others]}: Query): boolean =>
	first?.kind === 'field' &&
	others.length === 0 &&
	!first.negated &&
	namedIn[first.field] !== undefined &&
	foldedWords(first.value).length === 1;

/** Entries that meet the conditions other than bare words: fields, phrases, exclusions. */
const conditions = (query: Query, library: Library | undefined): ((entry: Entry) => boolean) => {
	const events = isOneName(query) ? [] : eventTerms(query);
	const tests = query.terms.flatMap(term => {
		if (isWanted(term)) return [];
		if (term.kind !== 'field') {
			const test = bodyTest(term.value, library);
			return [(entry: Entry): boolean => test(entry) !== term.negated];
		}
		const test = nameTest(term.value);
		return term.field === 'source' ? [({head}: Entry): boolean => test(head.source ?? '') !== term.negated] : [];
	});
	if (events.length === 0 && tests.length === 0) return () => true;
	return entry => matchesEvents(events, entry.events, entry.head.published?.date) && tests.every(test => test(entry));
};

/** Positions by score, those of one score newest first. Scores are few and matches many: this spares all comparing. */
type Groups = Map<number, number[]>;

const put = (groups: Groups, score: number, position: number): void => {
	const group = groups.get(score);
	if (group) group.push(position);
	else groups.set(score, [position]);
};

const bestFirst = (groups: Groups): number[] =>
	[...groups].sort(([a], [b]) => b - a).flatMap(([, positions]) => positions);

/** Few are sorted; of many it is quicker to go through all there are. */
const newestFirst = (positions: readonly number[], {newest, ranks}: Order): Iterable<number> => {
	if (positions.length < newest.length / 8) return positions.toSorted((a, b) => ranks[a] - ranks[b]);
	const wanted = new Uint8Array(newest.length);
	for (const position of positions) wanted[position] = 1;
	return newest.filter(position => wanted[position] === 1);
};

/** What matches; without bare words every score is 0. */
const matches = (index: SearchIndex, query: Query, library: Library | undefined, texts: boolean): Groups => {
	const {entries} = index;
	const words = query.terms
		.filter(isWanted)
		.flatMap(({value}) => foldedWords(value))
		.map(word => ({near: index.find(word), inText: texts ? bodyTest(word, library) : () => false}));
	const holds = conditions(query, library);
	const score = (position: number): number => {
		let sum = 0;
		for (const {near, inText} of words) {
			const found = near.scores[position] || (inText(entries[position]) ? bodyScore : 0);
			if (found === 0) return -1;
			sum += found;
		}
		return sum / (words.length || 1);
	};
	const groups: Groups = new Map();
	// Without a look at the texts only entries near the rarest word can match all of them.
	const near = texts ? [] : words.map(({near}) => near.positions);
	const [rarest] = [...withNames(index, query), ...near].sort((a, b) => a.length - b.length);
	for (const position of rarest ? newestFirst(rarest, index.order()) : index.order().newest) {
		const value = score(position);
		if (value >= 0 && holds(entries[position])) put(groups, value, position);
	}
	return groups;
};

/** Entries that match a query, in the order of the index. An entry's match depends on that entry alone. */
export const filter = (index: SearchIndex, query: Query, library: Library | undefined): Entry[] =>
	bestFirst(matches(index, query, library, true))
		.sort((a, b) => a - b)
		.map(position => index.entries[position]);

/** The scores of the best `most`. */
const scoresOf = (groups: Groups, most: number): Map<number, number> => {
	const scores = new Map<number, number>();
	for (const [score, positions] of [...groups].sort(([a], [b]) => b - a)) {
		for (const position of positions.slice(0, most - scores.size)) scores.set(position, score);
		if (scores.size === most) break;
	}
	return scores;
};

/** The best, in the order that the higher of the two scores gives: the index's or Fuse's. */
const rerank = ({entries, order}: SearchIndex, groups: Groups, best: number[], words: string[]): number[] => {
	const {ranks} = order();
	const scores = scoresOf(groups, best.length);
	const inOrder = best.toSorted((a, b) => ranks[a] - ranks[b]);
	const opinions = fuseScores(
		inOrder.map(position => entries[position]),
		words.join(' '),
	);
	const regrouped: Groups = new Map();
	for (const [at, position] of inOrder.entries()) {
		put(regrouped, Math.max(scores.get(position)!, opinions[at]), position);
	}
	return bestFirst(regrouped);
};

/** Entries that match a query, best first; then newest first, then in the order of the index. */
export const search = (
	index: SearchIndex,
	query: Query,
	library: Library | undefined,
	{texts = true}: SearchOptions = {},
): Entry[] => {
	const groups = matches(index, query, library, texts);
	const ranked = bestFirst(groups);
	const words = query.terms.filter(isWanted).map(({value}) => value);
	if (words.length > 0) ranked.unshift(...rerank(index, groups, ranked.splice(0, reranked), words));
	return ranked.map(position => index.entries[position]);
};
