/** A sparse linear classifier over hashed features, with integer sums. */
import {homeOf, type KeyTable, numberOf} from './key-table.ts';

/**
 * `table` gives a feature `first << 8 | count`: from `first` on stand `count` classes in `names` and their weights in `weights`, -127..127
 * on a square-root scale.
 */
export type LinearModel = {classes: number; table: KeyTable; names: Uint8Array; weights: Int8Array};

/** Weights of one feature: `classes[i]` gets `weights[i]`, each weight in -127..127 on a square-root scale. */
export type FeatureRow = {key: number; classes: number[]; weights: number[]};

/** Undo the square-root scale of a stored weight: small weights keep their precision in eight bits. */
export const unscale = (weight: number): number => weight * Math.abs(weight);

/** Where a feature's weights stand. */
export const placeOf = (first: number, count: number): number => (first << 8) | count;

/** Home slots of a set of features; no model has more templates than this. */
const homes = new Int32Array(256);

/** Sum the weights of the first `count` features of `keys` into `scores`, which is overwritten. */
export function score({table, names, weights}: LinearModel, keys: Int32Array, count: number, scores: Int32Array): void {
	scores.fill(0);
	// Half as fast again than looking each key up in turn.
	for (let index = 0; index < count; index++) homes[index] = homeOf(table, keys[index] as number);
	for (let index = 0; index < count; index++) {
		if (homes[index] === 0) continue;
		const place = numberOf(table, keys[index] as number);
		if (place === -1) continue;
		const first = place >>> 8;
		const end = first + (place & 255);
		for (let at = first; at < end; at++) (scores[names[at] as number] as number) += unscale(weights[at] as number);
	}
}

/** Index of the highest score; the lowest index wins a tie. */
export function best(scores: Int32Array): number {
	let winner = 0;
	for (let index = 1; index < scores.length; index++)
		if ((scores[index] as number) > (scores[winner] as number)) winner = index;
	return winner;
}
