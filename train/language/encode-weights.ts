/** Writes the weights file that source/language/weights.ts reads, and makes models straight from trained rows. */
import {gzipSync} from 'node:zlib';
import {
	addRow,
	addTernary,
	createModel,
	createTernary,
	type FeatureRow,
	type LinearModel,
	type TernaryModel,
	unscale,
} from '../../source/language/linear-model.ts';
import type {WeightsHeader} from '../../source/language/weights.ts';

/** A model ready for use. */
export function modelOf(rows: FeatureRow[], classes: number): LinearModel {
	const model = createModel(classes, rows.length, entryCount(rows));
	let filled = 0;
	for (const {key, classes: names, weights} of rows) {
		addRow(model, key, filled, names.length);
		names.forEach((name, index) => {
			model.entries[filled++] = (unscale(weights[index] as number) << 8) | name;
		});
	}
	return model;
}

/** A ternary model ready for use. */
export function ternaryOf(rows: FeatureRow[]): TernaryModel {
	const model = createTernary(rows.length);
	for (const row of rows) addTernary(model, row.key, unscale(weightOf(row, 1)), unscale(weightOf(row, 2)));
	return model;
}

const entryCount = (rows: FeatureRow[]) => rows.reduce((sum, {classes}) => sum + classes.length, 0);
const weightOf = ({classes, weights}: FeatureRow, name: number): number => weights[classes.indexOf(name)] ?? 0;

/** The rows of the three models, each sorted by key as unsigned numbers. */
export type TrainedRows = {tagger: FeatureRow[]; actions: FeatureRow[]; labels: FeatureRow[]};

/** Encode header and models. */
export function encodeWeights(header: Omit<WeightsHeader, 'models'>, {tagger, actions, labels}: TrainedRows): Buffer {
	const full: WeightsHeader = {
		...header,
		models: {
			tagger: {classes: header.tags.length, rows: tagger.length, entries: entryCount(tagger)},
			actions: {classes: 3, rows: actions.length, entries: 0},
			labels: {classes: header.labels.length, rows: labels.length, entries: entryCount(labels)},
		},
	};
	const json = Buffer.from(JSON.stringify(full));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length);
	const pairs = ({classes, weights}: FeatureRow) => [
		classes.length,
		...classes.flatMap((name, index) => [name, weights[index] as number]),
	];
	const bodies = [
		encodeRows(tagger, pairs),
		encodeRows(actions, row => [weightOf(row, 1), weightOf(row, 2)]),
		encodeRows(labels, pairs),
	];
	return gzipSync(Buffer.concat([length, json, ...bodies]), {level: 9});
}

function encodeRows(rows: FeatureRow[], payload: (row: FeatureRow) => number[]): Buffer {
	const bytes: number[] = [];
	let previous = 0;
	for (const row of rows) {
		let difference = (row.key >>> 0) - previous;
		previous = row.key >>> 0;
		for (; difference > 127; difference = Math.floor(difference / 128)) bytes.push((difference & 127) | 128);
		bytes.push(difference);
		for (const value of payload(row)) bytes.push(value & 255);
	}
	return Buffer.from(bytes);
}
