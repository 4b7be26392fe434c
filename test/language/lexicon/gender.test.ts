import {expect, it} from 'vitest';
import {genderIn, genderOf, genderOfPronoun} from '../../../source/language/lexicon/gender.ts';

it.each([
	['Angela Merkel', 'female'],
	['François Hollande', 'male'],
	['Kim Jong Un', undefined],
	['Merkel', undefined],
])('%s', (name, gender) => expect(genderOf(name)).toBe(gender));

it.each([
	['Mrs', 'female'],
	['Prime Minister Sir', 'male'],
	['congresswoman', 'female'],
	['Foreign Minister', undefined],
])('a title: %s', (titles, gender) => expect(genderIn(titles)).toBe(gender));

it('knows of whom a pronoun is said', () => {
	expect(genderOfPronoun('Her')).toBe('female');
	expect(genderOfPronoun('him')).toBe('male');
	expect(genderOfPronoun('it')).toBeUndefined();
});
