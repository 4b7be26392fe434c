/**
 * A sparse linear classifier over hashed features, with integer sums: an open-addressing table of pairs (feature key, payload), so
 * that one look-up touches one cache line.
 */

/** The payload is `first << 8 | count`; `entries[first..first+count]` hold `weight << 8 | class`. */
export type LinearModel = {classes: number; shift: number; table: Int32Array; entries: Int32Array};

/** Weights of one feature: `classes[i]` gets `weights[i]`, each weight in -127..127 on a square-root scale. */
export type FeatureRow = {key: number; classes: number[]; weights: number[]};

/** Undo the square-root scale of a stored weight: small weights keep their precision in eight bits. */
export const unscale = (weight: number): number => weight * Math.abs(weight);

/**
 * A table with a power of two of slots, at most two thirds of them filled. A key's home is its `32 - shift` highest bits, so that keys
 * in their order are entered from one end to the other, which is what makes loading fast.
 */
function createTable(rows: number): {shift: number; table: Int32Array} {
	const bits = Math.max(1, Math.ceil(Math.log2(rows * 1.5 + 1)));
	return {shift: 32 - bits, table: new Int32Array(2 ** bits * 2)};
}

/** An empty model with room for `rows` features and `size` weights. */
export const createModel = (classes: number, rows: number, size: number): LinearModel => ({
	classes,
	...createTable(rows),
	entries: new Int32Array(size),
});

/** Enter a feature with its payload. */
function enter({table, shift}: {table: Int32Array; shift: number}, key: number, payload: number): void {
	let at = (key >>> shift) * 2;
	while (table[at] !== 0) at = (at + 2) % table.length;
	table[at] = key;
	table[at + 1] = payload;
}

/** Enter a feature whose weights stand in `model.entries` at `first`. */
export function addRow(model: LinearModel, key: number, first: number, count: number): void {
	enter(model, key, (first << 8) | count);
}

/** First keys found for a set of features; no model has more templates than this. */
const found = new Int32Array(256);

/**
 * Read the home slot of every key into `found` before any is compared: the reads do not wait for one another, which makes the
 * whole look-up half as long again.
 */
function readHomes({table, shift}: {table: Int32Array; shift: number}, keys: Int32Array, count: number): void {
	for (let index = 0; index < count; index++) found[index] = table[((keys[index] as number) >>> shift) * 2] as number;
}

/** Where `key` stands in the table, or -1; `first` is what its home holds. */
function placeOf(table: Int32Array, shift: number, key: number, first: number): number {
	let at = (key >>> shift) * 2;
	for (let holds = first; holds !== key; holds = table[at] as number) {
		if (holds === 0) return -1;
		at += 2;
		if (at === table.length) at = 0;
	}
	return at;
}

/** Sum the weights of the first `count` features of `keys` into `scores`, which is overwritten. */
export function score(model: LinearModel, keys: Int32Array, count: number, scores: Int32Array): void {
	const {table, entries, shift} = model;
	scores.fill(0);
	readHomes(model, keys, count);
	for (let index = 0; index < count; index++) {
		const place = placeOf(table, shift, keys[index] as number, found[index] as number);
		if (place < 0) continue;
		const row = table[place + 1] as number;
		const first = row >>> 8;
		const end = first + (row & 255);
		for (let at = first; at < end; at++) {
			const entry = entries[at] as number;
			(scores[entry & 255] as number) += entry >> 8;
		}
	}
}

/** Index of the highest score; the lowest index wins a tie. */
export function best(scores: Int32Array): number {
	let winner = 0;
	for (let index = 1; index < scores.length; index++)
		if ((scores[index] as number) > (scores[winner] as number)) winner = index;
	return winner;
}
