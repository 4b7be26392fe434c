import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold} from '../../../source/library/fold.ts';
import {findAll, foldText} from '../../../source/ui/text/folded.ts';

describe('findAll', () => {
	test('finds without regard to case and accents, and tells where it stands in the text itself', () => {
		const text = 'Peña met PENA at the oﬃce.';
		expect(findAll(text, 'pena').map(({start, end}) => text.slice(start, end))).toEqual(['Peña', 'PENA']);
		expect(findAll(text, 'office').map(({start, end}) => text.slice(start, end))).toEqual(['oﬃce']);
	});
	test('finds nothing for nothing', () => expect(findAll('text', '')).toEqual([]));
});

test('every letter of the folded text knows a place in the text that folds to it', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), text => {
			const folded = foldText(text);
			expect(folded.starts).toHaveLength(folded.text.length);
			for (const [at, start] of folded.starts.entries()) {
				const end = folded.ends[at]!;
				expect(end).toBeGreaterThan(start);
				expect(fold(text.slice(start, end))).toContain(folded.text[at]);
			}
		}),
	);
});
