/** Meetings of one stay: what has no place of its own took place where its parties are told to have been. */
import type {Cluster} from './unite.ts';
import {sameDate} from './unite.ts';

/** Two meetings of one visit: a party in common, the same story, status and days (or days not told). */
const sameStay = (a: Cluster, b: Cluster) =>
	a.story === b.story &&
	a.status === b.status &&
	a.parties.some(party => b.parties.includes(party)) &&
	(sameDate(a.date, b.date) ?? (a.date === null && b.date === null));

/** Gives each placeless meeting in person the one place of its stay; where two are possible, none. */
export const shareScenes = (clusters: readonly Cluster[]): void => {
	const placed = clusters.filter(({place, kind}) => place !== null && kind !== 'call');
	for (const cluster of clusters) {
		if (cluster.place || cluster.kind === 'call') continue;
		const places = placed.filter(other => sameStay(cluster, other)).map(({place}) => place!);
		if (new Set(places.map(({name}) => name)).size === 1) {
			const {name, country} = places[0]!;
			cluster.place = {name, ...(country && {country})};
		}
	}
};
