import fc from 'fast-check';
import {expect, test} from 'vitest';
import {dayInDateline, dayInUrl, publishedIn} from '../../source/clean/published.ts';
import {writtenDates} from '../../source/clean/written-dates.ts';

test.each([
	['22 Dec 2023', '2023-12-22'],
	['3rd March 2014', '2014-03-03'],
	['1. März 2014', '2014-03-01'],
	['4 de mayo de 2016', '2016-05-04'],
	['9/26/2023 8:59 AM PT', '2023-09-26'],
	['26.9.2023', '2023-09-26'],
	['Sept. 9, 2016', '2016-09-09'],
	['04/05/2023', undefined],
	['May 35, 2015', undefined],
	['30 January', undefined],
	['in 2015', undefined],
	['call 555-12-2015', undefined],
])('%s is %s', (text, date) => {
	expect(writtenDates(text)[0]?.date).toBe(date);
});

test('spans point at the words', () => {
	const text = 'On 4 May 2016 and again on June 1, 2016.';
	expect(writtenDates(text).map(({start, end}) => text.slice(start, end))).toEqual(['4 May 2016', 'June 1, 2016']);
});

test('every day of four centuries is read back from its usual spellings', () => {
	const days = fc.date({min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true});
	fc.assert(
		fc.property(days, date => {
			const iso = date.toISOString().slice(0, 10);
			const long = date.toLocaleDateString('en-US', {dateStyle: 'long', timeZone: 'UTC'});
			const british = date.toLocaleDateString('en-GB', {dateStyle: 'medium', timeZone: 'UTC'});
			for (const text of [iso, long, british]) expect(writtenDates(text).map(one => one.date)).toEqual([iso]);
		}),
	);
});

test.each([
	['January 30, 2015 / 7:07 AM / 3 years ago', '2015-01-30'],
	['Updated 4 May 2016', undefined],
	['Last updated on May 5, 2016 · First published on May 4, 2016', '2016-05-04'],
	['4 May 2016, last updated 6 May 2016', '2016-05-04'],
	['By Anna Sample', undefined],
])('the line “%s” tells %s', (line, date) => {
	expect(publishedIn(line)).toBe(date);
});

test.each([
	['https://example.org/news/2015/01/30/talks', '2015-01-30'],
	['https://example.org/2015/jan/30/talks', '2015-01-30'],
	['https://example.org/20150130/talks', '2015-01-30'],
	['https://example.org/2015/13/30/talks', undefined],
	['https://example.org/article/1234567', undefined],
])('the address %s tells %s', (url, date) => {
	expect(dayInUrl(url)).toBe(date);
});

test('a dateline counts only with its year', () => {
	expect(dayInDateline('MOSCOW, Jan. 30, 2015 (Agency) — Talks went on.')?.date).toBe('2015-01-30');
	expect(dayInDateline('MOSCOW, Jan. 30 (Agency) — Talks of March 3, 2014 went on.')).toBeUndefined();
	expect(dayInDateline('MOSCOW (Agency) - Talks went on.')).toBeUndefined();
});
