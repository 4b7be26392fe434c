/** When do two written names mean the same person? Spelling only; who is who is decided in `registry.ts`. */
import {givenNameKey, spellingKey} from '../../language/lexicon/name-spelling.ts';

/** Words before or after a name that do not belong to it. */
const HONORIFICS = new Set(
	(
		'mr mrs ms miss dr sir dame lord lady president prime foreign defence defense minister secretary chancellor senator ' +
		'sen gov governor gen general king queen prince princess pope chairman premier'
	).split(' '),
);

/** Lower case, no accents, no punctuation; initials stay apart ("George W. Bush" → george w bush). */
export const fold = (text: string): string =>
	(/^[\x00-\x7F]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, ''))
		.toLowerCase()
		.replace(/['’‘`]s\b/g, '')
		.replace(/\b(\p{L})\.(?=\p{L}\b|\s|$)/gu, '$1')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const GENERATIONS = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv']);

/** A name taken apart: one key for the spellings of each word, honorifics left out; `given` unites nicknames too. */
export type NameKey = {words: string[]; given: string; generation: string};

/** @example nameKey('Mr. Sergey Lavrov') // {words: ['sergi', 'lavrov'], given: 'sergei', generation: ''} */
export const nameKey = (name: string): NameKey => {
	let words = fold(name).split(' ').filter(Boolean);
	while (words.length > 1 && HONORIFICS.has(words[0])) words = words.slice(1);
	const generation = words.length > 1 && GENERATIONS.has(words.at(-1)!) ? words.at(-1)! : '';
	if (generation) words = words.slice(0, -1);
	return {words: words.map(spellingKey), given: givenNameKey(words[0] ?? ''), generation};
};

const sameGiven = (a: NameKey, b: NameKey): boolean =>
	a.given === b.given ||
	a.words[0] === b.words[0] ||
	((a.words[0].length === 1 || b.words[0].length === 1) && a.words[0][0] === b.words[0][0]);

/** Middle names may be missing on one side; where both have one they must agree, at least by initial. */
const sameMiddle = (a: string[], b: string[]): boolean =>
	a.length === 0 || b.length === 0 || a.every((word, at) => b[at] === undefined || word[0] === b[at][0]);

/**
 * Whether two full names (two words or more) may be spellings of one name.
 * @example sameFullName(nameKey('Sergei Lavrov'), nameKey('Sergey V. Lavrov')) // true
 */
export const sameFullName = (a: NameKey, b: NameKey): boolean => {
	if (a.generation !== b.generation && a.generation && b.generation) return false;
	if (a.words.join('') === b.words.join('')) return a.generation === b.generation;
	if (a.generation !== b.generation || a.words.length < 2 || b.words.length < 2) return false;
	return a.words.at(-1) === b.words.at(-1) && sameGiven(a, b) && sameMiddle(a.words.slice(1, -1), b.words.slice(1, -1));
};

/** Countries whose people are written family name first (ISO 3166-1 alpha-2). */
const FAMILY_FIRST = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'VN', 'KH']);

/** The words by which a short form may name this person: the last word, and the first where the family name leads. */
export const shortForms = (key: NameKey, country: string | undefined): string[] =>
	country && FAMILY_FIRST.has(country) ? [key.words[0], key.words.at(-1)!] : [key.words.at(-1)!];
