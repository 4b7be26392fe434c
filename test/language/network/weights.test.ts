import {expect, test} from 'vitest';
import {numberOf} from '../../../source/language/key-table.ts';
import {parserMatrices} from '../../../source/language/network/parser-network.ts';
import {readStoredRows} from '../../../source/language/network/stored-rows.ts';
import {decodeWeights} from '../../../source/language/weights.ts';
import {encodeWeights} from '../../../train/language/encode-weights.ts';
import {smallNetwork} from './small-network.ts';

test('a network written to a file and read again has its weights but for half a step of their scale', () => {
	const network = smallNetwork(3);
	const keys = [7, 900, -5];
	const clusters = [
		[8, 3],
		[-9, 249],
	] as const;
	const header = {tags: ['NOUN NN', 'VERB VB'], labels: ['a'], lemmas: {}};
	const {parser} = decodeWeights(encodeWeights(header, {tagger: [], clusters, keys, network}));
	expect(keys.map(key => numberOf(parser.rows, key))).toEqual([0, 1, 2]);
	expect([8, -9, 7].map(key => numberOf(parser.clusters, key))).toEqual([3, 249, -1]);
	expect(parser.size).toEqual(network.size);
	const vectors = new Float32Array(network.encoder.vectors.length);
	readStoredRows(parser.vectors, vectors);
	const read = [
		vectors,
		...parserMatrices(parser.network)
			.slice(1)
			.map(({data}) => data),
	];
	parserMatrices(network).forEach(({data, width, top}, index) => {
		for (let first = 0; first < data.length; first += width) {
			const row = data.subarray(first, first + width);
			const step = Math.max(...row.map(Math.abs)) / top;
			row.forEach((number, at) => {
				expect(Math.abs((read[index]?.[first + at] as number) - number)).toBeLessThan(step * 0.501);
			});
		}
	});
});
