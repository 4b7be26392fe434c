/** Writes the weights file that source/language/weights.ts reads. */
import {gzipSync} from 'node:zlib';
import {addRow, createModel, type FeatureRow, type LinearModel, unscale} from '../../source/language/linear-model.ts';
import type {WeightsHeader} from '../../source/language/weights.ts';

/** A model ready for use, straight from trained rows. */
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

const entryCount = (rows: FeatureRow[]) => rows.reduce((sum, {classes}) => sum + classes.length, 0);

/** Encode header and models; rows must be sorted by key as unsigned numbers. */
export function encodeWeights(
	header: Omit<WeightsHeader, 'models'>,
	models: {classes: number; rows: FeatureRow[]}[],
): Buffer {
	const full: WeightsHeader = {
		...header,
		models: models.map(({classes, rows}) => ({classes, rows: rows.length, entries: entryCount(rows)})),
	};
	const json = Buffer.from(JSON.stringify(full));
	const bytes: number[] = [];
	for (const {rows} of models) {
		let previous = 0;
		for (const {key, classes, weights} of rows) {
			let difference = (key >>> 0) - previous;
			previous = key >>> 0;
			for (; difference > 127; difference = Math.floor(difference / 128)) bytes.push((difference & 127) | 128);
			bytes.push(difference, classes.length);
			classes.forEach((name, index) => void bytes.push(name, (weights[index] as number) & 255));
		}
	}
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length);
	return gzipSync(Buffer.concat([length, json, Buffer.from(bytes)]), {level: 9});
}
