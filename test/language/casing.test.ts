import {expect, test} from 'vitest';
import {readableWords} from '../../source/language/casing.ts';
import {parse} from '../../source/language/parse.ts';

test.each([
	['THE TWO LEADERS MET IN GENEVA TODAY', 'the two leaders met in geneva today'],
	['Lavrov to Meet Kerry for Talks Ahead of APEC Summit', 'lavrov to meet kerry for talks ahead of APEC summit'],
	['Kerry met Lavrov in Geneva', 'Kerry met Lavrov in Geneva'],
	['The U.S. and the EU met', 'The U.S. and the EU met'],
	['NATO', 'NATO'],
	['John Kerry', 'John Kerry'],
])('%s', (text, seen) => {
	expect(readableWords(text.split(' ')).join(' ')).toBe(seen);
});

test.each(['RUSSIAN AND TURKISH MINISTERS MET IN GENEVA ON MONDAY', 'Leaders of Russia and Turkey Meet in Geneva'])(
	'the verb is found in "%s" and the text stays as it is',
	text => {
		const tokens = parse(text)[0]?.tokens ?? [];
		expect(tokens.map(token => token.text).join(' ')).toBe(text);
		expect(tokens.find(({relation}) => relation === 'root')).toMatchObject({lemma: 'meet', upos: 'VERB'});
	},
);
