import fc from 'fast-check';
import {expect, test} from 'vitest';
import {chooseLines} from '../../source/clean/choose.ts';

test('a clear page keeps what is likelier than not; a doubtful one keeps its best lines', () => {
	expect(chooseLines(Float64Array.of(-5, 4, 5, -0.5, 4, -5), [3, 30, 30, 3, 30, 3])).toEqual([
		false,
		true,
		true,
		false,
		true,
		false,
	]);
	expect(chooseLines(Float64Array.of(-3, -1.5, -3), [3, 30, 3])).toEqual([false, true, false]);
});

test('whatever has any line keeps at least the likeliest one', () => {
	const lines = fc.array(fc.tuple(fc.double({min: -8, max: 8, noNaN: true}), fc.integer({min: 1, max: 80})), {
		minLength: 1,
	});
	fc.assert(
		fc.property(lines, rows => {
			const scores = Float64Array.from(rows, ([score]) => score);
			const kept = chooseLines(
				scores,
				rows.map(([, words]) => words),
			);
			expect(kept[scores.indexOf(Math.max(...scores))]).toBe(true);
		}),
	);
});
