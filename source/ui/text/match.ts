/** Shows in a text where the words of a query were met, by the letters and the measure that the search itself goes by. */
import {fold} from '../../library/fold.ts';
import {wordScore} from '../../library/word-score.ts';
import type {Style} from '../theme.ts';
import {type Folded, foldText, unfold} from './folded.ts';
import {highlight, type Line} from './line.ts';
import type {Slice} from './wrap.ts';

/** The letters of `typed` that a word of the text has, in order, as far as they go. */
const common = (typed: string, word: string, at: number, text: Folded): Slice[] => {
	const found: Slice[] = [];
	let from = 0;
	for (const letter of typed) {
		const next = word.indexOf(letter, from);
		if (next < 0) continue;
		const slice = unfold(text, at + next, 1);
		const last = found.at(-1);
		if (last?.end === slice.start) last.end = slice.end;
		else found.push(slice);
		from = next + 1;
	}
	return found;
};

/** Where a word of a query was met: as it stands, else by the letters that it shares with the words it is taken for. */
const met = (text: Folded, wanted: string): Slice[] => {
	if (wanted === '') return [];
	const run = text.text.indexOf(wanted);
	if (run >= 0) return [unfold(text, run, wanted.length)];
	return [...text.text.matchAll(/[\p{L}\p{N}]+/gu)]
		.filter(([word]) => wordScore(wanted, word) > 0)
		.flatMap(({0: word, index}) => common(wanted, word, index, text));
};

/** `text` with the letters that match any of `words` in the style of a match. */
export const matched = (text: string, words: readonly string[], base?: Style): Line => {
	const line: Line = [base ? [text, base] : text];
	if (words.length === 0) return line;
	const folded = foldText(text);
	const hits = words.flatMap(word => met(folded, fold(word)));
	return highlight(
		line,
		0,
		hits.map(slice => ({...slice, style: 'match' as const})),
	);
};
