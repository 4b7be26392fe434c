import type {LineFacts} from './features.ts';
import type {Word} from './word-table.ts';

/** A title is looked for among this many lines above the text, and its words in as many lines of text. */
const REACH = 60;
const TEXT = 40;

/** A line of text has prose near below it, too. */
const NEAR = 5;

/**
 * A first guess at the title of a dump, for the features: of the short lines above the first running text the one
 * whose words the text takes up most, the longer and the lower the better.
 */
export function guessTitle(lines: LineFacts[]): string {
	const isText = ({letters, ending}: LineFacts) => letters > 80 && ending === 2;
	const first = lines.findIndex((line, row) => isText(line) && lines.slice(row + 1, row + 1 + NEAR).some(isText));
	const prose = new Set<Word>();
	for (const line of lines.slice(Math.max(0, first), Math.max(0, first) + TEXT)) {
		if (isText(line)) for (const word of line.tokens) if (word.content) prose.add(word);
	}
	let best = lines[0]?.line.text ?? '';
	let most = 0;
	for (let row = Math.max(0, first - REACH); row < first; row++) {
		const {letters, tokens, line} = lines[row]!;
		const words = tokens.filter(({content}) => content);
		if (letters > 200 || letters < 12 || words.length < 2) continue;
		const hits = words.filter(word => prose.has(word)).length;
		const value = (hits * hits) / words.length + row / (10 * first);
		if (value > most) [most, best] = [value, line.text];
	}
	return best;
}
