/** Dependency parsing: a network scores every arc, the best tree is taken, and the network names its relations. */

import {bestTree} from './network/best-tree.ts';
import {sumVectors} from './network/encoder.ts';
import {sixteens} from './network/matrix.ts';
import {type Arena, createArena} from './network/multiply.ts';
import {createParserNetwork, type ParserNetwork, type ParserSize} from './network/parser-network.ts';
import {createParserTrace, type ParserTrace, scoreArcs, scoreRelations} from './network/score.ts';
import {parserFeatures} from './network/word-features.ts';

/** A network ready to parse: the names of its relations, which row each known feature has, and room to work in. */
export type Parser = {
	network: ParserNetwork;
	names: readonly string[];
	rows: ReadonlyMap<number, number>;
	arena: Arena;
	trace: ParserTrace;
};

/** The head of each word, -1 for the root, and its relation. */
export type Tree = {heads: Int32Array; relations: string[]};

/** Words parsed at once, the root among them; time goes with the third power. */
const LONGEST = 208;

/** A parser of zeros, its weights to be filled in. */
export function createParser(size: ParserSize, names: readonly string[], rows: ReadonlyMap<number, number>): Parser {
	const arena = createArena(roomFor(size));
	return {
		network: createParserNetwork(arena, size),
		names,
		rows,
		arena,
		trace: createParserTrace(arena, size, LONGEST),
	};
}

/** Numbers that a parser takes of its arena. */
function roomFor(size: ParserSize): number {
	let room = 0;
	const take = (length: number) => {
		room += sixteens(length);
		return new Float32Array();
	};
	createParserNetwork({take}, {...size, rows: 0});
	createParserTrace({take}, size, LONGEST);
	return room;
}

/**
 * The tree of a sentence with tag classes; `coarse` maps a tag class to its universal part of speech. A longer sentence is parsed in
 * pieces, whose heads hang on that of the first.
 */
export function parseTree(
	{network, names, rows, arena, trace}: Parser,
	words: readonly string[],
	tags: Uint8Array,
	coarse: ArrayLike<number>,
): Tree {
	const {size, encoder} = network;
	const heads = new Int32Array(words.length);
	const relations: string[] = [];
	let top = -1;
	for (let from = 0; from < words.length; from += LONGEST - 1) {
		const piece = words.slice(from, from + LONGEST - 1);
		const own = tags.subarray(from, from + piece.length);
		const count = piece.length + 1;
		const features = parserFeatures(piece, own, coarse).map(key => rows.get(key) ?? -1);
		sumVectors(encoder, features, count, trace.encoder.words);
		scoreArcs(arena, network, trace, [size.classes - 1, ...Array.from(own, tag => coarse[tag] as number)], count);
		const found = bestTree(trace.scores, sixteens(count), count);
		scoreRelations(arena, network, trace, found, count);
		for (let word = 1; word < count; word++) {
			const at = from + word - 1;
			const head = found[word] as number;
			heads[at] = head === 0 ? top : from + head - 1;
			relations.push(heads[at] === -1 ? 'root' : bestName(names, trace.relations.subarray(word * size.labels)));
			if (head === 0 && top < 0) top = at;
		}
	}
	return {heads, relations};
}

/** The relation of the highest score, the first of equals; a word with a head is not the root. */
function bestName(names: readonly string[], scores: Float32Array): string {
	let winner = -1;
	names.forEach((name, at) => {
		if (name !== 'root' && (winner < 0 || (scores[at] as number) > (scores[winner] as number))) winner = at;
	});
	return names[winner] as string;
}
