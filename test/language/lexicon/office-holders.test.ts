import {describe, expect, it} from 'vitest';
import {countryName} from '../../../source/language/lexicon/countries.ts';
import {bodyOffices, stateOffices} from '../../../source/language/lexicon/office-holder-rows.ts';
import {holdersNamed, officeHolder} from '../../../source/language/lexicon/office-holders.ts';
import {organisation} from '../../../source/language/lexicon/organisations.ts';
import {list} from '../../../source/language/lexicon/rows.ts';

describe('every row', () => {
	it('belongs to a country or an organisation that the lexicon knows', () => {
		for (const code of Object.keys(stateOffices)) expect([code, countryName(code)]).toEqual([code, expect.any(String)]);
		for (const name of Object.keys(bodyOffices)) expect([name, organisation(name)?.name]).toEqual([name, name]);
	});
	it('has a name and years in order, and is found by each of its names', () => {
		for (const offices of [...Object.values(stateOffices), ...Object.values(bodyOffices)])
			for (const [office, line] of Object.entries(offices))
				for (const entry of list(line)) {
					expect(entry).toMatch(/^\S.+ \d{4}–(?:\d{4})?$/);
					const [, names, from, to] = /^(.+) (\d{4})–(\d{4})?$/.exec(entry)!;
					expect(Number(from)).toBeLessThanOrEqual(Number(to ?? 9999));
					for (const name of names!.split(' = ')) {
						const held = officeHolder(name)?.offices.map(tenure => tenure.office);
						expect([entry, held]).toEqual([entry, expect.arrayContaining([office])]);
					}
				}
	});
});

it.each([
	[1990, 'George H.W. Bush'],
	[2003, 'George W. Bush'],
])('takes "George Bush" in %i for %s', (year, name) => expect(officeHolder('George Bush', year)?.name).toBe(name));

it('knows father and son by their initials', () => {
	expect(officeHolder('George H. W. Bush')?.name).toBe('George H.W. Bush');
	expect(officeHolder('George W. Bush')?.name).toBe('George W. Bush');
});

it.each([
	['Sergey Lavrov', 'Sergei Lavrov', 'RU', 'foreign-minister'],
	['Vladimir V. Putin', 'Vladimir Putin', 'RU', 'head-of-state'],
	['Volodymyr Zelenskiy', 'Volodymyr Zelensky', 'UA', 'head-of-state'],
	['Kim Jong-un', 'Kim Jong Un', 'KP', 'leader'],
	['Moammar Gadhafi', 'Muammar Gaddafi', 'LY', 'leader'],
	['Angela Merkel', 'Angela Merkel', 'DE', 'head-of-government'],
	['Yasir Arafat', 'Yasser Arafat', 'PS', 'head-of-state'],
	['François Hollande', 'Francois Hollande', 'FR', 'head-of-state'],
])('%s', (written, name, country, office) => {
	expect(officeHolder(written)).toMatchObject({name, country});
	expect(officeHolder(written)?.offices.map(tenure => tenure.office)).toContain(office);
});

it('keeps the offices of one person together, with their years', () => {
	expect(officeHolder('John Kerry')?.offices).toEqual([
		{office: 'foreign-minister', country: 'US', from: 2013, to: 2017},
		{office: 'envoy', country: 'US', from: 2021, to: 2024},
	]);
	expect(officeHolder('Vladimir Putin')?.offices.map(({office, from}) => [office, from])).toEqual([
		['head-of-government', 1999],
		['head-of-state', 1999],
		['head-of-government', 2008],
		['head-of-state', 2012],
	]);
	expect(officeHolder('Mark Rutte')?.country).toBeUndefined();
});

it('knows nobody by a part of a name', () => {
	expect(officeHolder('Lavrov')).toBeUndefined();
	expect(officeHolder('Sergei Ivanovich')).toBeUndefined();
});

it('lists those who bear a family name', () => {
	expect(holdersNamed('Zelenskiy').map(holder => holder.name)).toEqual(['Volodymyr Zelensky']);
	expect(holdersNamed('Clinton').map(holder => holder.name)).toEqual(['Bill Clinton', 'Hillary Clinton']);
	expect(holdersNamed('Xi').map(holder => holder.name)).toEqual(['Xi Jinping']);
	expect(holdersNamed('Nobody')).toEqual([]);
});
