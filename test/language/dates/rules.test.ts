import {describe, expect, it} from 'vitest';
import {findDates} from '../../../source/language/dates/find-dates.ts';
import {resolveDate, type Tense} from '../../../source/language/dates/resolve-date.ts';
import {dayRules} from '../../../source/language/dates/rules/days.ts';
import {holidayRules} from '../../../source/language/dates/rules/holidays.ts';
import {monthAndYearRules} from '../../../source/language/dates/rules/months-and-years.ts';
import {periodRules} from '../../../source/language/dates/rules/periods.ts';

const published = '2015-03-11';

function days(text: string, tense: Tense): string | null | undefined {
	const [mention] = findDates(text);
	if (!mention) return undefined;
	const when = resolveDate(mention, published, tense);
	return when && (when.from === when.to ? when.from : `${when.from}/${when.to}`);
}

describe('every rule reads its own example', () => {
	for (const {example, cue, pattern} of [...dayRules, ...holidayRules, ...periodRules, ...monthAndYearRules]) {
		it(example.text, () => {
			expect(example.text).toMatch(cue);
			expect(example.text).toMatch(new RegExp(pattern.source));
			expect(days(example.text, 'past')).toBe(example.past);
			if (example.future !== undefined) expect(days(example.text, 'future')).toBe(example.future);
		});
	}
});
