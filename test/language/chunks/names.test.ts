import {expect, it} from 'vitest';
import {isNameWord, nameEnd} from '../../../source/language/chunks/names.ts';
import {named, tokensOf, wordsOf} from './chunk.ts';

/** The name that begins at the sentence's given word. */
const nameIn = (text: string, from: string): string => {
	const tokens = tokensOf(text);
	const at = tokens.findIndex(token => token.text === from);
	return wordsOf(text, tokens, {first: at, last: nameEnd(tokens, at)});
};

it.each([
	['He met Ursula von der Leyen in Brussels.', 'Ursula', 'Ursula von der Leyen'],
	['He met Mohammed bin Salman there.', 'Mohammed', 'Mohammed bin Salman'],
	['He met Kim Jong Un there.', 'Kim', 'Kim Jong Un'],
	['He met Ban Ki-moon there.', 'Ban', 'Ban Ki-moon'],
	['He met Jean-Claude Juncker there.', 'Jean', 'Jean-Claude Juncker'],
	['He met Bashar al-Assad there.', 'Bashar', 'Bashar al-Assad'],
	['He met George W. Bush there.', 'George', 'George W. Bush'],
	['He met Angela Merkel on Monday.', 'Angela', 'Angela Merkel'],
	['He met Angela Merkel Monday in Berlin.', 'Angela', 'Angela Merkel'],
])('%s', (text, from, name) => {
	expect(nameIn(text, from)).toBe(name);
});

it('sees two bearers before a noun of encounter', () => {
	expect(named('The Kerry-Lavrov talks failed.')).toEqual(['name: Kerry', 'name: Lavrov']);
	expect(named('The Trump-Xi summit failed.')).toEqual(['name: Trump', 'name: Xi']);
});

it('takes no weekday and no opening small word for a name', () => {
	const tokens = tokensOf('On Monday Merkel left.');
	expect(tokens.map((_, at) => isNameWord(tokens, at))).toEqual([false, false, true, false, false]);
});
