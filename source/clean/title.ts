import type {Line} from './lines.ts';

/** A title is looked for among this many lines above the text. */
const REACH = 60;

/**
 * A first guess at the title of a dump, for the features: of the short lines above the first running text the one
 * whose words the text takes up most, the longer and the lower the better.
 */
export function guessTitle(lines: Line[]): string {
	const isProse = ({text}: Line) => text.length > 80 && /[.!?。][”"’')]*$/.test(text);
	const first = lines.findIndex((line, row) => isProse(line) && lines.slice(row + 1, row + 6).some(isProse));
	const prose = new Set<string>();
	for (const line of lines.slice(Math.max(0, first), first + 40)) {
		if (isProse(line)) for (const word of contentWords(line.text)) prose.add(word);
	}
	let best = lines[0]?.text ?? '';
	let most = 0;
	for (let row = Math.max(0, first - REACH); row < first; row++) {
		const {text} = lines[row]!;
		const words = contentWords(text);
		if (text.length > 200 || text.length < 12 || words.length < 2) continue;
		const hits = words.filter(word => prose.has(word)).length;
		const value = (hits * hits) / words.length + row / (10 * first);
		if (value > most) [most, best] = [value, text];
	}
	return best;
}

function contentWords(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}
