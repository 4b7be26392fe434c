/** Dates by day and month (`Oct. 14`, `4–5 February 2015`, `2014-10-14`): the span is found here, chrono-node reads it. */
import {type ParsedResult, strict} from 'chrono-node/en';
import type {CalendarDay, Expression} from './expression.ts';
import {monthCue, shift} from './rules/pattern.ts';

const month =
	'(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?:,? (?:19|20)\\d{2}(?![\\d,]\\d))';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)';
const to = '(?: ?[-–—&] ?|,? (?:to|and|until|till|through) )';
const ends = '(?![\\d:%]|[,.]\\d|[-–/]\\d)';

const patterns = [
	`${weekday}?${day} (?:of )?${month}${year}?${to}${weekday}?${day} (?:of )?${month}${year}?${ends}`,
	`${weekday}?${month} ${day}${year}?${to}${weekday}?${month} ${day}${year}?${ends}`,
	`${weekday}?${day}(?:${to}${day})? (?:of )?${month}${year}?${ends}`,
	`${weekday}?${month} (?:the )?${day}(?:${to}${day})?${year}?${ends}`,
	'(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)',
];
const candidate = new RegExp(`(?<![\\w$£€/.-])(?:${patterns.join('|')})`, 'g');

const calendarCue = new RegExp(`${monthCue.source}|\\d-\\d\\d-`);

/** Only what the words say counts; what chrono fills in from its reference date does not. */
function certain(components: ParsedResult['start']): CalendarDay | undefined {
	if (!components.isCertain('month') || !components.isCertain('day')) return undefined;
	return {
		month: components.get('month')!,
		day: components.get('day')!,
		...(components.isCertain('year') && {year: components.get('year')!}),
	};
}

/** chrono knows `3 to 5 May`, but not `3 and 5 May`, `3 through 5 May` nor the article in `March the 3rd`. */
function readable(words: string): string {
	return words
		.replace(/,? (?:and|until|till|through) | ?[&—] ?/g, ' - ')
		.replace(/ the (?=\d)/g, ' ')
		.replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '');
}

/** chrono checks days against the year of its reference: in a leap year 29 February stands. Its own clock must not be asked. */
const leapDay = new Date(Date.UTC(2000, 1, 29, 12));

function read(words: string): Expression | undefined {
	const [parsed] = strict.parse(readable(words), leapDay);
	const from = parsed && certain(parsed.start);
	if (!from) return undefined;
	// In "4–5 February" chrono is sure of the second day's number and month where they are said.
	const end = parsed.end && {month: parsed.end.get('month')!, day: parsed.end.get('day')!};
	const said = parsed.end?.isCertain('year') ? parsed.end.get('year')! : from.year;
	const withYear = (value: CalendarDay): CalendarDay => (said === undefined ? value : {year: said, ...value});
	return {kind: 'calendar', from: withYear(from), to: withYear(end ?? from)};
}

const yearAfter = /,? (?:of )?(last|this|next) year\b(?!['’]s)/y;

/** `14 July` grows to `14 July last year` where the text goes on so. */
function withYearSaid<T extends {end: number; expression: Expression}>(text: string, found: T): T {
	yearAfter.lastIndex = found.end;
	const [words, said] = yearAfter.exec(text) ?? [];
	if (words === undefined) return found;
	return {...found, end: found.end + words.length, expression: {...found.expression, yearShift: shift(said!)}};
}

/** Every date by day and month in the text, with its offsets. */
export function findCalendarDates(text: string): {start: number; end: number; expression: Expression}[] {
	const found: {start: number; end: number; expression: Expression}[] = [];
	if (!calendarCue.test(text)) return found;
	for (const match of text.matchAll(candidate)) {
		const expression = read(match[0]);
		if (expression)
			found.push(withYearSaid(text, {start: match.index, end: match.index + match[0].length, expression}));
	}
	return found;
}
