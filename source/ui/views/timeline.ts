/** Timeline: how many meetings fell into each day, week or month. */
import {monthSpan, toDay, toIso, weekSpan} from '../../language/dates/days.ts';
import type {Meeting} from '../../meeting.ts';
import {type Block, toDoc} from '../docs/doc.ts';
import {meetingBlock} from '../docs/person-doc.ts';
import {memoize} from '../state/memo.ts';
import {type Line, spread} from '../text/line.ts';
import {glyph} from '../theme.ts';
import {count, intervalText, newestFirst} from './describe.ts';
import type {Context, View} from './view.ts';

export const units = ['day', 'week', 'month'] as const;
export type Unit = (typeof units)[number];

/** A closed interval of ISO days and the meetings that begin in it; `from` is empty for those without a day. */
export type Bucket = {
	from: string;
	to: string;
	meetings: Meeting[];
	/** Meetings in the fullest bucket that has a day. */
	most: number;
	unit: Unit;
};

/** The day, the week from Monday to Sunday, or the month around a day. */
export const around = (date: string, unit: Unit): {from: string; to: string} => {
	if (unit === 'day') return {from: date, to: date};
	const [year, month] = date.split('-').map(Number);
	const [from, to] = unit === 'week' ? weekSpan(toDay(date)) : monthSpan(year!, month!);
	return {from: toIso(from), to: toIso(to)};
};

/** Newest first; meetings without a day come last. */
const buckets = memoize((meetings: readonly Meeting[], unit: Unit): Bucket[] => {
	const found = new Map<string, Bucket>();
	for (const meeting of meetings) {
		const {from, to} = meeting.date ? around(meeting.date.from, unit) : {from: '', to: ''};
		const bucket = found.get(from) ?? {from, to, meetings: [], most: 0, unit};
		bucket.meetings.push(meeting);
		found.set(from, bucket);
	}
	const most = Math.max(1, ...[...found.values()].filter(({from}) => from).map(bucket => bucket.meetings.length));
	return [...found.values()].map(bucket => ({...bucket, most})).sort((a, b) => (a.from < b.from ? 1 : -1));
}, 2);

const name = ({from, to}: Bucket) => (from ? intervalText(from, to) : 'no date');

/** Columns of the longest name, by the size of the buckets. */
const nameColumns: Record<Unit, number> = {day: 11, week: 24, month: 8};
const numberColumns = 13;

const draw = (bucket: Bucket, width: number, {ascii}: Context): Line[] => {
	const columns = nameColumns[bucket.unit];
	const room = Math.max(4, width - columns - numberColumns - 4);
	const share = Math.min(1, bucket.meetings.length / bucket.most);
	const length = Math.max(1, Math.round(share * room));
	const held = bucket.meetings.filter(({status}) => status === 'held').length;
	const heldLength = Math.round((held / bucket.meetings.length) * length);
	// What has no day has no length either: its bar says nothing beside the others.
	const bar = bucket.from ? glyph('bar', ascii) : ' ';
	return [
		spread(
			[
				' ',
				name(bucket).padEnd(columns),
				' ',
				[bar.repeat(heldLength), 'held'],
				[bar.repeat(length - heldLength), 'planned'],
			],
			[[count(bucket.meetings.length, 'meeting'), 'dim'], ' '],
			width,
		),
	];
};

export const timeline: View<Bucket> = {
	title: 'Timeline',
	empty: 'no meeting here',
	rowLines: () => 1,
	rows: (_, narrowed, {unit}) => buckets(narrowed.meetings, unit),
	key: bucket => bucket.from,
	query: ({from, to, unit}) => {
		const [first, last] = [from, to].map(day => (unit === 'month' ? day.slice(0, 'yyyy-mm'.length) : day));
		return first ? `since:${first} until:${last}` : null;
	},
	draw,
	doc: (bucket, width, {ascii, measure}) =>
		toDoc(
			[
				{spans: [[name(bucket), 'title']]},
				{spans: [[count(bucket.meetings.length, 'meeting'), 'dim']]},
				{spans: ['']},
				...bucket.meetings.toSorted(newestFirst).map((meeting): Block => meetingBlock(meeting, ascii)),
			],
			{id: `time:${bucket.from}:${bucket.to}`, width: Math.min(width, measure + 4), menu: true},
		),
};
