const TOKEN = /[\p{L}\p{N}_]+/gu;

/** A line's label: whether it belongs to the gold text and how much its decision matters. */
export type Label = {keep: boolean; weight: number};

/**
 * Labels the lines of a page by the gold text: a line of four or more words is kept when most of its four-word runs
 * stand there, a shorter one when it is a line there or continues the kept text. Of copies only as many are kept as
 * the gold has, those among other kept lines first. Weights are words as a share of the page's text.
 */
export function labelLines(lines: string[], gold: string): Label[] {
	const goldTokens = tokens(gold);
	const runs = new Set<string>();
	for (let i = 0; i < goldTokens.length; i++)
		for (let n = 2; n <= 4; n++) runs.add(goldTokens.slice(i, i + n).join(' '));
	const goldLines = new Map<string, number>();
	for (const line of gold.split('\n')) {
		const key = tokens(line).join(' ');
		goldLines.set(key, (goldLines.get(key) ?? 0) + 1);
	}
	const tokenised = lines.map(tokens);
	const keep = tokenised.map(words => {
		if (words.length === 0) return false;
		if (words.length < 4) return goldLines.has(words.join(' '));
		let hits = 0;
		for (let i = 0; i + 4 <= words.length; i++) if (runs.has(words.slice(i, i + 4).join(' '))) hits++;
		return hits / (words.length - 3) >= 0.5;
	});
	dropSpareCopies(tokenised, keep, goldLines, goldTokens.join(' '));
	const lengths = tokenised.map(words => words.length);
	const dropped = lengths.reduce((sum, length, row) => sum + (keep[row] ? 0 : length), 0);
	// A kept word lost costs recall, a dropped word kept costs precision, the less the more of them there are.
	const total = Math.max(50, goldTokens.length);
	return keep.map((kept, row) => ({keep: kept, weight: (lengths[row]! + 2) / (total + (kept ? 0 : dropped / 2))}));
}

function dropSpareCopies(
	tokenised: string[][],
	keep: boolean[],
	goldLines: Map<string, number>,
	goldText: string,
): void {
	const rowsOf = new Map<string, number[]>();
	for (const [row, words] of tokenised.entries()) {
		if (!keep[row]) continue;
		const key = words.join(' ');
		rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
	}
	for (const [key, rows] of rowsOf) {
		if (rows.length < 2) continue;
		const wanted = goldLines.get(key) ?? goldText.split(key).length - 1;
		if (wanted >= rows.length) continue;
		const company = (row: number) => {
			let sum = 0;
			for (let i = Math.max(0, row - 4); i <= Math.min(keep.length - 1, row + 4); i++) {
				if (keep[i] && i !== row) sum += tokenised[i]!.length;
			}
			return sum;
		};
		const ranked = rows
			.map(row => ({row, company: company(row)}))
			.sort((a, b) => b.company - a.company || a.row - b.row);
		for (const {row} of ranked.slice(Math.max(1, wanted))) keep[row] = false;
	}
}

function tokens(text: string): string[] {
	return text.match(TOKEN) ?? [];
}
