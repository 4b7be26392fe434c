import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {characters, head, padStart, safe, truncate, width} from '../../../source/ui/text/width.ts';

describe('width', () => {
	test.each([
		['plain', 5],
		['中文', 4],
		['e\u0301', 1],
		['👨‍👩‍👧', 2],
		['', 0],
	])('%s takes %i cells', (text, cells) => expect(width(text)).toBe(cells));

	test('the short way round agrees with the long one', () => {
		const shortWay = Array.from({length: 0x2600}, (_, code) => String.fromCharCode(code)).filter(
			character => characters(character).length === 1 && safe(character) === character,
		);
		for (const character of shortWay)
			expect([character, width(character)]).toEqual([character, stringWidth(character)]);
	});

	test('a cut text says so and keeps whole characters', () => {
		expect(truncate('lighthouse', 6)).toBe('light…');
		expect(truncate('中文中文', 6)).toBe('中文…');
		expect(truncate('short', 6)).toBe('short');
	});

	test('pads on the left', () => {
		expect(padStart('ab', 4)).toBe('  ab');
	});

	test('any text is padded to exactly the cells asked for', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 1, max: 40}), (text, cells) => {
				expect(width(padStart(safe(text), cells))).toBe(cells);
				expect(width(head(safe(text), cells))).toBeLessThanOrEqual(cells);
			}),
		);
	});

	test('nothing in a text can speak to the terminal', () => {
		expect(safe('a\u001B[2Jb\u0007\u202Ec\u{F0010}d')).toBe('a [2Jb  c d');
	});
});
