import fc from 'fast-check';
import {expect, it} from 'vitest';
import {fold} from '../../../source/language/lexicon/fold.ts';
import {phraseTable, phraseWords} from '../../../source/language/lexicon/phrase-table.ts';

const table = phraseTable([
	['New York', 'city'],
	['New York Times', 'paper'],
	['US', 'country'],
	['Nato', 'alliance'],
	['prime minister', 'title'],
	['secretary-general', 'title'],
	['Xi’an', 'city'],
]);

it('takes the longest phrase', () => {
	expect(table.match(['the', 'New', 'York', 'Times'], 1)).toEqual({length: 3, value: 'paper'});
	expect(table.match(['New', 'York', 'Mets'], 0)).toEqual({length: 2, value: 'city'});
});

it.each([
	['US', 'country'],
	['us', undefined],
	['Us', undefined],
	['NATO', 'alliance'],
	['nato', undefined],
	['Prime Minister', 'title'],
	['PRIME MINISTER', 'title'],
	['new York', undefined],
	['NEW YORK', 'city'],
	["Xi'an", 'city'],
])('owes the capitals of its row: %s', (surface, value) => {
	expect(table.get(surface)).toBe(value);
});

it('reads a hyphen as its own token, inside a word, or not at all', () => {
	for (const words of [['Secretary', '-', 'General'], ['Secretary-General'], ['secretary', 'general']])
		expect(table.match(words, 0)).toEqual({length: words.length, value: 'title'});
});

it('does not begin at a hyphen or past the end', () => {
	expect(table.match(['-', 'US'], 0)).toBeUndefined();
	expect(table.match(['US'], 1)).toBeUndefined();
});

it('folds accents, letters that do not decompose, and apostrophes', () => {
	expect(['Kraków', 'Łódź', 'Türkiye', 'N’Djamena', 'Håkan'].map(fold)).toEqual([
		'krakow',
		'lodz',
		'turkiye',
		"n'djamena",
		'hakan',
	]);
});

it('cuts a phrase as the tokeniser does', () => {
	expect(phraseWords('Workers’ Party’s secretary-general, D.C.')).toEqual([
		'Workers’',
		'Party',
		'’s',
		'secretary',
		'general',
		',',
		'D.C.',
	]);
});

it('finds every phrase it was given, among any other words', () => {
	const word = fc.stringMatching(/^[a-z]{1,6}$/);
	const phrase = fc.array(word, {minLength: 1, maxLength: 4});
	fc.assert(
		fc.property(
			fc.uniqueArray(phrase, {minLength: 1, maxLength: 20, selector: words => words.join(' ')}),
			fc.array(word),
			(phrases, before) => {
				const built = phraseTable(phrases.map((words, index) => [words.join(' '), index]));
				for (const [index, words] of phrases.entries())
					expect(built.match([...before, ...words], before.length)).toEqual({length: words.length, value: index});
			},
		),
	);
});
