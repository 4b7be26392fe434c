/** Shows in a text where the words of a query were met. */
import type {Style} from '../theme.ts';
import type {Line, Span} from './line.ts';

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Offsets of `word` in `text` without regard to case and accents; as a run, else as scattered letters in order, else none. */
const matchOffsets = (text: string, word: string): number[] => {
	const letters = Array.from(text, fold);
	const wanted = Array.from(fold(word));
	if (wanted.length === 0) return [];
	const run = letters.findIndex((_, start) => wanted.every((letter, index) => letters[start + index] === letter));
	if (run >= 0) return wanted.map((_, index) => run + index);
	const offsets: number[] = [];
	for (const [index, letter] of letters.entries()) {
		if (letter === wanted[offsets.length]) offsets.push(index);
		if (offsets.length === wanted.length) return offsets;
	}
	return [];
};

/** `text` with the letters that match any of `words` in the style of a match. */
export const matched = (text: string, words: readonly string[], base?: Style): Line => {
	const plain = (part: string): Span => (base ? [part, base] : part);
	if (words.length === 0) return [plain(text)];
	const hits = new Set(words.flatMap(word => matchOffsets(text, word)));
	if (hits.size === 0) return [plain(text)];
	const spans: Span[] = [];
	let run = '';
	let isHit = false;
	for (const [index, letter] of Array.from(text).entries()) {
		if (hits.has(index) !== isHit && run) {
			spans.push(isHit ? [run, 'match'] : plain(run));
			run = '';
		}
		isHit = hits.has(index);
		run += letter;
	}
	if (run) spans.push(isHit ? [run, 'match'] : plain(run));
	return spans;
};
