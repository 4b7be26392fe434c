import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dayOf, toDay, toIso, weekdayOf, weekSpan} from '../../../source/language/dates/days.ts';
import {findDates} from '../../../source/language/dates/find-dates.ts';
import {resolveDate, type Tense} from '../../../source/language/dates/resolve-date.ts';

function days(text: string, published: string | undefined, tense: Tense): string | null {
	const when = resolveDate(findDates(text)[0]!, published, tense);
	return when && (when.from === when.to ? when.from : `${when.from}/${when.to}`);
}

describe('a wording seen from the day of publication', () => {
	it.each<[string, string, Tense, string | null]>([
		// A weekday is the last one up to publication, or the next one from it on.
		['Friday', '2015-01-30', 'past', '2015-01-30'],
		['Monday', '2015-01-30', 'past', '2015-01-26'],
		['Monday', '2015-01-30', 'future', '2015-02-02'],
		['last Friday', '2015-01-30', 'past', '2015-01-23'],
		['next Friday', '2015-01-30', 'future', '2015-02-06'],
		['Monday', '2015-01-30', 'unknown', '2015-01-26'],
		// Weeks run from Monday to Sunday, also when it is Sunday.
		['last week', '2015-02-01', 'past', '2015-01-19/2015-01-25'],
		['this week', '2015-02-01', 'past', '2015-01-26/2015-02-01'],
		['this week', '2015-02-01', 'future', '2015-02-02/2015-02-08'],
		['the weekend', '2015-02-01', 'past', '2015-01-31/2015-02-01'],
		['last weekend', '2015-02-02', 'past', '2015-01-31/2015-02-01'],
		['next week', '2015-02-01', 'future', '2015-02-02/2015-02-08'],
		['later this week', '2015-01-27', 'future', '2015-01-28/2015-02-01'],
		// The month before the 31st has no 31st.
		['last month', '2015-03-31', 'past', '2015-02-01/2015-02-28'],
		['next month', '2015-01-31', 'future', '2015-02-01/2015-02-28'],
		['a month ago', '2015-03-31', 'past', '2015-02-01/2015-02-28'],
		// Without a year, tense picks it.
		['Oct. 14', '2015-01-30', 'past', '2014-10-14'],
		['Oct. 14', '2015-01-30', 'future', '2015-10-14'],
		['Oct. 14', '2015-01-30', 'unknown', '2014-10-14'],
		['Feb. 4-5', '2015-01-30', 'future', '2015-02-04/2015-02-05'],
		['30 December to 2 January', '2015-01-30', 'past', '2014-12-30/2015-01-02'],
		['in March', '2015-01-30', 'past', '2014-03-01/2014-03-31'],
		['in March', '2015-01-30', 'future', '2015-03-01/2015-03-31'],
		['14 July last year', '2015-01-30', 'past', '2014-07-14'],
		['Oct. 14 of next year', '2015-01-30', 'future', '2016-10-14'],
		['Christmas Eve', '2015-01-30', 'past', '2014-12-24'],
		['29 February', '2016-03-05', 'past', '2016-02-29'],
		['10 days ago', '2015-01-30', 'past', '2015-01-20'],
		['last night', '2015-01-30', 'past', '2015-01-29'],
		['In 2013', '2015-01-30', 'past', '2013-01-01/2013-12-31'],
		['later this year', '2015-01-30', 'future', '2015-01-30/2015-12-31'],
		['2014-10-14', '2015-01-30', 'past', '2014-10-14'],
		['the day before', '2015-01-30', 'past', null],
	])('%s in %s (%s)', (text, published, tense, expected) => {
		expect(days(text, published, tense)).toBe(expected);
	});
});

describe('nothing is invented without a publication date', () => {
	it.each(['Saturday', 'last week', 'yesterday', 'Oct. 14', 'in March', 'two days ago', 'this year', 'within a week'])(
		'%s',
		text => {
			expect(days(text, undefined, 'past')).toBeNull();
		},
	);
	it.each([
		['Oct. 14, 2014', '2014-10-14'],
		['in November 2013', '2013-11-01/2013-11-30'],
		['In 2013', '2013-01-01/2013-12-31'],
	])('%s says it itself', (text, expected) => {
		expect(days(text, undefined, 'unknown')).toBe(expected);
		expect(resolveDate(findDates(text)[0]!, undefined, 'unknown')?.basis).toBe('stated');
	});
});

const anyDay = fc.integer({min: dayOf(1950, 1, 1), max: dayOf(2049, 12, 31)});

describe('whatever the day', () => {
	it('counts days there and back', () => {
		fc.assert(
			fc.property(anyDay, day => {
				expect(toDay(toIso(day))).toBe(day);
			}),
		);
	});
	it('a week begins on a Monday and holds its day', () => {
		fc.assert(
			fc.property(anyDay, day => {
				const [from, to] = weekSpan(day);
				expect([weekdayOf(from), to - from, from <= day && day <= to]).toEqual([0, 6, true]);
			}),
		);
	});
	it('the past is not after publication, nor the future before it', () => {
		const text = fc.constantFrom('Monday', 'Sunday', 'Oct. 14', 'February 4-5', 'in March', 'early June');
		fc.assert(
			fc.property(anyDay, text, (day, words) => {
				const mention = findDates(words)[0]!;
				expect(toDay(resolveDate(mention, toIso(day), 'past')!.from)).toBeLessThanOrEqual(day);
				expect(toDay(resolveDate(mention, toIso(day), 'future')!.to)).toBeGreaterThanOrEqual(day);
			}),
		);
	});
	it('an interval never ends before it begins', () => {
		const text = fc.constantFrom(
			'later this week',
			'later this month',
			'by the end of the year',
			'within a week',
			'the weekend',
			'since Monday',
			'Friday to Monday',
			'30 December to 2 January',
		);
		fc.assert(
			fc.property(anyDay, text, fc.constantFrom<Tense>('past', 'future', 'unknown'), (day, words, tense) => {
				const when = resolveDate(findDates(words)[0]!, toIso(day), tense)!;
				expect(when.from <= when.to).toBe(true);
			}),
		);
	});
});
