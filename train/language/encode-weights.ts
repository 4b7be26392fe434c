/** Writes the weights file that source/language/weights.ts reads, and makes models straight from trained rows. */
import {constants, zstdCompressSync} from 'node:zlib';
import {createKeyTable, enterKey, type KeyTable} from '../../source/language/key-table.ts';
import {type FeatureRow, type LinearModel, placeOf} from '../../source/language/linear-model.ts';
import type {Matrix} from '../../source/language/network/matrix.ts';
import {type ParserNetwork, parserMatrices} from '../../source/language/network/parser-network.ts';
import {storedLength} from '../../source/language/network/stored-rows.ts';
import type {WeightsHeader} from '../../source/language/weights.ts';

/** Pairs of a key and its number. */
export type Entries = readonly (readonly [key: number, number: number])[];

/** A table of the entries. */
export function tableOf(entries: Entries): KeyTable {
	const table = createKeyTable(entries.length);
	for (const [key, number] of entries) enterKey(table, key, number);
	return table;
}

/** A model ready for use. */
export function modelOf(rows: FeatureRow[], classes: number): LinearModel {
	let first = 0;
	const table = tableOf(
		rows.map(({key, classes: names}) => {
			const place = placeOf(first, names.length);
			first += names.length;
			return [key, place];
		}),
	);
	return {
		classes,
		table,
		names: Uint8Array.from(rows.flatMap(row => row.classes)),
		weights: Int8Array.from(rows.flatMap(row => row.weights)),
	};
}

/**
 * The tagger's rows sorted by key as unsigned numbers; hashes of words and their clusters in the order of the hashes; the network, and the
 * keys of its vectors in the same order.
 */
export type Trained = {tagger: FeatureRow[]; clusters: Entries; keys: number[]; network: ParserNetwork};

/** Encode header and models. */
export function encodeWeights(
	header: Omit<WeightsHeader, 'tagger' | 'clusters' | 'parser'>,
	{tagger, clusters, keys, network}: Trained,
): Buffer {
	const names = tagger.flatMap(row => row.classes);
	const full: WeightsHeader = {
		...header,
		tagger: {classes: header.tags.length, rows: tagger.length, entries: names.length},
		clusters: clusters.length,
		parser: network.size,
	};
	const json = Buffer.from(JSON.stringify(full));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length);
	const bodies = [
		encodeKeys(tagger.map(({key}) => key)),
		Buffer.from(tagger.map(({classes}) => classes.length)),
		Buffer.from(names),
		Buffer.from(Int8Array.from(tagger.flatMap(({weights}) => weights)).buffer),
		encodeKeys(clusters.map(([hash]) => hash)),
		Buffer.from(clusters.map(([, cluster]) => cluster)),
		encodeKeys(keys),
		...parserMatrices(network).map(encodeMatrix),
	];
	return compress(Buffer.concat([length, json, ...bodies]));
}

/** The smallest that the format can be. */
export const compress = (bytes: Buffer): Buffer =>
	zstdCompressSync(bytes, {params: {[constants.ZSTD_c_compressionLevel]: 19}});

/** Keys as differences. */
export function encodeKeys(keys: number[]): Buffer {
	const bytes: number[] = [];
	let previous = 0;
	for (const key of keys) {
		let difference = (key >>> 0) - previous;
		previous = key >>> 0;
		for (; difference > 127; difference = Math.floor(difference / 128)) bytes.push((difference & 127) | 128);
		bytes.push(difference);
	}
	return Buffer.from(bytes);
}

/** Each row as its scale and whole numbers of at most `top`. */
function encodeMatrix({data, width, top}: Matrix): Buffer {
	const rows = data.length / width;
	const bytes = Buffer.alloc(rows * storedLength(width));
	let at = 0;
	for (let row = 0; row < rows; row++) {
		const numbers = data.subarray(row * width, (row + 1) * width);
		const scale = Math.fround(numbers.reduce((largest, number) => Math.max(largest, Math.abs(number)), 0) / top);
		at = bytes.writeFloatLE(scale, at);
		for (const number of numbers) at = bytes.writeInt8(scale > 0 ? Math.round(number / scale) : 0, at);
	}
	return bytes;
}
