import {characterOf, plainIn} from './characters.ts';
import {CUES} from './cues.ts';
import {LANGUAGES_OF} from './stop-words.ts';

/**
 * A word of a page, in lower case and without the marks around it; each stands for all its places in the page. It is
 * known by its hash: of some thousand pages one has two words that are taken for one, and nothing hangs on a single word.
 */
export type Word = {
	hash: number;
	/** The languages that it is a function word of, by their places in `LANGUAGES`. */
	languages: readonly number[];
	phrases: readonly Phrase[];
	/** Whether it is a function word of the page’s language, and whether it is long enough to tell of the matter. */
	stop: boolean;
	content: boolean;
	/** Lines and lines of prose that hold it, and the last line that was counted. */
	lines: number;
	prose: number;
	last: number;
	/** Whether it stands in small letters somewhere. */
	small: boolean;
};

/** Wording of a cue that begins with a word: the words that follow, by their hashes, and whether it must open its line. */
export type Phrase = {bit: number; rest: number[]; opening: boolean};

/** The words of a page by their hashes. */
export type WordTable = Map<number, Word>;

/** The hash of no letters; with each letter comes the next one, after FNV-1a, in so few bits that engines keep it fast. */
export const NO_LETTERS = 0x1c9dc5;
export function hashedPlain(hash: number, code: number): number {
	return Math.imul(hash ^ code, 0x01000193) & 0x3fffffff;
}

/** The hash of a word. */
export function hashOf(text: string): number {
	let hash = NO_LETTERS;
	for (let at = 0; at < text.length; at++) hash = hashedPlain(hash, plainIn(characterOf(text.charCodeAt(at))));
	return hash;
}

/** The word of the table with a hash, a new one of so many letters if need be. */
export function wordIn(table: WordTable, hash: number, letters: number): Word {
	let word = table.get(hash);
	if (!word) {
		const {languages, phrases} = KNOWN.get(hash) ?? UNKNOWN;
		const content = letters > 3;
		word = {hash, languages, phrases, stop: false, content, lines: 0, prose: 0, last: -1, small: false};
		table.set(hash, word);
	}
	return word;
}

/** The cues, as bits, whose phrases stand in a line of words. */
export function phraseCues(words: readonly Word[]): number {
	let bits = 0;
	for (let at = 0; at < words.length; at++) {
		for (const {bit, rest, opening} of words[at]!.phrases) {
			if (opening && at > 0) continue;
			let length = 0;
			while (length < rest.length && words[at + 1 + length]?.hash === rest[length]) length++;
			if (length === rest.length) bits |= bit;
		}
	}
	return bits;
}

type Known = Pick<Word, 'languages' | 'phrases'>;

const UNKNOWN: Known = {languages: [], phrases: []};

/** The function words of all languages, and the words that phrases begin with. */
const KNOWN = new Map<number, Known>();
for (const [text, languages] of LANGUAGES_OF) KNOWN.set(hashOf(text), {languages, phrases: []});
for (const [hash, phrases] of phrasesByWord()) KNOWN.set(hash, {languages: KNOWN.get(hash)?.languages ?? [], phrases});

function phrasesByWord(): Map<number, Phrase[]> {
	const phrases = new Map<number, Phrase[]>();
	for (const [index, cue] of CUES.entries()) {
		for (const [wordings, opening] of [[cue.phrases, false] as const, [cue.openings, true] as const]) {
			for (const wording of wordings?.split('|') ?? []) {
				const [first, ...rest] = wording.split(' ').map(hashOf);
				phrases.set(first!, [...(phrases.get(first!) ?? []), {bit: 1 << index, rest, opening}]);
			}
		}
	}
	return phrases;
}
