import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, it} from 'vitest';
import {fitWidth} from '../../source/commands/fit-width.ts';

it('is exactly as wide as asked, whatever the text', () => {
	const letter = fc.constantFrom('a', 'é', '漢', '👩‍👩‍👧', 'e\u0301', ' ', 'ก');
	fc.assert(
		fc.property(fc.string({unit: letter, maxLength: 30}), fc.integer({min: 1, max: 20}), (text, width) => {
			expect(stringWidth(fitWidth(text, width))).toBe(width);
		}),
	);
});

it('cuts with an ellipsis and fills with spaces', () => {
	expect(fitWidth('Reuters', 4)).toBe('Reu…');
	expect(fitWidth('AP', 4)).toBe('AP  ');
	expect(fitWidth('漢字', 3)).toBe('漢…');
});
