/**
 * The weights file: zstd of a header, the tagger, words' clusters and the parser's network. Layout, little-endian: u32 length of the
 * header, the header (JSON). Keys stand in their order, each as the difference to the key before as a varint. The tagger: keys of features,
 * u8 count of each, u8 class and then i8 weight of every entry. Clusters: hashes of words, u8 cluster of each. The network: keys of
 * features, the rows of its matrices as in network/stored-rows.ts.
 */
import {zstdDecompressSync} from 'node:zlib';
import {createKeyTable, enterKey, type KeyTable} from './key-table.ts';
import {type LinearModel, placeOf} from './linear-model.ts';
import {type ParserSize, parserMatrices} from './network/parser-network.ts';
import {readStoredRows, type StoredRows, storedLength} from './network/stored-rows.ts';
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
	/** Words with a cluster. */
	clusters: number;
	parser: ParserSize;
};

/** Both models; `coarse` gives each tag class a number for its universal part of speech. */
export type Weights = {header: WeightsHeader; coarse: number[]; tagger: LinearModel; parser: Parser};

type Reader = {bytes: Buffer; at: number};

/** Room for the whole file: unpacked in one go it takes half the time. */
const ROOM = 2 ** 23;

/** Decode a weights file. */
export function decodeWeights(file: Uint8Array): Weights {
	const bytes = zstdDecompressSync(file, {chunkSize: ROOM});
	const bodyStart = 4 + bytes.readUInt32LE(0);
	const header = JSON.parse(bytes.toString('utf8', 4, bodyStart)) as WeightsHeader;
	const reader = {bytes, at: bodyStart};
	return {
		header,
		coarse: coarseClasses(header.tags),
		tagger: readModel(reader, header.tagger),
		parser: readParser(reader, header),
	};
}

function readModel(reader: Reader, {classes, rows, entries}: ModelSize): LinearModel {
	const keys = readKeys(reader, rows);
	const counts = take(reader, rows);
	const names = take(reader, entries);
	const weights = take(reader, entries);
	const table = createKeyTable(rows);
	let first = 0;
	for (let row = 0; row < rows; row++) {
		const count = counts[row] as number;
		enterKey(table, keys[row] as number, placeOf(first, count));
		first += count;
	}
	return {classes, table, names, weights: new Int8Array(weights.buffer, weights.byteOffset, entries)};
}

function readParser(reader: Reader, {clusters: words, parser: size, labels}: WeightsHeader): Parser {
	const hashes = readKeys(reader, words);
	const clusters = numbered(hashes, take(reader, words));
	const keys = readKeys(reader, size.rows);
	const rows = numbered(keys);
	const stored = ({width}: {width: number}, count: number): StoredRows => ({
		bytes: take(reader, count * storedLength(width)),
		width,
	});
	const vectors = stored(size, size.rows);
	return createParser({size, names: labels, vectors, rows, clusters}, network => {
		for (const matrix of parserMatrices(network).slice(1))
			readStoredRows(stored(matrix, matrix.data.length / matrix.width), matrix.data);
	});
}

/** A table from keys to the numbers at their places; without any to the places. */
function numbered(keys: Int32Array, numbers?: Uint8Array): KeyTable {
	const table = createKeyTable(keys.length);
	for (let at = 0; at < keys.length; at++) enterKey(table, keys[at] as number, numbers ? (numbers[at] as number) : at);
	return table;
}

/** The next `length` bytes. */
function take(reader: Reader, length: number): Buffer {
	reader.at += length;
	return reader.bytes.subarray(reader.at - length, reader.at);
}

function readKeys(reader: Reader, count: number): Int32Array {
	const {bytes} = reader;
	const keys = new Int32Array(count);
	let {at} = reader;
	let key = 0;
	for (let index = 0; index < count; index++) {
		let byte = bytes[at++] as number;
		let difference = byte & 127;
		for (let shift = 7; byte > 127; shift += 7) {
			byte = bytes[at++] as number;
			difference |= (byte & 127) << shift;
		}
		key = (key + difference) | 0;
		keys[index] = key;
	}
	reader.at = at;
	return keys;
}

/** For each `UPOS XPOS` the place of its UPOS in the sorted list of all UPOS. */
export function coarseClasses(tags: readonly string[]): number[] {
	const upos = tags.map(name => name.split(' ')[0] as string);
	const order = [...new Set(upos)].sort();
	return upos.map(name => order.indexOf(name));
}
