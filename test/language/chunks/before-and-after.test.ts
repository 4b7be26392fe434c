import {describe, expect, it} from 'vitest';
import {countriesAfter, phraseAfter} from '../../../source/language/chunks/after.ts';
import {readBefore} from '../../../source/language/chunks/before.ts';
import type {Scan} from '../../../source/language/chunks/scan.ts';
import {tokensOf} from './chunk.ts';

const scan = (text: string): Scan => {
	const tokens = tokensOf(text);
	return {tokens, words: tokens.map(token => token.text)};
};
const following = (text: string, word: string) => {
	const read = scan(text);
	const {codes, last, organisation} = countriesAfter(read, read.words.indexOf(word));
	return {codes, next: read.words[last], organisation};
};

describe('what follows an office', () => {
	it.each([
		['Ministers of Ukraine left.', 'of', ['UA'], 'left'],
		['Envoys from Japan and China left.', 'from', ['JP', 'CN'], 'left'],
		['Leaders of France, Germany and the United Kingdom left.', 'of', ['FR', 'DE', 'GB'], 'left'],
	])('%s', (text, word, codes, next) => {
		expect(following(text, word)).toMatchObject({codes, next});
	});

	it('is an organisation as well', () => {
		expect(following('The head of the United Nations left.', 'of').organisation).toBe('United Nations');
	});

	it('is nothing where no country stands', () => {
		expect(following('A man of means left.', 'of')).toMatchObject({codes: [], next: 'of'});
	});

	it('may be any plain phrase', () => {
		const read = scan('Members of the armed opposition left.');
		expect(read.words[phraseAfter(read, 1)]).toBe('left');
	});
});

describe('what stands before an office', () => {
	it.each([
		['The two Russian ministers left.', ['RU'], 'ministers'],
		['U.S. and Russian negotiators left.', ['US', 'RU'], 'negotiators'],
		['Kyiv’s chief negotiator left.', ['UA'], 'chief'],
		['Former U.S. president Bill Clinton left.', ['US'], 'president'],
	])('%s', (text, countries, noun) => {
		const read = scan(text);
		const before = readBefore(read, 0);
		expect([before.countries, read.words[before.at]]).toEqual([countries, noun]);
	});

	it('keeps the determiner and the organisation', () => {
		expect(readBefore(scan('His EU counterpart left.'), 0)).toMatchObject({determiner: 'his', organisation: 'EU'});
	});
});
