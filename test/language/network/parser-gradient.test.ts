import {expect, test} from 'vitest';
import {createArena} from '../../../source/language/network/arena.ts';
import {parserMatrices} from '../../../source/language/network/parser-network.ts';
import {FEATURES} from '../../../source/language/network/word-features.ts';
import {createParserGradient, type ParserExample} from '../../../train/language/network/parser-gradient.ts';
import {createRandom} from '../../../train/language/random.ts';
import {smallNetwork} from './small-network.ts';

const ROWS = 20;
const NUDGE = 0.002;

test('the gradient of every kind of weight is the slope of the loss', () => {
	const random = createRandom(8);
	const arena = createArena(200_000);
	const network = smallNetwork(ROWS, arena, 3);
	const gradient = smallNetwork(ROWS, arena);
	for (const {data} of parserMatrices(gradient)) data.fill(0);
	const dropout = {word: 0, feature: 0, layer: 0, view: 0};
	const {learn, refresh} = createParserGradient(arena, network, gradient, 16, dropout, random);
	const heads = Int32Array.of(0, 2, 0, 2, 3, 3, 2);
	const example: ParserExample = {
		features: Int32Array.from({length: heads.length * FEATURES}, () => Math.floor(random() * (ROWS + 2)) - 2),
		classes: Uint8Array.from(heads, () => Math.floor(random() * 4)),
		heads,
		labels: Int32Array.of(0, 1, 2, 3, 4, 5, 6),
		tags: Uint8Array.of(0, 3, 1, 2, 9, 1, 5),
		words: heads.length,
	};
	const lossNow = (): number => {
		refresh();
		return learn(example, () => {}).loss;
	};
	lossNow();
	const slopes = parserMatrices(gradient).map(({data}) => Float32Array.from(data));
	parserMatrices(network).forEach(({data}, index) => {
		for (let count = 0; count < 8; count++) {
			const at = Math.floor(random() * data.length);
			const value = data[at] as number;
			data[at] = value + NUDGE;
			const above = lossNow();
			data[at] = value - NUDGE;
			const below = lossNow();
			data[at] = value;
			const slope = (slopes[index] as Float32Array)[at] as number;
			expect(Math.abs((above - below) / (2 * NUDGE) - slope)).toBeLessThan(0.02 + 0.02 * Math.abs(slope));
		}
	});
});
