/**
 * Scores of every possible arc (after Dozat & Manning 2017), of the relations of arcs (after Kiperwasser & Goldberg 2016) and of tags,
 * from the encoded words. Word 0 is the root.
 */

import type {Arena} from './arena.ts';
import {createEncoderTrace, type EncoderTrace, encode, type Mask} from './encoder.ts';
import {sixteens} from './matrix.ts';
import {multiplyPacked} from './packed.ts';
import {type ParserNetwork, type ParserSize, STEPS, stepTo, viewWidth} from './parser-network.ts';

/** What is computed for a sentence; kept, because training goes back over it. */
export type ParserTrace = {
	encoder: EncoderTrace;
	hidden: Float32Array;
	views: Float32Array;
	moved: Float32Array;
	headsTurned: Float32Array;
	scores: Float32Array;
	joined: Float32Array;
	relations: Float32Array;
	tags: Float32Array;
};

/** Room for sentences of at most `longest` words. */
export function createParserTrace(arena: Pick<Arena, 'take'>, size: ParserSize, longest: number): ParserTrace {
	const {width, arcWidth, labelWidth, labels, tags} = size;
	return {
		encoder: createEncoderTrace(arena, longest, size),
		hidden: arena.take(longest * width),
		views: arena.take(longest * viewWidth(size)),
		moved: arena.take(longest * arcWidth),
		headsTurned: arena.take(arcWidth * sixteens(longest)),
		scores: arena.take(longest * sixteens(longest)),
		joined: arena.take(longest * labelWidth),
		relations: arena.take(longest * labels),
		tags: arena.take(longest * tags),
	};
}

/** Encode the words, the sums of whose vectors stand in `trace.encoder.words`, into `trace.hidden`, which the scores are made of. */
export function encodeWords(
	arena: Arena,
	{size: {width}, encoder}: ParserNetwork,
	trace: ParserTrace,
	words: number,
	mask?: Mask,
): void {
	trace.hidden.set(encode(arena, encoder, trace.encoder, words, mask).subarray(0, words * width));
	mask?.('hidden', trace.hidden);
}

/** Score heads: `trace.scores` gets a row of `sixteens(words)` numbers a word; `classes` are the words' universal parts of speech. */
export function scoreArcs(
	arena: Arena,
	network: ParserNetwork,
	trace: ParserTrace,
	classes: ArrayLike<number>,
	words: number,
	mask?: Mask,
): void {
	const {size, views, packedViews, viewBias, arcs, arcBias, near} = network;
	const {width, arcWidth, classes: kinds} = size;
	const all = viewWidth(size);
	for (let word = 0; word < words; word++) trace.views.set(viewBias, word * all);
	const viewed = {data: trace.views, width: all};
	if (packedViews) multiplyPacked(arena, trace.hidden, packedViews, trace.views, words);
	else arena.multiply({data: trace.hidden, width}, {data: views, width: all}, viewed, words, width, all);
	for (let word = 0; word < words; word++)
		for (let at = word * all; at < word * all + 2 * arcWidth; at++)
			if ((trace.views[at] as number) < 0) trace.views[at] = 0;
	mask?.('views', trace.views);
	for (let word = 0; word < words; word++) trace.moved.set(arcBias, word * arcWidth);
	const moved = {data: trace.moved, width: arcWidth};
	arena.multiply(viewed, {data: arcs, width: arcWidth}, moved, words, arcWidth, arcWidth);
	const columns = sixteens(words);
	trace.headsTurned.fill(0, 0, arcWidth * columns);
	for (let word = 0; word < words; word++)
		for (let unit = 0; unit < arcWidth; unit++)
			trace.headsTurned[unit * columns + word] = trace.views[word * all + arcWidth + unit] as number;
	for (let word = 0; word < words; word++)
		for (let head = 0; head < words; head++) {
			const pair = (classes[word] as number) * kinds + (classes[head] as number);
			trace.scores[word * columns + head] = near[pair * STEPS + stepTo(word, head)] as number;
		}
	const turned = {data: trace.headsTurned, width: columns};
	arena.multiply(moved, turned, {data: trace.scores, width: columns}, words, arcWidth, columns);
}

/** Score the relations of every word to the head given for it: `trace.relations` gets a row of `labels` numbers a word. */
export function scoreRelations(
	arena: Arena,
	{size, labelNear, relations, relationBias}: ParserNetwork,
	trace: ParserTrace,
	heads: ArrayLike<number>,
	words: number,
): void {
	const {arcWidth, labelWidth, labels} = size;
	const all = viewWidth(size);
	for (let word = 0; word < words; word++) {
		const head = word === 0 ? 0 : (heads[word] as number);
		const own = word * all + 2 * arcWidth;
		const other = head * all + 2 * arcWidth + labelWidth;
		const step = stepTo(word, head) * labelWidth;
		for (let unit = 0; unit < labelWidth; unit++) {
			const ends = (trace.views[own + unit] as number) + (trace.views[other + unit] as number);
			trace.joined[word * labelWidth + unit] = Math.max(0, ends + (labelNear[step + unit] as number));
		}
		trace.relations.set(relationBias, word * labels);
	}
	const told = {data: trace.relations, width: labels};
	const joined = {data: trace.joined, width: labelWidth};
	arena.multiply(joined, {data: relations, width: labels}, told, words, labelWidth, labels);
}

/** Score the tags of every word: `trace.tags` gets a row of `tags` numbers a word. */
export function scoreTags(arena: Arena, network: ParserNetwork, trace: ParserTrace, words: number): void {
	const {size, tags, packedTags, tagBias} = network;
	for (let word = 0; word < words; word++) trace.tags.set(tagBias, word * size.tags);
	if (packedTags) {
		multiplyPacked(arena, trace.hidden, packedTags, trace.tags, words);
		return;
	}
	const hidden = {data: trace.hidden, width: size.width};
	const told = {data: trace.tags, width: size.tags};
	arena.multiply(hidden, {data: tags, width: size.tags}, told, words, size.width, size.tags);
}
