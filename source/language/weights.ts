/**
 * The weights file: gzip of a header, the tagger and the parser's network. Layout, little-endian: u32 length of the header, the header
 * (JSON); the tagger's rows in the order of their keys, each the difference to the key before as a varint, u8 count and `count` pairs
 * (u8 class, i8 weight); the keys of the network's features, likewise; its matrices, each row as an f32 scale and i8 numbers.
 */
import {gunzipSync} from 'node:zlib';
import {addRow, createModel, type LinearModel, unscale} from './linear-model.ts';
import {type ParserSize, parserMatrices} from './network/parser-network.ts';
import {createParser, type Parser} from './parse-tree.ts';

/** The size of a linear model: classes, features and their weights. */
export type ModelSize = {classes: number; rows: number; entries: number};

export type WeightsHeader = {
	/** Tag classes as `UPOS XPOS`. */
	tags: string[];
	/** Relation classes. */
	labels: string[];
	/** Lemma rules, see lemmatize.ts. */
	lemmas: Record<string, string>;
	tagger: ModelSize;
	parser: ParserSize;
};

/** Both models; `coarse` gives each tag class a number for its universal part of speech. */
export type Weights = {header: WeightsHeader; coarse: number[]; tagger: LinearModel; parser: Parser};

type Reader = {bytes: Buffer; at: number; key: number};

/** Decode a weights file. */
export function decodeWeights(file: Uint8Array): Weights {
	const bytes = gunzipSync(file);
	const bodyStart = 4 + bytes.readUInt32LE(0);
	const header = JSON.parse(bytes.toString('utf8', 4, bodyStart)) as WeightsHeader;
	const reader = {bytes, at: bodyStart, key: 0};
	return {
		header,
		coarse: coarseClasses(header.tags),
		tagger: readModel(reader, header.tagger),
		parser: readParser(reader, header),
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
			const weight = ((bytes[reader.at++] as number) << 24) >> 24;
			model.entries[filled++] = (unscale(weight) << 8) | name;
		}
	}
	return model;
}

function readParser(reader: Reader, {parser: size, labels}: WeightsHeader): Parser {
	const rows = new Map<number, number>();
	reader.key = 0;
	for (let row = 0; row < size.rows; row++) rows.set(readKey(reader), row);
	const parser = createParser(size, labels, rows);
	const {bytes} = reader;
	const numbers = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
	let from = reader.at;
	for (const {data, width} of parserMatrices(parser.network))
		for (let row = 0; row < data.length; row += width) {
			const scale = bytes.readFloatLE(from);
			from += 4;
			for (let at = row; at < row + width; at++) data[at] = (numbers[from++] as number) * scale;
		}
	return parser;
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

/** For each `UPOS XPOS` the place of its UPOS in the sorted list of all UPOS. */
export function coarseClasses(tags: readonly string[]): number[] {
	const upos = tags.map(name => name.split(' ')[0] as string);
	const order = [...new Set(upos)].sort();
	return upos.map(name => order.indexOf(name));
}
