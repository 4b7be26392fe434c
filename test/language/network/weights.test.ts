import {expect, test} from 'vitest';
import {parserMatrices} from '../../../source/language/network/parser-network.ts';
import {decodeWeights} from '../../../source/language/weights.ts';
import {encodeWeights} from '../../../train/language/encode-weights.ts';
import {smallNetwork} from './small-network.ts';

test('a network written to a file and read again has its weights but for half a step of their scale', () => {
	const network = smallNetwork(3);
	const keys = [7, 900, -5];
	const header = {tags: ['NOUN NN', 'VERB VB'], labels: ['a'], lemmas: {}};
	const {parser} = decodeWeights(encodeWeights(header, {tagger: [], keys, network}));
	expect([...parser.rows]).toEqual([
		[7, 0],
		[900, 1],
		[-5, 2],
	]);
	expect(parser.network.size).toEqual(network.size);
	const read = parserMatrices(parser.network);
	parserMatrices(network).forEach(({data, width, top}, index) => {
		for (let first = 0; first < data.length; first += width) {
			const row = data.subarray(first, first + width);
			const step = Math.max(...row.map(Math.abs)) / top;
			row.forEach((number, at) => {
				expect(Math.abs((read[index]?.data[first + at] as number) - number)).toBeLessThan(step * 0.501);
			});
		}
	});
});
