/** A memory of numbers and what is reckoned in it. */
import {assemble, createMemory} from './assembly.ts';
import {ofFloats, ofPairs, product, quantise} from './multiply.ts';
import {units} from './recurrent-units.ts';

/** Numbers in rows: an array of the arena, the distance between its rows, where it begins. */
export type View = {data: Float32Array; width: number; offset?: number};

type Run = (...numbers: number[]) => void;

/** A memory from which arrays are taken and never given back, and products of the arrays in it. */
export type Arena = {
	take: (length: number) => Float32Array;
	/**
	 * Add to the first `n` rows of `c` the product of `n × m` numbers of `a` and `m × o` numbers of `b`; `o` counts in sixteens.
	 * With `turned`, `a` is read with rows and columns exchanged.
	 */
	multiply: (a: View, b: View, c: View, n: number, m: number, o: number, turned?: boolean) => void;
	/** Copy the `width` numbers of a row of one array to a row of another. */
	copyRow: (from: Float32Array, row: number, to: Float32Array, toRow: number, width: number) => void;
	/** Products of packed.ts of two rows at a time and of one, and what makes whole numbers for them; addresses in bytes. */
	pairs: Run;
	single: Run;
	quantise: Run;
	/** What recurrent-units.ts reckons; addresses in bytes. */
	units: Run;
};

/** Bytes of a number. */
export const BYTES = 4;

/** An arena with room for `size` numbers. */
export function createArena(size: number): Arena {
	const memory = createMemory(size * BYTES);
	const {floatPairs, floatSingle, ...routines} = assemble(memory, {
		floatPairs: product([0, 1], ofFloats),
		floatSingle: product([0], ofFloats),
		pairs: product([0, 1], ofPairs),
		single: product([0], ofPairs),
		quantise,
		units,
	});
	const all = new Float32Array(memory.buffer);
	let used = 16;
	return {
		take(length) {
			const data = new Float32Array(memory.buffer, used, length);
			used += Math.ceil(length / 4) * 16;
			return data;
		},
		multiply(a, b, c, n, m, o, turned = false) {
			const [aRow, aColumn] = turned ? [BYTES, a.width * BYTES] : [a.width * BYTES, BYTES];
			const from = ({data, offset = 0}: View) => data.byteOffset + offset * BYTES;
			const [aStart, cStart, cRow] = [from(a), from(c), c.width * BYTES];
			const rest = [from(b), b.width * BYTES] as const;
			const even = n >> 1;
			if (even > 0) floatPairs(aStart, aRow, aColumn, ...rest, cStart, cRow, even, m, o * BYTES, 0);
			if (n % 2 === 0) return;
			floatSingle(aStart + (n - 1) * aRow, aRow, aColumn, ...rest, cStart + (n - 1) * cRow, cRow, 1, m, o * BYTES, 0);
		},
		copyRow(from, row, to, toRow, width) {
			const start = from.byteOffset / BYTES + row * width;
			// A tenth of the time of a loop.
			all.copyWithin(to.byteOffset / BYTES + toRow * width, start, start + width);
		},
		...routines,
	};
}
