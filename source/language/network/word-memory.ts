/** What the first layer makes of a word does not hang on the words around it: it is reckoned once and remembered. */
import type {Arena} from './arena.ts';
import {type Encoder, type EncoderTrace, sumVectors} from './encoder.ts';
import {type Layer, type Trace, takeProducts} from './recurrent.ts';
import {FEATURES} from './word-features.ts';

/** Words remembered; when there are more, all are forgotten. */
const CAPACITY = 4096;

/**
 * Fills rows of `trace`: a word's sum of vectors and its products. `name` is the same for words of the same features; `features` fills in
 * their rows, which is asked for unknown words alone.
 */
export type WordMemory = (at: number, name: string, features: (rows: Int32Array) => void) => void;

/** A memory of words over an encoder whose weights do not change any more; `desk` is a trace for one word. */
export function createWordMemory(arena: Arena, encoder: Encoder, trace: EncoderTrace, desk: Trace): WordMemory {
	const {width, layers} = encoder;
	const {products: productsOf} = trace.layers[0] as Trace;
	const places = new Map<string, number>();
	const sums = new Float32Array(CAPACITY * width);
	const products = new Float32Array(CAPACITY * width * 3);
	const rows = new Int32Array(FEATURES);
	const learn = (place: number, features: (rows: Int32Array) => void): void => {
		features(rows);
		sumVectors(encoder, rows, 1, desk.input);
		takeProducts(arena, layers[0] as Layer, desk, 1, width);
		sums.set(desk.input, place * width);
		products.set(desk.products, place * width * 3);
	};
	return (at, name, features) => {
		let place = places.get(name);
		if (place === undefined) {
			if (places.size === CAPACITY) places.clear();
			place = places.size;
			places.set(name, place);
			learn(place, features);
		}
		trace.words.set(sums.subarray(place * width, (place + 1) * width), at * width);
		productsOf.set(products.subarray(place * width * 3, (place + 1) * width * 3), at * width * 3);
	};
}
