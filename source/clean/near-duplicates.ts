import type {Article} from '../article.ts';

/** Words in a run; two unrelated texts share hardly any run of five. */
const RUN = 5;

/** A text of fewer runs is too short to be called the same as another. */
const FEWEST = 8;

/** How many hashes stand for a text. */
const SIZE = 64;

/** Share of common hashes from which on two texts are one: the same agency report, cut or with another headline. */
const ALIKE = 0.3;

/** What stands for an article’s text when looking for others like it: the smallest hashes of its five-word runs. */
export function sketchOf({paragraphs}: Pick<Article, 'paragraphs'>): number[] {
	const words =
		paragraphs
			.map(({text}) => text)
			.join(' ')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	const hashes = new Set<number>();
	for (let i = 0; i + RUN <= words.length; i++) hashes.add(hash(words.slice(i, i + RUN).join(' ')));
	return [...hashes].sort((a, b) => a - b).slice(0, SIZE);
}

/**
 * The groups of articles that tell the same text, by the overlap of bottom-k sketches (Broder 1997). Groups and their
 * members stand in the order of ids, whatever the order of the input; articles without a double are in no group.
 */
export function duplicateGroups(articles: {id: string; sketch: number[]}[]): string[][] {
	const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const holders = new Map<number, number[]>();
	const leader = sorted.map((_, index) => index);
	const find = (index: number): number => (leader[index] === index ? index : find(leader[index]!));
	for (const [index, {sketch}] of sorted.entries()) {
		if (sketch.length < FEWEST) continue;
		const common = new Map<number, number>();
		for (const one of sketch) {
			const others = holders.get(one) ?? [];
			for (const other of others) common.set(other, (common.get(other) ?? 0) + 1);
			others.push(index);
			holders.set(one, others);
		}
		for (const [other, count] of common) {
			const [a, b] = [find(index), find(other)];
			if (a !== b && count >= ALIKE * Math.min(sketch.length, sorted[other]!.sketch.length))
				leader[Math.max(a, b)] = Math.min(a, b);
		}
	}
	const groups = new Map<number, string[]>();
	for (const [index, {id}] of sorted.entries()) groups.set(find(index), [...(groups.get(find(index)) ?? []), id]);
	return [...groups.values()].filter(group => group.length > 1);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return value >>> 0;
}
