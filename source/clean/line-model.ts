import {CONTEXT_NAMES, contextOf} from './context.ts';
import {measurePage, type PageFacts} from './features.ts';
import type {Line} from './lines.ts';
import textModel from './text-model.json' with {type: 'json'};
import {evaluate, readTree, type Trees} from './trees.ts';
import {FEATURE_NAMES, vectorsOf} from './vectors.ts';

/** Two looks at every line: the first by itself and its surroundings, the second by what the first made of them. */
export type LineModel = {first: Trees; second: Trees};

/** The log-odds that each line belongs to the text, and all that they were computed from. */
export type Judgement = {
	page: PageFacts;
	first: Float64Array;
	vectors: Float32Array;
	scores: Float64Array;
	seconds: Float32Array;
};

/** Reads a model file; its feature names must be the program’s, or the weights mean something else. */
export function readModel(file: {features: string[]; first: Written; second: Written}): LineModel {
	const names = [...FEATURE_NAMES, ...CONTEXT_NAMES];
	if (file.features.join() !== names.join())
		throw new Error('the line model was trained on other features: npm run train:clean');
	const trees = ({bias, trees}: Written): Trees => ({bias, trees: trees.map(readTree)});
	return {first: trees(file.first), second: trees(file.second)};
}

type Written = {bias: number; trees: string[]};

let loaded: LineModel | undefined;

/** Judges the lines of a text dump. */
export function judgeLines(
	lines: Line[],
	title: string,
	model: LineModel = (loaded ??=
		readModel(textModel)),
): Judgement {
	const page = measurePage(lines, title);
	const vectors = vectorsOf(page);
	const first = scoresOf(model.first, vectors, FEATURE_NAMES.length, lines.length);
	const seconds = secondVectors(page, vectors, first);
	return {
		page,
		first,
		vectors,
		seconds,
		scores: scoresOf(model.second, seconds, CONTEXT_NAMES.length + FEATURE_NAMES.length, lines.length),
	};
}

/** The rows of the second look: the first look’s features, then its results around each line. */
export function secondVectors(page: PageFacts, vectors: Float32Array, first: Float64Array): Float32Array {
	const [own, context] = [FEATURE_NAMES.length, CONTEXT_NAMES.length];
	const around = contextOf(page, first);
	const matrix = new Float32Array(first.length * (own + context));
	for (let row = 0; row < first.length; row++) {
		matrix.set(vectors.subarray(row * own, (row + 1) * own), row * (own + context));
		matrix.set(around.subarray(row * context, (row + 1) * context), row * (own + context) + own);
	}
	return matrix;
}

/** One log-odds a row. */
export function scoresOf(trees: Trees, matrix: Float32Array, width: number, rows: number): Float64Array {
	const scores = new Float64Array(rows);
	for (let row = 0; row < rows; row++) scores[row] = evaluate(trees, matrix, row * width);
	return scores;
}
