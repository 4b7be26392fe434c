/** Dependency parsing: a network scores every arc, the best tree is taken, and the network names its relations. */

import {type Arena, createArena} from './network/arena.ts';
import {bestTree} from './network/best-tree.ts';
import {sixteens} from './network/matrix.ts';
import {createParserNetwork, type ParserNetwork, type ParserSize} from './network/parser-network.ts';
import {createTrace} from './network/recurrent.ts';
import {createParserTrace, type ParserTrace, scoreArcs, scoreRelations} from './network/score.ts';
import {rootFeatures, wordFeatures} from './network/word-features.ts';
import {createWordMemory, type WordMemory} from './network/word-memory.ts';

/** A network ready to parse: the names of its relations, which row each known feature has, and room to work in. */
export type Parser = {
	network: ParserNetwork;
	names: readonly string[];
	rows: ReadonlyMap<number, number>;
	arena: Arena;
	trace: ParserTrace;
	enter: WordMemory;
};

/** The head of each word, -1 for the root, and its relation. */
export type Tree = {heads: Int32Array; relations: string[]};

/** Words parsed at once, the root among them; time goes with the third power. */
const LONGEST = 208;

/** A parser of zeros, its weights to be filled in. */
export function createParser(size: ParserSize, names: readonly string[], rows: ReadonlyMap<number, number>): Parser {
	const arena = createArena(roomFor(size));
	const {network, trace, desk} = build(arena, size);
	return {network, names, rows, arena, trace, enter: createWordMemory(arena, network.encoder, trace.encoder, desk)};
}

const build = (arena: Pick<Arena, 'take'>, size: ParserSize) => ({
	network: createParserNetwork(arena, size),
	trace: createParserTrace(arena, size, LONGEST),
	desk: createTrace(arena, 1, size.width),
});

/** Numbers that a parser takes of its arena. */
function roomFor(size: ParserSize): number {
	let room = 0;
	const take = (length: number) => {
		room += sixteens(length);
		return new Float32Array();
	};
	build({take}, {...size, rows: 0});
	return room;
}

/**
 * The tree of a sentence with tag classes; `coarse` maps a tag class to its universal part of speech. A longer sentence is parsed in
 * pieces, whose heads hang on that of the first.
 */
export function parseTree(parser: Parser, words: readonly string[], tags: Uint8Array, coarse: ArrayLike<number>): Tree {
	const {network, names, arena, trace} = parser;
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
			const best = bestRelation(trace.relations, word * network.size.labels, names.length, root);
			relations.push(heads[at] === -1 ? 'root' : (names[best] as string));
			if (head === 0 && top < 0) top = at;
		}
	}
	return {heads, relations};
}

/** Enter the root and `count` - 1 words into the encoder; returns the universal parts of speech. */
function enterWords(
	{network, rows, enter}: Parser,
	words: readonly string[],
	tags: Uint8Array,
	coarse: ArrayLike<number>,
	from: number,
	count: number,
): Uint8Array {
	const classes = new Uint8Array(count);
	const rowsOf = (keys: Int32Array): void => {
		for (let at = 0; at < keys.length; at++) keys[at] = rows.get(keys[at] as number) ?? -1;
	};
	classes[0] = network.size.classes - 1;
	enter(0, '', keys => {
		rootFeatures(keys);
		rowsOf(keys);
	});
	for (let at = 1; at < count; at++) {
		const word = words[from + at - 1] as string;
		const tag = tags[from + at - 1] as number;
		classes[at] = coarse[tag] as number;
		enter(at, String.fromCharCode(tag) + word, keys => {
			wordFeatures(word, tag, coarse[tag] as number, keys);
			rowsOf(keys);
		});
	}
	return classes;
}

/** The relation of the highest score, the first of equals; a word with a head is not the root. */
function bestRelation(scores: Float32Array, from: number, names: number, root: number): number {
	let winner = -1;
	for (let at = 0; at < names; at++)
		if (at !== root && (winner < 0 || (scores[from + at] as number) > (scores[from + winner] as number))) winner = at;
	return winner;
}
