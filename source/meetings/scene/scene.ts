/** Meetings of one stay: what has no place of its own took place where its parties are told to have been. */
import {daysBetween} from '../../language/dates/days.ts';
import {matchPlace} from '../../language/gazetteer.ts';
import {countryName} from '../../language/lexicon/countries.ts';
import type {Place, When} from '../../meeting.ts';
import {hasHad} from '../clauses/mention.ts';
import type {Encounter} from '../encounter.ts';
import type {Entity} from '../people/registry.ts';
import type {Line} from '../reading/reading.ts';
import type {Cluster} from '../unite/cluster.ts';
import {placeOfGathering, sameBody} from '../unite/gatherings.ts';
import type {Stay} from './stays.ts';
import {territory} from './where.ts';

/** Days that one stay may last. */
const STAY = 3;
/** How many sentences from a plan the journey may be told that it is for. */
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

/** The gatherings that an encounter is told to belong to: "at the G20 summit", "his G20 meeting". */
const gatheringsOf = ({line, trigger, parties}: Encounter): string[] => [
	...parties.flatMap(({body, name}) => (body ? name : [])),
	...line.actors.flatMap(({form, last, title, name}) =>
		form === 'organisation' && last === trigger && title === 'international' ? name! : [],
	),
];

/** "his G20 meeting with X", beside one that was held elsewhere for itself. */
const isOfOtherGathering = (encounter: Encounter, {encounters}: Cluster): boolean => {
	const own = encounters.map(gatheringsOf);
	const there = gatheringsOf(encounter);
	return own.every(names => names.length > 0) && !own.flat().some(name => there.some(other => sameBody(name, other)));
};

/** True where a placed encounter can set the scene of a placeless meeting: the same story and stay, a party in common or a summit. */
const setsScene = (encounter: Encounter, cluster: Cluster, published: string | undefined) =>
	encounter.place !== null &&
	encounter.kind !== 'call' &&
	!encounter.former &&
	(encounter.status === 'held' || encounter.status === 'planned' || encounter.status === cluster.status) &&
	encounter.line.story === cluster.story &&
	!isOfOtherGathering(encounter, cluster) &&
	apart(encounter.date, cluster.date, published) <= STAY &&
	((encounter.kind === 'summit' && cluster.kind !== 'summit' && (cluster.date !== null || cluster.dateText === null)) ||
		encounter.parties.some(party => cluster.parties.includes(party)));

/** "was in the country last week, which saw him meet X": told in one breath. */
const isOfSentence = ({line}: Stay, {date, encounters}: Cluster) =>
	date === null && encounters.some(encounter => encounter.line === line);

/** One of those who are told to have been there, or of the delegation that was. */
const isAmong = (party: Entity, who: readonly Entity[]): boolean =>
	who.includes(party) ||
	who.some(
		({type, name, country}) =>
			type === 'group' && country !== undefined && country === party.country && /\bdelegation$/i.test(name),
	);

/** True where a party of the meeting is told to have been at a place in the same story, within the days of one stay. */
const isThere = (stay: Stay, cluster: Cluster, published: string | undefined) =>
	stay.place !== null &&
	(!stay.ahead || cluster.status === 'planned') &&
	stay.line.story === cluster.story &&
	(apart(stay.date, cluster.date, published) <= STAY || isOfSentence(stay, cluster)) &&
	cluster.parties.some(party => isAmong(party, stay.who));

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
	if (
		countries.size > 2 ||
		encounters.every(encounter => encounter.former || hasHad(encounter.line, encounter.trigger))
	)
		return [];
	return visits
		.filter(({place, who}) => {
			const isAtHome = ({country}: Entity) => country !== undefined && country === place.country;
			return (
				!isVenue(place) &&
				parties.some(party => isAtHome(party) && !ABROAD.has(party.office ?? '')) &&
				parties.some(party => !isAtHome(party) && party.type !== 'country' && isAmong(party, who))
			);
		})
		.map(({place}) => place);
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

/** "before a visit by Obama": paid to the one country that is told of as its host. */
const hostCountry = ({kind, parties}: Cluster): Place | undefined => {
	const [host, ...others] = parties.filter(({type}) => type === 'country');
	return kind === 'visit' && host?.country && others.length === 0 && parties.length > 1
		? territory(host.country)
		: undefined;
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
		const [scene, host] = [sceneOf(cluster, encounters, stays, published), hostCountry(cluster)];
		const place = host && scene?.country !== host.country ? host : scene;
		cluster.place = gathering ? city(gathering) : (place ?? null);
	}
};
