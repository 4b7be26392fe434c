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
export const fold = (text: string): string => {
	// Most text is ASCII but for its quotation marks, and most needs but one of the rules.
	const plain = /[\u2018-\u201D]/.test(text)
		? text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '"')
		: text;
	const ascii = /^[\x00-\x7F]*$/.test(plain);
	let folded = (ascii ? plain : plain.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
	if (/['`]s/.test(folded)) folded = folded.replace(/['`]s\b/g, '');
	if (folded.includes('.')) folded = folded.replace(/\b(\p{L})\.(?=\p{L}\b|\s|$)/gu, '$1');
	return folded.replace(ascii ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
};

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
