import {expect, test} from 'vitest';
import type {Outcome} from '../../../source/meeting.ts';
import {mergeOutcomes} from '../../../source/meetings/merge/outcomes.ts';

const agreed = (article: string, text: string): Outcome => ({
	kind: 'agreed',
	text,
	evidence: [{article, start: 0, end: text.length, line: 2, quote: text}],
});

/** The wordings that are left of those of three articles, each with its articles. */
const told = (...texts: string[]): string[] =>
	mergeOutcomes(texts.map((text, at) => agreed('abc'[at]!, text))).map(
		({text, evidence}) => `${text} | ${evidence.map(({article}) => article).join(' ')}`,
	);

test('one matter in two spellings and several lengths is told once, by its fullest wording', () => {
	expect(
		told(
			'agreed to “denuclearize” the peninsula',
			'agreed to pursue peace and the complete denuclearisation of the peninsula',
			'agreed to exchange envoys',
		),
	).toEqual([
		'agreed to pursue peace and the complete denuclearisation of the peninsula | a b',
		'agreed to exchange envoys | c',
	]);
});

test('a truce is a cease-fire', () => {
	expect(told('agreed on a truce in Idlib', 'agreed to a cease-fire in Idlib')).toHaveLength(1);
});
