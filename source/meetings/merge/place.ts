/** How two reported places relate: the same, one inside the other, unknown, or apart. */
import {country} from '../../language/lexicon/countries.ts';
import type {Place} from '../../meeting.ts';
import {fold} from './names.ts';

/** `near` is apart within one country, where one source may name the suburb and one the capital. */
export type PlaceRelation = 'same' | 'within' | 'unknown' | 'near' | 'far';

const REGION =
	/\b(?:north|south|east|west|northern|southern|eastern|western|central|zone|border|region|province|state|peninsula|county|area)\b/;
const SMALL = new Set(['the', 'of', 'in', 'at', 'city', 'hotel', 'palace', 'house', 'headquarters', 'office']);
const words = (text: string): string[] =>
	fold(text)
		.split(' ')
		.filter(word => word && !SMALL.has(word));

/** Whether every telling word of one name stands in the other. */
const contains = (a: string, b: string): boolean => {
	const [p, q] = [words(a), words(b)];
	if (p.length === 0 || q.length === 0) return fold(a) === fold(b);
	return q.every(word => p.includes(word)) || p.every(word => q.includes(word));
};

/** Whether the place is known no closer than its country or a region of it. */
export const isWide = (place: Place): boolean => country(place.name)?.form === 'name' || REGION.test(fold(place.name));

const names = (place: Place): string[] => (place.venue ? [place.name, place.venue] : [place.name]);

export const relatePlaces = (a: Place | null, b: Place | null): PlaceRelation => {
	if (!a || !b) return 'unknown';
	if (!isWide(a) && !isWide(b) && names(a).some(x => names(b).some(y => contains(x, y)))) return 'same';
	const foreign = a.country !== undefined && b.country !== undefined && a.country !== b.country;
	if (foreign) return 'far';
	if (isWide(a) || isWide(b)) return a.country === b.country || contains(a.name, b.name) ? 'within' : 'unknown';
	return 'near';
};
