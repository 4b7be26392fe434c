import {describe, expect, it} from 'vitest';
import {list} from '../../../source/language/lexicon/rows.ts';
import {titleRows} from '../../../source/language/lexicon/title-rows.ts';
import {portfolios} from '../../../source/language/lexicon/titles/portfolios.ts';
import {matchHonorific, matchTitle, pluralTitle, title} from '../../../source/language/lexicon/titles.ts';
import {everywhere, words} from './words.ts';

describe('every row finds its office in its own example', () => {
	for (const {office, example} of [...titleRows, ...portfolios])
		it(example, () => {
			expect(everywhere(example, matchTitle).map(match => match.office)).toContain(office);
		});
});

it('knows every title of every row as a whole', () => {
	for (const row of titleRows)
		for (const phrase of list(row.words)) expect([phrase, title(phrase)]).toEqual([phrase, expect.anything()]);
});

it.each([
	['president', 'presidents'],
	['secretary of state', 'secretaries of state'],
	['attorney general', 'attorneys general'],
	['minister for foreign affairs', 'ministers for foreign affairs'],
	['spokesman', 'spokesmen'],
	['Gov.', 'Govs.'],
	['secretary-general', 'secretaries-general'],
	['major general', 'majors general'],
])('makes %s plural: %s', (singular, plural) => {
	expect(pluralTitle(singular)).toBe(plural);
});

it.each([
	['former deputy foreign minister Ryabkov', 4, 'foreign-minister', ['former', 'deputy']],
	['President-elect Trump', 3, 'head-of-state', ['elect']],
	['Presidents Putin and Obama', 1, 'head-of-state', []],
	['Vice President Pence', 2, 'deputy-head', []],
	['acting prime minister', 3, 'head-of-government', ['acting']],
	['then-Secretary of State Clinton', 5, 'foreign-minister', ['then']],
	['Secretary of State for Defence Wallace', 5, 'defence-minister', []],
	['ex-president Karzai', 3, 'head-of-state', ['ex']],
])('%s', (text, length, office, modifiers) => {
	expect(matchTitle(words(text), 0)).toMatchObject({length, office, modifiers});
});

it.each(['general election', 'Premier League', 'General Motors', 'former', 'acting on orders'])(
	'sees no title in "%s"',
	text => {
		expect(matchTitle(words(text), 0)).toBeUndefined();
	},
);

it('finds courtesy titles', () => {
	expect(matchHonorific(words('Mr Lavrov'), 0)).toBe(1);
	expect(matchHonorific(words('Her Majesty the Queen'), 0)).toBe(2);
	expect(matchHonorific(words('Lavrov'), 0)).toBe(0);
});

it('takes a Secretary by the capital alone', () => {
	expect(matchTitle(words('Secretary Kerry'), 0)).toMatchObject({office: 'minister', state: true});
	expect(matchTitle(words('Deputy Secretary Sherman'), 0)).toMatchObject({length: 2, modifiers: ['deputy']});
	expect(matchTitle(words('his secretary'), 1)).toBeUndefined();
});
