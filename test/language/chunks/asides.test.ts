import {expect, it} from 'vitest';
import {asidesOf} from './chunk.ts';

it('sets a relative clause aside', () => {
	expect(asidesOf('Lavrov, who arrived in Geneva on Sunday, met Kerry.')).toEqual([
		['Lavrov', ', who arrived in Geneva on Sunday,'],
	]);
});

it('sets an apposition aside that the lexicon does not know', () => {
	expect(asidesOf('Lavrov, a man of few words, met Kerry.')).toEqual([['Lavrov', ', a man of few words,']]);
});

it.each([
	'Lavrov, Kerry and Zarif met.',
	'On Monday, Lavrov met Kerry.',
	'Lavrov met Kerry, who left.',
	'Lavrov met Kerry, and Zarif met Fabius.',
])('finds no aside in: %s', text => {
	expect(asidesOf(text)).toEqual([]);
});
