import {describe, expect, it} from 'vitest';
import {datelineEnd, datelinePlace} from '../../../source/meetings/reading/dateline.ts';

describe('datelines', () => {
	it.each([
		['MOSCOW (Reuters) - Talks failed.', 'Talks failed.'],
		['PARIS, March 13 - Talks failed.', 'Talks failed.'],
		['HIROSHIMA, Japan Barack Obama spoke.', 'Barack Obama spoke.'],
		['(CNN) China complained.', 'China complained.'],
	])('%s', (paragraph, body) => {
		expect(paragraph.slice(datelineEnd(paragraph))).toBe(body);
	});

	it.each(['NATO and the EU met.', 'U.S. officials left.', 'Talks in Paris failed.', ''])(
		'"%s" has none',
		paragraph => {
			expect(datelineEnd(paragraph)).toBe(0);
		},
	);

	it('names where the story was written', () => {
		expect(datelinePlace('MOSCOW (Reuters) - Talks failed.')).toEqual({name: 'Moscow', country: 'RU'});
		expect(datelinePlace('BERCHTESGADEN, Germany (AP) - Talks failed.')).toEqual({
			name: 'Berchtesgaden',
			country: 'DE',
		});
		expect(datelinePlace('LA BAULE, France (AFP) - Talks failed.')).toEqual({name: 'La Baule', country: 'FR'});
		expect(datelinePlace('ABOARD AIR FORCE ONE (AP) - Talks failed.')).toBeUndefined();
		expect(datelinePlace('(CNN) China complained.')).toBeUndefined();
		expect(datelinePlace('Talks failed.')).toBeUndefined();
	});
});
