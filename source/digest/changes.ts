/** What is new against an earlier brief: one that was kept as a snapshot, or everything before a day. */
import type {ArticleHead} from '../article.ts';
import type {Evidence, MeetingStatus} from '../meeting.ts';
import {evidenceKey} from '../meetings/merge/evidence.ts';
import type {Merged} from '../meetings/merge/merged.ts';
import type {Change} from './brief-model.ts';

/** One thing that a brief told: where its proof stands, and what was said of it. */
type Told = {evidence: string[]; status: string};

/** What a brief told, as plain JSON: kept so that the next one can say what is new. */
export type Snapshot = {schema: 1; meetings: Told[]; agreements: Told[]};

export type Changes = ReadonlyMap<string, Change>;

const tell = ({status, evidence}: {status: string; evidence: readonly Evidence[]}): Told => ({
	status,
	evidence: evidence.map(evidenceKey),
});

export const snapshot = ({meetings, agreements}: Merged): Snapshot => ({
	schema: 1,
	meetings: meetings.map(tell),
	agreements: agreements.map(tell),
});

const turn = (before: readonly string[], now: string): Change => {
	if (now === 'held' && !before.includes('held')) return 'now held';
	const off: MeetingStatus[] = ['cancelled', 'denied'];
	return off.some(status => status === now) && !off.some(status => before.includes(status)) ? 'called off' : 'updated';
};

/** Compares with a snapshot by the sentences that prove each entry: ids may change as articles come and go. */
const againstTold = (
	now: readonly {id: string; status: string; evidence: readonly Evidence[]}[],
	told: readonly Told[],
): [string, Change][] => {
	const known = Map.groupBy(
		told.flatMap(one => one.evidence.map(key => ({key, one}))),
		({key}) => key,
	);
	return now.flatMap(({id, status, evidence}): [string, Change][] => {
		const keys = evidence.map(evidenceKey);
		// One sentence may prove two meetings: each of them was told.
		const before = [...new Set(keys.flatMap(key => known.get(key)?.map(({one}) => one) ?? []))];
		if (before.length === 0) return [[id, 'new']];
		if (keys.every(key => known.has(key)) && before.some(one => one.status === status)) return [];
		return [
			[
				id,
				turn(
					before.map(one => one.status),
					status,
				),
			],
		];
	});
};

/** What `merged` says that the brief behind `previous` did not. */
export const changesSince = (merged: Merged, previous: Snapshot): Changes =>
	new Map([...againstTold(merged.meetings, previous.meetings), ...againstTold(merged.agreements, previous.agreements)]);

/**
 * What articles of `day` (ISO 8601) or later say that the earlier ones did not.
 * An article without a date counts as earlier: nothing shows that it is new.
 */
export const changesFrom = ({articles, meetings, agreements}: Merged, day: string): Changes => {
	const fresh = new Set(
		articles.filter(({published}: ArticleHead) => published && published.date >= day).map(({id}) => id),
	);
	const changes = new Map<string, Change>();
	for (const {id, status, reports} of meetings) {
		const before = reports.filter(({article}) => !fresh.has(article));
		if (before.length === reports.length) continue;
		changes.set(
			id,
			before.length === 0
				? 'new'
				: turn(
						before.map(report => report.status),
						status,
					),
		);
	}
	for (const {id, evidence} of agreements) {
		const before = evidence.filter(({article}) => !fresh.has(article));
		if (before.length < evidence.length) changes.set(id, before.length === 0 ? 'new' : 'updated');
	}
	return changes;
};
