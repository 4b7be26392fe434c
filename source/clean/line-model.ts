import {CONTEXT_NAMES, contextOf} from './context.ts';
import {measurePage, type PageFacts} from './features.ts';
import type {Line} from './lines.ts';
import {MARKUP_NAMES, markupVectors, type PageText} from './markup-vectors.ts';
import pageModel from './page-model.json' with {type: 'json'};
import textModel from './text-model.json' with {type: 'json'};
import {contributions, evaluate, readTree, type Trees} from './trees.ts';
import {FEATURE_NAMES, vectorsOf} from './vectors.ts';

/** The lines that fill an article’s fields. */
export type Role = 'title' | 'byline' | 'date';

/**
 * Two looks at every line: the first by itself and its surroundings, the second by what the first made of them; then
 * one look for each role.
 */
export type LineModel = {first: Trees; second: Trees; roles: Record<Role, Trees>};

/** A page in numbers: one row a line, one column a name. */
export type Reading = {page: PageFacts; vectors: Float32Array; names: string[]};

/** The log-odds that each line belongs to the text, and all that they were computed from. */
export type Judgement = {model: LineModel; reading: Reading; second: Reading; scores: Float64Array};

type Written<T> = {[K in keyof T]: T[K] extends Trees ? {bias: number; trees: string[]} : Written<T[K]>};
type ModelFile = Written<LineModel> & {features: string[]};

const loaded = new Map<ModelFile, LineModel>();

/** Measures the lines of a dump, or of a web page when its text is given. */
export function readingOf(lines: Line[], title: string, text?: PageText): Reading {
	const page = measurePage(lines, title);
	const own = vectorsOf(page);
	if (!text) return {page, vectors: own, names: FEATURE_NAMES};
	return joined({page, vectors: own, names: FEATURE_NAMES}, markupVectors(page, text), MARKUP_NAMES);
}

/** Judges the lines of a page by the model that was trained on its kind. */
export function judgeLines(reading: Reading, model = modelFor(reading.names)): Judgement {
	const first = scoresOf(model.first, reading);
	const second = secondReading(reading, first);
	// The mean of both looks is better than either on pages of sites unseen in training.
	const scores = scoresOf(model.second, second).map((score, row) => (score + first[row]!) / 2);
	return {model, reading, second, scores};
}

/** The rows of the second look: those of the first and its results around each line. */
export function secondReading(reading: Reading, first: Float64Array): Reading {
	return joined(reading, contextOf(reading.page, first), CONTEXT_NAMES);
}

/** One log-odds a line, for all lines or those of the given rows. */
export function scoresOf(trees: Trees, {page, vectors, names}: Reading, rows = [...page.lines.keys()]): Float64Array {
	return evaluate(trees, vectors, names.length, rows);
}

/** The features that moved a line’s log-odds most, strongest first: `ending +0.8`. */
export function reasonsFor({model, reading, second}: Judgement, row: number, count: number): string[] {
	const own = reading.names.length;
	const moved = new Map<string, number>();
	const add = (name: string, by: number) => moved.set(name, (moved.get(name) ?? 0) + by);
	for (const [column, by] of contributions(model.second, second.vectors, row * second.names.length)) {
		// What the first look made of the lines around is many features and one reason.
		add(column < own ? second.names[column]! : 'the lines around it', by);
	}
	return [...moved]
		.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
		.slice(0, count)
		.map(([name, by]) => `${name} ${by < 0 ? '−' : '+'}${Math.abs(by).toFixed(1)}`);
}

function modelFor(names: string[]): LineModel {
	const file = (names === FEATURE_NAMES ? textModel : pageModel) as ModelFile;
	let model = loaded.get(file);
	if (!model) {
		// The same weights mean something else when the features change.
		if (file.features.join() !== [...names, ...CONTEXT_NAMES].join())
			throw new Error('the line model is older than its features: train it again');
		const {first, second, roles} = file;
		const trees = ({bias, trees}: {bias: number; trees: string[]}): Trees => ({bias, trees: trees.map(readTree)});
		model = {
			first: trees(first),
			second: trees(second),
			roles: {title: trees(roles.title), byline: trees(roles.byline), date: trees(roles.date)},
		};
		loaded.set(file, model);
	}
	return model;
}

function joined({page, vectors, names}: Reading, more: Float32Array, moreNames: string[]): Reading {
	const [left, right] = [names.length, moreNames.length];
	const matrix = new Float32Array(page.lines.length * (left + right));
	for (let row = 0; row < page.lines.length; row++) {
		matrix.set(vectors.subarray(row * left, (row + 1) * left), row * (left + right));
		matrix.set(more.subarray(row * right, (row + 1) * right), row * (left + right) + left);
	}
	return {page, vectors: matrix, names: [...names, ...moreNames]};
}
