import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bitCount, measureLines} from '../../source/clean/measure-line.ts';
import {hashOf} from '../../source/clean/word-table.ts';

const measured = (...texts: string[]) =>
	measureLines(
		texts.map(text => ({text, gap: false, bullet: 0})),
		new Map(),
	);

test('a line is counted in words, letters, commas and sentences', () => {
	const [line] = measured('The two Ministers met in 2015, he said. They will meet again, “soon”.');
	expect(line).toMatchObject({words: 13, letters: 69, commas: 2, sentences: 1, ending: 2, beginning: 2, prose: true});
	expect(line!.digits).toBeCloseTo(4 / 69);
	expect(line!.capitalised).toBeCloseTo(3 / 13);
});

test.each([
	['He left.', 2, 2],
	['and he left.”', 2, 1],
	['More to come...', 1, 2],
	['They said:', 1, 2],
	['12 March', 0, 0],
	['部長們同意了。', 2, 1],
])('“%s” ends as %i and begins as %i', (text, ending, beginning) => {
	expect(measured(text)[0]).toMatchObject({ending, beginning});
});

test('a script without spaces counts a word for two letters', () => {
	expect(measured('部長們同意再次會面')[0]!.words).toBe(5);
});

test('a word is one word whatever its case, its marks and its genitive', () => {
	const [first, second] = measured('Minister minister, “MINISTER” Minister’s', "minister's Ministers");
	expect(new Set(first!.tokens)).toEqual(new Set([second!.tokens[0]]));
	expect(second!.tokens[1]!.hash).toBe(hashOf('ministers'));
});

test('what stands above a line changes nothing of its measures', () => {
	fc.assert(
		fc.property(fc.array(fc.string({minLength: 1, unit: 'grapheme'}), {minLength: 1, maxLength: 6}), texts => {
			const apart = texts.map(text => measured(text)[0]!);
			const hashes = (line: (typeof apart)[number]) => ({...line, tokens: line.tokens.map(({hash}) => hash)});
			expect(measured(...texts).map(hashes)).toEqual(apart.map(hashes));
		}),
	);
});

test('bits are counted', () => {
	expect([0, 1, 0b1011, 1 << 31].map(bitCount)).toEqual([0, 1, 3, 1]);
});
