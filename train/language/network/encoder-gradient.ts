/** The way back through an encoder, with its share of what is left out by chance. */

import type {Arena} from '../../../source/language/network/arena.ts';
import {type Encoder, type EncoderTrace, sumVectors} from '../../../source/language/network/encoder.ts';
import type {Layer, Trace} from '../../../source/language/network/recurrent.ts';
import {FEATURES} from '../../../source/language/network/word-features.ts';
import {draw, scale, turn} from './back.ts';
import {backLayer} from './recurrent-backward.ts';

/** Chances to leave out a word's own feature, another feature, an input of the layers, a number of what is made of the words. */
export type Dropout = {word: number; feature: number; layer: number; view: number};

export type EncoderGradient = {
	/** Must follow every change of the weights. */
	refresh: () => void;
	/** Leave out by chance, and sum the vectors of what is left. */
	enter: (features: Int32Array, words: number) => void;
	/** Leave out of a layer's input. */
	mask: (layer: number, data: Float32Array, words: number) => void;
	/** Carry the gradient of the encoded words, which is overwritten, back; `touch` is told the rows of vectors that got some. */
	back: (toHidden: Float32Array, words: number, touch: (row: number) => void) => void;
};

/** The way back through `encoder`, adding to `gradient`. */
export function createEncoderGradient(
	arena: Arena,
	encoder: Encoder,
	gradient: Encoder,
	trace: EncoderTrace,
	longest: number,
	dropout: Dropout,
	random: () => number,
): EncoderGradient {
	const {width, layers} = encoder;
	const turned = layers.map(() => arena.take(width * width * 3));
	const toProducts = arena.take(longest * width * 3);
	const toInput = arena.take(longest * width);
	const toPast = arena.take(longest * width);
	const masks = layers.map(() => new Float32Array(width));
	const kept = new Int32Array(longest * FEATURES);
	return {
		refresh() {
			layers.forEach(({input}, layer) => {
				turn(input, width, width * 3, turned[layer] as Float32Array);
			});
		},
		enter(features, words) {
			for (let at = 0; at < words * FEATURES; at++) {
				const chance = at % FEATURES === 0 ? dropout.word : dropout.feature;
				kept[at] = random() < chance ? -1 : (features[at] as number);
			}
			for (const mask of masks) draw(mask, width, dropout.layer, random);
			sumVectors(encoder, kept, words, trace.words);
		},
		mask(layer, data, words) {
			for (let word = 0; word < words; word++) scale(data.subarray(word * width), masks[layer] as Float32Array, width);
		},
		back(toHidden, words, touch) {
			for (let layer = layers.length - 1; layer >= 0; layer--) {
				backLayer(arena, {
					layer: layers[layer] as Layer,
					turned: turned[layer] as Float32Array,
					gradient: gradient.layers[layer] as Layer,
					trace: trace.layers[layer] as Trace,
					x: layer > 0 ? (trace.layers[layer - 1] as Trace).output : trace.words,
					toOutput: toHidden,
					toProducts,
					toInput,
					toPast,
					words,
					width,
				});
				const own = masks[layer] as Float32Array;
				for (let at = 0; at < words * width; at++)
					toHidden[at] = (toPast[at] as number) + (toInput[at] as number) * (own[at % width] as number);
			}
			for (let at = 0; at < words * FEATURES; at++) {
				const row = kept[at] as number;
				if (row < 0) continue;
				touch(row);
				const from = Math.floor(at / FEATURES) * width;
				for (let unit = 0; unit < width; unit++)
					(gradient.vectors[row * width + unit] as number) += toHidden[from + unit] as number;
			}
		},
	};
}
