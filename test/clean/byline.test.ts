import {expect, test} from 'vitest';
import {authorsIn} from '../../source/clean/byline.ts';

test.each([
	['By Anna Sample', 'Anna Sample'],
	['By Anna Sample and Ben Example', 'Anna Sample, Ben Example'],
	['by Anna Sample - 12/22/23 11:35 AM ET', 'Anna Sample'],
	['Written by Anna Sample, Contributing Writer', 'Anna Sample'],
	['By Anna M. Sample | August 21, 2023', 'Anna M. Sample'],
	['Anna Sample@anna_sample', 'Anna Sample'],
	['Anna Sample', 'Anna Sample'],
	['Anna Sample - December 21, 2023', 'Anna Sample'],
	['By Agency Staff', 'Agency Staff'],
	['Agency Staff', 'Agency Staff'],
	['By the end of the week talks had failed', undefined],
	['Share Tweet Email Print', undefined],
	['2 Min Read', undefined],
	['Ministers from five countries met in Geneva on Tuesday to discuss fishing', undefined],
])('“%s” names %s', (line, authors) => {
	expect(authorsIn(line)).toBe(authors);
});
