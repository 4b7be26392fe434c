import {expect, test} from 'vitest';
import {officeOf, partiesHeading, partyNames} from '../../source/digest/party-words.ts';
import type {Participant} from '../../source/meeting.ts';

const of = (type: Participant['type'], name: string): Participant => ({type, name});

test.each([
	[[of('group', 'government'), of('group', 'rebels')], 'The government and rebels'],
	[
		[of('person', 'Mike Pompeo'), of('person', 'senior North Korean official')],
		'Mike Pompeo and a senior North Korean official',
	],
	[[of('person', 'presumptive nominee'), of('group', 'party leaders')], 'The presumptive nominee and party leaders'],
	[[of('person', 'Saud al-Faisal'), of('country', 'United States')], 'Saud al-Faisal and the United States'],
	[
		[of('person', 'U.S. ambassador to Britain'), of('person', 'Theresa May')],
		'The U.S. ambassador to Britain and Theresa May',
	],
	[
		[of('person', 'Russia’s foreign minister'), of('person', 'Donald Trump')],
		'Russia’s foreign minister and Donald Trump',
	],
])('%#', (participants, words) => expect(partyNames(participants)).toBe(words));

test('a described person keeps the whole description in a heading', () =>
	expect(partiesHeading([of('person', 'U.S. ambassador to Britain'), of('person', 'Theresa May')])).toBe(
		'U.S. ambassador to Britain – May',
	));

test('of two titles the office, and a country once', () => {
	expect(officeOf({...of('person', 'Vladimir Putin'), role: 'leader, President', country: 'RU'})).toBe(
		'President, Russia',
	);
	expect(officeOf({...of('person', 'Russia’s foreign minister'), country: 'RU'})).toBe('');
});
