import {CONTEXT_NAMES, fillContext} from './context.ts';
import {measurePage, type PageFacts} from './features.ts';
import type {Line} from './lines.ts';
import {fillMarkup, MARKUP_NAMES, type PageText} from './markup-vectors.ts';
import pageModel from './page-model.json' with {type: 'json'};
import textModel from './text-model.json' with {type: 'json'};
import {contributions, evaluate, readTree, type Trees} from './trees.ts';
import {FEATURE_NAMES, fillVectors} from './vectors.ts';

/** The lines that fill an article’s fields. */
export type Role = 'title' | 'byline' | 'date';

/**
 * Two looks at every line: the first by itself and its surroundings, the second by what the first made of them; then
 * one look for each role.
 */
export type LineModel = {first: Trees; second: Trees; roles: Record<Role, Trees>};

/**
 * A page in numbers: one row a line, one column a name. The second look alone sees the last columns, which tell what
 * the first look made of the lines around.
 */
export type Reading = {page: PageFacts; vectors: Float32Array; names: string[]};

/** The log-odds that each line belongs to the text, and all that they were computed from. */
export type Judgement = {model: LineModel; reading: Reading; scores: Float64Array};

/** The columns of text dumps and of web pages. */
const TEXT_NAMES = [...FEATURE_NAMES, ...CONTEXT_NAMES];
const PAGE_NAMES = [...FEATURE_NAMES, ...MARKUP_NAMES, ...CONTEXT_NAMES];

type Written<T> = {[K in keyof T]: T[K] extends Trees ? {bias: number; trees: string[]} : Written<T[K]>};
type ModelFile = Written<LineModel> & {features: string[]};

const loaded = new Map<ModelFile, LineModel>();

/** Measures the lines of a dump, or of a web page when its text is given; without a title one is guessed. */
export function readingOf(lines: Line[], title: string | undefined, text?: PageText): Reading {
	const page = measurePage(lines, title);
	const names = text ? PAGE_NAMES : TEXT_NAMES;
	const vectors = new Float32Array(lines.length * names.length);
	fillVectors(page, vectors, names.length);
	if (text) fillMarkup(page, text, vectors, names.length, FEATURE_NAMES.length);
	return {page, vectors, names};
}

/** Judges the lines of a page by the model that was trained on its kind. */
export function judgeLines(reading: Reading, model = modelFor(reading.names)): Judgement {
	const first = scoresOf(model.first, reading);
	const second = secondReading(reading, first);
	// The mean of both looks is better than either on pages of sites unseen in training.
	const scores = scoresOf(model.second, second).map((score, row) => (score + first[row]!) / 2);
	return {model, reading: second, scores};
}

/** The same page with the results of the first look around each line. */
export function secondReading({page, vectors, names}: Reading, first: Float64Array): Reading {
	const filled = vectors.slice();
	fillContext(page, first, filled, names.length);
	return {page, vectors: filled, names};
}

/** How many columns the first look sees. */
export function firstColumns({names}: Reading): number {
	return names.length - CONTEXT_NAMES.length;
}

/** One log-odds a line, for all lines or those of the given rows. */
export function scoresOf(trees: Trees, {page, vectors, names}: Reading, rows = [...page.lines.keys()]): Float64Array {
	return evaluate(trees, vectors, names.length, rows);
}

/** The features that moved a line’s log-odds most, strongest first: `ending +0.8`. */
export function reasonsFor({model, reading}: Judgement, row: number, count: number): string[] {
	const own = firstColumns(reading);
	const moved = new Map<string, number>();
	const add = (name: string, by: number) => moved.set(name, (moved.get(name) ?? 0) + by);
	for (const [column, by] of contributions(model.second, reading.vectors, row * reading.names.length)) {
		// What the first look made of the lines around is many features and one reason.
		add(column < own ? reading.names[column]! : 'the lines around it', by);
	}
	return [...moved]
		.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
		.slice(0, count)
		.map(([name, by]) => `${name} ${by < 0 ? '−' : '+'}${Math.abs(by).toFixed(1)}`);
}

function modelFor(names: string[]): LineModel {
	const file = (names === TEXT_NAMES ? textModel : pageModel) as ModelFile;
	let model = loaded.get(file);
	if (!model) {
		// The same weights mean something else when the features change.
		if (file.features.join() !== names.join())
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
