import {describe, expect, it} from 'vitest';
import {capitalOf, matchPlace, matchVenueNoun} from '../../source/language/gazetteer.ts';
import {words} from './lexicon/words.ts';

const place = (text: string) => matchPlace(words(text), 0);

describe('places', () => {
	it.each([
		['Geneva', 'Geneva', 'city', 'CH'],
		['Zürich', 'Zurich', 'city', 'CH'],
		['Kraków', 'Krakow', 'city', 'PL'],
		['Kiev', 'Kyiv', 'city', 'UA'],
		['Zaporizhia', 'Zaporizhzhia', 'city', 'UA'],
		['Camp David', 'Camp David', 'city', 'US'],
		['Panmunjom', 'Panmunjom', 'city', 'KP'],
		['Sharm el-Sheikh', 'Sharm el-Sheikh', 'city', 'EG'],
		['Mar-a-Lago', 'Mar-a-Lago', 'venue', 'US'],
		['Great Hall of the People', 'Great Hall of the People', 'venue', 'CN'],
		['Élysée Palace', 'Elysee Palace', 'venue', 'FR'],
		['Crimea', 'Crimea', 'region', 'UA'],
		['New Mexico', 'New Mexico', 'region', 'US'],
		['South Korea', 'South Korea', 'country', 'KR'],
		['Europe', 'Europe', 'continent', undefined],
	])('%s', (text, name, kind, country) => {
		expect(place(text)).toEqual(expect.objectContaining({length: words(text).length, name, kind}));
		expect(place(text)?.country).toBe(country);
	});
});

it('says in which city a venue stands', () => {
	expect(place('Winfield House')).toMatchObject({kind: 'venue', city: 'London', country: 'GB'});
});

it('lets the state or country after a comma decide', () => {
	expect(place('Paris, Texas, on Friday')).toEqual({length: 3, name: 'Paris', kind: 'city', country: 'US'});
	expect(place('Geneva, Switzerland')).toMatchObject({length: 3, country: 'CH'});
	expect(place('Geneva, France said')).toMatchObject({length: 1, country: 'CH'});
});

it('leaves the country open where namesakes are as large', () => {
	expect(place('Granada')?.country).toBe('ES');
	expect(place('Mérida')).toMatchObject({kind: 'city'});
	expect(place('Mérida')?.country).toBeUndefined();
});

it.each(['Nice', 'Reading', 'Mobile', 'Houston', 'Victoria', 'Split'])('doubts %s', word => {
	expect(place(word)?.ambiguous).toBe(true);
});

it.each(['nice', 'reading', 'of', 'most', 'Merkel', 'Obama'])('finds no place in "%s"', word => {
	expect(place(word)).toBeUndefined();
});

it('knows nouns of buildings', () => {
	expect(matchVenueNoun(words('Hyatt Regency Hotel'), 2)).toBe(1);
	expect(matchVenueNoun(words('the Air Base'), 1)).toBe(2);
});

it.each([
	['BY', 'Minsk'],
	['US', 'Washington'],
	['UA', 'Kyiv'],
	['BR', 'Brasilia'],
	['YE', 'Sanaa'],
	['XX', undefined],
])('the capital of %s is %s', (code, name) => {
	expect(capitalOf(code)).toBe(name);
});
