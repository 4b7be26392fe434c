/** One sentence's loss and the gradient of every weight of the parser's network. */

import type {Arena} from '../../../source/language/network/arena.ts';
import type {Mask} from '../../../source/language/network/encoder.ts';
import {sixteens} from '../../../source/language/network/matrix.ts';
import {type ParserNetwork, STEPS, stepTo, viewWidth} from '../../../source/language/network/parser-network.ts';
import {
	createParserTrace,
	encodeWords,
	scoreArcs,
	scoreRelations,
	scoreTags,
} from '../../../source/language/network/score.ts';
import {addRows, draw, scale, softmax, turn} from './back.ts';
import {createEncoderGradient, type Dropout} from './encoder-gradient.ts';
import type {Learner, Lesson} from './train-network.ts';

/** A sentence: rows of its features (-1: none), parts of speech, heads, relations and tags; word 0 is the root. */
export type ParserExample = {
	features: Int32Array;
	classes: Uint8Array;
	heads: Int32Array;
	labels: Int32Array;
	tags: Uint8Array;
	words: number;
};

/** The way back through a network, adding to `gradient`. */
export function createParserGradient(
	arena: Arena,
	network: ParserNetwork,
	gradient: ParserNetwork,
	longest: number,
	dropout: Dropout,
	random: () => number,
): Learner<ParserExample> {
	const {size} = network;
	const {width, arcWidth, labelWidth, labels, classes, tags} = size;
	const all = viewWidth(size);
	const {take, multiply} = arena;
	const trace = createParserTrace(arena, size, longest);
	const encoder = createEncoderGradient(
		arena,
		network.encoder,
		gradient.encoder,
		trace.encoder,
		longest,
		dropout,
		random,
	);
	const viewsTurned = take(width * all);
	const arcsTurned = take(arcWidth * arcWidth);
	const relationsTurned = take(labelWidth * labels);
	const tagsTurned = take(width * tags);
	const toScores = take(longest * sixteens(longest));
	const toMoved = take(longest * arcWidth);
	const toOwn = take(longest * arcWidth);
	const toHead = take(longest * arcWidth);
	const toViews = take(longest * all);
	const toHidden = take(longest * width);
	const toRelations = take(longest * labels);
	const toTags = take(longest * tags);
	const toJoined = take(longest * labelWidth);
	const hiddenMask = new Float32Array(longest * width);
	const viewMask = new Float32Array(longest * all);
	const rowsOf = (data: Float32Array, own: number, offset = 0) => ({data, width: own, offset});

	const forward = ({features, classes: kinds, heads, words}: ParserExample): void => {
		encoder.enter(features, words);
		draw(hiddenMask, words * width, dropout.view, random);
		draw(viewMask, words * all, dropout.view, random);
		const mask: Mask = (place, data) => {
			if (place === 'hidden') scale(data, hiddenMask, words * width);
			else if (place === 'views') scale(data, viewMask, words * all);
			else encoder.mask(place, data, words);
		};
		encodeWords(arena, network, trace, words, mask);
		scoreArcs(arena, network, trace, kinds, words, mask);
		scoreRelations(arena, network, trace, heads, words);
		scoreTags(arena, network, trace, words);
	};

	const judge = ({heads, labels: gold, tags: goldTags, words}: ParserExample): Lesson => {
		const columns = sixteens(words);
		const lesson = {loss: 0, right: 0};
		toScores.fill(0, 0, words * columns);
		toRelations.fill(0, 0, words * labels);
		toTags.fill(0, 0, words * tags);
		for (let word = 1; word < words; word++) {
			const head = heads[word] as number;
			const label = gold[word] as number;
			const tag = goldTags[word] as number;
			if (softmax(trace.scores, toScores, word * columns, words) === head) lesson.right++;
			softmax(trace.relations, toRelations, word * labels, labels);
			softmax(trace.tags, toTags, word * tags, tags);
			lesson.loss -= Math.log(toScores[word * columns + head] as number);
			lesson.loss -= Math.log(toRelations[word * labels + label] as number);
			lesson.loss -= Math.log(toTags[word * tags + tag] as number);
			(toScores[word * columns + head] as number)--;
			(toRelations[word * labels + label] as number)--;
			(toTags[word * tags + tag] as number)--;
		}
		return lesson;
	};

	const backArcs = ({classes: kinds, words}: ParserExample): void => {
		const columns = sixteens(words);
		for (let word = 1; word < words; word++)
			for (let head = 0; head < words; head++) {
				const pair = (kinds[word] as number) * classes + (kinds[head] as number);
				(gradient.near[pair * STEPS + stepTo(word, head)] as number) += toScores[word * columns + head] as number;
			}
		const scored = rowsOf(toScores, columns);
		const viewed = rowsOf(trace.views, all);
		const moved = rowsOf(toMoved, arcWidth);
		toMoved.fill(0, 0, words * arcWidth);
		multiply(scored, rowsOf(trace.views, all, arcWidth), moved, words, words, arcWidth);
		toHead.fill(0, 0, words * arcWidth);
		multiply(scored, rowsOf(trace.moved, arcWidth), rowsOf(toHead, arcWidth), words, words, arcWidth, true);
		multiply(viewed, moved, rowsOf(gradient.arcs, arcWidth), arcWidth, words, arcWidth, true);
		addRows(toMoved, words, arcWidth, gradient.arcBias);
		toOwn.fill(0, 0, words * arcWidth);
		multiply(moved, rowsOf(arcsTurned, arcWidth), rowsOf(toOwn, arcWidth), words, arcWidth, arcWidth);
	};

	const backRelations = ({words}: ParserExample): void => {
		const told = rowsOf(toRelations, labels);
		const joined = rowsOf(trace.joined, labelWidth);
		multiply(joined, told, rowsOf(gradient.relations, labels), labelWidth, words, labels, true);
		addRows(toRelations, words, labels, gradient.relationBias);
		toJoined.fill(0, 0, words * labelWidth);
		multiply(told, rowsOf(relationsTurned, labelWidth), rowsOf(toJoined, labelWidth), words, labels, labelWidth);
	};

	const backViews = ({heads, words}: ParserExample): void => {
		toViews.fill(0, 0, words * all);
		for (let word = 0; word < words; word++) {
			for (let unit = 0; unit < arcWidth; unit++) {
				const own = word * all + unit;
				const other = own + arcWidth;
				if ((trace.views[own] as number) > 0) toViews[own] = toOwn[word * arcWidth + unit] as number;
				if ((trace.views[other] as number) > 0) toViews[other] = toHead[word * arcWidth + unit] as number;
			}
			if (word === 0) continue;
			const head = heads[word] as number;
			const own = word * all + 2 * arcWidth;
			const other = head * all + 2 * arcWidth + labelWidth;
			const near = stepTo(word, head) * labelWidth;
			for (let unit = 0; unit < labelWidth; unit++) {
				if (!((trace.joined[word * labelWidth + unit] as number) > 0)) continue;
				const slope = toJoined[word * labelWidth + unit] as number;
				(toViews[own + unit] as number) += slope;
				(toViews[other + unit] as number) += slope;
				(gradient.labelNear[near + unit] as number) += slope;
			}
		}
		scale(toViews, viewMask, words * all);
		addRows(toViews, words, all, gradient.viewBias);
		const viewed = rowsOf(toViews, all);
		multiply(rowsOf(trace.hidden, width), viewed, rowsOf(gradient.views, all), width, words, all, true);
		toHidden.fill(0, 0, words * width);
		multiply(viewed, rowsOf(viewsTurned, width), rowsOf(toHidden, width), words, all, width);
	};

	/** After the views: adds to what they made of the gradient of the encoded words. */
	const backTags = ({words}: ParserExample): void => {
		const told = rowsOf(toTags, tags);
		multiply(rowsOf(trace.hidden, width), told, rowsOf(gradient.tags, tags), width, words, tags, true);
		addRows(toTags, words, tags, gradient.tagBias);
		multiply(told, rowsOf(tagsTurned, width), rowsOf(toHidden, width), words, tags, width);
	};

	return {
		refresh() {
			encoder.refresh();
			turn(network.views, width, all, viewsTurned);
			turn(network.arcs, arcWidth, arcWidth, arcsTurned);
			turn(network.relations, labelWidth, labels, relationsTurned);
			turn(network.tags, width, tags, tagsTurned);
		},
		learn(example, touch) {
			forward(example);
			const lesson = judge(example);
			backArcs(example);
			backRelations(example);
			backViews(example);
			backTags(example);
			scale(toHidden, hiddenMask, example.words * width);
			encoder.back(toHidden, example.words, touch);
			return lesson;
		},
	};
}
