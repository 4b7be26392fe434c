/**
 * The weights file: gzip of a header and three models. Layout, little-endian: u32 length of the header, the header (JSON), then the
 * rows of each model in the order of their keys. A row is the difference to the key before as a varint, then for many classes
 * u8 count and `count` pairs (u8 class, i8 weight), for three classes the two weights (i8, i8).
 */
import {gunzipSync} from 'node:zlib';
import {
	addRow,
	addTernary,
	createModel,
	createTernary,
	type LinearModel,
	type TernaryModel,
	unscale,
} from './linear-model.ts';

/** The size of a model: classes, features and, for many classes, their weights. */
export type ModelSize = {classes: number; rows: number; entries: number};

export type WeightsHeader = {
	/** Tag classes as `UPOS XPOS`. */
	tags: string[];
	/** Relation classes. */
	labels: string[];
	/** Lemma rules, see lemmatize.ts. */
	lemmas: Record<string, string>;
	models: {tagger: ModelSize; actions: ModelSize; labels: ModelSize};
};

/** The three models; `coarse` gives each tag class a number for its universal part of speech. */
export type Weights = {
	header: WeightsHeader;
	coarse: number[];
	tagger: LinearModel;
	actions: TernaryModel;
	labels: LinearModel;
};

type Reader = {bytes: Uint8Array; at: number; key: number};

/** Decode a weights file. */
export function decodeWeights(file: Uint8Array): Weights {
	const bytes = gunzipSync(file);
	const bodyStart = 4 + bytes.readUInt32LE(0);
	const header = JSON.parse(bytes.toString('utf8', 4, bodyStart)) as WeightsHeader;
	const reader = {bytes, at: bodyStart, key: 0};
	return {
		header,
		coarse: coarseClasses(header.tags),
		tagger: readModel(reader, header.models.tagger),
		actions: readTernary(reader, header.models.actions),
		labels: readModel(reader, header.models.labels),
	};
}

function readModel(reader: Reader, {classes, rows, entries}: ModelSize): LinearModel {
	const model = createModel(classes, rows, entries);
	const {bytes} = reader;
	let filled = 0;
	reader.key = 0;
	for (let row = 0; row < rows; row++) {
		const key = readKey(reader);
		const count = bytes[reader.at++] as number;
		addRow(model, key, filled, count);
		for (let pair = 0; pair < count; pair++) {
			const name = bytes[reader.at++] as number;
			model.entries[filled++] = (readWeight(reader) << 8) | name;
		}
	}
	return model;
}

function readTernary(reader: Reader, {rows}: ModelSize): TernaryModel {
	const model = createTernary(rows);
	reader.key = 0;
	for (let row = 0; row < rows; row++) {
		const key = readKey(reader);
		const second = readWeight(reader);
		addTernary(model, key, second, readWeight(reader));
	}
	return model;
}

function readKey(reader: Reader): number {
	let difference = 0;
	let byte = 128;
	for (let shift = 0; byte > 127; shift += 7) {
		byte = reader.bytes[reader.at++] as number;
		difference |= (byte & 127) << shift;
	}
	reader.key = (reader.key + difference) | 0;
	return reader.key;
}

const readWeight = (reader: Reader): number => unscale(((reader.bytes[reader.at++] as number) << 24) >> 24);

/** For each `UPOS XPOS` the place of its UPOS in the sorted list of all UPOS. */
export function coarseClasses(tags: readonly string[]): number[] {
	const upos = tags.map(name => name.split(' ')[0] as string);
	const order = [...new Set(upos)].sort();
	return upos.map(name => order.indexOf(name));
}
