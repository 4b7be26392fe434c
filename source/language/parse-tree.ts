/**
 * Dependency parsing: a network scores every arc, the best tree is taken, and the network names its relations. It tells tags as well,
 * better than the tagger that it starts from.
 */

import {type KeyTable, numberOf} from './key-table.ts';
import {type Arena, createArena} from './network/arena.ts';
import {bestTree} from './network/best-tree.ts';
import {sixteens} from './network/matrix.ts';
import {createPacked, fillPacked, multiplyPacked, type Packed} from './network/packed.ts';
import {createParserNetwork, type ParserNetwork, type ParserSize, viewWidth} from './network/parser-network.ts';
import type {Layer, Trace} from './network/recurrent.ts';
import {
	createParserTrace,
	encodeWords,
	type ParserTrace,
	scoreArcs,
	scoreRelations,
	scoreTags,
} from './network/score.ts';
import {addStoredRow, type StoredRows} from './network/stored-rows.ts';
import {FEATURES, rootFeatures, wordFeatures} from './network/word-features.ts';
import {createWordMemory, placeOf, type WordMemory} from './network/word-memory.ts';

/** What a network needs of the weights file beside its matrices. */
export type Vocabulary = {
	size: ParserSize;
	/** Relations. */
	names: readonly string[];
	/** The vectors of features. */
	vectors: StoredRows;
	/** Which of them each known feature has. */
	rows: KeyTable;
	/** Clusters of words. */
	clusters: KeyTable;
};

/** A network ready to parse, and room to work in. */
export type Parser = Vocabulary & {network: ParserNetwork; arena: Arena; trace: ParserTrace; memory: WordMemory};

/** The head of each word, -1 for the root, and its relation. */
export type Tree = {heads: Int32Array; relations: string[]};

/** Words parsed at once, the root among them; time goes with the third power. */
const LONGEST = 208;

/** A parser whose matrices `fill` reads. */
export function createParser(vocabulary: Vocabulary, fill: (network: ParserNetwork) => void): Parser {
	const {size} = vocabulary;
	const arena = createArena(roomFor(size));
	const {packedLayers, packedViews, packedTags, ...rest} = build(arena, size);
	const {network} = rest;
	fill(network);
	packedLayers.forEach((packed, index) => {
		const layer = network.encoder.layers[index] as Layer;
		fillPacked(packed, layer.input);
		layer.packed = packed;
	});
	fillPacked(packedViews, network.views);
	network.packedViews = packedViews;
	fillPacked(packedTags, network.tags);
	network.packedTags = packedTags;
	rest.trace.encoder.known = true;
	return {...vocabulary, ...rest, arena};
}

/** All that is taken of an arena. */
const build = (arena: Pick<Arena, 'take'>, size: ParserSize) => ({
	network: createParserNetwork(arena, {...size, rows: 0}),
	packedLayers: Array.from({length: size.layers}, () => createPacked(arena, size.width, size.width * 3, LONGEST)),
	packedViews: createPacked(arena, size.width, viewWidth(size), LONGEST),
	packedTags: createPacked(arena, size.width, size.tags, LONGEST),
	trace: createParserTrace(arena, size, LONGEST),
	memory: createWordMemory(arena, [size.width, size.width * 3], size.tags + 1),
});

/** Numbers that a parser takes of its arena. */
function roomFor(size: ParserSize): number {
	let room = 0;
	const take = (length: number) => {
		room += sixteens(length);
		return new Float32Array();
	};
	build({take}, size);
	return room;
}

/**
 * The tree of a sentence with tag classes; `coarse` maps a tag class to its universal part of speech. A longer sentence is parsed in
 * pieces, whose heads hang on that of the first.
 */
