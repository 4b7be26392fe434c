import {expect, it} from 'vitest';
import {meetingsOf} from './tell.ts';

const places = (text: string) => meetingsOf(text).map(({place}) => place?.name);

it('places a meeting where its party is told to have been that day', () => {
	expect(places('Mike Pompeo met Sergei Lavrov in Sochi on Monday. Pompeo met Vladimir Putin on Tuesday.')).toEqual([
		'Sochi',
		'Sochi',
	]);
});

it('leaves it open where two places are possible', () => {
	expect(
		places(
			'Mike Pompeo met Sergei Lavrov in Sochi on Sunday. Pompeo met Boris Johnson in London on Monday. Pompeo met Vladimir Putin on Tuesday.',
		),
	).toEqual(['Sochi', 'London', undefined]);
});

it('gives a call no place', () => {
	expect(
		places('Mike Pompeo met Sergei Lavrov in Sochi on Monday. Pompeo spoke by phone with Boris Johnson on Monday.'),
	).toEqual(['Sochi', undefined]);
});

it('takes the place and the day from where a party spoke', () => {
	const [meeting] = meetingsOf(
		'Foreign policy chief Javier Solana said in Ramallah on Monday that Europe was ready to help. Solana made the offer to reporters after a meeting with Mahmoud Abbas.',
		{published: '2005-11-14'},
	);
	expect(meeting).toMatchObject({place: {name: 'Ramallah'}, date: {from: '2005-11-14'}});
});

it('knows a party to be where the clause says that it was', () => {
	expect(
		places(
			'French President Emmanuel Macron arrived in Delhi on Friday. Macron met Indian Prime Minister Narendra Modi.',
		),
	).toContain('Delhi');
});
