import {CUES} from './cues.ts';
import {LANGUAGES_OF} from './stop-words.ts';

/** A word of a page, in lower case and without the marks around it; each stands for all its places in the page. */
export type Word = {
	text: string;
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

/** Wording of a cue that begins with a word: the words that follow, and whether it must open its line. */
export type Phrase = {bit: number; rest: string[]; opening: boolean};

/** The words of a page by their text. */
export type WordTable = Map<string, Word>;

/** The word of the table with this text, a new one if need be. */
export function wordIn(table: WordTable, text: string): Word {
	let word = table.get(text);
	if (!word) {
		const known = KNOWN.get(text) ?? UNKNOWN;
		word = {
			text,
			languages: known.languages,
			phrases: known.phrases,
			stop: false,
			content: text.length > 3,
			lines: 0,
			prose: 0,
			last: -1,
			small: false,
		};
		table.set(text, word);
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
			while (length < rest.length && words[at + 1 + length]?.text === rest[length]) length++;
			if (length === rest.length) bits |= bit;
		}
	}
	return bits;
}

type Known = Pick<Word, 'languages' | 'phrases'>;

const UNKNOWN: Known = {languages: [], phrases: []};

/** The function words of all languages, and the words that phrases begin with. */
const KNOWN = new Map<string, Known>();
for (const [text, languages] of LANGUAGES_OF) KNOWN.set(text, {languages, phrases: []});
for (const [text, phrases] of phrasesByWord()) KNOWN.set(text, {languages: KNOWN.get(text)?.languages ?? [], phrases});

function phrasesByWord(): Map<string, Phrase[]> {
	const phrases = new Map<string, Phrase[]>();
	for (const [index, cue] of CUES.entries()) {
		for (const [wordings, opening] of [[cue.phrases, false] as const, [cue.openings, true] as const]) {
			for (const wording of wordings?.split('|') ?? []) {
				const [first, ...rest] = wording.split(' ');
				phrases.set(first!, [...(phrases.get(first!) ?? []), {bit: 1 << index, rest, opening}]);
			}
		}
	}
	return phrases;
}
