import {expect, test} from 'vitest';
import {lemmaRules, lemmatize} from '../../source/language/lemmatize.ts';
import {parse} from '../../source/language/parse.ts';
import {gatherVerbForms} from '../../train/language/verb-forms.ts';

test.each([
	['The talks were scheduled, postponed and convened.', 'the talk be schedule , postpone and convene .'],
	['Ministers dined, telephoned and welcomed the parties.', 'minister dine , telephone and welcome the party .'],
	['He met the wives of two leaders.', 'he meet the wife of two leader .'],
	['They didn’t travel.', 'they do not travel .'],
])('%s', (text, lemmas) => {
	expect(
		parse(text)[0]
			?.tokens.map(({lemma}) => lemma.toLowerCase())
			.join(' '),
	).toBe(lemmas);
});

test('the most exact rule decides; names keep their capitals', () => {
	const rules = lemmaRules({'VBD ': '0', 'VBD ed': '2', 'VBD ^met': '2eet', 'NNPS s': '1'});
	expect(lemmatize(rules, 'Visited', 'VBN')).toBe('visit');
	expect(lemmatize(rules, 'met', 'VBD')).toBe('meet');
	expect(lemmatize(rules, 'Nations', 'NNPS')).toBe('Nation');
	expect(lemmatize(rules, 'unknown', 'XX')).toBe('unknown');
});

test('verbs are gathered with their forms, doubled where the texts double', () => {
	const forms = gatherVerbForms(['They hope to plan it. He planned to carry on and to convene.'], new Set());
	const of = (lemma: string) => forms.filter(item => item.lemma === lemma).map(({form}) => form);
	expect(of('plan')).toEqual(['planned', 'plans', 'planning']);
	expect(of('carry')).toEqual(['carried', 'carries', 'carrying']);
	expect(of('convene')).toEqual(['convened', 'convenes', 'convening']);
});
