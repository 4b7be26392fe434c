import {expect, test} from 'vitest';
import {createWordMemory} from '../../../source/language/network/word-memory.ts';

test('what is told of a word is asked for once, and the same for the word everywhere', () => {
	const remember = createWordMemory(2);
	const asked: string[] = [];
	const told = ['the', 'sides', 'met', 'the', 'press'].map(word => {
		const to = Float32Array.of(9, 9);
		remember(word, to, sum => {
			asked.push(word);
			sum[0] = (sum[0] as number) + word.length;
		});
		return [...to];
	});
	expect(told).toEqual([
		[3, 0],
		[5, 0],
		[3, 0],
		[3, 0],
		[5, 0],
	]);
	expect(asked).toEqual(['the', 'sides', 'met', 'press']);
});
