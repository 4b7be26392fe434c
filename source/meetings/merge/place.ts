/** How two reported places relate: the same, one inside the other, unknown, or apart. */
import {matchPlace, matchVenueNoun} from '../../language/gazetteer.ts';
import type {Place} from '../../meeting.ts';
import {fold} from './names.ts';
import {memo} from './order.ts';

/** `near` is apart by doubtful words: two towns of one country, or a town and another country. */
export type PlaceRelation = 'same' | 'within' | 'unknown' | 'near' | 'far';

const REGION =
	/\b(?:north|south|east|west|northern|southern|eastern|western|central|zone|border|region|province|state|peninsula|county|area)\b/;
const SMALL = new Set(['the', 'of', 'in', 'at', 'city', 'hotel', 'palace', 'house', 'headquarters', 'office']);
const words = memo((text): readonly string[] =>
	fold(text)
		.split(' ')
		.filter(word => word && !SMALL.has(word)),
);

/** Whether every telling word of one name stands in the other. */
const contains = (a: string, b: string): boolean => {
	if (a === b) return true;
	const [p, q] = [words(a), words(b)];
	if (p.length === 0 || q.length === 0) return fold(a) === fold(b);
	return q.every(word => p.includes(word)) || p.every(word => q.includes(word));
};

/** The gazetteer's entry for a whole name. */
const locate = memo(name => {
	const tokens = name.replace(/^the /i, '').split(' ');
	const found = matchPlace(tokens, 0);
	return found?.length === tokens.length ? found : undefined;
});

/** The city in which a known venue stands. */
export const cityOf = (name: string): string | undefined => locate(name)?.city;

/** Countries that are a city (ISO 3166-1 alpha-2). */
const CITY_STATES = new Set(['SG', 'MC', 'VA', 'SM', 'HK', 'MO']);

/** Whether the place is known no closer than its country or a region of it. */
export const isWide = ({name}: Place): boolean => isWideName(name);
const isWideName = memo((name): boolean => {
	const {kind, country} = locate(name) ?? {};
	if (kind === 'country') return !CITY_STATES.has(country!);
	return kind === 'region' || kind === 'continent' || (kind === undefined && REGION.test(fold(name)));
});

/** Whether it is known for a region, by the gazetteer: `DMZ`, `Crimea`. */
const isRegion = ({name}: Place): boolean => locate(name)?.kind === 'region';

/** Whether it is a building or the like, by the gazetteer or by its noun: `Capella Hotel`. */
const isVenue = memo((name): boolean => {
	const tokens = name.split(' ');
	return (
		locate(name)?.kind === 'venue' ||
		tokens.some((_, at) => at > 0 && matchVenueNoun(tokens, at) === tokens.length - at)
	);
});

/** All the names one place goes by: its own, its venue's, and the city that a known venue stands in. */
const names = ({name, venue}: Place): string[] =>
	[name, venue, cityOf(name), venue && cityOf(venue)].filter(one => one !== undefined);

export const relatePlaces = (a: Place | null, b: Place | null): PlaceRelation => {
	if (!a || !b) return 'unknown';
	if (!isWide(a) && !isWide(b) && names(a).some(x => names(b).some(y => contains(x, y)))) return 'same';
	const foreign = a.country !== undefined && b.country !== undefined && a.country !== b.country;
	// A bare country is often what the talks are about: less sure than a town.
	if (foreign) return isWide(a) !== isWide(b) ? 'near' : 'far';
	// One region under one name is an anchor (the DMZ); one country is none.
	if (isRegion(a) && isRegion(b) && fold(a.name) === fold(b.name)) return 'same';
	if (isWide(a) || isWide(b)) return a.country === b.country || contains(a.name, b.name) ? 'within' : 'unknown';
	// A building of which the city is not known may stand in the other's city.
	const [cityA, cityB] = [a, b].map(({name}) => (isVenue(name) ? cityOf(name) : name));
	return cityA === undefined || cityB === undefined ? 'unknown' : 'near';
};
