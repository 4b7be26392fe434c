import {expect, test} from 'vitest';
import {partyNames} from '../../source/digest/party-words.ts';
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
])('%#', (participants, words) => expect(partyNames(participants)).toBe(words));
