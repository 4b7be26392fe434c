import {describe, expect, it} from 'vitest';
import {isGivenName} from '../../../source/language/lexicon/given-names.ts';
import {groupRows, matchGroupNoun} from '../../../source/language/lexicon/group-nouns.ts';
import {organisationRows} from '../../../source/language/lexicon/organisation-rows.ts';
import {organisationTails} from '../../../source/language/lexicon/organisations/tails.ts';
import {
	matchOrganisation,
	matchOrganisationTail,
	organisation,
} from '../../../source/language/lexicon/organisations.ts';
import {readNames} from '../../../source/language/lexicon/rows.ts';
import {everywhere, words} from './words.ts';

describe('group nouns', () => {
	it.each(groupRows.map(row => [row.example, row.kind]))('%s', (example, kind) => {
		expect(everywhere(example, matchGroupNoun).map(match => match.kind)).toContain(kind);
	});
	it('takes the longest', () => {
		expect(matchGroupNoun(words('heads of state and government met'), 0)?.length).toBe(5);
	});
});

describe('organisations', () => {
	it.each(organisationRows.map(row => [row.example, row]))('%s', (example, row) => {
		const found = everywhere(example, matchOrganisation).map(match => match.value);
		expect(found.some(({kind, country}) => kind === row.kind && country === row.country)).toBe(true);
	});
	it.each(organisationTails.map(row => [row.example, row.kind]))('ends as its kind: %s', (example, kind) => {
		expect(everywhere(example, matchOrganisationTail).map(match => match.value)).toContain(kind);
	});
	it('gives every form one bearer', () => {
		const bearer = new Map<string, string>();
		for (const {names} of organisationRows)
			for (const {name, forms} of readNames(names))
				for (const form of forms) {
					expect([form, bearer.get(form) ?? name]).toEqual([form, name]);
					bearer.set(form, name);
				}
	});
	it.each([
		['the U.N.', 'United Nations'],
		['EU', 'European Union'],
		['Nato', 'NATO'],
		['al-Qaida', 'al-Qaeda'],
		['the Fed', 'Federal Reserve'],
	])('%s is %s', (surface, name) => {
		expect(organisation(surface)?.name).toBe(name);
	});
	it.each(['who', 'unite', 'is', 'labour', 'intel'])('leaves the word "%s" alone', word => {
		expect(organisation(word)).toBeUndefined();
	});
});

describe('given names', () => {
	it.each(['Sergei', 'Angela', 'MOHAMMED', 'José', 'Jordan', 'Volodymyr'])('%s', name =>
		expect(isGivenName(name)).toBe(true),
	);
	it.each(['sergei', 'Lavrov', 'Moscow', 'Gazprom', 'Vilnius'])('not %s', word =>
		expect(isGivenName(word)).toBe(false),
	);
});
