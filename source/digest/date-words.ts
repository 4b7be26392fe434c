/** Days in words, never more exact than the evidence. */
import {daysBetween} from '../language/dates/days.ts';
import type {When} from '../meeting.ts';
import {memo} from '../meetings/merge/order.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

type Day = {year: number; month: number; day: number};
const read = (iso: string): Day => {
	const [year, month, day] = iso.split('-').map(Number);
	return {year, month, day};
};
const lastOfMonth = ({year, month}: Day): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const write = ({year, month, day}: Day): string => `${day} ${MONTHS[month - 1]} ${year}`;

/** Longer than this, an interval is how exactly the day is known, not how long the meeting took. */
const LONGEST_MEETING = 4;

/** @example writeDay('2014-11-08') // '8 November 2014' */
export const writeDay = (iso: string): string => write(read(iso));

/** @example writeRange('2015-02-04', '2015-02-05') // '4–5 February 2015' */
export const writeRange = (from: string, to: string): string => {
	const [a, b] = [read(from), read(to)];
	if (from === to) return write(a);
	if (a.year !== b.year) return `${write(a)} – ${write(b)}`;
	if (a.month !== b.month) return `${a.day} ${MONTHS[a.month - 1]} – ${write(b)}`;
	return `${a.day}–${write(b)}`;
};

type Wording = {words: string; preposition: string};

const wording = (date: When): Wording => wordingOf(`${date.from}/${date.to}`);
const wordingOf = memo((key): Wording => {
	const [from, to] = key.split('/') as [string, string];
	const [a, b] = [read(from), read(to)];
	const days = daysBetween(from, to) + 1;
	const wholeMonths = a.day === 1 && b.day === lastOfMonth(b);
	if (wholeMonths && a.year === b.year) {
		if (a.month === 1 && b.month === 12) return {words: String(a.year), preposition: 'in'};
		if (a.month === b.month) return {words: `${MONTHS[a.month - 1]} ${a.year}`, preposition: 'in'};
		return {words: `${MONTHS[a.month - 1]}–${MONTHS[b.month - 1]} ${a.year}`, preposition: 'in'};
	}
	// "In 2009 and 2012": the years are all that is known.
	if (a.month === 1 && a.day === 1 && b.month === 12 && b.day === 31)
		return {words: `${a.year} and ${b.year}`, preposition: 'between'};
	if (days <= LONGEST_MEETING) return {words: writeRange(from, to), preposition: 'on'};
	if (days === 7 && new Date(`${from}T00:00:00Z`).getUTCDay() === 1)
		return {words: `the week of ${writeRange(from, to)}`, preposition: 'in'};
	const first = a.year !== b.year ? write(a) : a.month !== b.month ? `${a.day} ${MONTHS[a.month - 1]}` : a.day;
	return {words: `${first} and ${write(b)}`, preposition: 'between'};
});

/** The day or interval for a table or a heading; an interval of unknown days reads as one. */
export const dateWords = (date: When): string => {
	const {words, preposition} = wording(date);
	if (preposition !== 'between') return words;
	return /^\d{4} and \d{4}$/.test(words) ? words.replace(' and ', '–') : writeRange(date.from, date.to);
};

/** The day or interval inside a sentence. @example datePhrase(november) // 'in November 2014' */
export const datePhrase = (date: When): string => {
	const {words, preposition} = wording(date);
	return `${preposition} ${words}`;
};

const TELLING = new RegExp(
	`\\b(?:${MONTHS.map(month => month.slice(0, 3)).join('|')})|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{4}|` +
		'\\b(?:last|this|next|coming)\\b|\\b(?:yesterday|today|tonight|tomorrow|weekend|spring|summer|autumn|fall|winter)\\b',
	'i',
);

/** The text's own words for a day, in quotation marks. @example quoteWhen("next week's") // '“next week”' */
export const quoteWhen = (dateText: string): string => `“${dateText.trim().replace(/['’]s$/, '')}”`;

/** Whether a text's own words for a day tell a reader anything: `Saturday` does, `six days later` does not. */
export const saysWhen = (dateText: string | null): boolean =>
	dateText !== null && TELLING.test(dateText) && !/\b(?:after|before|later|earlier)$/i.test(dateText.trim());
