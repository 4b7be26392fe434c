/** From what a wording says to the days it means, seen from the day of publication. */
import type {When} from '../../meeting.ts';
import {dayOf, monthOf, monthSpan, type Span, toDay, toIso, weekdayOf, weekSpan, yearOf, yearSpan} from './days.ts';
import type {Expression, Part} from './expression.ts';
import type {DateMention} from './find-dates.ts';

/** Whether the dated verb tells of what was or of what is to come. */
export type Tense = 'past' | 'future' | 'unknown';

/** The year that puts an event by tense: the last one not after `today`, the first one not before it, or the nearest. */
function pickYear(spanIn: (year: number) => Span, today: number, tense: Tense): Span {
	const year = yearOf(today);
	const spans = [year - 1, year, year + 1].map(spanIn);
	if (tense === 'past') return spans.findLast(span => span[0] <= today)!;
	if (tense === 'future') return spans.find(span => span[1] >= today)!;
	const distance = (span: Span) => Math.max(span[0] - today, today - span[1], 0);
	return spans.reduce((best, span) => (distance(span) < distance(best) ? span : best));
}

function calendarSpan(
	{from, to, yearShift}: Expression & {kind: 'calendar'},
	today: number | undefined,
	tense: Tense,
): Span | null {
	const spanIn = (year: number): Span => {
		const first = dayOf(from.year ?? year, from.month, from.day);
		const last = dayOf(to.year ?? year, to.month, to.day);
		// "30 December to 2 January": the year said, or picked, is that of the end.
		return last < first ? [dayOf((from.year ?? year) - 1, from.month, from.day), last] : [first, last];
	};
	if (to.year !== undefined) return spanIn(to.year);
	if (today === undefined) return null;
	return yearShift === undefined ? pickYear(spanIn, today, tense) : spanIn(yearOf(today) + yearShift);
}

/** The first half for `early`, the second for `late`, the middle third for `mid`: as analysts count. */
function partOfMonth([from, to]: Span, part: Part): Span {
	if (part === 'early') return [from, from + 14];
	if (part === 'late') return [from + 15, to];
	return part === 'mid' ? [from + 9, from + 19] : [from, to];
}

function partOfYear(year: number, part: Part): Span {
	const [from, to] = yearSpan(year);
	if (part === 'early') return [from, dayOf(year, 4, 30)];
	if (part === 'late') return [dayOf(year, 9, 1), to];
	return part === 'mid' ? [dayOf(year, 5, 1), dayOf(year, 8, 31)] : [from, to];
}

function weekdaySpan(expression: Expression & {kind: 'weekday'}, today: number, tense: Tense): Span {
	const {weekday, until, which} = expression;
	const back = (weekdayOf(today) - weekday + 7) % 7;
	const ahead = (7 - back) % 7;
	let from = tense === 'future' ? today + ahead : today - back;
	if (which === 'last') from = today - (back || 7);
	if (which === 'next') from = today + (ahead || 7);
	if (which === 'this' && tense !== 'past') from = today + ahead;
	return [from, until === undefined ? from : from + ((until - weekday + 7) % 7)];
}

function monthOfYear(expression: Expression & {kind: 'month'}, today: number | undefined, tense: Tense): Span | null {
	const {month, part, which, yearShift} = expression;
	const spanIn = (year: number) => partOfMonth(monthSpan(year, month), part);
	if (expression.year !== undefined) return spanIn(expression.year);
	if (today === undefined) return null;
	const year = yearOf(today);
	if (yearShift !== undefined) return spanIn(year + yearShift);
	if (which === 'last') return spanIn(month < monthOf(today) ? year : year - 1);
	if (which === 'next') return spanIn(month > monthOf(today) ? year : year + 1);
	return pickYear(spanIn, today, tense);
}

