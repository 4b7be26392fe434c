/** The parser's network: its sizes and its matrices. */

import type {Arena} from './arena.ts';
import {createEncoder, type Encoder, type EncoderSize, encoderMatrices} from './encoder.ts';
import {type Matrix, matrix} from './matrix.ts';
import type {Packed} from './packed.ts';

export type ParserSize = EncoderSize & {
	/** Numbers that tell a word as an end of an arc, and as an end of a relation. */
	arcWidth: number;
	labelWidth: number;
	/** Relations, rounded up to sixteens. */
	labels: number;
	/** Universal parts of speech, the root's among them. */
	classes: number;
	/** Tag classes, rounded up to sixteens. */
	tags: number;
};

export type ParserNetwork = {
	size: ParserSize;
	encoder: Encoder;
	/** From an encoded word to its four views: dependent and head of arcs, dependent and head of relations. */
	views: Float32Array;
	/** The same once more, when they do not change any more. */
	packedViews?: Packed;
	viewBias: Float32Array;
	/** How a dependent and a head fit. */
	arcs: Float32Array;
	arcBias: Float32Array;
	/** What the parts of speech of dependent and head, and their distance, are worth by themselves. */
	near: Float32Array;
	/** The distance, as relations see it. */
	labelNear: Float32Array;
	relations: Float32Array;
	relationBias: Float32Array;
	/** Tags, told once more by the encoded word, which knows the whole sentence. */
	tags: Float32Array;
	packedTags?: Packed;
	tagBias: Float32Array;
};

/** Distances and sides that are told apart. */
export const STEPS = 16;

/** Distance and side of a head as one of `STEPS`; 0 is the root. */
export function stepTo(dependent: number, head: number): number {
	if (head === 0) return 0;
	const away = Math.abs(head - dependent);
	const size = away <= 3 ? away : away <= 5 ? 4 : away <= 9 ? 5 : away <= 16 ? 6 : 7;
	return head > dependent ? size + 8 : size;
}

/** Numbers of all four views of a word. */
export const viewWidth = ({arcWidth, labelWidth}: ParserSize): number => 2 * (arcWidth + labelWidth);

/** A network of zeros. */
export function createParserNetwork(arena: Pick<Arena, 'take'>, size: ParserSize): ParserNetwork {
	const {width, arcWidth, labelWidth, labels, classes, tags} = size;
	return {
		size,
		encoder: createEncoder(arena, size),
		views: arena.take(width * viewWidth(size)),
		viewBias: arena.take(viewWidth(size)),
		arcs: arena.take(arcWidth * arcWidth),
		arcBias: arena.take(arcWidth),
		near: arena.take(classes * classes * STEPS),
		labelNear: arena.take(STEPS * labelWidth),
		relations: arena.take(labelWidth * labels),
		relationBias: arena.take(labels),
		tags: arena.take(width * tags),
		tagBias: arena.take(tags),
	};
}

/** Every matrix of a network in the order of the weights file. */
export function parserMatrices(network: ParserNetwork): Matrix[] {
	const {size, encoder} = network;
	const {arcWidth, labelWidth, labels} = size;
	return [
		...encoderMatrices(encoder),
		matrix(network.views, viewWidth(size)),
		matrix(network.viewBias, viewWidth(size)),
		matrix(network.arcs, arcWidth),
		matrix(network.arcBias, arcWidth),
		matrix(network.near, STEPS),
		matrix(network.labelNear, labelWidth),
		matrix(network.relations, labels),
		matrix(network.relationBias, labels),
		matrix(network.tags, size.tags),
		matrix(network.tagBias, size.tags),
	];
}
