/**
 * Sparse linear classifiers over hashed features, with integer sums. Both kinds are open-addressing tables of pairs
 * (feature key, payload), so that one look-up touches one cache line.
 */

/** Many classes: the payload is `first << 8 | count`; `entries[first..first+count]` hold `weight << 8 | class`. */
export type LinearModel = {classes: number; mask: number; table: Int32Array; entries: Int32Array};

/** Three classes, the first of them the measure: the payload holds the weights of the two others, sixteen bits each. */
export type TernaryModel = {mask: number; table: Int32Array};

/** Weights of one feature: `classes[i]` gets `weights[i]`, each weight in -127..127 on a square-root scale. */
export type FeatureRow = {key: number; classes: number[]; weights: number[]};

/** Undo the square-root scale of a stored weight: small weights keep their precision in eight bits. */
export const unscale = (weight: number): number => weight * Math.abs(weight);

/** The number of slots for `rows` features: a power of two, at most two thirds of it filled. */
const slotsFor = (rows: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, rows * 1.5)));

/** An empty model with room for `rows` features and `size` weights. */
export function createModel(classes: number, rows: number, size: number): LinearModel {
	const slots = slotsFor(rows);
	return {classes, mask: slots - 1, table: new Int32Array(slots * 2), entries: new Int32Array(size)};
}

/** An empty ternary model with room for `rows` features. */
export function createTernary(rows: number): TernaryModel {
	const slots = slotsFor(rows);
	return {mask: slots - 1, table: new Int32Array(slots * 2)};
}

/** Enter a feature with its payload. */
function enter(table: Int32Array, mask: number, key: number, payload: number): void {
	let slot = key & mask;
	while (table[slot * 2] !== 0) slot = (slot + 1) & mask;
	table[slot * 2] = key;
	table[slot * 2 + 1] = payload;
}

/** Enter a feature whose weights stand in `model.entries` at `first`. */
export function addRow(model: LinearModel, key: number, first: number, count: number): void {
	enter(model.table, model.mask, key, (first << 8) | count);
}

/** Enter a feature with the (unscaled) weights of the second and the third class. */
export function addTernary(model: TernaryModel, key: number, second: number, third: number): void {
	enter(model.table, model.mask, key, (second << 16) | (third & 0xffff));
}

/** First keys found for a set of features; no model has more templates than this. */
const found = new Int32Array(256);

/**
 * Read the home slot of every key into `found` before any is compared: the reads do not wait for one another, which makes the
 * whole look-up half as long again.
 */
function readHomes({table, mask}: {table: Int32Array; mask: number}, keys: Int32Array, count: number): void {
	for (let index = 0; index < count; index++) found[index] = table[((keys[index] as number) & mask) * 2] as number;
}

/** The slot of `key`, or -1; `first` is what its home slot holds. */
function findSlot(table: Int32Array, mask: number, key: number, first: number): number {
	let slot = key & mask;
	for (let at = first; at !== key; at = table[slot * 2] as number) {
		if (at === 0) return -1;
		slot = (slot + 1) & mask;
	}
	return slot;
}

/** Sum the weights of the first `count` features of `keys` into `scores`, which is overwritten. */
export function score(model: LinearModel, keys: Int32Array, count: number, scores: Int32Array): void {
	const {table, entries, mask} = model;
	scores.fill(0);
	readHomes(model, keys, count);
	for (let index = 0; index < count; index++) {
		const slot = findSlot(table, mask, keys[index] as number, found[index] as number);
		if (slot < 0) continue;
		const row = table[slot * 2 + 1] as number;
		const first = row >>> 8;
		const end = first + (row & 255);
		for (let at = first; at < end; at++) {
			const entry = entries[at] as number;
			(scores[entry & 255] as number) += entry >> 8;
		}
	}
}

/** The same for three classes; the first class always scores 0. */
export function scoreTernary(model: TernaryModel, keys: Int32Array, count: number, scores: Int32Array): void {
	const {table, mask} = model;
	let second = 0;
	let third = 0;
	readHomes(model, keys, count);
	for (let index = 0; index < count; index++) {
		const slot = findSlot(table, mask, keys[index] as number, found[index] as number);
		if (slot < 0) continue;
		const payload = table[slot * 2 + 1] as number;
		second += payload >> 16;
		third += (payload << 16) >> 16;
	}
	scores[0] = 0;
	scores[1] = second;
	scores[2] = third;
}

/** Index of the highest score; the lowest index wins a tie. */
export function best(scores: Int32Array): number {
	let winner = 0;
	for (let index = 1; index < scores.length; index++)
		if ((scores[index] as number) > (scores[winner] as number)) winner = index;
	return winner;
}
