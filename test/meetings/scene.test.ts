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
