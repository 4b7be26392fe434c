/** Meetings of one stay: what has no place or day of its own took place where and when its parties are told to have been. */
import {daysBetween} from '../language/dates/days.ts';
import {ancestors, casesOf} from '../language/tree.ts';
import type {Place, When} from '../meeting.ts';
import type {Encounter} from './encounter.ts';
import type {Stay} from './stays.ts';
import type {Cluster} from './unite.ts';

/** Days that one stay may last. */
const STAY = 3;
/** How many sentences back the day on which somebody spoke still holds. */
const REACH = 3;

/** Days between two spans; what has no day was when the article was written, if that is known. */
const apart = (a: When | null, b: When | null, published: string | undefined) => {
	const today = published && {from: published, to: published};
	const [one, other] = [a ?? today, b ?? today];
	if (!one || !other) return 0;
	return Math.max(0, daysBetween(other.to, one.from), daysBetween(one.to, other.from));
};

/** True where a placed encounter can set the scene of a placeless meeting: the same story and stay, a party in common or a summit. */
const setsScene = (encounter: Encounter, cluster: Cluster, published: string | undefined) =>
	encounter.place !== null &&
	encounter.kind !== 'call' &&
	encounter.line.story === cluster.story &&
	apart(encounter.date, cluster.date, published) <= STAY &&
	(encounter.kind === 'summit' || encounter.parties.some(party => cluster.parties.includes(party)));

/** True where a party of the meeting is told to have been at a place in the same story, within the days of one stay. */
const isThere = (stay: Stay, cluster: Cluster, published: string | undefined) =>
	stay.place !== null &&
	stay.line.story === cluster.story &&
	apart(stay.date, cluster.date, published) <= STAY &&
	stay.who.some(party => cluster.parties.includes(party));

const city = ({name, country}: Place): Place => ({name, ...(country && {country})});

/** The one day on which all dated encounters of these parties fall, if it is one. */
const dayOfStay = (cluster: Cluster, encounters: readonly Encounter[]): When | undefined => {
	const near = encounters.filter(
		({line, date, status, parties, kind}) =>
			date !== null &&
			status === 'held' &&
			kind !== 'call' &&
			line.story === cluster.story &&
			parties.filter(party => cluster.parties.includes(party)).length > 1,
	);
	const days = new Set(near.map(({date}) => `${date!.from} ${date!.to}`));
	return days.size === 1 && near[0]!.date!.from === near[0]!.date!.to ? near[0]!.date! : undefined;
};

const BEHIND = new Set(['after', 'following', 'during']);

/** "told reporters after a meeting with X": the encounter is the occasion of what is said. */
const isOccasion = ({line: {tree}, trigger}: Encounter) =>
	[trigger, ...ancestors(tree, trigger)].some(node => casesOf(tree, node).some(word => BEHIND.has(word)));

/** The day on which a party spoke just before, of the occasion that the next sentence names. */
const dayOfSpeech = (cluster: Cluster, stays: readonly Stay[]): When | undefined => {
	const encounter = cluster.encounters.find(isOccasion);
	if (!encounter) return undefined;
	const {line, parties} = encounter;
	return (
		stays.findLast(
			stay =>
				stay.speaks &&
				stay.date !== null &&
				stay.date.from === stay.date.to &&
				stay.line.story === line.story &&
				stay.line.index <= line.index &&
				line.index - stay.line.index <= REACH &&
				stay.who.some(party => parties.includes(party)),
		)?.date ?? undefined
	);
};

/** Gives each undated meeting that was held the one day of its stay, or of what was said after it. */
export const shareDays = (
	clusters: readonly Cluster[],
	encounters: readonly Encounter[],
	stays: readonly Stay[],
): void => {
	for (const cluster of clusters) {
		if (cluster.date || cluster.dateText || cluster.status !== 'held' || cluster.kind === 'call') continue;
		const day = dayOfStay(cluster, encounters) ?? dayOfSpeech(cluster, stays);
		if (day) [cluster.date, cluster.dateText] = [day, day.text];
	}
};

/** Gives each placeless meeting in person the one place of its stay; where two are possible, none. */
export const shareScenes = (
	clusters: readonly Cluster[],
	encounters: readonly Encounter[],
	stays: readonly Stay[],
	published: string | undefined,
): void => {
	for (const cluster of clusters) {
		if (cluster.place || cluster.kind === 'call' || (cluster.dateText && !cluster.date)) continue;
		// What is to come on no known day may be anywhere.
		if (cluster.status !== 'held' && !cluster.date) continue;
		const places = [
			...encounters.filter(encounter => setsScene(encounter, cluster, published)),
			...stays.filter(stay => isThere(stay, cluster, published)),
		].map(({place}) => city(place!));
		if (new Set(places.map(({name}) => name)).size === 1) cluster.place = places[0]!;
	}
};