export function parseTree(parser: Parser, words: readonly string[], tags: Uint8Array, coarse: ArrayLike<number>): Tree {
	const {size, network, names, arena, trace} = parser;
	const heads = new Int32Array(words.length);
	const relations: string[] = [];
	const root = names.indexOf('root');
	let top = -1;
	for (let from = 0; from < words.length; from += LONGEST - 1) {
		const count = Math.min(words.length - from, LONGEST - 1) + 1;
		const classes = enterWords(parser, words, tags, coarse, from, count);
		scoreArcs(arena, network, trace, classes, count);
		const found = bestTree(trace.scores, sixteens(count), count);
		scoreRelations(arena, network, trace, found, count);
		for (let word = 1; word < count; word++) {
			const at = from + word - 1;
			const head = found[word] as number;
			heads[at] = head === 0 ? top : from + head - 1;
			const best = bestOf(trace.relations, word * size.labels, names.length, root);
			relations.push(heads[at] === -1 ? 'root' : (names[best] as string));
			if (head === 0 && top < 0) top = at;
		}
	}
	return {heads, relations};
}

/** Tag classes in the light of the whole sentence, from the tagger's; `coarse` as in parseTree. */
export function retell(
	parser: Parser,
	words: readonly string[],
	tags: Uint8Array,
	coarse: ArrayLike<number>,
): Uint8Array {
	const {size, network, arena, trace} = parser;
	const told = new Uint8Array(words.length);
	for (let from = 0; from < words.length; from += LONGEST - 1) {
		const count = Math.min(words.length - from, LONGEST - 1) + 1;
		enterWords(parser, words, tags, coarse, from, count);
		scoreTags(arena, network, trace, count);
		for (let word = 1; word < count; word++)
			told[from + word - 1] = bestOf(trace.tags, word * size.tags, coarse.length);
	}
	return told;
}

const keys = new Int32Array(FEATURES);

/** Encode the root and `count` - 1 words; returns the universal parts of speech. */
function enterWords(
	parser: Parser,
	words: readonly string[],
	tags: Uint8Array,
	coarse: ArrayLike<number>,
	from: number,
	count: number,
): Uint8Array {
	const {size, network, arena, trace, memory} = parser;
	const [sums, products] = memory.rows as [Float32Array, Float32Array];
	const first = trace.encoder.layers[0] as Trace;
	const classes = new Uint8Array(count);
	const enter = (place: number, at: number): void => {
		arena.copyRow(sums, place, trace.encoder.words, at, size.width);
		arena.copyRow(products, place, first.products, at, size.width * 3);
	};
	classes[0] = size.classes - 1;
	const root = placeOf(memory, '', size.tags, place => {
		rootFeatures(keys);
		learnWord(parser, place);
	});
	enter(root, 0);
	for (let at = 1; at < count; at++) {
		const word = words[from + at - 1] as string;
		const tag = tags[from + at - 1] as number;
		classes[at] = coarse[tag] as number;
		const place = placeOf(memory, word, tag, place => {
			wordFeatures(word, tag, coarse[tag] as number, parser.clusters, keys);
			learnWord(parser, place);
		});
		enter(place, at);
	}
	encodeWords(arena, network, trace, count);
	return classes;
}

/** Remember the word of the features `keys` at a place: the sum of its vectors, and the products of that in the first layer. */
function learnWord({size: {width}, network, vectors, rows, arena, memory}: Parser, place: number): void {
	const [sum, products] = memory.rows.map((data, index) => {
		const own = width * (index === 0 ? 1 : 3);
		return data.subarray(place * own, (place + 1) * own).fill(0);
	}) as [Float32Array, Float32Array];
	for (const key of keys) {
		const row = numberOf(rows, key);
		if (row >= 0) addStoredRow(vectors, row, sum);
	}
	multiplyPacked(arena, sum, network.encoder.layers[0]?.packed as Packed, products, 1);
}

/** The highest of `count` scores, the first of equals, but for one that cannot be (a word with a head is not the root). */
function bestOf(scores: Float32Array, from: number, count: number, never = -1): number {
	let winner = -1;
	for (let at = 0; at < count; at++)
		if (at !== never && (winner < 0 || (scores[from + at] as number) > (scores[from + winner] as number))) winner = at;
	return winner;
}
