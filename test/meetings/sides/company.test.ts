import {describe, expect, it} from 'vitest';
import {meetingsOf} from '../tell.ts';

const who = (text: string) => meetingsOf(text).map(({participants}) => participants.map(({name}) => name).sort());

describe('who else was there', () => {
	it.each([
		[
			'Secretary of State John Kerry, accompanied by Victoria Nuland, met Russian President Vladimir Putin in Moscow.',
			[['John Kerry', 'Victoria Nuland', 'Vladimir Putin']],
		],
		[
			'French President Emmanuel Macron met a delegation led by Senator Lindsey Graham in Paris.',
			[['Emmanuel Macron', 'Lindsey Graham', 'delegation']],
		],
		[
			'Secretary of State John Kerry met Russian President Vladimir Putin in Moscow. Present at the meeting were also Sergei Lavrov and Victoria Nuland.',
			[['John Kerry', 'Sergei Lavrov', 'Victoria Nuland', 'Vladimir Putin']],
		],
		[
			'Chancellor Angela Merkel met Barack Obama and his wife, Michelle, in Berlin.',
			[['Angela Merkel', 'Barack Obama', 'Michelle']],
		],
	])('%s', (text, expected) => {
		expect(who(text)).toEqual(expected);
	});

	it('does not belong to the pair that meets again', () => {
		expect(
			who(
				'Secretary of State John Kerry, accompanied by Victoria Nuland, met Russian President Vladimir Putin in Moscow on Monday. The two leaders agreed to meet again on 12 May.',
			)[1],
		).toEqual(['John Kerry', 'Vladimir Putin']);
	});
});

describe('talks that a clause by the way says were held', () => {
	it.each([
		['Iran and Turkey were hopeful after talks resumed in Geneva on Monday.', [['Iran', 'Turkey']]],
		['Prices fell in Iran and Turkey after talks resumed in Geneva on Monday.', []],
	])('%s', (text, expected) => {
		expect(who(text)).toEqual(expected);
	});
});
