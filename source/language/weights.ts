/**
 * The weights file: gzip of a header and three linear models.
 * Layout: u32 header length, header (JSON), then per model u32 rows, and per row the key as a varint difference from the row
 * before, u8 count and `count` pairs (u8 class, i8 weight). Little-endian.
 */
import {gunzipSync} from 'node:zlib';
import {addRow, createModel, type LinearModel, unscale} from './linear-model.ts';

export type WeightsHeader = {
	/** Tag classes as `UPOS XPOS`. */
	tags: string[];
	/** Relation classes. */
	labels: string[];
	/** Lemma rules: `XPOS suffix` → `cut+added`; see lemmatize.ts. */
	lemmas: Record<string, string>;
	/** Classes, rows and entries of each model. */
	models: {classes: number; rows: number; entries: number}[];
};

/** The three models; `coarse` gives each tag class a number for its universal part of speech. */
export type Weights = {
	header: WeightsHeader;
	coarse: number[];
	tagger: LinearModel;
	actions: LinearModel;
	labels: LinearModel;
};

/** Decode a weights file. */
export function decodeWeights(file: Uint8Array): Weights {
	const bytes = gunzipSync(file);
	const headerLength = bytes.readUInt32LE(0);
	const header = JSON.parse(bytes.toString('utf8', 4, 4 + headerLength)) as WeightsHeader;
	let at = 4 + headerLength;
	const models = header.models.map(({classes, rows, entries}) => {
		const model = createModel(classes, rows, entries);
		let key = 0;
		let filled = 0;
		for (let row = 0; row < rows; row++) {
			let shift = 0;
			let byte: number;
			let difference = 0;
			do {
				byte = bytes[at++] as number;
				difference |= (byte & 127) << shift;
				shift += 7;
			} while (byte > 127);
			key = (key + difference) | 0;
			const count = bytes[at++] as number;
			addRow(model, key, filled, count);
			for (let pair = 0; pair < count; pair++) {
				const label = bytes[at++] as number;
				const weight = ((bytes[at++] as number) << 24) >> 24;
				model.entries[filled++] = (unscale(weight) << 8) | label;
			}
		}
		return model;
	});
	const [tagger, actions, labels] = models as [LinearModel, LinearModel, LinearModel];
	return {header, coarse: coarseClasses(header.tags), tagger, actions, labels};
}

/** For each `UPOS XPOS` the place of its UPOS in the sorted list of all UPOS. */
export function coarseClasses(tags: readonly string[]): number[] {
	const upos = tags.map(name => name.split(' ')[0] as string);
	const order = [...new Set(upos)].sort();
	return upos.map(name => order.indexOf(name));
}
