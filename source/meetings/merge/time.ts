/** When a reported meeting can have been, in whole days, and how two such reports relate. */
import {type Span, toDay, weekdayOf} from '../../language/dates/days.ts';
import type {Meeting, When} from '../../meeting.ts';
import {underWay} from './under-way.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A date as days since 1970-01-01. */
export const spanOf = ({from, to}: When): Span => [toDay(from), toDay(to)];

export type Timing = {
	/** Where the text fixes it; of talks of several days, how far they may have reached. */
	span: Span | null;
	/** The day the article came out. */
	published: number | null;
	/** 0 (Monday) to 6, where the words name a weekday that could not be resolved. */
	weekday: number | null;
	ahead: boolean;
};

/** Told as done by an article that came out before it: the day is that of something else. A day's slack for the time zones. */
export const isImpossible = ({date, status}: Pick<Meeting, 'date' | 'status'>, published?: string): boolean =>
	date !== null && published !== undefined && status === 'held' && toDay(date.from) > toDay(published) + 1;

export const timingOf = (
	meeting: Pick<Meeting, 'date' | 'dateText' | 'status' | 'kind' | 'evidence'>,
	published?: string,
): Timing => {
	const {date, dateText, status} = meeting;
	const day = published ? toDay(published) : null;
	const named = WEEKDAYS.findIndex(day => dateText?.toLowerCase().includes(day));
	return {
		span: date && underWay(meeting, spanOf(date), day),
		published: day,
		weekday: named < 0 ? null : named,
		ahead: status === 'planned' || status === 'possible',
	};
};

export const lengthOf = ([from, to]: Span): number => to - from + 1;
const hasWeekday = ([from, to]: Span, weekday: number): boolean =>
	to - from >= 6 || (weekday - weekdayOf(from) + 7) % 7 <= to - from;

/** How far apart two spans are; 0 where they touch or overlap. */
export const gap = (a: Span, b: Span): number => Math.max(0, a[0] - b[1], b[0] - a[1]);

/** How long after the news a meeting is still the news: reports of this many days are taken to be of one occasion. */
const NEWS_DAYS = 4;
/** How long before a meeting its first announcements come. */
const AHEAD_DAYS = 21;

/** Two spans that follow each other without a day between. */
export const NEXT_DAY = -0.25;

/** Both fixed: overlap, the firmer the shorter. */
const relateSpans = (a: Span, b: Span): number => {
	if (gap(a, b) > 0) return gap(a, b) === 1 ? NEXT_DAY : -Infinity;
	const longer = Math.max(lengthOf(a), lengthOf(b));
	return longer <= 2 ? 3 : longer <= 8 ? 2 : longer <= 92 ? 1 : 0.3;
};

/** One fixed, one undated: does the undated one's own day of publication let it be the same, and suggest it? */
const relateUndated = (span: Span, other: Timing): number => {
	if (other.published === null) {
		if (other.weekday === null) return 0;
		return lengthOf(span) > 3 ? 0 : hasWeekday(span, other.weekday) ? 1 : -0.5;
	}
	// A meeting told as done lies before the telling, one announced after it.
	if (!other.ahead && span[0] > other.published + 1) return -Infinity;
	if (other.ahead && span[1] < other.published - 1) return -Infinity;
	const distance = other.ahead ? span[0] - other.published : other.published - span[1];
	return distance <= (other.ahead ? AHEAD_DAYS : NEWS_DAYS) ? 1 : distance <= 45 ? 0 : -0.5;
};

/** Neither fixed: the words used and the days of publication are all there is. */
const relateUnfixed = (a: Timing, b: Timing): number => {
	if (a.published === null || b.published === null)
		return a.weekday !== null && b.weekday !== null ? (a.weekday === b.weekday ? 0.7 : -0.5) : 0;
	const [older, newer] = a.published <= b.published ? [a, b] : [b, a];
	// Held yesterday, still ahead today: another meeting.
	if (!older.ahead && newer.ahead && newer.published! > older.published!) return -Infinity;
	const distance = newer.published! - older.published!;
	// On one and the same day an announcement and a report may well be of two meetings.
	if (distance === 0 && a.ahead !== b.ahead) return 0.5;
	return distance <= NEWS_DAYS ? 1 : distance <= AHEAD_DAYS && older.ahead ? 0.5 : distance <= 45 ? 0 : -0.5;
};

/**
 * How well two reports agree in time: 3 the same day, about 1 the same days of news, 0 nothing known,
 * below 0 doubtful, -Infinity impossible.
 */
export const relateTimes = (a: Timing, b: Timing): number => {
	if (a.span && b.span) return relateSpans(a.span, b.span);
	if (a.span) return relateUndated(a.span, b);
	if (b.span) return relateUndated(b.span, a);
	return relateUnfixed(a, b);
};
