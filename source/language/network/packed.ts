/**
 * Weights as whole numbers, for products that take half the time: of 12 bits, each column on its own scale; what they are multiplied by
 * is rounded to 1/512. The sums are exact, so the answer is the same on every machine.
 */
import type {Arena} from './arena.ts';
import {STEPS_TO_ONE} from './multiply.ts';

/** A matrix of `rows × columns`; `numbers` holds pairs of rows, for each column its two numbers side by side. */
export type Packed = {
	rows: number;
	columns: number;
	numbers: Int16Array;
	/** What a sum is worth, for each column. */
	scales: Float32Array;
	/** Room for the rows that are multiplied by it. */
	desk: Float32Array;
};

const LARGEST = 2047;

/** A packed matrix of zeros, to be multiplied by at most `longest` rows; `rows` counts in eights, `columns` in sixteens. */
export function createPacked({take}: Pick<Arena, 'take'>, rows: number, columns: number, longest: number): Packed {
	const half = take((rows * columns) / 2);
	return {
		rows,
		columns,
		numbers: new Int16Array(half.buffer, half.byteOffset, half.length * 2),
		scales: take(columns),
		desk: take((longest * rows) / 2),
	};
}

/** Pack a matrix. */
export function fillPacked({rows, columns, numbers, scales}: Packed, data: Float32Array): void {
	scales.fill(0);
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			const size = Math.abs(data[row * columns + column] as number);
			if (size > (scales[column] as number)) scales[column] = size;
		}
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			const largest = scales[column] as number;
			const share = largest > 0 ? (data[row * columns + column] as number) / largest : 0;
			numbers[((row >> 1) * columns + column) * 2 + (row & 1)] = Math.round(share * LARGEST);
		}
	for (let column = 0; column < columns; column++) scales[column] = (scales[column] as number) / LARGEST / STEPS_TO_ONE;
}

/** Add to the first `n` rows of `c` the product of as many rows of `a` and a packed matrix. */
export function multiplyPacked(arena: Arena, a: Float32Array, packed: Packed, c: Float32Array, n: number): void {
	const {rows, columns, numbers, scales, desk} = packed;
	arena.quantise(a.byteOffset, desk.byteOffset, (n * rows) / 8);
	const multiply = (routine: Arena['pairs'], from: number, passes: number) =>
		routine(
			...[desk.byteOffset + from * rows * 2, rows * 2, 4],
			...[numbers.byteOffset, columns * 4],
			...[c.byteOffset + from * columns * 4, columns * 4],
			...[passes, rows / 2, columns * 4, scales.byteOffset],
		);
	if (n > 1) multiply(arena.pairs, 0, n >> 1);
	if (n % 2 === 1) multiply(arena.single, n - 1, 1);
}
