/** Titles and offices: the longest one at a place in a sentence, whose office it is, one holder or several. */
import {phraseTable} from './phrase-table.ts';
import {list} from './rows.ts';
import {titleRows} from './title-rows.ts';
import {portfolios} from './titles/portfolios.ts';
import type {Office} from './titles/row.ts';
import {honorifics, modifiers, notTitles} from './titles/words.ts';

export type {Office} from './titles/row.ts';

/** `state`: the office is a state's (or an international body's) own. `plural`: `Presidents Putin and Obama`. */
export type Title = {office: Office; state: boolean; plural: boolean};

/** `modifiers`: lower-case words around the title that change who holds it, such as `former`, `deputy`, `elect`. */
export type TitleMatch = Title & {length: number; modifiers: string[]};

/** `minister` → `ministers`, `secretary` → `secretaries`, `spokesman` → `spokesmen`, `Gov.` → `Govs.`. */
function pluralWord(word: string): string {
	if (/man$/.test(word) && word !== 'ottoman') return word.slice(0, -2) + 'en';
	if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + 'ies';
	if (/(?:ch|ss|sh|x)$/.test(word)) return word + 'es';
	return word.endsWith('.') ? word.slice(0, -1) + 's.' : word + 's';
}

/** The plural of a title: its head noun stands before `of`, `for`, `to`, `general` or at the end. */
export function pluralTitle(title: string): string {
	const [, head, rest] = /^(.+?)((?:[ -](?:of|for|to|in|on|at|general|without)\b.*)?)$/i.exec(title)!;
	const words = head!.split(/(?<=[ -])/);
	return words.with(-1, pluralWord(words.at(-1)!)).join('') + rest;
}

function* portfolioTitles(): Generator<[string, Office]> {
	for (const {office, words} of portfolios)
		for (const name of list(words)) {
			for (const rank of ['minister', 'secretary']) {
				if (!name.startsWith('the ')) yield [`${name} ${rank}`, office];
				yield [`${rank} of ${name}`, office];
				yield [`${rank} for ${name}`, office];
			}
			yield [`secretary of state for ${name}`, office];
			yield [`minister of state for ${name}`, 'minister'];
		}
}

function* rows(): Generator<[string, Title]> {
	const both = function* (phrase: string, office: Office, state: boolean): Generator<[string, Title]> {
		yield [phrase, {office, state, plural: false}];
		yield [pluralTitle(phrase), {office, state, plural: true}];
	};
	for (const {office, state, words} of titleRows) for (const phrase of list(words)) yield* both(phrase, office, state);
	for (const [phrase, office] of portfolioTitles()) yield* both(phrase, office, true);
}

const table = phraseTable(rows());
const modifierTable = phraseTable(list(modifiers).map(word => [word, word]));
const blocked = phraseTable(list(notTitles).map(phrase => [phrase, true]));
const honorificTable = phraseTable(list(honorifics).map(word => [word, true]));
const elected = new Set(['elect', 'designate', 'emeritus']);

/**
 * The longest title from token `at`, with the modifiers before it (`former deputy foreign minister`) and after it
 * (`President-elect`), or undefined. Modifiers alone are no title.
 */
export function matchTitle(words: readonly string[], at: number): TitleMatch | undefined {
	const found: string[] = [];
	let start = at;
	while (start < words.length) {
		const title = table.match(words, start);
		const modifier = modifierTable.match(words, start);
		if (title && title.length >= (modifier?.length ?? 0)) {
			if (blocked.match(words, start)) return undefined;
			let end = start + title.length;
			const tail = words[end] === '-' ? end + 1 : end;
			if (elected.has(words[tail]?.toLowerCase() ?? '')) {
				found.push(words[tail]!.toLowerCase());
				end = tail + 1;
			}
			return {...title.value, length: end - at, modifiers: found};
		}
		if (!modifier) return undefined;
		found.push(modifier.value);
		start += modifier.length;
		if (words[start] === '-') start++;
	}
	return undefined;
}

/** The office of a whole phrase such as `Secretary of State`, or undefined. */
export function title(phrase: string): Title | undefined {
	return table.get(phrase);
}

/** The number of tokens from `at` that are a courtesy title (`Mr`, `Her Majesty`), 0 for none. */
export function matchHonorific(words: readonly string[], at: number): number {
	return honorificTable.match(words, at)?.length ?? 0;
}
