/** Planned meetings with a day as an iCalendar file (RFC 5545): whole-day events that a calendar takes over. */
import {daysBetween, shiftDay} from '../language/dates/days.ts';
import type {Merged, MergedMeeting} from '../meetings/merge/merged.ts';
import {meetingHeading} from './meeting-entry.ts';
import {placeWords} from './party-words.ts';
import {meetingSentence} from './sentence.ts';

/** Section 3.3.11: backslash, semicolon and comma are escaped, line ends written as `\n`. */
const escapeValue = (text: string): string =>
	text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|\r|\n/g, '\\n')
		.replace(/\p{Cc}/gu, ' ');

const ENCODER = new TextEncoder();

/** Section 3.1: no line longer than 75 octets; a continuation begins with a blank. Characters stay whole. */
const foldLine = (line: string): string => {
	const lines = [''];
	let size = 0;
	for (const character of line) {
		const octets = ENCODER.encode(character).length;
		if (size + octets > (lines.length === 1 ? 75 : 74)) {
			lines.push('');
			size = 0;
		}
		lines[lines.length - 1] += character;
		size += octets;
	}
	return lines.join('\r\n ');
};

const basicDay = (iso: string): string => iso.replaceAll('-', '');
const dayAfter = (iso: string): string => shiftDay(iso, 1);

/** Longer than this, the interval says how little is known of the day: no calendar entry can say that. */
const LONGEST_EVENT = 4;

const isDated = ({date, status}: MergedMeeting): boolean =>
	date !== null && (status === 'planned' || status === 'possible') && daysBetween(date.from, date.to) < LONGEST_EVENT;

const eventLines = (meeting: MergedMeeting, {articles}: Merged, stamp: string): string[] => {
	const {date, place, id, evidence, status, sources} = meeting;
	const cited = articles.filter(article => sources.includes(article.id));
	const proof = evidence.slice(0, 3).map(({quote, article}) => {
		const source = cited.find(one => one.id === article);
		return `“${quote.replace(/\s+/g, ' ').trim()}” — ${source?.source ?? source?.title ?? ''}${source?.url ? ` ${source.url}` : ''}`;
	});
	return [
		'BEGIN:VEVENT',
		`UID:${id}@readout`,
		`DTSTAMP:${basicDay(stamp)}T000000Z`,
		`DTSTART;VALUE=DATE:${basicDay(date!.from)}`,
		`DTEND;VALUE=DATE:${basicDay(dayAfter(date!.to))}`,
		`SUMMARY:${escapeValue(meetingHeading(meeting))}`,
		...(place ? [`LOCATION:${escapeValue(placeWords(place))}`] : []),
		`DESCRIPTION:${escapeValue([meetingSentence(meeting), ...proof].join('\n'))}`,
		`STATUS:${status === 'planned' ? 'CONFIRMED' : 'TENTATIVE'}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
};

/**
 * The calendar, lines ended by CR LF. The stamp is the day of the newest article (not the clock), so that the same
 * facts give the same bytes.
 */
export const renderIcs = (merged: Merged): string => {
	const stamp =
		merged.articles
			.flatMap(({published}) => published?.date ?? [])
			.sort()
			.at(-1) ?? '1970-01-01';
	const events = merged.meetings.filter(isDated).flatMap(meeting => eventLines(meeting, merged, stamp));
	return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//readout//EN', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR']
		.map(line => `${foldLine(line)}\r\n`)
		.join('');
};
