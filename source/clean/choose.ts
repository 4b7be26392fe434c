/**
 * Which lines to keep: those above the threshold that maximises the expected F1 of the page in words, as the log-odds
 * tell it (Lipton et al. 2014: the best threshold is half of the F1 that can be had, so that a doubtful page keeps more).
 */
export function chooseLines(scores: Float64Array, words: number[]): boolean[] {
	const odds = Array.from(scores, score => 1 / (1 + Math.exp(-score)));
	const rows = odds.map((_, row) => row).sort((a, b) => odds[b]! - odds[a]! || a - b);
	const expected = odds.reduce((sum, odd, row) => sum + odd * words[row]!, 0);
	let hits = 0;
	let taken = 0;
	let best = 0;
	let threshold = 1;
	for (const row of rows) {
		hits += odds[row]! * words[row]!;
		taken += words[row]!;
		const f1 = (2 * hits) / (taken + expected);
		if (f1 > best) [best, threshold] = [f1, odds[row]!];
	}
	return odds.map(odd => odd >= threshold);
}
