import {expect, test} from 'vitest';
import {createArena} from '../../../source/language/network/arena.ts';
import {createTrace, runUnits, squash, takeProducts} from '../../../source/language/network/recurrent.ts';
import {createRandom} from '../../../train/language/random.ts';

const WIDTH = 32;

/** The units one by one, as the paper writes them. */
function plainly(gates: Float32Array, products: Float32Array, x: Float32Array, words: number): number[] {
	const output = new Array<number>(words * WIDTH).fill(0);
	for (let unit = 0; unit < WIDTH; unit++) {
		let state = 0;
		for (let step = 0; step < words; step++) {
			const word = unit < WIDTH / 2 ? step : words - 1 - step;
			const product = (part: number) => products[(word * 3 + part) * WIDTH + unit] as number;
			const gate = (part: number) => {
				const [bias, weight] = [2 * part - 2, 2 * part - 1].map(row => gates[row * WIDTH + unit] as number);
				return 0.5 + 0.5 * squash(product(part) + (bias as number) + (weight as number) * state);
			};
			const [forget, open] = [gate(1), gate(2)];
			state = forget * state + (1 - forget) * product(0);
			output[word * WIDTH + unit] = open * squash(state) + (1 - open) * (x[word * WIDTH + unit] as number);
		}
	}
	return output;
}

test.each([1, 2, 7])('units read %i words forwards and backwards', words => {
	const random = createRandom(words);
	const arena = createArena(10_000);
	const filled = (length: number): Float32Array => {
		const data = arena.take(length);
		for (let at = 0; at < length; at++) data[at] = random() * 2 - 1;
		return data;
	};
	const layer = {input: filled(WIDTH * WIDTH * 3), gates: filled(WIDTH * 4)};
	const x = filled(words * WIDTH);
	const trace = createTrace(arena, words, WIDTH);
	trace.input.set(x);
	takeProducts(arena, layer, trace, words, WIDTH);
	const expected = plainly(layer.gates, Float32Array.from(trace.products), x, words);
	runUnits(arena, layer, x, trace, words, WIDTH);
	expected.forEach((value, at) => {
		expect(trace.output[at]).toBeCloseTo(value, 5);
	});
});
