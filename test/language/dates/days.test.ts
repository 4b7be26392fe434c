import {expect, it} from 'vitest';
import {shiftDay} from '../../../source/language/dates/days.ts';

it('counts over the ends of months and leap days', () => {
	expect(shiftDay('2019-12-31', 1)).toBe('2020-01-01');
	expect(shiftDay('2020-03-01', -1)).toBe('2020-02-29');
});
