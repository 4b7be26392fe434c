import {CUES} from './cues.ts';

/** What a character is, as bits. */
export const LETTER = 1;
export const DIGIT = 2;
export const COMMA = 4;
/** Ends a sentence. */
export const STOP = 8;
/** May stand between the end of a sentence and the space behind it. */
export const CLOSER = 16;
/** May open a sentence. */
export const OPENER = 32;
/** Of a script that writes words without spaces. */
export const DENSE = 64;
/** Has a small letter that is another. */
export const CAPITAL = 128;

/** From here on every character but those of full width is a letter to us. */
const TABLED = 0x3100;
const FIRST_FULL_WIDTH = 0xfe10;

/** The small letter of each letter that has one of a single code unit. */
const SMALL = Uint16Array.from({length: TABLED}, (_, code) => {
	const small = String.fromCharCode(code).toLowerCase();
	return small.length === 1 ? small.charCodeAt(0) : code;
});

/** A UTF-16 code unit in lower case. */
export function smallCode(code: number): number {
	return code < TABLED ? SMALL[code]! : code;
}

/** How far the kind of a character stands above its plain code in `characterOf`. */
const KIND_SHIFT = 16;
const CHARACTERS = Int32Array.from({length: TABLED}, (_, code) => together(code, kindOfCharacter(code)));

/**
 * A UTF-16 code unit in one number: what it is (`kindIn`), and its code in lower case, a curly apostrophe as a plain one
 * (`plainIn`). Words that differ in these alone are one.
 */
export function characterOf(code: number): number {
	return code < TABLED ? CHARACTERS[code]! : characterBeyond(code);
}

export function kindIn(character: number): number {
	return character >> KIND_SHIFT;
}

export function plainIn(character: number): number {
	return character & 0xffff;
}

/** What a UTF-16 code unit is. */
export function characterKind(code: number): number {
	return kindIn(characterOf(code));
}

function characterBeyond(code: number): number {
	if (code >= FIRST_FULL_WIDTH) return together(code, kindOfCharacter(code));
	return together(code, isDense(code) ? LETTER | DENSE : LETTER);
}

function together(code: number, kind: number): number {
	return (kind << KIND_SHIFT) | (code === 0x2019 ? 0x27 : smallCode(code));
}

function kindOfCharacter(code: number): number {
	const character = String.fromCharCode(code);
	let kind = 0;
	if (/[\p{L}\p{N}\p{M}]/u.test(character)) kind |= LETTER;
	if (/[0-9]/.test(character)) kind |= DIGIT;
	if (/[,;，、]/.test(character)) kind |= COMMA;
	if (/[.!?。！？]/.test(character)) kind |= STOP;
	if (/[”"’')\]»]/.test(character)) kind |= CLOSER;
	if (/["“‘'(«„¿¡]/.test(character)) kind |= OPENER;
	if (isDense(code)) kind |= DENSE;
	if (smallCode(code) !== code) kind |= CAPITAL;
	return kind;
}

function isDense(code: number): boolean {
	return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0e7f);
}

/** The sets of characters that the cues’ patterns ask for, each with its bit. */
const MARKS = [...new Set(CUES.flatMap(({marks}) => marks ?? []))];
const MARK_BITS = new Uint16Array(TABLED);
for (const [index, marks] of MARKS.entries()) for (const mark of marks) MARK_BITS[mark.charCodeAt(0)]! |= 1 << index;

/** The sets of marks that a UTF-16 code unit belongs to. */
export function markBits(code: number): number {
	return code < TABLED ? MARK_BITS[code]! : 0;
}

/** The patterns of cues: the bit of the cue, the marks that a line must have one of, 0 for none, and the words it may have. */
export const CUE_PATTERNS: {pattern: RegExp; bit: number; marks: number; most: number}[] = CUES.flatMap(
	({pattern, marks, words: most = Infinity}, index) =>
		pattern ? [{pattern, bit: 1 << index, marks: marks ? 1 << MARKS.indexOf(marks) : 0, most}] : [],
);
