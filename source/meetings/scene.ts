/** Meetings of one stay: what has no place of its own took place where its parties are told to have been. */
import type {Place, When} from '../meeting.ts';
import type {Encounter} from './encounter.ts';
import type {Cluster} from './unite.ts';

/** Days that one stay may last. */
const STAY = 3;

const apart = (a: When | null, b: When | null) => {
	if (!a || !b) return 0;
	const gap = Math.max(Date.parse(a.from) - Date.parse(b.to), Date.parse(b.from) - Date.parse(a.to));
	return Math.max(0, gap / 86_400_000);
};

/** True where a placed encounter can set the scene of a placeless meeting: the same story and stay, a party in common or a summit. */
const setsScene = (encounter: Encounter, cluster: Cluster) =>
	encounter.place !== null &&
	encounter.kind !== 'call' &&
	encounter.line.story === cluster.story &&
	apart(encounter.date, cluster.date) <= STAY &&
	(encounter.kind === 'summit' || encounter.parties.some(party => cluster.parties.includes(party)));

const city = ({name, country}: Place): Place => ({name, ...(country && {country})});

/** Gives each placeless meeting in person the one place of its stay; where two are possible, none. */
export const shareScenes = (clusters: readonly Cluster[], encounters: readonly Encounter[]): void => {
	for (const cluster of clusters) {
		if (cluster.place || cluster.kind === 'call') continue;
		const places = encounters.filter(encounter => setsScene(encounter, cluster)).map(({place}) => city(place!));
		if (new Set(places.map(({name}) => name)).size === 1) cluster.place = places[0]!;
	}
};
