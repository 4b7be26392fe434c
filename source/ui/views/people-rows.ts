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
	readonly met: {person: Participant; meetings: number}[];
};

/** In the order of the English alphabet; the same for every locale. */
const byName = new Intl.Collator('en').compare;

const companions = (name: string, meetings: readonly Meeting[]): PersonRow['met'] => {
	const met = new Map<string, PersonRow['met'][number]>();
	for (const person of meetings.flatMap(({participants}) => participants)) {
		if (person.name === name) continue;
		const known = met.get(person.name);
		if (known) known.meetings += 1;
		else met.set(person.name, {person, meetings: 1});
	}
	return [...met.values()].sort((a, b) => b.meetings - a.meetings || byName(a.person.name, b.person.name));
};

const rowOf = ({name, type}: Participant): PersonRow => {
	let met: PersonRow['met'] | undefined;
	return {
		name,
		type,
		meetings: [],
		// Asked for by the rows on the screen alone.
		get met() {
			met ??= companions(name, this.meetings);
			return met;
		},
	};
};

const add = (rows: Map<string, PersonRow>, person: Participant, meeting: Meeting) => {
	const row = rows.get(person.name) ?? rowOf(person);
	row.role ??= person.role;
	row.country ??= person.country;
	row.meetings.push(meeting);
	rows.set(person.name, row);
};

/** Most meetings first, then by name. */
export const peopleRows = memoize((meetings: readonly Meeting[]): PersonRow[] => {
	const rows = new Map<string, PersonRow>();
	for (const meeting of meetings) for (const person of meeting.participants) add(rows, person, meeting);
	return [...rows.values()].sort((a, b) => b.meetings.length - a.meetings.length || byName(a.name, b.name));
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
