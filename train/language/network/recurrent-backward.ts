/** The way back through the layers of source/language/network/recurrent.ts. */
import type {Arena} from '../../../source/language/network/arena.ts';
import {type Layer, squash, type Trace} from '../../../source/language/network/recurrent.ts';

/** Slope of x/√(1+x²) where its value is `value`. */
const slope = (value: number): number => (1 - value * value) * Math.sqrt(Math.max(0, 1 - value * value));

/** A layer on the way back: `turned` are its weights with rows and columns exchanged, `x` what passed by its products. */
export type Way = {
	layer: Layer;
	turned: Float32Array;
	/** What is added to. */
	gradient: Layer;
	trace: Trace;
	x: Float32Array;
	/** The gradient of the output, and those that are made of it: of the products, of what they saw, of `x` beside them. */
	toOutput: Float32Array;
	toProducts: Float32Array;
	toInput: Float32Array;
	toPast: Float32Array;
	words: number;
	width: number;
};

/** Carry the gradient of a layer's output to its weights and its input. */
export function backLayer(arena: Arena, way: Way): void {
	const {turned, gradient, trace, toProducts, toInput, words, width} = way;
	const wide = width * 3;
	backUnits(way);
	const view = {data: toProducts, width: wide};
	const into = {data: gradient.input, width: wide};
	arena.multiply({data: trace.input, width}, view, into, width, words, wide, true);
	toInput.fill(0, 0, words * width);
	arena.multiply(view, {data: turned, width}, {data: toInput, width}, words, wide, width);
}

function backUnits({layer, gradient, trace, x, toOutput, toProducts, toPast, words, width}: Way): void {
	const {gates} = layer;
	const {products, states} = trace;
	const carry = new Float64Array(width);
	for (let step = words - 1; step >= 0; step--)
		for (let unit = 0; unit < width; unit++) {
			const backwards = unit >= width / 2;
			const word = backwards ? words - 1 - step : step;
			const here = word * width + unit;
			const at = word * width * 3 + unit;
			const candidate = products[at] as number;
			const forget = products[at + width] as number;
			const open = products[at + 2 * width] as number;
			const before = step > 0 ? (states[here + (backwards ? width : -width)] as number) : 0;
			const squashed = squash(states[here] as number);
			const out = toOutput[here] as number;
			const toOpen = out * (squashed - (x[here] as number)) * 0.5 * slope(2 * open - 1);
			const toState = out * open * slope(squashed) + (carry[unit] as number);
			const toForget = toState * (before - candidate) * 0.5 * slope(2 * forget - 1);
			carry[unit] =
				toState * forget + toForget * (gates[width + unit] as number) + toOpen * (gates[3 * width + unit] as number);
			toPast[here] = out * (1 - open);
			toProducts[at] = toState * (1 - forget);
			toProducts[at + width] = toForget;
			toProducts[at + 2 * width] = toOpen;
			(gradient.gates[unit] as number) += toForget;
			(gradient.gates[width + unit] as number) += toForget * before;
			(gradient.gates[2 * width + unit] as number) += toOpen;
			(gradient.gates[3 * width + unit] as number) += toOpen * before;
		}
}
