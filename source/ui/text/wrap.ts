/** Breaking text into lines that know where they came from. */
import {head, width} from './width.ts';

/** Half-open span of UTF-16 code units. */
export type Slice = {start: number; end: number};

/**
 * Break `text` into lines of at most `cells` cells, at spaces where there are any and at every newline.
 * Each line is a slice of `text`, without the spaces it was broken at; lines come in order and never overlap.
 */
export const wrap = (text: string, cells: number): Slice[] => {
	const lines: Slice[] = [];
	let from = 0;
	for (const paragraph of text.split('\n')) {
		wrapParagraph(paragraph, from, Math.max(1, cells), lines);
		from += paragraph.length + 1;
	}
	return lines;
};

const wrapParagraph = (text: string, offset: number, cells: number, lines: Slice[]) => {
	let start = -1;
	let end = 0;
	let used = 0;
	const close = () => {
		if (start >= 0) lines.push({start: offset + start, end: offset + end});
		start = -1;
		used = 0;
	};
	for (const match of text.matchAll(/\S+/g)) {
		const word = width(match[0]);
		const gap = start < 0 ? 0 : width(text.slice(end, match.index));
		if (start >= 0 && used + gap + word > cells) close();
		if (start < 0) {
			start = match.index;
			used = 0;
			if (word > cells) {
				start = cutLongWord(match[0], match.index, offset, cells, lines);
				end = match.index + match[0].length;
				used = width(text.slice(start, end));
				continue;
			}
			used = word;
		} else {
			used += gap + word;
		}
		end = match.index + match[0].length;
	}
	if (start < 0) lines.push({start: offset, end: offset});
	else close();
};

/** Push the full lines of a word that is wider than a line; returns where its last piece begins. */
const cutLongWord = (word: string, at: number, offset: number, cells: number, lines: Slice[]): number => {
	let done = 0;
	while (width(word.slice(done)) > cells) {
		const piece = head(word.slice(done), cells).length || [...word.slice(done)][0]!.length;
		if (done + piece >= word.length) break;
		lines.push({start: offset + at + done, end: offset + at + done + piece});
		done += piece;
	}
	return at + done;
};
