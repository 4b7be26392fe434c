/** Meetings of one stay: what has no place or day of its own took place where and when its parties are told to have been. */
import {daysBetween} from '../language/dates/days.ts';
import {resolveDate} from '../language/dates/resolve-date.ts';
import {matchPlace} from '../language/gazetteer.ts';
import {countryName} from '../language/lexicon/countries.ts';
import {ancestors, casesOf, dependents, lower, type Tree} from '../language/tree.ts';
import type {Place, When} from '../meeting.ts';
import type {Cluster} from './cluster.ts';
import type {Encounter} from './encounter.ts';
import {placeOfGathering} from './gatherings.ts';
import type {Line} from './reading.ts';
import type {Entity} from './registry.ts';
import type {Stay} from './stays.ts';

/** Days that one stay may last. */
const STAY = 3;
/** How many sentences back the day on which somebody spoke still holds. */
const REACH = 3;

/** Days beyond which a span says nothing of a day in it: "earlier this year" and "Monday". */
const SPAN = 7;

/** Days between two spans; what has no day was when the article was written, if that is known. */
const apart = (a: When | null, b: When | null, published: string | undefined) => {
	const today = published && {from: published, to: published};
	const [one, other] = [a ?? today, b ?? today];
	if (!one || !other) return 0;
	const [isWide, isOtherWide] = [one, other].map(({from, to}) => daysBetween(from, to) > SPAN);
	if (isWide !== isOtherWide) return Number.POSITIVE_INFINITY;
	return Math.max(0, daysBetween(other.to, one.from), daysBetween(one.to, other.from));
};

/** True where a placed encounter can set the scene of a placeless meeting: the same story and stay, a party in common or a summit. */
const setsScene = (encounter: Encounter, cluster: Cluster, published: string | undefined) =>
	encounter.place !== null &&
	encounter.kind !== 'call' &&
	!encounter.former &&
	(encounter.status === 'held' || encounter.status === 'planned' || encounter.status === cluster.status) &&
	encounter.line.story === cluster.story &&
	apart(encounter.date, cluster.date, published) <= STAY &&
	((encounter.kind === 'summit' && cluster.kind !== 'summit' && (cluster.date !== null || cluster.dateText === null)) ||
		encounter.parties.some(party => cluster.parties.includes(party)));

/** True where a party of the meeting is told to have been at a place in the same story, within the days of one stay. */
const isThere = (stay: Stay, cluster: Cluster, published: string | undefined) =>
	stay.place !== null &&
	(!stay.ahead || cluster.status === 'planned') &&
	stay.line.story === cluster.story &&
	apart(stay.date, cluster.date, published) <= STAY &&
	stay.who.some(party => cluster.parties.includes(party));

const WEEKDAY = /^(?:today|tonight|yesterday|tomorrow|\p{Lu}\p{L}+day)\b/u;

const city = ({name, country}: Place): Place => ({name, ...(country && {country})});

/** The one place that all name, or the country that they name beside one of its towns. */
const commonPlace = (places: readonly Place[]): Place | undefined => {
	const names = new Set(places.map(({name}) => name));
	if (names.size <= 1) return places[0];
	const whole = places.find(({name, country}) => country !== undefined && countryName(country) === name);
	return names.size === 2 && places.every(({country}) => country === whole?.country) ? whole : undefined;
};

/** Offices borne abroad: who holds one receives nobody at home. */
const ABROAD = new Set(['ambassador', 'diplomat', 'envoy']);

/** A place with those who are told to have been there. */
type Visit = {place: Place; who: readonly Entity[]};

/** One house of a town: somebody else was met in another. */
const isVenue = ({name}: Place) => matchPlace(name.split(' '), 0)?.kind === 'venue';

/** The places among those told where a party was the guest of another's country: he met Hun Sen in Cambodia, wherever else he went. */
const asGuest = (visits: readonly Visit[], {parties, encounters}: Cluster): Place[] => {
	const countries = new Set(parties.flatMap(({country}) => country ?? []));
	// Whom they met in several countries, or before all that is told, is not told by one of them.
	if (countries.size > 2 || encounters.every(encounter => encounter.former || hasHad(encounter))) return [];
	return visits
		.filter(({place, who}) => {
			const isAtHome = ({country}: Entity) => country !== undefined && country === place.country;
			return (
				!isVenue(place) &&
				parties.some(party => isAtHome(party) && !ABROAD.has(party.office ?? '')) &&
				parties.some(party => !isAtHome(party) && party.type !== 'country' && who.includes(party))
			);
		})
		.map(({place}) => place);
};

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

/** A token and those above it; none where they stand in what is said: "said that he pressed him during the summit". */
const outOfContent = (tree: Tree, at: number): number[] => {
	const chain = [at, ...ancestors(tree, at)];
	return chain.some(node => tree.tokens[node]!.relation === 'ccomp') ? [] : chain;
};

/** "told reporters after a meeting with X", "said while meeting X": the encounter is the occasion of what is said. */
const isOccasion = ({line: {tree}, trigger}: Encounter) =>
	(tree.tokens[trigger]!.xpos === 'VBG' && casesOf(tree, trigger).includes('while')) ||
	outOfContent(tree, trigger).some(node => casesOf(tree, node).some(word => BEHIND.has(word)));

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

const IN_TURN = new Set(['also', 'then', 'separately', 'afterwards', 'afterward', 'first']);

