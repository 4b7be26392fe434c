import {expect, test} from 'vitest';
import {hasSubstance} from '../../source/digest/substance.ts';
import type {Meeting} from '../../source/meeting.ts';

const geneva: Pick<Meeting, 'participants' | 'place'> = {
	participants: [
		{name: 'John Kerry', type: 'person', role: 'Secretary of State'},
		{name: 'Sergei Lavrov', type: 'person', role: 'Foreign Minister', country: 'RU'},
	],
	place: {name: 'Geneva', country: 'CH'},
};

test.each([
	['The agreement was announced in Geneva by Secretary of State John Kerry and Sergei Lavrov', false],
	['The deal was announced by Kerry and Russian Foreign Minister Sergei Lavrov', false],
	['agreed today', false],
	['signing the document', false],
	['a joint statement released late Sunday', false],
	['see eye to eye', false],
	['reached an agreement on chemical weapons', true],
	['signed a memorandum on roads', true],
])('%s', (text, owed) => expect(hasSubstance(text, geneva)).toBe(owed));
