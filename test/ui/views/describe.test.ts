import {describe, expect, test} from 'vitest';
import {
	count,
	dayText,
	inQuotes,
	intervalText,
	outcomeText,
	whenText,
	whereText,
	whoText,
} from '../../../source/ui/views/describe.ts';
import {sparkLine} from '../../../source/ui/views/people-rows.ts';
import {around} from '../../../source/ui/views/timeline.ts';
import {entries, person} from '../fixtures.ts';

test.each([
	['2014-10-14', '2014-10-14', '14 Oct 2014'],
	['2015-02-04', '2015-02-05', '4–5 Feb 2015'],
	['2015-01-30', '2015-02-02', '30 Jan – 2 Feb 2015'],
	['2014-12-31', '2015-01-02', '31 Dec 2014 – 2 Jan 2015'],
	['2014-11-01', '2014-11-30', 'Nov 2014'],
	['2016-02-01', '2016-02-29', 'Feb 2016'],
	['2014-01-01', '2014-12-31', '2014'],
])('%s to %s is %s', (from, to, text) => expect(intervalText(from, to)).toBe(text));

test('a day is as exact as it is given', () => {
	expect(['2014-10-14', '2014-10', '2014'].map(dayText)).toEqual(['14 Oct 2014', 'Oct 2014', '2014']);
});

describe('a meeting in a few words', () => {
	const [geneva, call, planned] = entries.slice(0, 3).map(entry => entry.facts.meetings[0]!);

	test('when: the day, or the words that were used', () => {
		expect(whenText(geneva!)).toBe('4 May 2019');
		expect(whenText(planned!)).toBe('“in the autumn”');
	});
	test('where: the place, or by phone', () => expect([geneva!, call!].map(whereText)).toEqual(['Geneva', 'by phone']));
	test('what came of it', () => expect(outcomeText(geneva!)).toBe('agreed 1 · not agreed 1'));
	test('who, and how many more', () => {
		expect(whoText(geneva!.participants)).toBe('Rossi – Lindqvist');
		expect(
			whoText(
				['Ann Ox', 'Bob Elk', 'Cy Fox'].map(name => person(name)),
				2,
			),
		).toBe('Ox – Elk +1');
	});
});

test('one is one and two are many', () =>
	expect([count(1, 'meeting'), count(2000, 'meeting')]).toEqual(['1 meeting', '2,000 meetings']));

test.each([
	['day', '2019-05-04', '2019-05-04'],
	['week', '2019-04-29', '2019-05-05'],
	['month', '2019-05-01', '2019-05-31'],
] as const)('the %s around a day', (unit, from, to) => expect(around('2019-05-04', unit)).toEqual({from, to}));

describe('the line over time', () => {
	test('is as long as its columns and highest where most is', () => {
		const line = sparkLine(['2019-01-01', '2019-01-01', '2019-06-01', '2019-12-31'], 12);
		expect(line).toHaveLength(12);
		expect([line.at(0), line.at(-1)]).toEqual(['█', '▄']);
	});
	test('is nothing for one day and for no room', () => {
		expect(sparkLine(['2019-01-01', '2019-01-01'], 12)).toBe('');
		expect(sparkLine(['2019-01-01', '2019-02-01'], -3)).toBe('');
	});
});

test.each([
	['We met.', '“We met.”'],
	['They agreed to meet again.”', '“They agreed to meet again.”'],
	['“We met', '“We met”'],
	['“Peace”, he said', '““Peace”, he said”'],
])('%s in quotation marks', (slice, quoted) => expect(inQuotes(slice)).toBe(quoted));
