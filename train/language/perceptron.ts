/** The averaged perceptron: dense rows over the features that were seen often enough, averaged lazily. */
import type {FeatureRow} from '../../source/language/linear-model.ts';

export type Perceptron = {
	classes: number;
	mask: number;
	table: Int32Array;
	rows: number;
	weights: Int32Array;
	drift: Float64Array;
	step: number;
};

/** Counts features by their key, in an open-addressing table that grows. */
export type FeatureCounts = {mask: number; keys: Int32Array; counts: Int32Array; size: number};

export const createCounts = (bits = 22): FeatureCounts => ({
	mask: 2 ** bits - 1,
	keys: new Int32Array(2 ** bits),
	counts: new Int32Array(2 ** bits),
	size: 0,
});

export function countFeatures(counts: FeatureCounts, keys: Int32Array, length: number): void {
	if (counts.size > counts.mask * 0.6) grow(counts);
	for (let index = 0; index < length; index++) add(counts, keys[index] as number, 1);
}

function add(counts: FeatureCounts, key: number, times: number): void {
	let slot = key & counts.mask;
	while (counts.keys[slot] !== key && counts.keys[slot] !== 0) slot = (slot + 1) & counts.mask;
	if (counts.keys[slot] === 0) counts.size++;
	counts.keys[slot] = key;
	(counts.counts[slot] as number) += times;
}

function grow(counts: FeatureCounts): void {
	const {keys, counts: times} = counts;
	Object.assign(counts, createCounts(Math.log2(counts.mask + 1) + 1));
	for (let slot = 0; slot < keys.length; slot++)
		if (keys[slot] !== 0) add(counts, keys[slot] as number, times[slot] as number);
}

/** A perceptron over the features counted at least `minimum` times. */
export function createPerceptron(classes: number, counts: FeatureCounts, minimum: number): Perceptron {
	const keys = counts.keys.filter((key, slot) => key !== 0 && (counts.counts[slot] as number) >= minimum);
	const slots = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
	const table = new Int32Array(slots * 2);
	keys.forEach((key, row) => {
		let slot = key & (slots - 1);
		while (table[slot * 2] !== 0) slot = (slot + 1) & (slots - 1);
		table[slot * 2] = key;
		table[slot * 2 + 1] = row;
	});
	const size = keys.length * classes;
	return {
		classes,
		mask: slots - 1,
		table,
		rows: keys.length,
		weights: new Int32Array(size),
		drift: new Float64Array(size),
		step: 1,
	};
}

/** Replace keys by row offsets (`row * classes`); returns how many features are known. */
export function lookUp(model: Perceptron, keys: Int32Array, count: number, rows: Int32Array): number {
	const {table, mask, classes} = model;
	let known = 0;
	for (let index = 0; index < count; index++) {
		const key = keys[index] as number;
		let slot = key & mask;
		while (table[slot * 2] !== key && table[slot * 2] !== 0) slot = (slot + 1) & mask;
		if (table[slot * 2] !== 0) rows[known++] = (table[slot * 2 + 1] as number) * classes;
	}
	return known;
}

export function scoreRows(model: Perceptron, rows: Int32Array, known: number, scores: Int32Array): void {
	const {weights, classes} = model;
	scores.fill(0);
	for (let index = 0; index < known; index++) {
		const row = rows[index] as number;
		for (let at = 0; at < classes; at++) (scores[at] as number) += weights[row + at] as number;
	}
}

/** Move the weights towards `gold` and away from `guess`. */
export function update(model: Perceptron, rows: Int32Array, known: number, gold: number, guess: number): void {
	const {weights, drift, step} = model;
	for (let index = 0; index < known; index++) {
		const row = rows[index] as number;
		(weights[row + gold] as number)++;
		(drift[row + gold] as number) += step;
		(weights[row + guess] as number)--;
		(drift[row + guess] as number) -= step;
	}
}

/**
 * The averaged weights on a square-root scale of -127..127, sorted by key. Weights below `smallest` are dropped.
 */
export function averagedRows(model: Perceptron, smallest: number): FeatureRow[] {
	const {classes, weights, drift, step} = model;
	const average = (at: number) => (weights[at] as number) - (drift[at] as number) / step;
	let largest = 0;
	for (let first = 0; first < weights.length; first += classes)
		for (let at = 0; at < classes; at++) largest = Math.max(largest, Math.abs(average(first + at)));
	const rows: FeatureRow[] = [];
	for (let slot = 0; slot <= model.mask; slot++) {
		const key = model.table[slot * 2] as number;
		if (key === 0) continue;
		const row: FeatureRow = {key, classes: [], weights: []};
		const first = (model.table[slot * 2 + 1] as number) * classes;
		for (let at = 0; at < classes; at++) {
			const exact = average(first + at);
			const weight = Math.sign(exact) * Math.round(Math.sqrt(Math.abs(exact) / largest) * 127);
			if (Math.abs(weight) < smallest) continue;
			row.classes.push(at);
			row.weights.push(weight);
		}
		if (row.classes.length > 0) rows.push(row);
	}
	return rows.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
}
