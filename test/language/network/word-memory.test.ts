import {expect, test} from 'vitest';
import {createWordMemory, placeOf} from '../../../source/language/network/word-memory.ts';

const arena = {take: (length: number) => new Float32Array(length)};

test('what is told of a word is asked for once, and the same for the word and its tag everywhere', () => {
	const memory = createWordMemory(arena, [2], 2);
	const [rows] = memory.rows as [Float32Array];
	const asked: string[] = [];
	const told = ['the 0', 'sides 0', 'press 0', 'the 0', 'press 1', 'press 0'].map(name => {
		const [word, tag] = name.split(' ') as [string, string];
		const place = placeOf(memory, word, Number(tag), place => {
			asked.push(name);
			rows[place * 2] = word.length;
			rows[place * 2 + 1] = Number(tag);
		});
		return [...rows.subarray(place * 2, place * 2 + 2)];
	});
	expect(told).toEqual([
		[3, 0],
		[5, 0],
		[5, 0],
		[3, 0],
		[5, 1],
		[5, 0],
	]);
	expect(asked).toEqual(['the 0', 'sides 0', 'press 0', 'press 1']);
});

test('more words than there is room for are told right all the same', () => {
	const memory = createWordMemory(arena, [1], 1);
	const [rows] = memory.rows as [Float32Array];
	for (let word = 0; word < 20_000; word++) {
		const place = placeOf(memory, String(word), 0, place => {
			rows[place] = word;
		});
		expect(rows[place]).toBe(word);
	}
});
