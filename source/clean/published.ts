import type {Published} from '../article.ts';
import {calendarDay} from '../corpus/iso-day.ts';
import {writtenDates} from './written-dates.ts';

/** Words before a date that make it another date than that of publication. */
const OTHER_DATE =
	/\b(?:updated|modified|revised|reviewed|edited|accessed|archived|due|expires?|since|until|aktualisiert|mis à jour|actualizado)\b[^.]{0,30}$/i;
const PUBLISHED = /\b(?:published|posted|first|originally|created|veröffentlicht|publié|publicado)\b[^.]{0,30}$/i;

/** The publication day that a line of date, byline and section tells; a date said to be of an update is none. */
export function publishedIn(line: string): string | undefined {
	const dates = writtenDates(line);
	const before = (start: number, previous: number) => line.slice(previous, start);
	let fallback: string | undefined;
	let previous = 0;
	for (const {date, start, end} of dates) {
		const lead = before(start, previous);
		if (PUBLISHED.test(lead)) return date;
		if (!OTHER_DATE.test(lead)) fallback ??= date;
		previous = end;
	}
	return fallback;
}

/** The day in an address such as `/2015/01/30/` or `/2015-01-30-`; `undefined` when it has none. */
export function dayInUrl(url: string): string | undefined {
	const match =
		/\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-])/i.exec(url) ?? /\/(20\d\d)(\d\d)(\d\d)(?=[/-])/.exec(url);
	if (!match) return undefined;
	const month = Number(match[2]) || 1 + 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(match[2]!.toLowerCase()) / 3;
	return calendarDay(Number(match[1]), month, Number(match[3]));
}

/** A dateline with a whole date: `MOSCOW, Jan. 30, 2015 (Agency) —`. */
export function dayInDateline(paragraph: string): Published | undefined {
	const line = /^\p{Lu}[\p{Lu} .,'’-]{2,40}[,(]?\s.{0,60}?[—–)-]\s/u.exec(paragraph)?.[0];
	const date = line && writtenDates(line)[0]?.date;
	return date ? {date, basis: 'dateline'} : undefined;
}
