/** A table of phrases that finds the longest one standing at a place in a token array. */
import {fold} from './fold.ts';

/** The words `[at, at + length)` are a phrase of the table; `value` is its row. */
export type PhraseMatch<T> = {length: number; value: T};

export type PhraseTable<T> = {
	/** The longest phrase that starts at token `at`, or undefined. Hyphens may stand between its words as tokens of their own. */
	match(words: readonly string[], at: number): PhraseMatch<T> | undefined;
	/** The row of a whole surface form such as `the United States`, or undefined. */
	get(surface: string): T | undefined;
};

const hyphens = new Set(['-', '–', '‑', '‐']);

/** The words of a phrase as the tokeniser would cut them, hyphens dropped: `Secretary-General's` → `Secretary`, `General`, `'s`. */
export function phraseWords(phrase: string): string[] {
	return phrase.match(/['’]s(?![\p{L}\d])|,|(?:(?!['’]s(?![\p{L}\d]))[^\s,–‑‐-])+/gu) ?? [];
}

/** A capital in the row is owed in the text, a row's word in capitals is owed in capitals; small letters match either. */
function caseFits(row: string, surface: string): boolean {
	const first = row[0]!;
	if (first === first.toLowerCase()) return true;
	if (row.length > 1 && row === row.toUpperCase()) return surface === surface.toUpperCase();
	return surface[0] !== surface[0]!.toLowerCase();
}

/**
 * Builds the table from `[phrase, value]` rows; the first row that fits wins. Accents and (unless the row is written with
 * capitals) case do not matter.
 */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
	const entries = new Map<string, {phrase: string; value: T}[]>();
	const longest = new Map<string, number>();
	for (const [phrase, value] of rows) {
		const keys = phraseWords(fold(phrase));
		const key = keys.join(' ');
		const spellings = entries.get(key);
		if (spellings) spellings.push({phrase, value});
		else entries.set(key, [{phrase, value}]);
		if (keys.length > (longest.get(keys[0]!) ?? 0)) longest.set(keys[0]!, keys.length);
	}
	const match = (words: readonly string[], at: number): PhraseMatch<T> | undefined => {
		let best: PhraseMatch<T> | undefined;
		let key = '';
		let most = 1;
		const surface: string[] = [];
		for (let index = at; index < words.length; index++) {
			const word = words[index]!;
			if (hyphens.has(word) && index > at) continue;
			const parts = word.length > 2 && /[-–]/.test(word) ? phraseWords(word) : [word];
			for (const part of parts) {
				surface.push(part);
				key = key === '' ? fold(part) : `${key} ${fold(part)}`;
			}
			if (index === at) most = longest.get(key.split(' ', 1)[0]!) ?? 0;
			if (surface.length > most) break;
			const entry = entries
				.get(key)
				?.find(({phrase}) => phraseWords(phrase).every((part, i) => caseFits(part, surface[i]!)));
			if (entry) best = {length: index - at + 1, value: entry.value};
		}
		return best;
	};
	const get = (text: string): T | undefined => {
		const words = phraseWords(text);
		const found = words.length > 0 ? match(words, 0) : undefined;
		return found?.length === words.length ? found.value : undefined;
	};
	return {match, get};
}
