import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {likeness} from '../../../source/meetings/outcomes/same-matter.ts';
import {extractFrom, readSentences} from '../read-sentences.ts';

const texts = (sentence: string) => readSentences(sentence).deals.map(({text}) => text);

describe('the text of a deal can be read on its own', () => {
	test.each([
		['Iran and Iraq have agreed to share the river.', 'agreed to share the river'],
		['Iran and Iraq signed a treaty on water, according to the mediator.', 'signed a treaty on water'],
		['Iran and Iraq signed a treaty on water, Ali Reza, head of the water board, said.', 'signed a treaty on water'],
		['Iran and Iraq signed a treaty on water but the border stayed shut.', 'signed a treaty on water'],
		['A treaty on water was signed by Iran and Iraq.', 'A treaty on water was signed by Iran and Iraq'],
		[
			'Turkey welcomed the high-level agreement between Iran and Iraq on water.',
			'high-level agreement between Iran and Iraq on water',
		],
		['Iran left the talks without signing the treaty with Iraq.', 'without signing the treaty with Iraq'],
	])('%s', (sentence, text) => {
		expect(texts(sentence)).toEqual([text]);
	});
	test('a very long one ends at a clause', () => {
		const list = Array.from({length: 40}, (_, index) => `bridge number ${index}`).join(', ');
		const [text] = texts(`Iran and Iraq agreed to build ${list}.`);
		expect(text!.length).toBeLessThanOrEqual(200);
		expect(text).toMatch(/bridge number \d+$/);
	});
});

test('evidence is always the untouched slice', () => {
	const clause = fc.constantFrom(
		'agreed to open the border',
		'signed no treaty',
		'failed to reach a deal',
		'reached a “tentative” truce',
		'met in Geneva',
		'will discuss trade',
		'violated the ceasefire',
	);
	const sentence = fc.tuple(fc.constantFrom('Iran and Iraq', 'They', 'John Kerry and Sergei Lavrov'), clause);
	fc.assert(
		fc.property(fc.array(sentence, {minLength: 1, maxLength: 6}), sentences => {
			const text = sentences.map(([who, what]) => `${who} ${what}.`).join(' ');
			const {agreements, meetings} = extractFrom(text);
			const proofs = [...agreements, ...meetings.flatMap(({outcomes}) => outcomes)].flatMap(({evidence}) => evidence);
			for (const {start, end, quote} of proofs) expect(`Notes\n\n${text}`.slice(start, end)).toBe(quote);
		}),
		{numRuns: 40},
	);
});

test('likeness is the share of the shorter clause, either way round', () => {
	expect(likeness('agreed to open the border', 'open the border again')).toBe(1);
	expect(likeness('agreed to open the border', 'signed a treaty on gas')).toBe(0);
	fc.assert(fc.property(fc.string(), fc.string(), (a, b) => likeness(a, b) === likeness(b, a)));
});
