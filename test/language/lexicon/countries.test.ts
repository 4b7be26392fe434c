import {describe, expect, it} from 'vitest';
import {country, countryName, matchCountry} from '../../../source/language/lexicon/countries.ts';
import {everywhere, words} from './words.ts';

describe('a country by its surface', () => {
	it.each([
		['U.S.', 'US', 'name'],
		['US', 'US', 'name'],
		['the United States', 'US', 'name'],
		['America', 'US', 'name'],
		['Americans', 'US', 'people'],
		['Russian', 'RU', 'demonym'],
		['Russians', 'RU', 'people'],
		['Moscow', 'RU', 'capital'],
		['the Kremlin', 'RU', 'metonym'],
		['White House', 'US', 'metonym'],
		['Downing Street', 'GB', 'metonym'],
		['Kyiv', 'UA', 'capital'],
		['Kiev', 'UA', 'capital'],
		['Türkiye', 'TR', 'name'],
		['Turkey', 'TR', 'name'],
		['Philippine', 'PH', 'demonym'],
		['Filipinos', 'PH', 'people'],
		['North Korean', 'KP', 'demonym'],
		['South Koreans', 'KR', 'people'],
		['Palestinian Authority', 'PS', 'name'],
		['Palestinians', 'PS', 'people'],
		['Kosovo', 'XK', 'name'],
		['Holy See', 'VA', 'name'],
		['Côte d’Ivoire', 'CI', 'name'],
		["Cote d'Ivoire", 'CI', 'name'],
		['Soviet', 'SU', 'demonym'],
		['Guinea-Bissau', 'GW', 'name'],
		['Swiss', 'CH', 'demonym'],
		['UKRAINE', 'UA', 'name'],
	])('%s', (surface, code, form) => {
		expect(country(surface)).toMatchObject({code, form});
	});
});

it.each(['us', 'turkey', 'polish', 'EU', 'chad', 'china shop'])('leaves "%s" alone', word => {
	expect(country(word)).toBeUndefined();
});

it('doubts what is as often a person or a state of the U.S.', () => {
	for (const name of ['Georgia', 'Jordan', 'Chad', 'Mali']) expect(country(name)?.ambiguous).toBe(true);
	expect(country('France')?.ambiguous).toBeUndefined();
});

it.each([
	'the New Mexico governor',
	'in the South China Sea',
	'the Washington Post',
	'the Native American chief',
	'British Columbia',
])('finds no country anywhere in "%s"', text => {
	expect(everywhere(text, matchCountry)).toEqual([]);
});

it('takes the longest name', () => {
	expect(matchCountry(words('South African leaders'), 0)).toMatchObject({length: 2, code: 'ZA'});
	expect(matchCountry(words('Washington, D.C. today'), 0)).toMatchObject({length: 3, code: 'US'});
});

it('leaves parts of a state and states gone by their own name', () => {
	expect(country('West Germany')).toEqual({code: 'DE', name: 'West Germany', form: 'name'});
	expect(country('Scottish')).toEqual({code: 'GB', name: 'Scotland', form: 'demonym'});
	expect(country('West Germans')?.form).toBe('people');
});

it('has one short name for a code', () => {
	expect(['US', 'RU', 'KR', 'GB', 'TR', 'SU'].map(countryName)).toEqual([
		'United States',
		'Russia',
		'South Korea',
		'United Kingdom',
		'Turkey',
		'Soviet Union',
	]);
});
