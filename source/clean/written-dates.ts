import {calendarDay} from '../corpus/iso-day.ts';

/** Month names by their first letters, in the languages that write them in dates of this form. */
const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		'jan januar january janvier enero gennaio janeiro januari',
		'feb februar february février febrero febbraio fevereiro februari',
		'mar march märz maerz mars marzo março maart',
		'apr april avril abril aprile',
		'may mai mayo maggio maio mei maj',
		'jun june juni juin junio giugno junho',
		'jul july juli juillet julio luglio julho',
		'aug august août aout agosto augustus augusti',
		'sep sept september septembre septiembre settembre setembro',
		'oct october oktober octobre octubre ottobre outubro',
		'nov november novembre noviembre novembro',
		'dec december dezember décembre diciembre dicembre dezembro',
	].flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
);

const MONTH = '(\\p{L}{3,10})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|\\.|º)?';

type Parts = {year: number; month: number; day: number};

/** Ways to write a calendar day, each with an example; the groups are read by `parts`. */
export const DATE_FORMS: {pattern: RegExp; example: string; parts: (groups: string[]) => Parts}[] = [
	{
		example: '2015-01-30T07:07:00Z',
		pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu,
		parts: ([y, m, d]) => ({year: Number(y), month: Number(m), day: Number(d)}),
	},
	{
		example: 'January 30, 2015',
		pattern: new RegExp(`(?<!\\p{L})${MONTH}\\s+${DAY},?\\s+(\\d{4})(?!\\d)`, 'gu'),
		parts: ([m, d, y]) => ({year: Number(y), month: monthOf(m!), day: Number(d)}),
	},
	{
		example: '30. Januar 2015',
		pattern: new RegExp(
			`(?<!\\d)${DAY}\\s*(?:de\\s+|of\\s+|-|/)?${MONTH}[,-]?\\s*(?:de\\s+|del\\s+|/)?(\\d{4})(?!\\d)`,
			'gu',
		),
		parts: ([d, m, y]) => ({year: Number(y), month: monthOf(m!), day: Number(d)}),
	},
	{
		example: '2015年1月30日',
		pattern: /(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日/gu,
		parts: ([y, m, d]) => ({year: Number(y), month: Number(m), day: Number(d)}),
	},
	{
		// Day and month are told apart only when one of them is over 12, or both are the same.
		example: '30/01/2015',
		pattern: /(?<![\d.:/])(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/gu,
		parts: ([a, , b, y]) => ({year: fullYear(Number(y)), ...dayAndMonth(Number(a), Number(b))}),
	},
];

/** What every form has, the cheaper first, looked for because most lines have no date. */
const NUMBERS = /\d{4}|\d[./-]\d{1,2}[./-]\d/;
const LIKELY =
	/\d[./-]\d{1,2}[./-]\d|年|(?:\d[\s,.a-z-]*|\b)(?:jan|feb|fév|fev|mar|mär|maa|apr|avr|abr|ma[iyjg]|jun|jui|giu|jul|lug|aug|ago|ao[uû]|sep|set|o[ckt]t|out|nov|de[cz]|dic|déc|ene|gen)\p{L}*\.?[\s,.-]*(?:de[l\s]+)?\d/iu;

/** A calendar day as written in a text: ISO 8601 and where the words stand. */
export type WrittenDate = {date: string; start: number; end: number};

/** The complete calendar days that a text names, in order; days without a year or of unclear order are not among them. */
export function writtenDates(text: string): WrittenDate[] {
	if (!NUMBERS.test(text) || !LIKELY.test(text)) return [];
	const found: WrittenDate[] = [];
	for (const {pattern, parts} of DATE_FORMS) {
		// `matchAll` would copy the pattern each time.
		pattern.lastIndex = 0;
		for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
			const {year, month, day} = parts(match.slice(1));
			const date = calendarDay(year, month, day);
			if (date) found.push({date, start: match.index, end: match.index + match[0].length});
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

function monthOf(name: string): number {
	return MONTHS.get(name.toLowerCase()) ?? 0;
}

function fullYear(year: number): number {
	return year < 100 ? (year < 70 ? 2000 : 1900) + year : year;
}

function dayAndMonth(a: number, b: number): {day: number; month: number} {
	if (a > 12 || a === b) return {day: a, month: b};
	if (b > 12) return {day: b, month: a};
	return {day: 0, month: 0};
}
