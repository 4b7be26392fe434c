import {CONTEXT_NAMES} from '../../source/clean/context.ts';
import type {PageFacts} from '../../source/clean/features.ts';
import {scoresOf, secondVectors} from '../../source/clean/line-model.ts';
import type {Trees} from '../../source/clean/trees.ts';
import {FEATURE_NAMES} from '../../source/clean/vectors.ts';
import {type BoostOptions, boost} from './boost.ts';
import type {Label} from './label.ts';

/** One page ready to train on. */
export type Example = {page: PageFacts; vectors: Float32Array; labels: Label[]; fold: number};

const COMMON = {leafWeight: 20, ridge: 5, columns: 0.4, sample: 0.6, rate: 0.12};
export const FIRST: BoostOptions = {...COMMON, trees: 120, leaves: 20, seed: 1};
export const SECOND: BoostOptions = {...COMMON, trees: 80, leaves: 16, seed: 2};

/**
 * Trains both looks. The second learns from first-look scores of pages that the first had not seen (`folds` of sites),
 * for in use it will not have seen them either.
 */
export function trainStack(examples: Example[], folds: number[]): {first: Trees; second: Trees} {
	const width = FEATURE_NAMES.length;
	const unseen = new Map<Example, Float64Array>();
	for (const fold of folds) {
		const first = trainLook(
			examples.filter(example => example.fold !== fold),
			({vectors}) => vectors,
			width,
			FIRST,
		);
		for (const example of examples.filter(one => one.fold === fold)) {
			unseen.set(example, scoresOf(first, example.vectors, width, example.labels.length));
		}
	}
	const second = trainLook(
		examples,
		example => secondVectors(example.page, example.vectors, unseen.get(example)!),
		width + CONTEXT_NAMES.length,
		SECOND,
	);
	return {first: trainLook(examples, ({vectors}) => vectors, width, FIRST), second};
}

function trainLook(
	examples: Example[],
	rowsOf: (example: Example) => Float32Array,
	width: number,
	options: BoostOptions,
): Trees {
	const rows = examples.reduce((sum, {labels}) => sum + labels.length, 0);
	const matrix = new Float32Array(rows * width);
	const labels = new Uint8Array(rows);
	const weights = new Float64Array(rows);
	let row = 0;
	for (const example of examples) {
		matrix.set(rowsOf(example), row * width);
		for (const {keep, weight} of example.labels) {
			labels[row] = Number(keep);
			weights[row++] = Math.min(0.5, weight) + 0.002;
		}
	}
	const mean = weights.reduce((sum, weight) => sum + weight, 0) / rows;
	return boost(
		matrix,
		width,
		labels,
		weights.map(weight => weight / mean),
		options,
	);
}
