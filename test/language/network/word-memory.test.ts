import {expect, test} from 'vitest';
import {createArena} from '../../../source/language/network/arena.ts';
import {createEncoderTrace, sumVectors} from '../../../source/language/network/encoder.ts';
import {createTrace, type Layer, type Trace, takeProducts} from '../../../source/language/network/recurrent.ts';
import {FEATURES} from '../../../source/language/network/word-features.ts';
import {createWordMemory} from '../../../source/language/network/word-memory.ts';
import {smallNetwork} from './small-network.ts';

test('a word enters the first layer as in a whole sentence, and its features are asked for once', () => {
	const arena = createArena(100_000);
	const {encoder, size} = smallNetwork(5, arena);
	const words = ['the', 'sides', 'met', 'the', 'press'];
	const kinds = [...new Set(words)];
	const rowsOf = (word: string) => Int32Array.from({length: FEATURES}, (_, at) => ((kinds.indexOf(word) + at) % 6) - 1);

	const whole = createEncoderTrace(arena, words.length, size);
	const features = Int32Array.from(words.flatMap(word => [...rowsOf(word)]));
	sumVectors(encoder, features, words.length, whole.words);
	(whole.layers[0] as Trace).input.set(whole.words);
	takeProducts(arena, encoder.layers[0] as Layer, whole.layers[0] as Trace, words.length, size.width);

	const trace = createEncoderTrace(arena, words.length, size);
	const enter = createWordMemory(arena, encoder, trace, createTrace(arena, 1, size.width));
	const asked: string[] = [];
	words.forEach((word, at) => {
		enter(at, word, rows => {
			asked.push(word);
			rows.set(rowsOf(word));
		});
	});
	expect(trace.words).toEqual(whole.words);
	expect(trace.layers[0]?.products).toEqual(whole.layers[0]?.products);
	expect(asked).toEqual(kinds);
});