/** "He also met X": on the day of the encounter told before of the same party. */
const dayOfRound = (cluster: Cluster, encounters: readonly Encounter[]): When | undefined => {
	const next = cluster.encounters.find(
		encounter =>
			!encounter.former &&
			!hasHad(encounter) &&
			[encounter.trigger, ...ancestors(encounter.line.tree, encounter.trigger).slice(0, 1)].some(node =>
				dependents(encounter.line.tree, node, 'advmod').some(child => IN_TURN.has(lower(encounter.line.tree, child))),
			),
	);
	const before =
		next &&
		encounters.findLast(
			({line, status, kind, parties}) =>
				line.story === next.line.story &&
				line.index < next.line.index &&
				next.line.index - line.index <= REACH &&
				status === 'held' &&
				kind !== 'call' &&
				parties.some(party => next.parties.includes(party)),
		);
	const date = before?.date;
	return date && date.from === date.to ? date : undefined;
};

/** Sentences of a story that say on which day it plays. */
const LEAD = 3;
/** The day on which a story plays: the first past day that its lead names, at most two days before publication. */
const storyDay = (lines: readonly Line[], story: number, published: string): When | undefined => {
	const lead = lines.filter(line => line.story === story && !line.headline).slice(0, LEAD);
	for (const {dates} of lead)
		for (const {mention} of dates) {
			if (
				mention.expression.kind !== 'weekday' &&
				!(mention.expression.kind === 'period' && mention.expression.unit === 'day')
			)
				continue;
			const day = resolveDate(mention, published, 'past');
			if (day && day.from === day.to && day.to <= published && daysBetween(day.to, published) <= 2) return day;
		}
	return undefined;
};

/** Told as the occasion of what is said in the story: "told reporters after a meeting with X". */
const isOfStoryDay = ({encounters}: Cluster) =>
	encounters.some(
		encounter =>
			!encounter.line.headline &&
			!encounter.former &&
			encounter.parties.length > 1 &&
			isOccasion(encounter) &&
			!hasHad(encounter),
	);

/** "had met": before the day of the story. */
const hasHad = ({line: {tree}, trigger}: Encounter) =>
	[trigger, ...ancestors(tree, trigger)]
		.slice(0, 2)
		.some(node => dependents(tree, node, 'aux').some(child => lower(tree, child) === 'had'));

/** Gives each undated meeting that was held the one day of its stay, or of what was said after it. */
export const shareDays = (
	clusters: readonly Cluster[],
	encounters: readonly Encounter[],
	stays: readonly Stay[],
	lines: readonly Line[],
	published: string | undefined,
): void => {
	for (const cluster of clusters) {
		if (cluster.date || cluster.dateText || cluster.status !== 'held' || cluster.kind === 'call') continue;
		const day =
			dayOfStay(cluster, encounters) ??
			dayOfSpeech(cluster, stays) ??
			dayOfRound(cluster, encounters) ??
			(published && isOfStoryDay(cluster) ? storyDay(lines, cluster.story, published) : undefined);
		if (day) [cluster.date, cluster.dateText] = [day, day.text];
	}
};

/** True for what took place, or is to, within the days that the story tells of; a plan without a day may be for anywhere. */
const isNear = ({date, dateText, status}: Cluster, published: string | undefined) => {
	if (date) return true;
	const said = dateText !== null;
	return said ? !published && WEEKDAY.test(dateText) : status === 'held';
};

/** Told within a few sentences of a mention of the meeting. */
const isBeside = ({line}: {line: Line}, {encounters, story}: Cluster) =>
	line.story === story && encounters.some(encounter => Math.abs(encounter.line.index - line.index) <= REACH);

const visitOf = (told: Encounter | Stay): Visit => ({
	place: city(told.place!),
	who: 'who' in told ? told.who : told.parties,
});

/** "flies to Israel this weekend. He will meet Israeli officials": a plan without a day is for the journey told beside it. */
const journeysOf = (cluster: Cluster, encounters: readonly Encounter[], stays: readonly Stay[]): Visit[] => {
	if (cluster.status !== 'planned' || cluster.dateText !== null) return [];
	const trips = encounters.filter(({kind, status}) => kind === 'visit' && status === 'planned');
	const journeys = stays.filter(({ahead, there}) => ahead || there);
	return [...trips, ...journeys].filter(told => told.place !== null && isBeside(told, cluster)).map(visitOf);
};

/** Where a placeless meeting in person was, by the stay that it belongs to; where two places are possible, as a guest, else none. */
const sceneOf = (
	cluster: Cluster,
	encounters: readonly Encounter[],
	stays: readonly Stay[],
	published: string | undefined,
): Place | undefined => {
	if (!isNear(cluster, published)) return commonPlace(asGuest(journeysOf(cluster, encounters, stays), cluster));
	const scenes = encounters.filter(encounter => setsScene(encounter, cluster, published));
	const known = stays.filter(stay => isThere(stay, cluster, published));
	const there = known.filter(({ahead, seen}) => !ahead && !seen);
	const sure = [...scenes, ...there].map(visitOf);
	// Where they met says nothing of where they are to meet.
	const apply = cluster.status === 'held' || there.length > 0 || scenes.some(({status}) => status !== 'held');
	return (
		(apply ? commonPlace(sure.map(({place}) => place)) : undefined) ??
		commonPlace(asGuest(sure, cluster)) ??
		commonPlace(asGuest([...scenes, ...known].map(visitOf), cluster))
	);
};

/** Gives each placeless meeting in person the place of its gathering or of its stay. */
export const shareScenes = (
	clusters: readonly Cluster[],
	encounters: readonly Encounter[],
	stays: readonly Stay[],
	published: string | undefined,
): void => {
	for (const cluster of clusters) {
		if (cluster.place || cluster.kind === 'call') continue;
		const gathering = placeOfGathering(cluster, encounters);
		cluster.place = gathering ? city(gathering) : (sceneOf(cluster, encounters, stays, published) ?? null);
	}
};
