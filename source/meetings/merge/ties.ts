/** Why two mentions may be taken for one meeting. The undated need a second anchor beside the pair: place, matter, story or words. */
import type {PlaceRelation} from './place.ts';
import {NEXT_DAY} from './time.ts';

/** What two mentions have in common, as the anchors below weigh it. */
export type Anchors = {
	/** As `relateTimes` says: 3 the same day, about 1 the same days of news, 0 nothing known, below 0 doubtful. */
	time: number;
	place: PlaceRelation;
	/** Parties matched over all parties, 0 to 1. */
	share: number;
	/** At least two parties matched by name. */
	byName: boolean;
	/** Both name one party only. */
	alone: boolean;
	/** At least three parties matched by name. */
	many: boolean;
	/** Both tell it as ahead, or both as done. */
	sameTense: boolean;
	/** One announces it, the other tells it as done later than the announcement. */
	planAndDeed: boolean;
	/** The sentences and outcomes share telling words; dear, so asked for last. */
	readonly about: boolean;
	/** Both tell that the same was agreed. */
	readonly deal: boolean;
	/** The two articles as a whole tell the same story; dear as well. */
	readonly story: boolean;
	/** They share a long sentence, word for word. */
	copied: boolean;
};

/** One row a reason to take two mentions for one; the first that holds is enough. */
export const TIES: {why: string; holds: (anchors: Anchors) => boolean}[] = [
	{why: 'both print the same sentence', holds: ({copied, time}) => copied && time > -1},
	{
		why: 'same day, and nothing of the place against it',
		holds: ({time, place, byName, share}) => time >= 2 && place !== 'near' && byName && share >= 0.5,
	},
	{
		why: 'same day and place, reported for the countries',
		holds: ({time, place, share, alone}) =>
			time >= 2 && (place === 'same' || (place === 'within' && !alone)) && share >= 0.5,
	},
	{
		why: 'same parties on the very same day, in two places that may be one: the sources differ',
		holds: ({time, place, byName, share}) => time === 3 && place === 'near' && byName && share === 1,
	},
	{
		why: 'same place in the same days of news',
		holds: ({time, place, share, alone}) => time >= 0.7 && place === 'same' && share >= 0.5 && !alone,
	},
	{
		why: 'same place, time open',
		holds: ({time, place, byName, share}) => time >= 0 && place === 'same' && byName && share >= 0.6,
	},
	{
		why: 'same place and matter, one day apart',
		holds: both => both.time >= -0.5 && both.place === 'same' && both.byName && both.about,
	},
	{
		why: 'planned for the day before or after by all the same parties',
		holds: ({time, place, byName, share, planAndDeed}) =>
			time >= NEXT_DAY && place !== 'near' && byName && share === 1 && planAndDeed,
	},
	{
		why: 'planned for the day before or after by all of three parties or more',
		holds: ({time, byName, share, many, planAndDeed}) =>
			time >= NEXT_DAY && byName && share === 1 && many && planAndDeed,
	},
	{
		why: 'same days of news and same matter',
		holds: both => both.time >= 0.7 && both.place !== 'near' && both.share >= 0.5 && !both.alone && both.about,
	},
	{
		why: 'same days of news and same story',
		holds: both => both.time >= 0.7 && both.place !== 'near' && both.byName && both.share >= 0.5 && both.story,
	},
	{
		why: 'same parties in the same days of news',
		holds: ({time, place, byName, share}) => time >= 1 && place !== 'near' && byName && share === 1,
	},
	{
		why: 'same parties who agreed the same, time open',
		holds: both => both.time >= 0 && both.place !== 'near' && both.byName && both.share === 1 && both.deal,
	},
	{
		why: 'same parties and same story, time open',
		holds: both => both.time >= 0 && both.place !== 'near' && both.byName && both.share >= 0.6 && both.story,
	},
];

export const isTied = (anchors: Anchors): boolean => TIES.some(({holds}) => holds(anchors));
