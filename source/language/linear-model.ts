/** A sparse linear classifier: hashed features, a few (class, weight) pairs each, integer sums. */

/**
 * `table` is an open-addressing hash table of pairs (feature key, `first << 8 | count`), so that one look-up touches one
 * cache line; `entries[first..first+count]` hold `weight << 8 | class`.
 */
export type LinearModel = {classes: number; mask: number; table: Int32Array; entries: Int32Array};

/** Weights of one feature: `classes[i]` gets `weights[i]`, each weight in -127..127 on a square-root scale. */
export type FeatureRow = {key: number; classes: number[]; weights: number[]};

/** Undo the square-root scale of a stored weight: small weights keep their precision in eight bits. */
export const unscale = (weight: number): number => weight * Math.abs(weight);

/** An empty model with room for `rows` features and `size` weights. */
export function createModel(classes: number, rows: number, size: number): LinearModel {
	const slots = 2 ** Math.ceil(Math.log2(Math.max(2, rows * 1.6)));
	return {classes, mask: slots - 1, table: new Int32Array(slots * 2), entries: new Int32Array(size)};
}

/** Enter a feature whose weights stand in `model.entries` at `first`. */
export function addRow(model: LinearModel, key: number, first: number, count: number): void {
	let slot = key & model.mask;
	while (model.table[slot * 2] !== 0) slot = (slot + 1) & model.mask;
	model.table[slot * 2] = key;
	model.table[slot * 2 + 1] = (first << 8) | count;
}

/** Sum the weights of the first `count` features of `keys` into `scores`, which is overwritten. */
export function score(model: LinearModel, keys: Int32Array, count: number, scores: Int32Array): void {
	const {table, entries, mask} = model;
	scores.fill(0);
	for (let index = 0; index < count; index++) {
		const key = keys[index] as number;
		let slot = key & mask;
		let found = table[slot * 2] as number;
		while (found !== key && found !== 0) {
			slot = (slot + 1) & mask;
			found = table[slot * 2] as number;
		}
		if (found === 0) continue;
		const row = table[slot * 2 + 1] as number;
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