function weekendSpan(shift: number, today: number, tense: Tense): Span {
	const saturday = weekSpan(today)[0] + 5;
	// Said on a Saturday or Sunday, "the weekend" is the one going on.
	const current = today >= saturday || tense === 'future' ? saturday : saturday - 7;
	if (shift === 0) return [current, current + 1];
	const from = shift < 0 ? saturday - 7 : saturday + (today >= saturday ? 7 : 0);
	return [from, from + 1];
}

const SUNDAY = 6;

function periodSpan({unit, shift, part}: Expression & {kind: 'period'}, today: number, tense: Tense): Span {
	if (unit === 'day') return [today + shift, today + shift];
	if (unit === 'weekend') return weekendSpan(shift, today, tense);
	const year = yearOf(today);
	const whole =
		unit === 'week'
			? // "will meet this week", said on its last day: the one that begins.
				weekSpan(today, shift + (shift === 0 && tense === 'future' && weekdayOf(today) === SUNDAY ? 1 : 0))
			: unit === 'month'
				? monthSpan(year, monthOf(today) + shift)
				: yearSpan(year + shift);
	if (part === 'earlier') return [whole[0], today];
	// "Later this week" is not today; of a longer stretch that would be too fine.
	return part === 'later' ? [Math.min(unit === 'week' ? today + 1 : today, whole[1]), whole[1]] : whole;
}

/** Meteorological seasons of the north, winter named after the year in which it begins. */
function seasonSpan({season, which}: Expression & {kind: 'season'}, today: number, tense: Tense): Span {
	const spanIn = (year: number): Span => [
		monthSpan(year, 3 + season * 3)[0],
		monthSpan(season === 3 ? year + 1 : year, season === 3 ? 2 : 5 + season * 3)[1],
	];
	const year = yearOf(today);
	const spans = [year - 2, year - 1, year, year + 1].map(spanIn);
	if (which === 'last') return spans.findLast(span => span[1] < today)!;
	if (which === 'next') return spans.find(span => span[0] > today) ?? spanIn(year + 1);
	return which === 'this' ? spanIn(year) : pickYear(spanIn, today, tense);
}

function spanOf(expression: Expression, today: number | undefined, tense: Tense): Span | null {
	switch (expression.kind) {
		case 'calendar':
			return calendarSpan(expression, today, tense);
		case 'year':
			return expression.from === expression.to
				? partOfYear(expression.from, expression.part)
				: [yearSpan(expression.from)[0], yearSpan(expression.to)[1]];
		case 'month':
			return monthOfYear(expression, today, tense);
		case 'open':
			return null;
	}
	if (today === undefined) return null;
	switch (expression.kind) {
		case 'weekday':
			return weekdaySpan(expression, today, tense);
		case 'weekday-of-week': {
			const day = weekSpan(today, expression.week)[0] + expression.weekday;
			return [day, day];
		}
		case 'since-weekday':
			return [weekdaySpan({...expression, kind: 'weekday'}, today, 'past')[0], today];
		case 'period':
			return periodSpan(expression, today, tense);
		case 'lately':
			return [today - expression.days, today];
		case 'season':
			return seasonSpan(expression, today, tense);
		case 'within':
			return [today, today + expression.days];
	}
}

/** True where the words alone fix the days. */
function isStated(expression: Expression): boolean {
	if (expression.kind === 'calendar') return expression.to.year !== undefined;
	return expression.kind === 'year' || (expression.kind === 'month' && expression.year !== undefined);
}

/**
 * The days a mention means, or null where the text and the publication date do not fix them (never guessed).
 * @param published ISO 8601 day of publication, undefined when unknown
 * @param tense of the verb that the date belongs to; `unknown` reads weekdays as past and dates without a year as the nearest
 */
export function resolveDate(mention: DateMention, published: string | undefined, tense: Tense): When | null {
	const today = published === undefined ? undefined : toDay(published);
	const span = spanOf(mention.expression, today, tense);
	if (!span || Number.isNaN(span[0]) || Number.isNaN(span[1])) return null;
	const basis = isStated(mention.expression) ? 'stated' : 'resolved';
	return {from: toIso(span[0]), to: toIso(span[1]), text: mention.text, basis};
}
