import {
	firstColumns,
	type LineModel,
	type Reading,
	type Role,
	scoresOf,
	secondReading,
} from '../../source/clean/line-model.ts';
import type {Trees} from '../../source/clean/trees.ts';
import {type BoostOptions, boost} from './boost.ts';
import {type Example, ROLES} from './examples.ts';

const COMMON = {leafWeight: 20, ridge: 5, columns: 0.3, sample: 0.5, rate: 0.16};
const FIRST: BoostOptions = {...COMMON, trees: 80, leaves: 20, seed: 1};
const SECOND: BoostOptions = {...COMMON, trees: 50, leaves: 16, seed: 2};
const ROLE: BoostOptions = {...COMMON, trees: 50, leaves: 8, rate: 0.12, leafWeight: 3, seed: 3};

/** Pages whose input lost much of the text would teach the wrong thing. */
const LEAST_COVER = 0.7;

/** Groups of sites for the first-look scores that the second learns from. */
const GROUPS = 3;

/** Of the many short lines that hardly matter one in so many is learned from, with as much more weight. */
const THINNING = 3;

type Row = {label: boolean; weight: number} | undefined;

/**
 * Trains all looks. The second learns from first-look scores of pages that the first had not seen (groups of sites), for in use it will not have seen them either.
 */
export function trainModel(all: Example[]): LineModel {
	const examples = all.filter(({page}) => page.cover >= LEAST_COVER);
	const firstLook = (some: Example[]) =>
		trainLook(
			some.map(({reading}) => reading),
			some.map(textRows),
			FIRST,
			firstColumns(some[0]!.reading),
		);
	const unseen = new Map<Example, Reading>();
	for (let group = 0; group < GROUPS; group++) {
		const first = firstLook(examples.filter(({fold}) => fold % GROUPS !== group));
		for (const example of examples) {
			if (example.fold % GROUPS === group)
				unseen.set(example, secondReading(example.reading, scoresOf(first, example.reading)));
		}
	}
	const seconds = (some: Example[]) => some.map(example => unseen.get(example)!);
	const roles = Object.fromEntries(
		ROLES.map(role => {
			const labelled = examples.filter(example => example.roles[role]);
			return [
				role,
				trainLook(
					seconds(labelled),
					labelled.map(example => roleRows(example, role)),
					ROLE,
				),
			];
		}),
	) as Record<Role, Trees>;
	return {first: firstLook(examples), second: trainLook(seconds(examples), examples.map(textRows), SECOND), roles};
}

function textRows({labels}: Example): Row[] {
	return labels.map(({keep, weight}) => ({label: keep, weight: weight + 0.002}));
}

function roleRows({roles}: Example, role: Role): Row[] {
	return roles[role]!.map(label => (label === undefined ? undefined : {label, weight: 1}));
}

/** Trains on the first columns of the labelled rows. */
function trainLook(readings: Reading[], all: Row[][], options: BoostOptions, width = readings[0]!.names.length): Trees {
	const rows = thinned(all);
	const used = rows.flat().filter(row => row !== undefined);
	const matrix = new Float32Array(used.length * width);
	let at = 0;
	for (const [index, {vectors, names}] of readings.entries()) {
		for (const [row, use] of rows[index]!.entries()) {
			if (use) matrix.set(vectors.subarray(row * names.length, row * names.length + width), at++ * width);
		}
	}
	const mean = used.reduce((sum, {weight}) => sum + weight, 0) / used.length;
	const labels = Uint8Array.from(used, ({label}) => Number(label));
	return boost(
		matrix,
		width,
		labels,
		Float64Array.from(used, ({weight}) => weight / mean),
		options,
	);
}

function thinned(rows: Row[][]): Row[][] {
	const weights = rows.flat().flatMap(row => (row ? [row.weight] : []));
	const light = weights.reduce((sum, weight) => sum + weight, 0) / weights.length / 3;
	let count = 0;
	return rows.map(some =>
		some.map(row => {
			if (!row || row.label || row.weight > light) return row;
			return count++ % THINNING === 0 ? {...row, weight: row.weight * THINNING} : undefined;
		}),
	);
}
