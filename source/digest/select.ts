/** Narrows merged facts down to what a brief is asked for. */
import type {Agreement} from '../meeting.ts';
import type {Merged, MergedMeeting} from '../meetings/merge/merged.ts';
import type {Changes} from './changes.ts';

export type Selection = {
	/** Meetings and agreements that fewer articles tell of are left out. */
	minSources?: number;
	/** Keeps only what has an entry here. */
	changed?: Changes;
	/** Keeps the meetings for which this holds, and the agreements tied to them or among their parties. */
	meeting?: (meeting: MergedMeeting) => boolean;
	agreement?: (agreement: Agreement) => boolean;
};

const sourcesOf = ({evidence}: Agreement): number => new Set(evidence.map(({article}) => article)).size;

/** Articles stay as they are: the lead tells how much was read. */
export const select = (merged: Merged, {minSources = 1, changed, meeting, agreement}: Selection): Merged => {
	const meetings = merged.meetings.filter(
		one => one.sources.length >= minSources && (!changed || changed.has(one.id)) && (!meeting || meeting(one)),
	);
	const kept = new Set(meetings.map(({id}) => id));
	return {
		...merged,
		meetings,
		agreements: merged.agreements.filter(
			one => sourcesOf(one) >= minSources && (!changed || changed.has(one.id)) && (!agreement || agreement(one)),
		),
		people: merged.people
			.map(person => ({...person, meetings: person.meetings.filter(id => kept.has(id))}))
			.filter(person => person.meetings.length > 0),
	};
};
