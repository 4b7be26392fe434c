/** Places by name: venues, cities, regions, countries and continents. */
import cities from './gazetteer/cities.json' with {type: 'json'};
import {cityRows} from './gazetteer/cities.ts';
import {regionRows} from './gazetteer/regions.ts';
import type {PlaceRows} from './gazetteer/row.ts';
import {venueRows} from './gazetteer/venues.ts';
import {continents, unsurePlaces, venueNouns} from './gazetteer/words.ts';
import {capitalName, matchCountry} from './lexicon/countries.ts';
import {fold} from './lexicon/fold.ts';
import {isGivenName} from './lexicon/given-names.ts';
import {type PhraseTable, phraseTable, phraseWords} from './lexicon/phrase-table.ts';
import {list, readNames} from './lexicon/rows.ts';

export type PlaceKind = 'venue' | 'city' | 'region' | 'country' | 'continent';

/** `country` is ISO 3166-1 alpha-2; `city` the one a venue stands in. */
export type GazetteerPlace = {
	name: string;
	kind: PlaceKind;
	country?: string;
	city?: string;
	/** As often a person or a word (`Nice`, `Houston`): take it for a place only after `in`, `at`, `near` and the like. */
	ambiguous?: true;
};

const unsure = new Set(list(unsurePlaces).map(fold));

function flagged(place: GazetteerPlace, surface: string): GazetteerPlace {
	const doubtful = unsure.has(fold(surface)) || (!surface.includes(' ') && isGivenName(surface));
	return doubtful ? {...place, ambiguous: true} : place;
}

/** Towns here bear the names of people, and people theirs: Hampton, Rodriguez, Henderson. */
const namesakeCountries = new Set('US GB CA AU NZ IE PH ES PT MX BR AR CO VE CL PE CU DO EC'.split(' '));

/** Reads `Name (City): other; other | …` rows. */
function* readRows(rows: PlaceRows, kind: PlaceKind): Generator<[string, GazetteerPlace]> {
	for (const [code, line] of Object.entries(rows))
		for (const row of readNames(line)) {
			const [, name, city] = /^(.+?)(?: \((.+)\))?$/.exec(row.name)!;
			const place: GazetteerPlace = {
				name: name!,
				kind,
				...(code !== '--' && {country: code}),
				...(city && city !== '--' && {city}),
			};
			for (const surface of [name!, ...row.forms.slice(1)]) yield [surface, flagged(place, surface)];
		}
}

function* ownPlaces(): Generator<[string, GazetteerPlace]> {
	yield* readRows(venueRows, 'venue');
	yield* readRows(cityRows, 'city');
	yield* readRows(regionRows, 'region');
	for (const name of list(continents)) yield [name, {name, kind: 'continent'}];
}

function* compiledCities(): Generator<[string, GazetteerPlace]> {
	for (const [code, names] of Object.entries(cities))
		for (const name of names.split('; ')) {
			const place: GazetteerPlace = {name, kind: 'city', ...(code !== '--' && {country: code})};
			const namesake = !name.includes(' ') && (code === '--' || namesakeCountries.has(code));
			yield [name, namesake ? {...place, ambiguous: true} : flagged(place, name)];
		}
}

let tables: {own: PhraseTable<GazetteerPlace>; compiled: PhraseTable<GazetteerPlace>} | undefined;
const venueTails = phraseTable(list(venueNouns).map(noun => [noun, true]));

/** The longest single place name from token `at`; of equally long ones our own row, the country, the compiled city. */
function matchName(words: readonly string[], at: number): ({length: number} & GazetteerPlace) | undefined {
	tables ??= {own: phraseTable(ownPlaces()), compiled: phraseTable(compiledCities())};
	const own = tables.own.match(words, at);
	const compiled = tables.compiled.match(words, at);
	const state = matchCountry(words, at);
	let best = own && {length: own.length, ...own.value};
	if (state?.form === 'name' && state.length > (best?.length ?? 0)) {
		const {length, name, code, ambiguous} = state;
		best = {length, name, kind: 'country', country: code, ...(ambiguous && {ambiguous})};
	}
	if (compiled && compiled.length > (best?.length ?? 0)) best = {length: compiled.length, ...compiled.value};
	// A few capitals are too small, or spelt otherwise, for the compiled cities.
	if (state?.form === 'capital' && state.length > (best?.length ?? 0)) {
		const name = words.slice(at, at + state.length).join(' ');
		best = {length: state.length, name, kind: 'city', country: state.code, ...(state.ambiguous && {ambiguous: true})};
	}
	return best;
}

/**
 * The longest place from token `at`, or undefined. A country or state that follows a comma belongs to it and decides its
 * country: `Geneva, Switzerland`, `Birmingham, Alabama`.
 */
export function matchPlace(words: readonly string[], at: number): ({length: number} & GazetteerPlace) | undefined {
	const place = matchName(words, at);
	if (!place || (place.kind !== 'city' && place.kind !== 'venue') || words[at + place.length] !== ',') return place;
	const after = matchName(words, at + place.length + 1);
	if (!after?.country || (after.kind !== 'region' && after.kind !== 'country')) return place;
	const fits = after.country === place.country || place.country === undefined || after.kind === 'region';
	if (!fits) return place;
	const {ambiguous: _, ...sure} = place;
	return {...sure, length: place.length + 1 + after.length, country: after.country};
}

/** The capital of a country (ISO 3166-1 alpha-2) under the name the gazetteer uses: `BY` → Minsk; undefined for an unknown code. */
export function capitalOf(code: string): string | undefined {
	const capital = capitalName(code);
	return capital && (matchName(phraseWords(capital), 0)?.name ?? capital);
}

/** The number of tokens from `at` that are a noun of buildings (`Palace`, `Air Base`), 0 for none. */
export function matchVenueNoun(words: readonly string[], at: number): number {
	return venueTails.match(words, at)?.length ?? 0;
}
