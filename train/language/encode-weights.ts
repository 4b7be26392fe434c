/** Writes the weights file that source/language/weights.ts reads, and makes models straight from trained rows. */
import {gzipSync} from 'node:zlib';
import {addRow, createModel, type FeatureRow, type LinearModel, unscale} from '../../source/language/linear-model.ts';
import type {Matrix} from '../../source/language/network/matrix.ts';
import {type ParserNetwork, parserMatrices} from '../../source/language/network/parser-network.ts';
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

const entryCount = (rows: FeatureRow[]) => rows.reduce((sum, {classes}) => sum + classes.length, 0);

/** The tagger's rows sorted by key as unsigned numbers; the network, and the keys of its vectors in the same order. */
export type Trained = {tagger: FeatureRow[]; keys: number[]; network: ParserNetwork};

/** Encode header and models. */
export function encodeWeights(
	header: Omit<WeightsHeader, 'tagger' | 'parser'>,
	{tagger, keys, network}: Trained,
): Buffer {
	const full: WeightsHeader = {
		...header,
		tagger: {classes: header.tags.length, rows: tagger.length, entries: entryCount(tagger)},
		parser: network.size,
	};
	const json = Buffer.from(JSON.stringify(full));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length);
	const pairs = ({classes, weights}: FeatureRow) => [
		classes.length,
		...classes.flatMap((name, index) => [name, weights[index] as number]),
	];
	const bodies = [
		encodeKeys(
			tagger.map(({key}) => key),
			row => pairs(tagger[row] as FeatureRow),
		),
		encodeKeys(keys, () => []),
		...parserMatrices(network).map(encodeMatrix),
	];
	return gzipSync(Buffer.concat([length, json, ...bodies]), {level: 9});
}

/** Keys as differences, each followed by the bytes of its payload. */
function encodeKeys(keys: number[], payload: (row: number) => number[]): Buffer {
	const bytes: number[] = [];
	let previous = 0;
	keys.forEach((key, row) => {
		let difference = (key >>> 0) - previous;
		previous = key >>> 0;
		for (; difference > 127; difference = Math.floor(difference / 128)) bytes.push((difference & 127) | 128);
		bytes.push(difference);
		for (const value of payload(row)) bytes.push(value & 255);
	});
	return Buffer.from(bytes);
}

/** Each row as its scale and whole numbers of at most `top`. */
function encodeMatrix({data, width, top}: Matrix): Buffer {
	const rows = data.length / width;
	const bytes = Buffer.alloc(rows * (width + 4));
	let at = 0;
	for (let row = 0; row < rows; row++) {
		const numbers = data.subarray(row * width, (row + 1) * width);
		const scale = Math.fround(numbers.reduce((largest, number) => Math.max(largest, Math.abs(number)), 0) / top);
		at = bytes.writeFloatLE(scale, at);
		for (const number of numbers) at = bytes.writeInt8(scale > 0 ? Math.round(number / scale) : 0, at);
	}
	return bytes;
}
