import {expect, test} from 'vitest';
import {agreementWords, asSentence, outcomeWords, withoutDay} from '../../source/digest/words.ts';
import {on} from '../meetings/merge/build-facts.ts';

test.each([
	['agreed', 'had agreed to meet again', 'to meet again.'],
	['agreed', 'agreed on a ceasefire', 'on a ceasefire.'],
	['agreed', 'signed a declaration', 'signed a declaration.'],
	['discussed', 'to discuss the crisis', 'the crisis.'],
	['not-agreed', 'failed to agree', 'failed to agree.'],
] as const)('%s: %s', (kind, text, words) => expect(outcomeWords(kind, text)).toBe(words));

test.each([
	['agree to let their militaries talk', 'agreed to let their militaries talk.'],
	['to exchange information', 'to exchange information.'],
	['had agreed on the trip', 'agreed on the trip.'],
	['sign an agreement', 'signed an agreement.'],
	['a ceasefire', 'a ceasefire.'],
])('agreement: %s', (text, words) => expect(agreementWords(text, true)).toBe(words));

test('what is only proposed is not told as done', () => {
	expect(agreementWords('sign an agreement', false)).toBe('to sign an agreement.');
	expect(agreementWords('without signing the agreement', false)).toBe('without signing the agreement.');
});

test('a weekday goes only where it is the one of the entry', () => {
	expect(withoutDay('agreed on Wednesday to meet', on('2025-10-22'))).toBe('agreed to meet');
	expect(withoutDay('on Wednesday evening to meet', on('2025-10-22'))).toBe('to meet');
	expect(withoutDay('agreed on Tuesday to meet', on('2025-10-22'))).toBe('agreed on Tuesday to meet');
	expect(withoutDay('agreed on Wednesday to meet', null)).toBe('agreed on Wednesday to meet');
});

test('a clause that was cut short does not end in the air', () => {
	expect(asSentence('to visit the plant as soon as possible, the')).toBe('to visit the plant as soon as possible.');
	expect(asSentence('He said “no.”')).toBe('He said “no.”');
});
