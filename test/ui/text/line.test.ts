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
	test('lights up scattered letters where there is no run', () => {
		expect(matched('Lindqvist', ['lqt'], 'strong')).toEqual([
			['L', 'match'],
			['ind', 'strong'],
			['q', 'match'],
			['vis', 'strong'],
			['t', 'match'],
		]);
	});
	test('shows a text without a match as it is', () => expect(matched('Rossi', ['xyz'])).toEqual(['Rossi']));
});
