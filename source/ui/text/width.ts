/** Text measured in terminal cells; the one place that makes foreign text safe to show. */
import stringWidth from 'string-width';

/** One code unit, one cell: Latin, Greek and Cyrillic letters, punctuation, arrows, box drawing. Most text is nothing else. */
const plain =
	/^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02AF\u0391-\u03FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u203B\u2190-\u2193\u2260\u2500-\u25E6]*$/;
/** C0 and C1 controls, bidi marks and overrides, and the private-use plane that `terminal/screen.ts` speaks with. */
const unsafe = /[\x00-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\u{F0000}-\u{FFFFD}]/gu;
const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** `text` on one line without anything that could move the cursor or turn the writing direction. */
export const safe = (text: string): string => (plain.test(text) ? text : text.replace(unsafe, ' '));

/** Cells that `text` takes. */
export const width = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));

/** The user-perceived characters of `text`. */
export const characters = (text: string): string[] =>
	plain.test(text) ? [...text] : Array.from(graphemes.segment(text), part => part.segment);

/** The longest start of `text` that fits into `cells`. */
export const head = (text: string, cells: number): string => {
	if (plain.test(text)) return text.slice(0, Math.max(0, cells));
	let used = 0;
	let end = 0;
	for (const {segment} of graphemes.segment(text)) {
		used += stringWidth(segment);
		if (used > cells) break;
		end += segment.length;
	}
	return text.slice(0, end);
};

/** `text` in at most `cells` cells, its end replaced by … where it is too long. */
export const truncate = (text: string, cells: number): string => {
	if (cells <= 0) return '';
	return width(text) <= cells ? text : head(text, cells - 1).trimEnd() + '…';
};

/** `text` in exactly `cells` cells, at their right end. */
export const padStart = (text: string, cells: number): string => {
	const cut = truncate(text, cells);
	return ' '.repeat(Math.max(0, cells - width(cut))) + cut;
};
