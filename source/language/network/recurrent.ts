/**
 * Simple recurrent units in both directions (Lei et al. 2018): all products of a sentence are taken at once, and what passes from word to
 * word is one number a unit. Gates are x/√(1+x²) and not logistic: root and division are exact on every machine.
 */
import {type Arena, BYTES} from './arena.ts';
import {multiplyPacked, type Packed} from './packed.ts';

/** Weights of a layer of `width` units, the first half reading forwards, the second backwards. */
export type Layer = {
	/** width × 3·width: candidate, forget gate, output gate. */
	input: Float32Array;
	/** Of each gate the bias and the weight of the state before: 4·width. */
	gates: Float32Array;
	/** The input's weights once more, when they do not change any more. */
	packed?: Packed;
};

/** What a layer computes for a sentence; kept, because training goes back over it. Rows of `width` numbers, `products` of 3·width. */
export type Trace = {input: Float32Array; products: Float32Array; states: Float32Array; output: Float32Array};

export const createTrace = (arena: Pick<Arena, 'take'>, words: number, width: number): Trace => ({
	input: arena.take(words * width),
	products: arena.take(words * width * 3),
	states: arena.take(words * width),
	output: arena.take(words * width),
});

export const squash = (value: number): number => value / Math.sqrt(1 + value * value);

/** The products of the first `words` rows of `trace.input`, into `trace.products`. */
export function takeProducts(
	arena: Arena,
	{input: weights, packed}: Layer,
	{input, products}: Trace,
	words: number,
	width: number,
): void {
	const wide = width * 3;
	products.fill(0, 0, words * wide);
	if (packed) multiplyPacked(arena, input, packed, products, words);
	else
		arena.multiply(
			{data: input, width},
			{data: weights, width: wide},
			{data: products, width: wide},
			words,
			width,
			wide,
		);
}

/**
 * Run a layer over `words` rows of `x`, of which `trace.products` holds the products; they then hold candidates and the values of the
 * gates.
 */
export function runUnits(
	arena: Arena,
	{gates}: Layer,
	x: Float32Array,
	{products, states, output}: Trace,
	words: number,
	width: number,
): void {
	for (const backwards of [false, true]) {
		const unit = backwards ? width / 2 : 0;
		const word = backwards ? words - 1 : 0;
		const step = backwards ? -width : width;
		const at = (data: Float32Array, place: number) => data.byteOffset + place * BYTES;
		arena.units(
			at(products, word * width * 3 + unit),
			at(gates, unit),
			...[states, x, output].map(data => at(data, word * width + unit)),
			words,
			step * 3 * BYTES,
			step * BYTES,
			width * BYTES,
			width / 16,
		);
	}
}
