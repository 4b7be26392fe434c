import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bestTree} from '../../../source/language/network/best-tree.ts';

/** Every way to give each of `words` - 1 words a head. */
function* allHeads(words: number, heads: number[] = [0]): Generator<number[]> {
	if (heads.length === words) yield heads;
	else for (let head = 0; head < words; head++) if (head !== heads.length) yield* allHeads(words, [...heads, head]);
}

/** One word under the root, no cycle, no arc that crosses another. */
function isTree(heads: number[]): boolean {
	if (heads.filter((head, word) => word > 0 && head === 0).length !== 1) return false;
	const above = (word: number): number[] => {
		const path = [word];
		while (path.at(-1) !== 0 && path.length <= heads.length) path.push(heads[path.at(-1) as number] as number);
		return path;
	};
	return heads.every((head, word) => {
		if (word === 0) return true;
		if (above(word).at(-1) !== 0) return false;
		const between = heads.map((_, index) => index).slice(Math.min(head, word) + 1, Math.max(head, word));
		return between.every(index => above(index).includes(head));
	});
}

test('no projective tree is worth more than the one found', () => {
	fc.assert(
		fc.property(
			fc.integer({min: 2, max: 6}),
			fc.array(fc.integer({min: -9, max: 9}), {minLength: 96, maxLength: 96}),
			(words, numbers) => {
				const scores = Float32Array.from(numbers);
				const worth = (heads: ArrayLike<number>) =>
					Array.from(heads).reduce((sum, head, word) => sum + (word > 0 ? (scores[word * 16 + head] as number) : 0), 0);
				const found = [...bestTree(scores, 16, words)];
				expect(isTree(found)).toBe(true);
				const best = Math.max(...[...allHeads(words)].filter(isTree).map(worth));
				expect(worth(found)).toBe(best);
			},
		),
		{numRuns: 50},
	);
});
