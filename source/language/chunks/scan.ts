/** The tokens of a sentence as the chunker walks over them. */
import {matchCountry} from '../lexicon/countries.ts';
import {isGivenName} from '../lexicon/given-names.ts';
import {matchOrganisation} from '../lexicon/organisations.ts';
import {matchTitle} from '../lexicon/titles.ts';
import type {Token} from '../sentence.ts';
import {isNameWord} from './names.ts';

export type Scan = {tokens: Token[]; words: string[]};
type Country = NonNullable<ReturnType<typeof matchCountry>>;

const POSSESSIVES = new Set(["'s", '’s', "'", '’']);

/** "North and South Korea": the first of two countries that share a name. */
const halfAt = (words: string[], at: number): Country | undefined => {
	const [half, and, other, name] = words.slice(at, at + 4);
	if (and !== 'and' || !/^(?:North|South)$/.test(half ?? '') || !/^(?:North|South)$/.test(other ?? ''))
		return undefined;
	const match = matchCountry([half!, name ?? ''], 0);
	return match && {...match, length: 1};
};

/** "Foreign Minister of [Israel] Avigdor Lieberman". */
const isOfOffice = (words: readonly string[], at: number): boolean =>
	words[at - 1] === 'of' &&
	[1, 2, 3].some(length => at - 1 - length >= 0 && matchTitle(words, at - 1 - length)?.length === length);

const CONTINENTAL = /^(?:South|Latin|North|Central|Inter|Pan)$/;

/** The country named at a token; "Jordan Peterson" and "Michael Jordan" name none. */
export const countryAt = ({words, tokens}: Scan, at: number): Country | undefined => {
	const match = matchCountry(words, at) ?? halfAt(words, at);
	if (!match || !/^[\p{Lu}]/u.test(words[at]!)) return undefined;
	// "South American leaders": of a continent.
	if (match.code === 'US' && /^American/.test(words[at]!) && CONTINENTAL.test(words[at - 1] ?? '')) return undefined;
	const after = at + match.length;
	// "Jordan Peterson", "Israel Katz": a given name or surname that happens to be a country's.
	if (
		match.ambiguous &&
		isNameWord(tokens, after) &&
		!isOfOffice(words, at) &&
		!matchTitle(words, after) &&
		!matchOrganisation(words, after)
	)
		return undefined;
	if (match.ambiguous && at > 0 && isGivenName(words[at - 1]!)) return undefined;
	return match;
};

/** "(GBC)", how the body before it is called for short: the token after it, or `at` where none stands. */
export const pastAbbreviation = (words: readonly string[], at: number): number =>
	words[at] === '(' && /^\p{Lu}{2,6}$/u.test(words[at + 1] ?? '') && words[at + 2] === ')' ? at + 3 : at;

export const isPossessive = (words: string[], at: number) => POSSESSIVES.has(words[at] ?? '');

/** The words of a token span as they stand in the text. */
export const slice = ({words, tokens}: Scan, first: number, last: number): string => {
	let text = '';
	for (let at = first; at < last; at++) {
		const glued = at > first && tokens[at - 1]!.end === tokens[at]!.start;
		text += (at > first && !glued ? ' ' : '') + words[at]!;
	}
	return text;
};
