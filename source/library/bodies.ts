/** Exact words and phrases in the text of articles: the library's index where they are kept, else the text itself. */
import type {Entry} from './entry.ts';
import {foldedWords} from './fold.ts';
import type {Library} from './library.ts';

/** True when the folded words stand in the text one after the other. */
const holds = (text: string, words: string[]): boolean =>
	` ${foldedWords(text).join(' ')} `.includes(` ${words.join(' ')} `);

/** A test for one word or phrase; empty text matches everything. */
export const bodyTest = (wanted: string, library: Library | undefined): ((entry: Entry) => boolean) => {
	const words = foldedWords(wanted);
	if (words.length === 0) return () => true;
	let rows: Set<number> | undefined;
	return entry => {
		if (entry.row === undefined || !library) return holds(entry.article.text, words);
		rows ??= library.rowsWith(`"${words.join(' ')}"`);
		return rows.has(entry.row);
	};
};
