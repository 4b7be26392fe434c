/** Meetings in a few words: the short forms that rows and boxes are made of. */
import {shortName} from '../../digest/party-words.ts';
import type {Meeting, OutcomeKind, Participant} from '../../meeting.ts';

export {shortName};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2014-10-14` → `14 Oct 2014`; parts that are missing stay away. */
export const dayText = (iso: string): string => {
	const [year, month, day] = iso.split('-');
	return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
};

/** A closed interval of ISO days: `4–5 Feb 2015`, `30 Jan – 2 Feb 2015`, `Nov 2014`. */
export const intervalText = (from: string, to: string): string => {
	if (from === to) return dayText(from);
	const [year, month, day] = from.split('-');
	const [toYear, toMonth, toDay] = to.split('-');
	const lastDay = new Date(Date.UTC(Number(toYear), Number(toMonth), 0)).getUTCDate();
	const wholeMonths = day === '01' && Number(toDay) === lastDay;
	if (wholeMonths && year === toYear && month === '01' && toMonth === '12') return year!;
	if (wholeMonths && year === toYear && month === toMonth) return dayText(`${year}-${month}`);
	if (year !== toYear) return `${dayText(from)} – ${dayText(to)}`;
	if (month !== toMonth) return `${Number(day)} ${months[Number(month) - 1]} – ${dayText(to)}`;
	return `${Number(day)}–${dayText(to)}`;
};

/** Newest first, undated ones last. */
export const newestFirst = (a: Meeting, b: Meeting): number => {
	const [first, second] = [a.date?.to ?? '', b.date?.to ?? ''];
	return first === second ? (a.id < b.id ? -1 : 1) : first > second ? -1 : 1;
};

/** The meeting's day as exact as the text has it, else its words in quotes. */
export const whenText = (meeting: Meeting): string =>
	meeting.date ? intervalText(meeting.date.from, meeting.date.to) : meeting.dateText ? `“${meeting.dateText}”` : '';

/** A slice of a text in quotation marks, but for one that it brings along: `“We will meet.”`. */
export const inQuotes = (slice: string): string => {
	const opened = slice.split('“').length - slice.split('”').length;
	return `${opened > 0 && slice.startsWith('“') ? '' : '“'}${slice}${opened < 0 && slice.endsWith('”') ? '' : '”'}`;
};

/** Where: the place, or that it was a call. */
export const whereText = (meeting: Meeting): string => {
	if (meeting.place) return meeting.place.name;
	return meeting.kind === 'call' ? 'by phone' : '';
};

/** `Kerry – Lavrov`, at most `most` names. */
export const whoText = (participants: readonly Participant[], most = 4): string => {
	const names = participants.map(shortName);
	return names.length <= most ? names.join(' – ') : `${names.slice(0, most).join(' – ')} +${names.length - most}`;
};

export const outcomeNames: Record<OutcomeKind, string> = {
	agreed: 'agreed',
	'not-agreed': 'not agreed',
	discussed: 'discussed',
	next: 'next',
};

/** `agreed 1 · not agreed 1`. */
export const outcomeText = (meeting: Meeting): string =>
	(Object.keys(outcomeNames) as OutcomeKind[])
		.map(kind => [outcomeNames[kind], meeting.outcomes.filter(outcome => outcome.kind === kind).length] as const)
		.filter(([, count]) => count > 0)
		.map(([name, count]) => `${name} ${count}`)
		.join(' · ');

/** `1 meeting`, `2,000 meetings`. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
	`${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
