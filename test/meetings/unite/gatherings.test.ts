import {describe, expect, it} from 'vitest';
import {tell} from '../tell.ts';

describe('the meeting of a body or a group', () => {
	it.each([
		['OPEC met in Vienna on Sunday.', 'OPEC | Vienna | held'],
		['The OPEC meeting in Vienna broke up on Sunday without a deal.', 'OPEC | Vienna | held'],
		['An extraordinary ECOWAS summit held in Abuja last month called for elections.', 'ECOWAS | Abuja | held'],
		['NATO is to hold an emergency meeting at the request of Turkey.', 'NATO | - | planned'],
		['A meeting of the NATO-Georgia Commission was also scheduled.', 'NATO-Georgia Commission | - | planned'],
		[
			'At the close of the African Union summit in Addis Ababa, the AU rejected the vote.',
			'African Union | Addis Ababa | held',
		],
		[
			"The EU foreign ministers' meeting in Luxembourg on Monday ended late.",
			'EU foreign ministers | Luxembourg | held',
		],
		['An African Union (AU) meeting in Addis Ababa failed to agree.', 'African Union | Addis Ababa | held'],
		['The Arab League holds a summit in Amman, with water high on the agenda.', 'Arab League | Amman | held'],
		['The 2012 G-20 summit opened in Los Cabos, Mexico.', 'G-20 | Los Cabos | held'],
		['Thousands marched in London as the G-20 began its summit.', 'G-20 | - | held'],
		['ASEAN foreign ministers gather for their annual summit in Hanoi.', 'ASEAN foreign ministers | Hanoi | held'],
		['Leaders from five Balkan countries met in Tirana.', 'Leaders from five Balkan countries | Tirana | held'],
		['Regulators from about 20 nations met in Bern.', 'Regulators from about 20 nations | Bern | held'],
		['The IAEA meeting in Vienna does not support the proposal.', 'IAEA | Vienna | held'],
		[
			'Ursula Hahn, the Austrian premier, attended the annual summit of the Arab League in Amman.',
			'Ursula Hahn + Arab League | Amman | held',
		],
	])('%s', (text, expected) => expect(tell(text)).toEqual([expected]));

	it.each([
		// The scene of something else.
		'Speaking at the NATO summit in Madrid, the Polish premier asked for more tanks.',
		// Whoever meets them is named nowhere.
		'Demonstrators on their way to a meeting with tribal leaders clashed with police.',
		// It only speaks of talks.
		'The European Union welcomed the talks in Geneva.',
		// Whoever brings others together is no side.
		'UN-sponsored talks enter a third day in Geneva.',
	])('tells nothing of: %s', text => expect(tell(text)).toEqual([]));

	it('has the place of its own, not of what it is about', () =>
		expect(tell('The UN Security Council held a meeting in response to the crackdown in Libya.')).toEqual([
			'UN Security Council | - | held',
		]));
});
