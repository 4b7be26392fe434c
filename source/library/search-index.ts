/** Every word of titles, people and places, with the entries it stands in: a search looks at the words, not at the entries. */
import type {Entry} from './entry.ts';
import {foldedWords} from './fold.ts';
import {allowance, letters, missing, wordScore} from './word-score.ts';

/** Where a word stands, and how much a find there weighs. */
const weights = [1, 0.95, 0.9] as const;
const [inTitle, inPeople, inPlaces] = [0, 1, 2];

/** A word of the corpus. Each posting is the position of an entry times the number of weights, plus the weight's. */
type Word = {text: string; letters: number; postings: number[]};

/** The best score of each entry, by position; 0 for none. `positions` lists those above 0. */
export type Found = {scores: Float32Array; positions: number[]};

export type Order = {newest: Uint32Array; ranks: Uint32Array};

export type SearchIndex = {
	entries: Entry[];
	/** Positions from the newest entry to the oldest, and the place of each position in that order. */
	order: () => Order;
	add: (entry: Entry) => void;
	/** The entries with the typed word, or one like it, in title, people or places. */
	find: (typed: string) => Found;
	/** Positions of the entries in which a name of people, or of places, has a word that begins so; folded. */
	named: (start: string, where: 'people' | 'places') => readonly number[];
};

/** Words typed before are remembered: of a query only the last word changes from key to key. */
const remembered = 32;

/** An index that grows with its entries. */
export const createIndex = (initial: Iterable<Entry> = []): SearchIndex => {
	const entries: Entry[] = [];
	// Publication days as numbers such as 20150114; 0 where there is none.
	const days: number[] = [];
	let order: Order | undefined;
	const words = new Map<string, Word>();
	let found = new Map<string, Found>();

	const put = (text: string, place: number, position: number): void => {
		const posting = position * weights.length + place;
		for (const part of foldedWords(text)) {
			const word = words.get(part);
			if (!word) words.set(part, {text: part, letters: letters(part), postings: [posting]});
			else if (word.postings.at(-1) !== posting) word.postings.push(posting);
		}
	};
	const add = (entry: Entry): void => {
		const position = entries.push(entry) - 1;
		days.push(Number(entry.head.published?.date.replaceAll('-', '') ?? 0));
		put(entry.head.title, inTitle, position);
		for (const {people, places} of entry.events) {
			for (const name of people) put(name, inPeople, position);
			for (const name of places) put(name, inPlaces, position);
		}
		if (found.size > 0) found = new Map();
		order = undefined;
	};
	const scan = (typed: string): Found => {
		const scores = new Float32Array(entries.length);
		const positions: number[] = [];
		const typedLetters = letters(typed);
		const limit = allowance(typed.length);
		for (const word of words.values()) {
			// Each letter that the word lacks costs a change at least: most words are ruled out here.
			if (missing(typedLetters, word.letters) > limit) continue;
			const score = wordScore(typed, word.text);
			if (score === 0) continue;
			for (const posting of word.postings) {
				const position = Math.trunc(posting / weights.length);
				const value = score * weights[posting % weights.length];
				if (scores[position] === 0) positions.push(position);
				if (value > scores[position]) scores[position] = value;
			}
		}
		return {scores, positions};
	};
	const find = (typed: string): Found => {
		const known = found.get(typed) ?? scan(typed);
		found.delete(typed);
		found.set(typed, known);
		if (found.size > remembered) found.delete(found.keys().next().value!);
		return known;
	};
	const named: SearchIndex['named'] = (start, where) => {
		const place = where === 'people' ? inPeople : inPlaces;
		const positions = new Set<number>();
		for (const {text, postings} of words.values()) {
			if (!text.startsWith(start)) continue;
			for (const posting of postings) {
				if (posting % weights.length === place) positions.add(Math.trunc(posting / weights.length));
			}
		}
		return [...positions];
	};
	const sort = (): Order => {
		const newest = Uint32Array.from(days.keys()).sort((a, b) => days[b] - days[a] || a - b);
		const ranks = new Uint32Array(newest.length);
		for (const [rank, position] of newest.entries()) ranks[position] = rank;
		return {newest, ranks};
	};
	for (const entry of initial) add(entry);
	return {
		entries,
		add,
		find,
		named,
		order: () => {
			order ??= sort();
			return order;
		},
	};
};
