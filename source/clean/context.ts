import type {PageFacts} from './features.ts';

/** How far the second look reaches to either side. */
const REACH = 5;

/** The names of what the second look sees beside the first look’s features: the first look’s own results around a line. */
export const CONTEXT_NAMES: string[] = [
	...Array.from({length: 2 * REACH + 1}, (_, i) => `first look [${i - REACH}]`),
	'first look around (4)',
	'first look around (12)',
	'best above',
	'best below',
	'page mean',
	'page best',
	'kept words above (share)',
	'kept words below (share)',
	'kept words of the page',
	'run of words',
	'run share',
	'lines to run above',
	'words of run above',
	'lines to run below',
	'words of run below',
	'words dropped since',
	'words dropped until',
];

/** Writes what the first look made of each line’s neighbours and of the page into the last columns of a matrix. */
export function fillContext(page: PageFacts, scores: Float64Array, matrix: Float32Array, width: number): void {
	const count = scores.length;
	const words = page.lines.map(line => line.words);
	const weighted = new Float64Array(count + 1);
	const total = new Float64Array(count + 1);
	const kept = new Float64Array(count + 1);
	for (let i = 0; i < count; i++) {
		const weight = Math.min(words[i]!, 60);
		weighted[i + 1] = weighted[i]! + weight * bounded(scores[i]!);
		total[i + 1] = total[i]! + weight;
		kept[i + 1] = kept[i]! + (scores[i]! > 0 ? words[i]! : 0);
	}
	const runs = runsOf(scores, words);
	const mean = (from: number, to: number) => (weighted[to]! - weighted[from]!) / Math.max(1, total[to]! - total[from]!);
	let pageBest = -9;
	for (const score of scores) pageBest = Math.max(pageBest, score);
	const bestBelow = new Float64Array(count + 1).fill(-9);
	for (let i = count - 1; i >= 0; i--) bestBelow[i] = Math.max(bestBelow[i + 1]!, bounded(scores[i]!));
	let bestAbove = -9;
	let run = 0;
	for (let i = 0; i < count; i++) {
		let at = (i + 1) * width - CONTEXT_NAMES.length;
		for (let offset = -REACH; offset <= REACH; offset++) {
			const there = i + offset;
			matrix[at++] = there >= 0 && there < count ? bounded(scores[there]!) : -9;
		}
		while (run < runs.length && runs[run]!.end <= i) run++;
		const inside = run < runs.length && runs[run]!.start <= i ? runs[run] : undefined;
		const above = runs[run - 1];
		const below = inside ? runs[run + 1] : runs[run];
		const values = [
			mean(Math.max(0, i - 4), Math.min(count, i + 5)),
			mean(Math.max(0, i - 12), Math.min(count, i + 13)),
			bestAbove,
			bestBelow[i + 1]!,
			mean(0, count),
			bounded(pageBest),
			kept[i]! / Math.max(1, kept[count]!),
			(kept[count]! - kept[i + 1]!) / Math.max(1, kept[count]!),
			Math.log1p(kept[count]!),
			Math.log1p(inside?.words ?? 0),
			(inside?.words ?? 0) / Math.max(1, kept[count]!),
			above ? Math.min(40, i - above.end) : 99,
			Math.log1p(above?.words ?? 0),
			below ? Math.min(40, below.start - i) : 99,
			Math.log1p(below?.words ?? 0),
			above ? Math.log1p(sumWords(words, above.end, i)) : 9,
			below ? Math.log1p(sumWords(words, i + 1, below.start)) : 9,
		];
		for (const value of values) matrix[at++] = value;
		bestAbove = Math.max(bestAbove, bounded(scores[i]!));
	}
}

function bounded(score: number): number {
	return Math.max(-6, Math.min(6, score));
}

/** Runs of lines that the first look keeps. */
function runsOf(scores: Float64Array, words: number[]): {start: number; end: number; words: number}[] {
	const runs: {start: number; end: number; words: number}[] = [];
	for (let start = 0; start < scores.length; start++) {
		if (scores[start]! <= 0) continue;
		let end = start;
		while (end < scores.length && scores[end]! > 0) end++;
		runs.push({start, end, words: sumWords(words, start, end)});
		start = end;
	}
	return runs;
}

function sumWords(words: number[], from: number, to: number): number {
	let sum = 0;
	for (let i = from; i < to && i - from < 200; i++) sum += words[i]!;
	return sum;
}
