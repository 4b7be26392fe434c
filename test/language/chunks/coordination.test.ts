import {describe, expect, it} from 'vitest';
import {findActors} from '../../../source/language/chunks/actors.ts';
import {coordinate, foldAppositions} from '../../../source/language/chunks/coordination.ts';
import {listsOf, tokensOf} from './chunk.ts';

describe('lists', () => {
	it.each([
		['Chancellor Angela Merkel and Prime Minister Mark Rutte left.', [['Angela Merkel', 'Mark Rutte']]],
		['Presidents Putin and Macron left.', [['Putin', 'Macron']]],
		['Barack and Michelle Obama left.', [['Barack Obama', 'Michelle Obama']]],
		['Kerry and Sergei Lavrov left.', [['Kerry', 'Sergei Lavrov']]],
		['Russia, China and the United States agreed.', [['Russia', 'China', 'United States']]],
		['Iran and the European Union agreed.', [['Iran', 'the European Union']]],
		[
			'Angela Merkel, Emmanuel Macron, and Vladimir Putin left.',
			[['Angela Merkel', 'Emmanuel Macron', 'Vladimir Putin']],
		],
		[
			'Barack Obama met Angela Merkel and Francois Hollande flew home.',
			[['Barack Obama'], ['Angela Merkel'], ['Francois Hollande']],
		],
		[
			'Barack Obama met Angela Merkel and Francois Hollande in Berlin.',
			[['Barack Obama'], ['Angela Merkel', 'Francois Hollande'], ['Berlin']],
		],
	])('%s', (text, lists) => {
		expect(listsOf(text)).toEqual(lists);
	});

	it('makes no list of commas alone', () => {
		expect(listsOf('In Geneva, John Kerry left.')).toEqual([['Geneva'], ['John Kerry']]);
	});
});

describe('appositions', () => {
	it.each([
		['Sergei Lavrov, the Russian foreign minister, left.', 'Sergei Lavrov'],
		['Iran’s top negotiator, Abbas Araghchi, left.', 'Abbas Araghchi'],
		['The French president, Emmanuel Macron, left.', 'Emmanuel Macron'],
		['Governor of the U.S. state of New Mexico Bill Richardson left.', 'Bill Richardson'],
	])('%s is one person', (text, name) => {
		expect(listsOf(text)).toEqual([[name]]);
	});

	it('leaves someone’s relation apart', () => {
		expect(listsOf('John Kerry, his counterpart, left.').flat()).toContain('John Kerry');
	});
});

it('gives each of two bearers the country that stands in his place', () => {
	const tokens = tokensOf('The Chinese and Mauritian premiers, Li Peng and Navin Ramgoolam, met.');
	const actors = foldAppositions(tokens, findActors(tokens));
	coordinate(tokens, actors);
	expect(actors.filter(({form}) => form === 'name')).toMatchObject([
		{name: 'Li Peng', office: 'head-of-government', countries: ['CN']},
		{name: 'Navin Ramgoolam', office: 'head-of-government', countries: ['MU']},
	]);
});
