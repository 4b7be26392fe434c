/**
 * Simple recurrent units in both directions (Lei et al. 2018): all products of a sentence are taken at once, and what passes from word to
 * word is one number a unit. Gates are x/√(1+x²) and not logistic: root and division are exact on every machine.
 */
import type {Arena} from './multiply.ts';

/** Weights of a layer of `width` units, the first half reading forwards, the second backwards. */
export type Layer = {
	/** width × 3·width: candidate, forget gate, output gate. */
	input: Float32Array;
	/** Of each gate the bias and the weight of the state before: 4·width. */
	gates: Float32Array;
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

/**
 * Run a layer over `words` rows of `x`; `trace.input` holds the same rows as the products shall see them. `trace.products` then holds
 * candidates and the values of the gates.
 */
export function runLayer(
	arena: Arena,
	{input: weights, gates}: Layer,
	x: Float32Array,
	{input, products, states, output}: Trace,
	words: number,
	width: number,
): void {
	const wide = width * 3;
	products.fill(0, 0, words * wide);
	arena.multiply({data: input, width}, {data: weights, width: wide}, {data: products, width: wide}, words, width, wide);
	for (let step = 0; step < words; step++)
		for (let unit = 0; unit < width; unit++) {
			const backwards = unit >= width / 2;
			const here = (backwards ? words - 1 - step : step) * width + unit;
			const before = step > 0 ? (states[here + (backwards ? width : -width)] as number) : 0;
			const at = here * 3 - unit * 2;
			const forget = gate(products[at + width], gates[unit], gates[width + unit], before);
			const open = gate(products[at + 2 * width], gates[2 * width + unit], gates[3 * width + unit], before);
			const state = forget * before + (1 - forget) * (products[at] as number);
			products[at + width] = forget;
			products[at + 2 * width] = open;
			states[here] = state;
			output[here] = open * squash(state) + (1 - open) * (x[here] as number);
		}
}

/** A gate between 0 and 1, from its product, its bias and the state before. */
const gate = (
	product: number | undefined,
	bias: number | undefined,
	weight: number | undefined,
	state: number,
): number => 0.5 + 0.5 * squash((product as number) + (bias as number) + (weight as number) * state);
