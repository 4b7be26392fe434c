/** Are two mentions reports of one meeting? First what forbids it, then what ties them. */
import type {Mention} from './mention.ts';
import {fold} from './names.ts';
import {matchParties} from './parties.ts';
import {relatePlaces} from './place.ts';
import {NEXT_DAY, relateTimes, type Timing} from './time.ts';
import {cosine, overlap, shared} from './words.ts';

const calledOff = ({meeting}: Mention): boolean => meeting.status === 'cancelled' || meeting.status === 'denied';

/**
 * What keeps two mentions apart whatever else agrees, also inside a group that others have tied together.
 * An article that tells of two meetings means two.
 */
export const contradict = (a: Mention, b: Mention): boolean =>
	a.article.id === b.article.id ||
	(a.byPhone !== null && b.byPhone !== null && a.byPhone !== b.byPhone) ||
	relateTimes(a.timing, b.timing) === -Infinity ||
	relatePlaces(a.meeting.place, b.meeting.place) === 'far';

/** What two mentions have in common, as the anchors below weigh it. */
type Anchors = {
	time: number;
	place: 'same' | 'within' | 'unknown' | 'near' | 'far';
	share: number;
	/** At least two parties matched by name. */
	byName: boolean;
	alone: boolean;
	/** At least three parties matched by name. */
	many: boolean;
	/** Both tell it as ahead, or both as done. */
	sameTense: boolean;
	/** One announces it, the other tells it as done later than the announcement. */
	planAndDeed: boolean;
	about: boolean;
	/** The two articles as a whole tell the same story. */
	story: boolean;
	copied: boolean;
};

/** One row a reason to take two mentions for one; the first that holds is enough. */
const TIES: {why: string; holds: (anchors: Anchors) => boolean}[] = [
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
		holds: ({time, place, byName, about}) => time >= -0.5 && place === 'same' && byName && about,
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
		holds: ({time, place, share, about, alone}) => time >= 0.7 && place !== 'near' && share >= 0.5 && about && !alone,
	},
	{
		why: 'same days of news and same story',
		holds: ({time, place, byName, share, story}) => time >= 0.7 && place !== 'near' && byName && share >= 0.5 && story,
	},
	{
		why: 'same parties in the same days of news',
		holds: ({time, place, byName, share}) => time >= 1 && place !== 'near' && byName && share === 1,
	},
	{
		why: 'same parties and same story, time open',
		holds: ({time, place, byName, share, story}) => time >= 0 && place !== 'near' && byName && share >= 0.6 && story,
	},
];

const fulfils = (deed: Timing, plan: Timing): boolean =>
	!deed.ahead && plan.ahead && deed.span !== null && deed.span.from >= (plan.published ?? -Infinity);

/** Two articles tell one story when they share names beside those of the parties: a venue, an aide, a sum. */
const sameStory = (a: Mention, b: Mention): boolean => {
	const parties = new Set([...a.entities, ...b.entities].flatMap(({name}) => fold(name).split(' ')));
	const [p, q] = [a.story().difference(parties), b.story().difference(parties)];
	return shared(p, q) >= 3 && cosine(p, q) >= 0.25;
};

export type Tie = {
	/** The strongest join first. */
	strength: number;
	/** The day or a whole sentence is the same: holds also where one of the two has a better match already. */
	firm: boolean;
};

/** What ties two mentions to each other, or null. Does not ask `contradict`. */
export const tie = (a: Mention, b: Mention): Tie | null => {
	const match = matchParties(a.entities, b.entities);
	const matched = match.exact + match.bySide;
	const alone = a.entities.length === 1 && b.entities.length === 1;
	if (matched < (alone ? 1 : 2)) return null;
	const time = relateTimes(a.timing, b.timing);
	const place = relatePlaces(a.meeting.place, b.meeting.place);
	// What was called off is not what was held, unless both are of one day and place: then the sources differ.
	if (
		calledOff(a) !== calledOff(b) &&
		[a, b].some(({meeting}) => meeting.status === 'held') &&
		!(time >= 2 && place === 'same')
	)
		return null;
	// Talks of which nothing says how they were held are a phone call only on the very day of one.
	if (a.byPhone !== b.byPhone && (a.byPhone || b.byPhone) && time < 2) return null;
	const common = shared(a.words(), b.words());
	const about = common >= 4 && overlap(a.words(), b.words()) >= 0.3;
	const copied = !a.sentences().isDisjointFrom(b.sentences());
	const anchors: Anchors = {
		time,
		place,
		share: match.samePrincipals ? 1 : match.share,
		byName: match.exact >= 2,
		alone,
		many: match.exact >= 3,
		sameTense: a.timing.ahead === b.timing.ahead,
		planAndDeed: fulfils(a.timing, b.timing) || fulfils(b.timing, a.timing),
		about,
		story: sameStory(a, b),
		copied,
	};
	if (match.bothHaveOthers && match.share < 0.5) return null;
	if (!TIES.some(({holds}) => holds(anchors))) return null;
	const placeScore = {same: 2, within: 0.5, unknown: 0, near: -1, far: -4}[place];
	const strength =
		3 * match.share -
		0.6 * match.strangeSides +
		time +
		placeScore +
		Math.min(common, 12) / 6 +
		(copied ? 4 : 0) +
		(a.meeting.kind === b.meeting.kind ? 0.3 : 0) +
		(a.meeting.status === b.meeting.status ? 0.3 : 0);
	return {strength, firm: time >= 2 || copied};
};
