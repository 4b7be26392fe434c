/** Everyone who takes part in something: with whom, how often, when. */
import type {Meeting, Participant} from '../../meeting.ts';
import {memoize} from '../state/memo.ts';

export type PersonRow = {
	name: string;
	type: Participant['type'];
	role?: string;
	country?: string;
	meetings: Meeting[];
	/** Others by the number of meetings in common, most first. */
	met: {person: Participant; meetings: number}[];
};

const add = (rows: Map<string, PersonRow>, person: Participant, meeting: Meeting) => {
	const row = rows.get(person.name) ?? {name: person.name, type: person.type, meetings: [], met: []};
	row.role ??= person.role;
	row.country ??= person.country;
	row.meetings.push(meeting);
	rows.set(person.name, row);
};

const companions = ({name, meetings}: PersonRow): PersonRow['met'] => {
	const met = new Map<string, PersonRow['met'][number]>();
	for (const person of meetings.flatMap(({participants}) => participants)) {
		if (person.name === name) continue;
		const known = met.get(person.name);
		if (known) known.meetings += 1;
		else met.set(person.name, {person, meetings: 1});
	}
	return [...met.values()].sort((a, b) => b.meetings - a.meetings || a.person.name.localeCompare(b.person.name, 'en'));
};

/** Most meetings first, then by name. */
export const peopleRows = memoize((meetings: readonly Meeting[]): PersonRow[] => {
	const rows = new Map<string, PersonRow>();
	for (const meeting of meetings) for (const person of meeting.participants) add(rows, person, meeting);
	const sorted = [...rows.values()].sort(
		(a, b) => b.meetings.length - a.meetings.length || a.name.localeCompare(b.name, 'en'),
	);
	for (const row of sorted) row.met = companions(row);
	return sorted;
}, 2);

const levels = '▁▂▃▄▅▆▇█';

/** Columns under which a line over time says nothing. */
const fewest = 8;

/** One sign a column for how many of the days (ISO, in order) fall into it; empty where there is no time or no room. */
export const sparkLine = (days: readonly string[], columns: number): string => {
	const times = days.map(day => Date.parse(day));
	const [from = 0, to = 0] = [times[0], times.at(-1)];
	if (from === to || columns < fewest) return '';
	const counts = new Array<number>(columns).fill(0);
	for (const time of times) counts[Math.min(columns - 1, Math.floor(((time - from) / (to - from)) * columns))]! += 1;
	const most = Math.max(...counts);
	return counts.map(n => (n === 0 ? ' ' : levels[Math.ceil((n / most) * levels.length) - 1])).join('');
};
