import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type FeatureRow, score, unscale} from '../../source/language/linear-model.ts';
import {decodeWeights} from '../../source/language/weights.ts';
import {encodeWeights} from '../../train/language/encode-weights.ts';
import {smallNetwork} from './network/small-network.ts';

const weight = fc.integer({min: -127, max: 127});
const key = fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}).filter(value => value !== 0);
const byKey = (rows: FeatureRow[]) => rows.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));

/** Rows of features over `classes` classes, sorted by key. */
const rowsOf = (classes: number) =>
	fc
		.uniqueArray(fc.tuple(key, fc.uniqueArray(fc.nat(classes - 1), {minLength: 1}), fc.infiniteStream(weight)), {
			selector: ([value]) => value,
			maxLength: 40,
		})
		.map(items =>
			byKey(
				items.map(([value, names, weights]) => ({
					key: value,
					classes: names,
					weights: names.map(() => weights.next().value as number),
				})),
			),
		);

/** The sums that a model must give, computed from its rows. */
function sums(rows: FeatureRow[], keys: number[], classes: number): number[] {
	const total = new Array<number>(classes).fill(0);
	for (const wanted of keys) {
		const row = rows.find(item => item.key === wanted);
		row?.classes.forEach((name, index) => {
			total[name] = (total[name] as number) + unscale(row.weights[index] as number);
		});
	}
	return total;
}

test('a model written to a file and read again gives the sums of its rows', () => {
	fc.assert(
		fc.property(rowsOf(5), fc.array(key, {maxLength: 10}), (tagger, strangers) => {
			const header = {tags: ['NOUN NN', 'VERB VB', 'X A', 'X B', 'X C'], labels: ['a', 'b', 'c'], lemmas: {}};
			const weights = decodeWeights(encodeWeights(header, {tagger, clusters: [], keys: [], network: smallNetwork(0)}));
			const keys = [...tagger.map(row => row.key), ...strangers];
			const scores = new Int32Array(5);
			score(weights.tagger, Int32Array.from(keys), keys.length, scores);
			expect([...scores]).toEqual(sums(tagger, keys, 5));
		}),
	);
});
