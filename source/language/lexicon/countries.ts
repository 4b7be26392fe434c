/** Countries by any of their surface forms: names, demonyms, peoples, capitals, and the houses that stand for a government. */
import {countries as states} from 'countries-list';
import isoNames from 'i18n-iso-countries/langs/en.json' with {type: 'json'};
import nationalities from 'i18n-nationality/langs/en.json' with {type: 'json'};
import * as own from './country-rows.ts';
import {fold} from './fold.ts';
import {phraseTable} from './phrase-table.ts';
import {list, readNames} from './rows.ts';

/** How a surface form names its country: `Russia`, `Russian`, `Russians`, `Moscow`, `the Kremlin`. */
export type CountryForm = 'name' | 'demonym' | 'people' | 'capital' | 'metonym';

/** `code` is ISO 3166-1 alpha-2 (for states that are gone, the code ISO keeps reserved); `name` the short English name. */
export type Country = {
	code: string;
	name: string;
	form: CountryForm;
	/** As often a person or a word (`Jordan`, `Chad`): take it for the country only where something else says so. */
	ambiguous?: true;
};

const packageNames: Record<string, {name: string; capital: string}> = states;

/** The short English name of a country, or undefined for an unknown code. */
export function countryName(code: string): string | undefined {
	return own.shortNames[code] ?? packageNames[code]?.name;
}

/** The capital of a country as the package spells it, or undefined; the gazetteer's `capitalOf` gives its usual name. */
export function capitalName(code: string): string | undefined {
	return own.seats[code] ?? (packageNames[code]?.capital || undefined);
}

function* rowsOf(table: Record<string, string>, form: CountryForm): Generator<[string, string, CountryForm]> {
	for (const [code, phrases] of Object.entries(table)) for (const phrase of list(phrases)) yield [phrase, code, form];
}

/** `Russian` → `Russians`; nothing for adjectives that make no noun (`French`, `Chinese`). */
function peopleOf(demonym: string): string | undefined {
	return /(?:an|[^r]i|ari)$/.test(demonym) ? demonym + 's' : undefined;
}

const unsure = new Set(list(own.unsureCountries).map(fold));
const marked = (surface: string, country: Country): Country =>
	unsure.has(fold(surface)) ? {...country, ambiguous: true} : country;

/** `West Germany: West German; West Germans`: the code of today's state, the name of the text. */
function* ownNames(): Generator<[string, Country]> {
	for (const [code, text] of Object.entries(own.partsAndPasts))
		for (const {name, forms} of readNames(text))
			for (const surface of forms) {
				const form = surface === name ? 'name' : /(?:s|m[ae]n)$/.test(surface) ? 'people' : 'demonym';
				yield [surface, marked(surface, {code, name, form})];
			}
}

function* surfaces(): Generator<[string, string, CountryForm]> {
	yield* rowsOf(own.otherNames, 'name');
	for (const code of Object.keys(packageNames)) yield [countryName(code)!, code, 'name'];
	for (const [code, name] of Object.entries(own.shortNames)) yield [name, code, 'name'];
	for (const [code, names] of Object.entries(isoNames.countries))
		for (const name of Array.isArray(names) ? names : [names]) yield [name, code, 'name'];
	yield* rowsOf(own.peoples, 'people');
	const adjectives = [...rowsOf(own.demonyms, 'demonym')];
	// The package fills its gaps with the country's name and explains doubles in brackets; both would be wrong here.
	for (const [code, demonym] of Object.entries(nationalities.nationalities))
		if (!/[(,]| - | or | and |Island/.test(demonym)) adjectives.push([demonym, code, 'demonym']);
	yield* adjectives;
	for (const [demonym, code] of adjectives) {
		const people = peopleOf(demonym);
		if (people) yield [people, code, 'people'];
	}
	yield* rowsOf(own.metonyms, 'metonym');
	yield* rowsOf(own.capitals, 'capital');
	for (const [code, {capital}] of Object.entries(packageNames)) if (capital) yield [capital, code, 'capital'];
}

const table = phraseTable<Country>([
	...ownNames(),
	...surfaces().map(([surface, code, form]): [string, Country] => [
		surface,
		marked(surface, {code, name: countryName(code)!, form}),
	]),
]);
const blocked = phraseTable<true>(list(own.notCountries).map(phrase => [phrase, true]));
const longestBlocked = 3;

/** True where token `at` is part of a phrase such as `New Mexico` or `South China Sea`. */
function isBlocked(words: readonly string[], at: number): boolean {
	for (let start = Math.max(0, at - longestBlocked); start <= at; start++) {
		const match = blocked.match(words, start);
		if (match && start + match.length > at) return true;
	}
	return false;
}

/**
 * The country that the longest run of tokens from `at` names (`South Korean`, `White House`), or undefined.
 * Case counts where it decides: `US`, not `us`; `Turkey`, not `turkey`.
 */
export function matchCountry(words: readonly string[], at: number): ({length: number} & Country) | undefined {
	const match = table.match(words, at);
	if (!match || isBlocked(words, at)) return undefined;
	return {length: match.length, ...match.value};
}

/** The country that a whole surface form names, a leading `the` aside; undefined when it names none. */
export function country(surface: string): Country | undefined {
	return table.get(surface) ?? table.get(surface.replace(/^the /i, ''));
}
