/** What follows an office or a group noun and belongs to it: "of Ukraine", "from Japan and China", "of the opposition". */
import {countryPairs} from '../lexicon/country-rows.ts';
import {matchGroupNoun} from '../lexicon/group-nouns.ts';
import {matchOrganisation} from '../lexicon/organisations.ts';
import {isThingWord} from '../lexicon/thing-words.ts';
import type {Token} from '../sentence.ts';
import {countryAt, type Scan, slice} from './scan.ts';

const OF = new Set(['of', 'from', 'for', 'representing']);

export type After = {codes: string[]; last: number; organisation?: string};

/** "Japan and [its two neighbouring Asian powers] China and South Korea": the token after the description, or `at`. */
const pastDescription = (scan: Scan, at: number): number => {
	for (let next = at; next < at + 6; next++) {
		if (next > at && matchGroupNoun(scan.words, next - 1) && countryAt(scan, next)) return next;
		if (!['DET', 'PRON', 'NUM', 'ADJ', 'NOUN', 'VERB'].includes(scan.tokens[next]?.upos ?? '')) return at;
	}
	return at;
};

/** Countries (or one organisation) after "of"; `last` equals `at` where none stands. */
export const countriesAfter = (scan: Scan, at: number): After => {
	const {words} = scan;
	if (!OF.has(words[at]?.toLowerCase() ?? '')) return {codes: [], last: at};
	const codes: string[] = [];
	let last = at;
	// "of the two Koreas".
	const pairAt = [1, 2, 3].map(step => at + step).find(index => countryPairs.has(words[index] ?? ''));
	if (pairAt !== undefined && words.slice(at + 1, pairAt).every(word => /^(?:the|two|both)$/i.test(word)))
		return {codes: [...countryPairs.get(words[pairAt]!)!], last: pairAt + 1};
	let next = at + 1;
	while (next < words.length && next < at + 24) {
		if (words[next]!.toLowerCase() === 'the') next++;
		const found = countryAt(scan, next);
		if (!found || found.form === 'demonym' || found.form === 'people') break;
		// "from Pakistan's two coalition parties": they are of the parties.
		if (codes.length === 0 && /^['’]s$/.test(words[next + found.length] ?? '') && isGroupPhrase(scan, at)) break;
		codes.push(found.code);
		next += found.length;
		last = next;
		while ([',', 'and'].includes(words[next] ?? '')) next++;
		next = pastDescription(scan, next);
	}
	if (codes.length > 0) return {codes, last};
	const from = words[at + 1]?.toLowerCase() === 'the' ? at + 2 : at + 1;
	const organisation = matchOrganisation(words, from);
	if (!organisation || !/^(?:of|from)$/i.test(words[at]!)) return {codes, last: at};
	const end = from + organisation.length;
	// "from ASEAN countries".
	const many = matchGroupNoun(words, end)?.length ?? 0;
	return {codes, last: end + many, organisation: slice(scan, from, end)};
};

/** "of the country's main parties": the phrase ends in those meant. */
const isGroupPhrase = (scan: Scan, at: number): boolean => {
	const end = phraseAfter(scan, at);
	return end > at && matchGroupNoun(scan.words, end - 1) !== undefined;
};

const PHRASE_TAGS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);

/** The end of a plain noun phrase after "of": "members [of the opposition Zajedno coalition]"; `at` where none stands. */
export const phraseAfter = (scan: Scan, at: number): number => {
	const {tokens} = scan;
	const from = tokens[at]?.text.toLowerCase() === 'from';
	if (!from && tokens[at]?.text.toLowerCase() !== 'of') return at;
	let last = at + 1;
	if (tokens[last]?.upos === 'DET') last++;
	// "from about 20 countries", "of more than seventy countries".
	const words = (step: number) => tokens[last + step]?.text.toLowerCase() ?? '';
	if (/^(?:more than|at least|up to)$/.test(`${words(0)} ${words(1)}`) && tokens[last + 2]?.upos === 'NUM') last += 2;
	else if (tokens[last + 1]?.upos === 'NUM' && /^(?:about|around|over|nearly|almost|some|roughly)$/.test(words(0)))
		last++;
	const first = last;
	while (
		last < tokens.length &&
		last - first < 7 &&
		(PHRASE_TAGS.has(tokens[last]!.upos) || tokens[last]!.text === '-')
	)
		last++;
	// "leaders from five Mekong countries", not "journalists from early morning".
	if (from && !matchGroupNoun(scan.words, last - 1)) return at;
	return last > first && tokens[last - 1]!.text !== '-' ? pastPortfolios(tokens, first, last) : at;
};

/** Fields of ministers that no thing is called by. */
const FIELDS = new Set(
	'Foreign Affairs Interior Justice Economy Energy Labour Labor Agriculture Public National'.split(' '),
);

/** "of Defense[, Foreign Affairs and Health]": the further fields of ministers, closed by "and". */
export const pastPortfolios = (tokens: readonly Token[], first: number, end: number): number => {
	if (!tokens.slice(first, end).every(isField)) return end;
	let at = end;
	for (let closed = false; !closed && /^(?:,|and)$/.test(tokens[at]?.text ?? ''); ) {
		closed = tokens[at]!.text === 'and';
		const from = at + 1;
		at = from;
		while (tokens[at] && isField(tokens[at]!)) at++;
		if (at === from) return end;
		if (closed) return at;
	}
	return end;
};

const isField = ({text}: Token) => isThingWord(text) || FIELDS.has(text);
