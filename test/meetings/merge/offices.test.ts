import {expect, test} from 'vitest';
import {isNameless, OFFICES, office} from '../../../source/meetings/merge/offices.ts';

test.each(OFFICES)('$example is of office $office', row => expect(office(row.example)).toBe(row.office));

test('an office alone is no name', () => {
	expect(isNameless('French foreign minister')).toBe(true);
	expect(isNameless('his Russian counterpart')).toBe(true);
	expect(isNameless('President Putin')).toBe(false);
});
