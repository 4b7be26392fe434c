/** Summits by name: "at the G7 summit" took place where the story says that the G7 summit did. */
import {casesOf} from '../language/tree.ts';
import type {Place} from '../meeting.ts';
import type {Cluster} from './cluster.ts';
import type {Encounter} from './encounter.ts';

/** Prepositions that put an encounter inside a gathering. */
const INSIDE = new Set(['at', 'during', 'in', 'of']);

const isInside = ({line, trigger}: Encounter) => casesOf(line.tree, trigger).some(word => INSIDE.has(word));

const isRightBefore = (encounter: Encounter, summit: Encounter, encounters: readonly Encounter[]) =>
	encounter.line === summit.line &&
	encounter.trigger < summit.trigger &&
	!encounters.some(
		({line, trigger}) => line === summit.line && trigger > encounter.trigger && trigger < summit.trigger,
	);

/** Two summits are one where both name the same body, or where one of them is just "the summit". */
const isSame = (named: Encounter, other: Encounter) =>
	named.line.story === other.line.story &&
	!other.former &&
	named.status === other.status &&
	(named.parties.length === 0
		? named.definite
		: named.parties.some(party => party.type === 'org' && other.parties.includes(party)));

/** The place of the summit at which a cluster's encounters are told to have been, if the story names one. */
export const placeOfGathering = (cluster: Cluster, encounters: readonly Encounter[]): Place | undefined => {
	const summits = encounters.filter(({kind}) => kind === 'summit');
	const around = summits.filter(summit =>
		cluster.encounters.some(
			encounter => encounter === summit || (isInside(summit) && isRightBefore(encounter, summit, encounters)),
		),
	);
	const places = summits.flatMap(summit =>
		summit.place && around.some(named => !named.former && isSame(named, summit)) ? [summit.place] : [],
	);
	return new Set(places.map(({name}) => name)).size === 1 ? places[0] : undefined;
};
