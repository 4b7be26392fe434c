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

/** A place in the tree of words: the rows whose phrase ends here, and the words that may follow. */
type Node<T> = {rows?: {words: string[]; value: T}[]; next?: Map<string, Node<T>>};

const hyphens = new Set(['-', '–', '‑', '‐']);
const isHyphenated = (word: string): boolean => word.length > 2 && word.includes('-');

/** The words of a phrase as the tokeniser would cut them, hyphens dropped: `Secretary-General's` → `Secretary`, `General`, `'s`. */
export function phraseWords(phrase: string): string[] {
	if (!/[-–‑‐,'’]/.test(phrase)) return phrase.split(' ');
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
	const first = new Map<string, Node<T>>();
	const root: Node<T> = {next: first};
	for (const [phrase, value] of rows) {
		const words = phraseWords(phrase);
		let node = root;
		for (const word of words) {
			node.next ??= new Map();
			const key = fold(word);
			const child: Node<T> = node.next.get(key) ?? {};
			node.next.set(key, child);
			node = child;
		}
		if (node.rows) node.rows.push({words, value});
		else node.rows = [{words, value}];
	}
	const match = (words: readonly string[], at: number): PhraseMatch<T> | undefined => {
		const start = words[at];
		// Most words begin no phrase: one look-up is all they cost.
		if (start === undefined || (!first.has(fold(start)) && !isHyphenated(start))) return undefined;
		let best: PhraseMatch<T> | undefined;
		let node: Node<T> | undefined = root;
		const surface: string[] = [];
		for (let index = at; index < words.length; index++) {
			const word = words[index]!;
			if (index > at && hyphens.has(word)) continue;
			if (isHyphenated(word))
				for (const part of phraseWords(word)) {
					node = node?.next?.get(fold(part));
					surface.push(part);
				}
			else {
				node = node.next?.get(fold(word));
				surface.push(word);
			}
			if (!node) break;
			const row = node.rows?.find(({words: owed}) => owed.every((part, i) => caseFits(part, surface[i]!)));
			if (row) best = {length: index - at + 1, value: row.value};
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
