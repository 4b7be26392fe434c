import {expect, test} from 'vitest';
import {calendarDay, isoDay} from '../../source/corpus/iso-day.ts';

test.each([
	['2015-01-30', '2015-01-30'],
	['2015-01-30T23:30:00-05:00', '2015-01-30'],
	['20150130', '2015-01-30'],
	['Fri, 30 Jan 2015 07:07:00 GMT', '2015-01-30'],
	['January 30, 2015', '2015-01-30'],
	[1422601620, '2015-01-30'],
	['1422601620000', '2015-01-30'],
	['2015-02-30', undefined],
	['30/01/2015', undefined],
	['soon', undefined],
	['', undefined],
	[null, undefined],
])('%s is %s', (value, day) => {
	expect(isoDay(value)).toBe(day);
});

test('a day that does not exist is none', () => {
	expect(calendarDay(2023, 2, 29)).toBeUndefined();
	expect(calendarDay(2024, 2, 29)).toBe('2024-02-29');
});
