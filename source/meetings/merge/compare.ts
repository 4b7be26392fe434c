/** Are two mentions reports of one meeting? First what forbids it, then what ties them. */
import type {Mention} from './mention.ts';
import {fold} from './names.ts';
import {memo} from './order.ts';
import {sameWords} from './outcomes.ts';
import {matchParties} from './parties.ts';
import {relatePlaces} from './place.ts';
import {type Anchors, isTied} from './ties.ts';
import {relateTimes, type Timing} from './time.ts';
import {cosine, overlap, shared} from './words.ts';

const calledOff = ({meeting}: Mention): boolean => meeting.status === 'cancelled' || meeting.status === 'denied';

const withoutDayOfTelling = ({timing, dayOfTelling}: Mention): Timing =>
	dayOfTelling ? {...timing, span: null} : timing;

/** How well two mentions agree in time; a day of the telling may agree, but not disagree. */
const timeBetween = (a: Mention, b: Mention): number => {
	const time = relateTimes(a.timing, b.timing);
	if (time >= 1 || (!a.dayOfTelling && !b.dayOfTelling)) return time;
	return Math.max(time, relateTimes(withoutDayOfTelling(a), withoutDayOfTelling(b)));
};

/**
 * What keeps two mentions apart whatever else agrees, also inside a group that others have tied together.
 * An article that tells of two meetings means two.
 */
export const contradict = (a: Mention, b: Mention): boolean =>
	a.article.id === b.article.id ||
	(a.byPhone !== null && b.byPhone !== null && a.byPhone !== b.byPhone) ||
	timeBetween(a, b) === -Infinity ||
	relatePlaces(a.meeting.place, b.meeting.place) === 'far';

const fulfils = (deed: Timing, plan: Timing): boolean =>
	!deed.ahead && plan.ahead && deed.span !== null && deed.span[0] >= (plan.published ?? -Infinity);

const wordsOfName = memo((name): readonly string[] => fold(name).split(' '));

/** Two articles tell one story when they share names beside those of the parties: a venue, an aide, a sum. */
const sameStory = (a: Mention, b: Mention): boolean => {
	if (shared(a.story(), b.story()) < 3) return false;
	const parties = new Set([...a.entities, ...b.entities].flatMap(({name}) => wordsOfName(name)));
	const [p, q] = [a.story().difference(parties), b.story().difference(parties)];
	return shared(p, q) >= 3 && cosine(p, q) >= 0.25;
};

/** Asked for at most once, and only where nothing cheaper decides. */
const once = (ask: () => boolean): (() => boolean) => {
	let answer: boolean | undefined;
	return () => {
		answer ??= ask();
		return answer;
	};
};

export type Tie = {
	/** The strongest join first. */
	strength: number;
	/** The day or a whole sentence is the same: holds also where one of the two has a better match already. */
	firm: boolean;
};

/** What ties two mentions to each other, or null. Does not ask `contradict`. */
export const tie = (a: Mention, b: Mention): Tie | null => {
	// What was agreed comes of what was held.
	if ((a.ofDeal || b.ofDeal) && (a.meeting.status !== 'held' || b.meeting.status !== 'held')) return null;
	const match = matchParties(a.entities, b.entities);
	const matched = match.exact + match.bySide;
	const alone = a.entities.length === 1 && b.entities.length === 1;
	if (matched < (alone ? 1 : 2)) return null;
	const time = timeBetween(a, b);
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
	const copied = !a.sentences().isDisjointFrom(b.sentences());
	const about = once(() => shared(a.words(), b.words()) >= 4 && overlap(a.words(), b.words()) >= 0.3);
	const deal = once(() => a.deals().some(x => b.deals().some(y => sameWords(x, y))));
	const story = once(() => sameStory(a, b));
	const anchors: Anchors = {
		time,
		place,
		share: match.samePrincipals ? 1 : match.share,
		byName: match.exact >= 2,
		alone,
		many: match.exact >= 3,
		sameTense: a.timing.ahead === b.timing.ahead,
		planAndDeed: fulfils(a.timing, b.timing) || fulfils(b.timing, a.timing),
		get about() {
			return about();
		},
		get deal() {
			return deal();
		},
		get story() {
			return story();
		},
		copied,
	};
	if (match.bothHaveOthers && match.share < 0.5) return null;
	// Two and two with a third are two meetings, if nothing but the pair says that they are one.
	if (match.thirdParty && match.share < 0.75 && !copied) return null;
	if (!isTied(anchors)) return null;
	const placeScore = {same: 2, within: 0.5, unknown: 0, near: -1, far: -4}[place];
	const strength =
		3 * match.share -
		0.6 * match.strangeSides +
		time +
		placeScore +
		Math.min(shared(a.words(), b.words()), 12) / 6 +
		(copied ? 4 : 0) +
		(a.meeting.kind === b.meeting.kind ? 0.3 : 0) +
		(a.meeting.status === b.meeting.status ? 0.3 : 0);
	return {strength, firm: time >= 2 || copied};
};
