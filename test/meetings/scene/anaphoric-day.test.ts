import {expect, it} from 'vitest';
import {daysAway} from '../../../source/meetings/scene/anaphoric-day.ts';

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
