import fc from 'fast-check';
import {expect, test} from 'vitest';
import {contributions, evaluate, readTree, type Tree, writeTree} from '../../source/clean/trees.ts';

const tree: Tree = {
	feature: [1, -1, 0, -1, -1],
	threshold: [0.5, 0, 2, 0, 0],
	left: [1, -1, 3, -1, -1],
	right: [2, -1, 4, -1, -1],
	value: [0.25, -1, 0.5, 0, 2],
};

test('a row goes left at or below the threshold', () => {
	const rows = Float32Array.of(9, 0.5, 2, 1, 3, 1);
	const model = {bias: 10, trees: [tree]};
	expect([...evaluate(model, rows, 2, [0, 1, 2])]).toEqual([9, 10, 12]);
	expect([...evaluate(model, rows, 2, [2])]).toEqual([12]);
});

test('a tree is written and read back', () => {
	expect(writeTree(tree)).toBe('1<0.5@0.25 -1 0<2@0.5 0 2');
	expect(readTree(writeTree(tree))).toEqual(tree);
});

test('the reasons add up to what the trees add', () => {
	fc.assert(
		fc.property(fc.float({noNaN: true}), fc.float({noNaN: true}), (a, b) => {
			const row = Float32Array.of(a, b);
			const sum = [...contributions({bias: 0, trees: [tree]}, row, 0).values()].reduce((total, by) => total + by, 0);
			expect(sum + tree.value[0]!).toBeCloseTo(evaluate({bias: 0, trees: [tree]}, row, 2, [0])[0]!);
		}),
	);
});
