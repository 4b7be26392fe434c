/** The mentions of one encounter within an article, and what they tell of it together. */
import type {Place, When} from '../../meeting.ts';
import type {Encounter} from '../encounter.ts';
import type {Entity} from '../people/registry.ts';

export type Cluster = {
	story: number;
	parties: Entity[];
	encounters: Encounter[];
	place: Place | null;
	date: When | null;
	dateText: string | null;
	/** Told as the aim of a journey alone. */
	aim: boolean;
	/** No mention says the day by itself. */
	lent: boolean;
	kind: Encounter['kind'];
	status: Encounter['status'];
};
