import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findDates} from '../../../source/language/dates/find-dates.ts';

const found = (text: string) => findDates(text).map(mention => mention.text);

describe('words that only look like dates', () => {
	it.each([
		'They may march on the sun for a second.',
		'He may 2 more times object.',
		'Theresa May said no.',
		'It sold 2,014 lorries for $2015 each.',
		'The Good Friday Agreement still holds, wrote the Sunday Times.',
		'March 5,000 men over the hill.',
		'In all, 2010 people came.',
		'Mondays are slow.',
	])('%s', text => {
		expect(found(text)).toEqual([]);
	});
});

describe('the words of a date and no more', () => {
	it.each([
		['This year - on 12 February - they spoke.', ['This year', '12 February']],
		['They met on Saturday, 8 November 2014, in Oslo.', ['Saturday, 8 November 2014']],
		['They met on Feb. 4-5.', ['Feb. 4-5']],
		['It runs from 3 to 5 May.', ['3 to 5 May']],
		['She left on 2 July. He stayed.', ['2 July']],
		['He came a day after Sunday.', ['a day after', 'Sunday']],
		['The September summit failed.', ['September']],
		['They last met in November.', ['in November']],
		['He flew in late Friday night.', ['late Friday night']],
		['Talks begin Tuesday of next week.', ['Tuesday of next week']],
		['Talks from Tuesday until Thursday, then nothing.', ['Tuesday until Thursday']],
		['By the end of the year they may meet.', ['By the end of the year']],
		['TALKS BEGAN ON WEDNESDAY', ['WEDNESDAY']],
	])('%s', (text, words) => {
		expect(found(text)).toEqual(words);
	});
});

it('gives the same dates whatever the day is', () => {
	expect(findDates('on 29 February')).toHaveLength(1);
});

const pieces = fc.constantFrom(
	'met',
	'on',
	'Friday',
	'in',
	'May',
	'2014',
	'5',
	'-',
	',',
	'last',
	'week',
	'the',
	'day',
	'before',
	'Oct.',
	'14',
	'’s',
	'March',
	'and',
	'next',
	'year',
	'\n',
	'“',
);

it('quotes the text, in order, without overlap', () => {
	fc.assert(
		fc.property(
			fc.array(pieces).map(words => words.join(' ')),
			fc.nat(1000),
			(text, offset) => {
				let end = offset;
				for (const mention of findDates(text, offset)) {
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(text.slice(mention.start - offset, mention.end - offset)).toBe(mention.text);
					end = mention.end;
				}
			},
		),
	);
});
