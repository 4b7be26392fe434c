import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {width} from '../../../source/ui/text/width.ts';
import {wrap} from '../../../source/ui/text/wrap.ts';

const lines = (text: string, cells: number) => wrap(text, cells).map(({start, end}) => text.slice(start, end));

describe('wrap', () => {
	test('breaks at spaces', () =>
		expect(lines('the ferry line opens again', 10)).toEqual(['the ferry', 'line opens', 'again']));
	test('breaks a word that is longer than a line', () =>
		expect(lines('a lighthousekeeper', 6)).toEqual(['a', 'lighth', 'ouseke', 'eper']));
	test('keeps the newlines and the empty lines between them', () =>
		expect(lines('one\n\ntwo', 10)).toEqual(['one', '', 'two']));
	test('cuts wide characters by cells', () => expect(lines('中文中文', 4)).toEqual(['中文', '中文']));

	test('lines fit, come in order and lose nothing but spaces', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 2, max: 30}), (text, cells) => {
				const slices = wrap(text, cells);
				let at = 0;
				for (const {start, end} of slices) {
					expect(text.slice(at, start)).toMatch(/^\s*$/);
					expect(width(text.slice(start, end))).toBeLessThanOrEqual(cells);
					at = end;
				}
				expect(text.slice(at)).toMatch(/^\s*$/);
			}),
		);
	});
});
