/** What a digest is compared with: the last one of the same paths and query, or a day. */
import {createHash} from 'node:crypto';
import {resolve} from 'node:path';
import {type Changes, changesFrom, changesSince, type Snapshot, snapshot} from '../digest/changes.ts';
import {shiftDay} from '../language/dates/days.ts';
import {dayRange} from '../library/query.ts';
import {readState, writeState} from '../library/state.ts';
import type {Merged} from '../meetings/merge/merged.ts';
import type {DigestValues} from './digest-flags.ts';
import {resolvePaths} from './paths.ts';
import {UsageError} from './usage-error.ts';
import type {World} from './world.ts';

export type Point = {
	changes: (merged: Merged) => Changes;
	/** The day that it stands for; undefined for the last brief. */
	since?: string;
	/** Called when the brief is written: from here the next one goes on. */
	keep: (merged: Merged) => void;
};

/** Today where the user is, unless --now says otherwise. */
const today = (now: string | undefined): string => {
	if (now !== undefined) return now;
	const date = new Date();
	return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');
};

/** Briefs of the same paths and query follow one another; those of other ones have a point of their own. */
const pointName = async (input: string[], query: string | undefined, world: World): Promise<string> => {
	// Which paths are read is told when they are read.
	const paths = input.includes('-') ? input : await resolvePaths(input, {...world, talk: () => {}});
	const key = JSON.stringify([paths.map(path => (path === '-' ? path : resolve(path))), query ?? '']);
	return `digest-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
};

/** Reads `--since`; undefined where it is not given. */
export const readPoint = async (
	input: string[],
	{since, now, query}: DigestValues,
	world: World,
): Promise<Point | undefined> => {
	if (since === undefined) return;
	if (since === 'last') {
		const name = await pointName(input, query, world);
		const previous = readState<Snapshot>(name) ?? {schema: 1, meetings: [], agreements: []};
		return {
			changes: merged => changesSince(merged, previous),
			keep: merged => writeState(name, snapshot(merged)),
		};
	}
	const day = since === 'yesterday' ? shiftDay(today(now), -1) : since === 'today' ? today(now) : dayRange(since)?.from;
	if (day === undefined)
		throw new UsageError(`--since wants last, yesterday or a day such as 2025-03-24, not "${since}"`);
	return {changes: merged => changesFrom(merged, day), since: day, keep: () => {}};
};
