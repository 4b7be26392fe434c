import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createArena} from '../../../source/language/network/arena.ts';

const size = fc.integer({min: 1, max: 9});

test('a product of matrices is added to what stood there, whatever the sizes and whichever way a is read', () => {
	fc.assert(
		fc.property(size, size, fc.constantFrom(16, 32, 48), fc.boolean(), (n, m, o, turned) => {
			const arena = createArena(3000);
			// Whole numbers, so that no rounding stands between the two ways to add them up.
			const filled = (length: number, factor: number) =>
				arena.take(length).map((_, index) => ((index * factor) % 17) - 8);
			const place = (values: Float32Array) => {
				const data = arena.take(values.length);
				data.set(values);
				return data;
			};
			const a = place(filled(n * m, 7));
			const b = place(filled(m * o, 5));
			const c = place(filled(n * o, 3));
			const expected = [...c];
			for (let row = 0; row < n; row++)
				for (let column = 0; column < o; column++)
					for (let k = 0; k < m; k++)
						(expected[row * o + column] as number) +=
							(a[turned ? k * n + row : row * m + k] as number) * (b[k * o + column] as number);
			arena.multiply({data: a, width: turned ? n : m}, {data: b, width: o}, {data: c, width: o}, n, m, o, turned);
			expect([...c]).toEqual(expected);
		}),
	);
});
