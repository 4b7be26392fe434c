import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fill, highlight, lineWidth, plainText, spread} from '../../../source/ui/text/line.ts';
import {matched} from '../../../source/ui/text/match.ts';

describe('fill', () => {
	test('fills with spaces and cuts with an ellipsis', () => {
		expect(plainText(fill(['ab', ['cd', 'dim']], 6))).toBe('abcd  ');
		expect(plainText(fill(['ab', ['cdef', 'dim']], 4))).toBe('abc…');
		expect(plainText(fill([['abcd', 'dim'], 'ef'], 4))).toBe('abc…');
	});

	test('is exactly as wide as asked, whatever the text', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({unit: 'grapheme'}), {maxLength: 4}),
				fc.integer({min: 1, max: 30}),
				(texts, cells) => {
					expect(lineWidth(fill(texts, cells))).toBe(cells);
				},
			),
		);
	});
});

test('spread puts the right part at the end and lets the left one give way', () => {
	expect(plainText(spread(['left'], ['right'], 12))).toBe('left   right');
	expect(plainText(spread(['much too long'], ['right'], 12))).toBe('much…  right');
});

describe('highlight', () => {
	test('lays a style over part of a line, across spans', () => {
		const line = highlight(['abc', ['def', 'dim']], 10, [{start: 12, end: 14, style: 'evidence'}]);
		expect(line).toEqual(['ab', ['c', 'evidence'], ['d', 'evidence'], ['ef', 'dim']]);
	});
	test('leaves a line alone that it does not touch', () => {
		expect(highlight(['abc'], 0, [{start: 3, end: 9, style: 'evidence'}])).toEqual(['abc']);
	});
});

describe('matched', () => {
	test('lights up a run of letters, case and accents ignored', () => {
		expect(matched('Café Rossi', ['cafe'])).toEqual([['Café', 'match'], ' Rossi']);
	});
	test('lights up the letters in common where the word is only like it', () => {
		expect(matched('Lindqvist leaves', ['lindvist'], 'strong')).toEqual([
			['Lind', 'match'],
			['q', 'strong'],
			['vist', 'match'],
			[' leaves', 'strong'],
		]);
	});
	test('leaves letters alone that only happen to come in order', () => {
		expect(matched('Pope visits a town', ['ptn'])).toEqual(['Pope visits a town']);
	});
	test.each([
		['a ligature is the letters it stands for', 'The oﬃce opens', 'office', 'oﬃce'],
		['an accent of its own goes with its letter', 'cafe\u0301 bar', 'cafe', 'cafe\u0301'],
		['letters outside the basic plane count as one', '𝐀nna 𝐀', 'anna', '𝐀nna'],
	])('%s', (_, text, word, lit) => {
		expect(matched(text, [word]).find(span => span[1] === 'match')?.[0]).toBe(lit);
	});
	test('shows a text without a match as it is', () => expect(matched('Rossi', ['xyz'])).toEqual(['Rossi']));
});
