/** A sentence as rows of numbers that tell each word in its context: the sum of its features' vectors, through layers of recurrent units. */

import type {Arena} from './arena.ts';
import {type Matrix, matrix} from './matrix.ts';
import {createTrace, type Layer, runUnits, type Trace, takeProducts} from './recurrent.ts';
import {FEATURES} from './word-features.ts';

/** Features that have a vector, numbers that tell a word (and units of a layer), layers. */
export type EncoderSize = {rows: number; width: number; layers: number};

/** `vectors` holds a row of `width` numbers for each known feature. */
export type Encoder = {width: number; vectors: Float32Array; layers: Layer[]};

/** What is computed for a sentence: the sums of vectors, then the layers; the first one's products may be `known` beforehand. */
export type EncoderTrace = {words: Float32Array; layers: Trace[]; known?: boolean};

/** An encoder of zeros. */
export const createEncoder = ({take}: Pick<Arena, 'take'>, {rows, width, layers}: EncoderSize): Encoder => ({
	width,
	vectors: new Float32Array(rows * width),
	layers: Array.from({length: layers}, () => ({input: take(width * width * 3), gates: take(width * 4)})),
});

/** Its matrices, the vectors first; six bits are enough for those. */
export const encoderMatrices = ({width, vectors, layers}: Encoder): Matrix[] => [
	{data: vectors, width, top: 31},
	...layers.flatMap(({input, gates}) => [matrix(input, width * 3), matrix(gates, width)]),
];

/** Room for sentences of at most `longest` words. */
export const createEncoderTrace = (
	arena: Pick<Arena, 'take'>,
	longest: number,
	{width, layers}: EncoderSize,
): EncoderTrace => ({
	words: arena.take(longest * width),
	layers: Array.from({length: layers}, () => createTrace(arena, longest, width)),
});

/** Sum the vectors of each word's features into `sums`: `features` holds `FEATURES` row numbers a word, -1 for an unknown feature. */
export function sumVectors({width, vectors}: Encoder, features: Int32Array, words: number, sums: Float32Array): void {
	sums.fill(0, 0, words * width);
	for (let at = 0; at < words * FEATURES; at++) {
		const row = (features[at] as number) * width;
		if (row < 0) continue;
		const to = Math.floor(at / FEATURES) * width;
		for (let unit = 0; unit < width; unit++) (sums[to + unit] as number) += vectors[row + unit] as number;
	}
}

/** In training, what is left out at a place: the products' input of a layer, the encoded words, what is made of them. */
export type Mask = (place: number | 'hidden' | 'views', data: Float32Array) => void;

/** Run all layers over the first `words` rows of `trace.words`. Returns the last output. */
export function encode(
	arena: Arena,
	{width, layers}: Encoder,
	trace: EncoderTrace,
	words: number,
	mask?: Mask,
): Float32Array {
	let x = trace.words;
	layers.forEach((layer, index) => {
		const own = trace.layers[index] as Trace;
		if (index > 0 || !trace.known) {
			own.input.set(x.subarray(0, words * width));
			mask?.(index, own.input);
			takeProducts(arena, layer, own, words, width);
		}
		runUnits(arena, layer, x, own, words, width);
		x = own.output;
	});
	return x;
}
