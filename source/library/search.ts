import Fuse from 'fuse.js';
import {bodyTest} from './bodies.ts';
import type {Entry} from './entry.ts';
import {foldedWords} from './fold.ts';
import type {Library} from './library.ts';
import {containsWords, eventTerms, matchesEvents} from './match-event.ts';
import type {Query} from './query.ts';
import type {SearchIndex} from './search-index.ts';

/** A word that stands in the text alone counts for less than the weakest find in a title. */
const bodyScore = 0.3;

/** So many of the best are put in their final order by Fuse. */
const reranked = 300;

/** Entries that meet the conditions other than bare words: fields, phrases, exclusions. */
const conditions = (query: Query, library: Library | undefined): ((entry: Entry) => boolean) => {
	const events = eventTerms(query);
	const tests = query.terms.flatMap(term => {
		if (term.kind === 'field') {
			const test = ({head}: Entry): boolean => containsWords(head.source ?? '', term.value) !== term.negated;
			return term.field === 'source' ? [test] : [];
		}
		if (term.kind === 'word' && !term.negated) return [];
		const inText = bodyTest(term.value, library);
		const named = ({head}: Entry): boolean =>
			` ${foldedWords(head.title).join(' ')} `.includes(` ${foldedWords(term.value).join(' ')} `);
		return [(entry: Entry): boolean => (named(entry) || inText(entry)) !== term.negated];
	});
	return entry => matchesEvents(events, entry.events, entry.head.published?.date) && tests.every(test => test(entry));
};

/** Positions of the entries that match, each with its score; without bare words every match scores 0. */
const score = (index: SearchIndex, query: Query, library: Library | undefined): Map<number, number> => {
	const holds = conditions(query, library);
	const words = query.terms
		.filter(({kind, negated}) => kind === 'word' && !negated)
		.flatMap(({value}) => foldedWords(value))
		.map(word => ({near: index.find(word), inText: bodyTest(word, library)}));
	const scores = new Map<number, number>();
	index.entries.forEach((entry, position) => {
		let sum = 0;
		for (const {near, inText} of words) {
			const found = near.get(position) ?? (inText(entry) ? bodyScore : 0);
			if (found === 0) return;
			sum += found;
		}
		if (holds(entry)) scores.set(position, words.length > 0 ? sum / words.length : 0);
	});
	return scores;
};

/** Entries that match a query, in the order of the index. An entry's match depends on that entry alone. */
export const filter = (index: SearchIndex, query: Query, library: Library | undefined): Entry[] => {
	const scores = score(index, query, library);
	return index.entries.filter((_, position) => scores.has(position));
};

/** Fuse's opinion of the best candidates, from 0 to 1: it sees the nearness of the letters, not only of single words. */
const fuseScores = (candidates: Entry[], words: string): Map<Entry, number> => {
	const fuse = new Fuse(candidates, {
		keys: [
			{name: 'title', weight: 0.5, getFn: ({head}) => head.title},
			{name: 'people', weight: 0.35, getFn: ({events}) => events.flatMap(({people}) => people)},
			{name: 'places', weight: 0.15, getFn: ({events}) => events.flatMap(({places}) => places)},
		],
		ignoreLocation: true,
		includeScore: true,
		useExtendedSearch: true,
		threshold: 0.4,
	});
	return new Map(fuse.search(words).map(({item, score: distance}) => [item, 1 - (distance ?? 1)]));
};

/** Entries that match a query, best first; then newest first, then in the order of the index. */
export const search = (index: SearchIndex, query: Query, library: Library | undefined): Entry[] => {
	const scores = score(index, query, library);
	const day = (position: number): string => index.entries[position].head.published?.date ?? '';
	const order = (a: [number, number], b: [number, number]): number =>
		b[1] - a[1] || (day(b[0]) > day(a[0]) ? 1 : day(b[0]) < day(a[0]) ? -1 : a[0] - b[0]);
	const ranked = [...scores].sort(order);
	const words = query.terms.filter(({kind, negated}) => kind === 'word' && !negated).map(({value}) => value);
	if (words.length === 0) return ranked.map(([position]) => index.entries[position]);
	const best = ranked.slice(0, reranked);
	const opinions = fuseScores(
		best.map(([position]) => index.entries[position]),
		words.join(' '),
	);
	const combined = best.map(([position, own]): [number, number] => [
		position,
		Math.max(own, opinions.get(index.entries[position]) ?? 0),
	]);
	return [...combined.sort(order), ...ranked.slice(reranked)].map(([position]) => index.entries[position]);
};
