import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createArena} from '../../../source/language/network/arena.ts';
import {createPacked, fillPacked, multiplyPacked} from '../../../source/language/network/packed.ts';

const ROWS = 24;
const COLUMNS = 32;

/** What a packed product adds to zeros, and what the floats' product does. */
function bothWays(a: number[], b: number[], n: number) {
	const arena = createArena(10_000);
	const place = (numbers: number[]) => {
		const data = arena.take(numbers.length);
		data.set(numbers);
		return data;
	};
	const packed = createPacked(arena, ROWS, COLUMNS, n);
	const [left, right] = [place(a), place(b)];
	fillPacked(packed, right);
	const c = arena.take(n * COLUMNS);
	const exact = arena.take(n * COLUMNS);
	multiplyPacked(arena, left, packed, c, n);
	arena.multiply(
		{data: left, width: ROWS},
		{data: right, width: COLUMNS},
		{data: exact, width: COLUMNS},
		n,
		ROWS,
		COLUMNS,
	);
	return {found: [...c], exact: [...exact]};
}

const number = fc.double({min: -2, max: 2, noNaN: true});

test('a packed matrix gives the product of the floats, nearly', () => {
	fc.assert(
		fc.property(fc.integer({min: 1, max: 5}), fc.infiniteStream(number), (n, stream) => {
			const numbers = (count: number) => Array.from({length: count}, () => stream.next().value as number);
			const {found, exact} = bothWays(numbers(n * ROWS), numbers(ROWS * COLUMNS), n);
			found.forEach((value, at) => {
				expect(Math.abs(value - (exact[at] as number))).toBeLessThan(0.1);
			});
		}),
		{numRuns: 30},
	);
});

test('what is too large for it counts as the largest number that it holds', () => {
	const {found} = bothWays(new Array(ROWS).fill(1e6), new Array(ROWS * COLUMNS).fill(1), 1);
	for (const value of found) expect(value).toBeCloseTo((ROWS * 8191) / 512, 2);
});
