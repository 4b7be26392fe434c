import {expect, it} from 'vitest';
import {daysAway, shiftDay} from '../../source/meetings/anaphoric-day.ts';

it.each([
	['a day later', 1],
	['A day after', 1],
	['the next day', 1],
	['the following day', 1],
	['the day before', -1],
	['three days earlier', -3],
	['10 days later', 10],
	['the same day', 0],
	['that evening', 0],
	['two weeks later', undefined],
	['on Monday', undefined],
	['in recent days', undefined],
])('"%s" leads %s days away', (words, days) => {
	expect(daysAway(words)).toBe(days);
});

it('counts over the ends of months and leap days', () => {
	expect(shiftDay('2019-12-31', 1)).toBe('2020-01-01');
	expect(shiftDay('2020-03-01', -1)).toBe('2020-02-29');
});
