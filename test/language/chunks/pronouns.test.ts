import {describe, expect, it} from 'vitest';
import {pronounAt} from '../../../source/language/chunks/pronouns.ts';
import {named, tokensOf} from './chunk.ts';

describe('words that stand for those named before', () => {
	it.each([
		['He left.', 'He'],
		['They left.', 'They'],
		['Both refused to speak.', 'Both'],
		['The two leaders left.', 'The two leaders'],
		['Both leaders left.', 'Both leaders'],
		['The two sides left.', 'The two sides'],
		['The pair left.', 'The pair'],
		['The leaders left.', 'The leaders'],
		['The three ministers left.', 'The three ministers'],
	])('%s', (text, words) => {
		expect(named(text)).toEqual([`pronoun: ${words}`]);
	});
});

it('says whether one or several are meant', () => {
	expect(pronounAt(tokensOf('She left.'), 0)).toMatchObject({plural: false});
	expect(pronounAt(tokensOf('The two leaders left.'), 0)).toMatchObject({plural: true, title: 'leaders'});
});

it.each(['The leaders of Iran and Iraq left.', 'They thanked each other.', 'It rained.'])(
	'stands for nobody named before: %s',
	text => {
		const pronouns = named(text).filter(actor => actor.startsWith('pronoun'));
		expect(pronouns).toEqual(text.startsWith('They') ? ['pronoun: They'] : []);
	},
);
