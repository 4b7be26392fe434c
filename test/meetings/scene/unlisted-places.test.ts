import {describe, expect, it} from 'vitest';
import {tell} from '../tell.ts';

describe('a place that no gazetteer knows', () => {
	it.each([
		['David Cameron met Angela Merkel in Trollville on Friday.', 'Trollville'],
		['David Cameron met Angela Merkel at the European Parliament.', 'European Parliament'],
		['David Cameron met Angela Merkel at The Grange.', 'Grange'],
		['Talks between Egypt and Sudan were held in Wadi Sulh on Monday.', 'Wadi Sulh'],
	])('%s', (text, place) => expect(tell(text)[0]).toContain(`| ${place} |`));

	it.each([
		// A forum is no house.
		'David Cameron met Angela Merkel at the G7.',
		// It says which talks.
		'David Cameron met Angela Merkel in Brexit negotiations.',
		// A person is no town.
		'David Cameron met Angela Merkel at Peter Miller’s request.',
	])('has none: %s', text => expect(tell(text)[0]).toContain('| - |'));
});
