/** Every word of titles, people and places, with the entries it stands in: a search looks at the words, not at the entries. */
import type {Entry} from './entry.ts';
import {foldedWords} from './fold.ts';
import {wordScore} from './word-score.ts';

/** How much a find weighs, by where the word stands. */
const weights = {title: 1, people: 0.95, places: 0.9};

type Posting = {position: number; weight: number};

export type SearchIndex = {
	entries: Entry[];
	add: (entry: Entry) => void;
	/** Entries (as positions in `entries`) that hold the typed word or one like it, with the best score of each. */
	find: (typed: string) => Map<number, number>;
};

/** An index that grows with its entries. */
export const createIndex = (initial: Iterable<Entry> = []): SearchIndex => {
	const entries: Entry[] = [];
	const postings = new Map<string, Posting[]>();
	const put = (text: string, weight: number, position: number): void => {
		for (const word of foldedWords(text)) {
			const list = postings.get(word);
			if (!list) postings.set(word, [{position, weight}]);
			else if (list.at(-1)!.position !== position) list.push({position, weight});
		}
	};
	const add = (entry: Entry): void => {
		const position = entries.push(entry) - 1;
		put(entry.head.title, weights.title, position);
		for (const {people, places} of entry.events) {
			for (const name of people) put(name, weights.people, position);
			for (const name of places) put(name, weights.places, position);
		}
	};
	const find = (typed: string): Map<number, number> => {
		const found = new Map<number, number>();
		for (const [word, list] of postings) {
			const score = wordScore(typed, word);
			if (score === 0) continue;
			for (const {position, weight} of list) {
				const value = score * weight;
				if (value > (found.get(position) ?? 0)) found.set(position, value);
			}
		}
		return found;
	};
	for (const entry of initial) add(entry);
	return {entries, add, find};
};
