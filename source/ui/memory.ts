/** What is remembered between two runs: marks, saved queries, places in texts. */
import {readState, writeState} from '../library/state.ts';
import type {State} from './state/state.ts';
import {unread} from './state/state.ts';

type Kept = {read: string[]; starred: string[]; saved: {name: string; query: string}[]; places: Record<string, number>};

/** Texts whose place is remembered, latest first. */
const mostPlaces = 500;
const name = 'reader';

/** The state as it was left, or as it is where nothing was kept; what cannot be read is told and left alone. */
export const recall = (state: State, onProblem: (message: string) => void): State => {
	try {
		const kept = readState<Partial<Kept>>(name);
		if (!kept) return state;
		const readings = Object.entries(kept.places ?? {}).map(([id, at]) => [id, {...unread, at}] as const);
		return {
			...state,
			marks: {read: new Set(kept.read), starred: new Set(kept.starred)},
			saved: kept.saved ?? [],
			readings: Object.fromEntries(readings),
		};
	} catch (error) {
		onProblem((error as Error).message);
		return state;
	}
};

/** Keep marks, queries and the places in articles. */
export const keep = ({marks, saved, readings}: State): void => {
	const places = Object.entries(readings)
		.filter(([id, {at}]) => id.startsWith('article:') && at > 0)
		.slice(-mostPlaces)
		.map(([id, {at}]) => [id, at]);
	writeState<Kept>(name, {
		read: [...marks.read],
		starred: [...marks.starred],
		saved: [...saved],
		places: Object.fromEntries(places),
	});
};
