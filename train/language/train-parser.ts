/** Trains the parser. */
import {createArena} from '../../source/language/network/arena.ts';
import {
	createParserNetwork,
	type ParserNetwork,
	type ParserSize,
	parserMatrices,
} from '../../source/language/network/parser-network.ts';
import type {Dropout} from './network/encoder-gradient.ts';
import {createParserGradient, type ParserExample} from './network/parser-gradient.ts';
import {fill, type Pace, rangeOf, trainNetwork} from './network/train-network.ts';
import {createRandom} from './random.ts';

/** Numbers taken of the arena: weights, gradients and a sentence of the longest kind. */
const ROOM = 8e6;
/** Words of the longest sentence learnt from. */
const LONGEST = 160;
/** How large the vectors of words are to begin with: a sum of eight is then about 1. */
const VECTORS = 0.6;

/** Train a network of the given size. */
export function trainParser(
	examples: ParserExample[],
	size: ParserSize,
	pace: Pace,
	dropout: Dropout,
	seed: number,
): ParserNetwork {
	const random = createRandom(seed);
	const arena = createArena(ROOM);
	const network = createParserNetwork(arena, size);
	const gradient = createParserNetwork(arena, size);
	fill(network.encoder.vectors, VECTORS, random);
	for (const {input} of network.encoder.layers) fill(input, rangeOf(size.width), random);
	fill(network.views, rangeOf(size.width), random);
	fill(network.arcs, rangeOf(size.arcWidth), random);
	fill(network.relations, rangeOf(size.labelWidth), random);
	const learner = createParserGradient(arena, network, gradient, LONGEST, dropout, random);
	const short = examples.filter(({words}) => words <= LONGEST);
	trainNetwork('parser', short, parserMatrices(network), parserMatrices(gradient), learner, pace, random);
	return network;
}
