import {
	CAPITAL,
	CLOSER,
	COMMA,
	CUE_PATTERNS,
	characterKind,
	characterOf,
	DENSE,
	DIGIT,
	kindIn,
	LETTER,
	markBits,
	OPENER,
	plainIn,
	STOP,
	smallCode,
} from './characters.ts';
import {FURNITURE} from './cues.ts';
import type {Line} from './lines.ts';
import {hashedPlain, NO_LETTERS, phraseCues, type Word, type WordTable, wordIn} from './word-table.ts';

/** What is measured of one line by itself. */
export type LineMeasures = {
	line: Line;
	/** Its words one by one; a script without spaces gives few long ones. */
	tokens: Word[];
	/** Number of words; two letters of a script without spaces count as one. */
	words: number;
	letters: number;
	/** Shares of its letters, and of its words. */
	capitals: number;
	digits: number;
	capitalised: number;
	commas: number;
	sentences: number;
	/** How the line ends: 2 as a sentence, 1 with a colon or an ellipsis, 0 otherwise. */
	ending: number;
	/** How it begins: 2 with a capital, 1 with a small letter, 0 with anything else. */
	beginning: number;
	/** The cues that it has, and how many of them speak for page furniture. */
	cues: number;
	furniture: number;
	/** It looks like running text by itself. */
	prose: boolean;
};

/** Only lines of so few letters are searched for the patterns of cues. */
const SHORT = 400;

const SPACE = 0x20;

/** Measures each line by itself; their words go into the table. */
export function measureLines(lines: Line[], table: WordTable): LineMeasures[] {
	const units = codesOf(lines);
	let from = 0;
	return lines.map(line => {
		const start = from;
		from += line.text.length;
		return measureLine(line, units, start, table);
	});
}

let codes = new Uint16Array(1 << 15);

/** The code units of all lines behind one another: to read them one by one off strings cut out of another takes nine times as long. */
function codesOf(lines: Line[]): Uint16Array {
	const text = lines.map(line => line.text).join('');
	if (text.length > codes.length) codes = new Uint16Array(text.length * 2);
	Buffer.from(codes.buffer).write(text, 'utf16le');
	return codes;
}

function measureLine(line: Line, units: Uint16Array, from: number, table: WordTable): LineMeasures {
	const {text} = line;
	const {length} = text;
	const to = from + length;
	const tokens: Word[] = [];
	let capitals = 0;
	let capitalised = 0;
	let digits = 0;
	let commas = 0;
	let sentences = 0;
	let dense = 0;
	let pieces = 0;
	let marks = 0;
	let ended = false;
	for (let at = from; at < to; at++) {
		if (units[at] === SPACE) continue;
		const first = kindIn(characterOf(units[at]!));
		pieces++;
		if ((first & CAPITAL) !== 0) capitalised++;
		if (ended && (first & (CAPITAL | OPENER)) !== 0) sentences++;
		ended = false;
		// Of the word being read: its hash so far and up to its last letter, and both without what follows an apostrophe.
		let start = -1;
		let hash = NO_LETTERS;
		let end = 0;
		let endHash = 0;
		let stem = -1;
		let stemHash = 0;
		for (; at < to; at++) {
			const code = units[at]!;
			if (code === SPACE) break;
			const character = characterOf(code);
			const kind = kindIn(character);
			if ((kind & LETTER) !== 0) {
				if (start < 0) {
					start = at;
					hash = NO_LETTERS;
					stem = -1;
				}
				hash = hashedPlain(hash, plainIn(character));
				end = at + 1;
				endHash = hash;
				ended = false;
				if (kind === LETTER) continue;
				if ((kind & CAPITAL) !== 0) capitals++;
				if ((kind & DENSE) !== 0) dense++;
				if ((kind & DIGIT) !== 0) {
					digits++;
					marks |= markBits(code);
				}
				continue;
			}
			marks |= markBits(code);
			if ((kind & CAPITAL) !== 0) capitals++;
			if (plainIn(character) === APOSTROPHE) {
				stem = end;
				stemHash = endHash;
			}
			hash = hashedPlain(hash, plainIn(character));
			if ((kind & STOP) !== 0) {
				ended = true;
				if (code > 0x3000) sentences++;
			} else if ((kind & CLOSER) === 0) {
				ended = false;
				if ((kind & COMMA) !== 0) commas++;
			}
		}
		if (start < 0) continue;
		// The ’s of a genitive does not count.
		if (end - start > 3 && stem === end - 2 && smallCode(units[end - 1]!) === 0x73) {
			end = stem;
			endHash = stemHash;
		}
		const word = wordIn(table, endHash, end - start);
		if (!word.small && smallCode(units[start]!) === units[start]) word.small = true;
		tokens.push(word);
	}
	const words = Math.max(1, pieces + (dense >> 1));
	const ending = endingOf(units, from, to);
	let cues = phraseCues(tokens);
	if (length < SHORT) {
		for (const {pattern, bit, marks: asked, most} of CUE_PATTERNS)
			if ((asked === 0 || (marks & asked) !== 0) && pieces <= most && (cues & bit) === 0 && pattern.test(text))
				cues |= bit;
	}
	return {
		line,
		tokens,
		words,
		letters: length,
		capitals: capitals / length,
		digits: digits / length,
		capitalised: capitalised / Math.max(1, pieces),
		commas,
		sentences,
		ending,
		beginning: beginningOf(units[from]!),
		cues,
		furniture: bitCount(cues & FURNITURE),
		prose: words >= 12 && ending === 2,
	};
}

const APOSTROPHE = 0x27;

function endingOf(units: Uint16Array, from: number, to: number): number {
	let at = to - 1;
	while (at > from && (characterKind(units[at]!) & CLOSER) !== 0) at--;
	const code = units[at]!;
	if (code === 0x2e && at - 2 >= from && units[at - 1] === code && units[at - 2] === code) return 1;
	if ((characterKind(code) & STOP) !== 0) return 2;
	return TRAILING.has(code) ? 1 : 0;
}

const TRAILING = new Set(Array.from(':;,…', mark => mark.charCodeAt(0)));

function beginningOf(code: number): number {
	const kind = characterKind(code);
	if ((kind & LETTER) === 0 || (kind & DIGIT) !== 0) return 0;
	return smallCode(code) === code ? 1 : 2;
}

/** How many bits are set. */
export function bitCount(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}
