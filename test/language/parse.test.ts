import fc from 'fast-check';
import {expect, test} from 'vitest';
import {analyse, attached, parse, split, tagged} from '../../source/language/parse.ts';
import type {Token} from '../../source/language/sentence.ts';

const PIECES = [
	'Mr. ',
	'U.S. ',
	'don’t',
	' “Yes.” ',
	'\n\n',
	'\n',
	'\u00a0',
	'—',
	'anti-ship',
	'cannot',
	'Ph.D.',
	' 5.5%',
	'$3',
	'…',
	'\u{1f600}',
	"'s",
	'(',
	')',
	'. ',
	'Ünal ',
];
const texts = fc
	.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({unit: 'grapheme', maxLength: 8})), {maxLength: 25})
	.map(pieces => pieces.join(''));

test('every span is the untouched text, in order, and nothing but white space is left out', () => {
	fc.assert(
		fc.property(texts, fc.nat(1000), (text, offset) => {
			let at = 0;
			for (const sentence of split(text, offset)) {
				expect(sentence.start).toBe(sentence.tokens[0]?.start);
				expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
				for (const token of sentence.tokens) {
					expect(text.slice(token.start - offset, token.end - offset)).toBe(token.text);
					expect(token.text).not.toBe('');
					expect(text.slice(at, token.start - offset).replace(/[\s\u0085\u180e\u200b-\u200d\u2060]/g, '')).toBe('');
					at = token.end - offset;
				}
			}
			expect(text.slice(at).replace(/[\s\u0085\u200b-\u200d\u2060]/g, '')).toBe('');
		}),
		{numRuns: 500},
	);
});

/** One root, and every word under it. */
function expectTree(tokens: Token[]): void {
	expect(tokens.filter(({head}) => head === -1)).toHaveLength(1);
	for (const [index] of tokens.entries()) {
		let at = index;
		for (let steps = 0; at !== -1; steps++) {
			expect(steps).toBeLessThanOrEqual(tokens.length);
			at = tokens[at]?.head as number;
		}
	}
}

test('every tree has one root and no cycle', () => {
	fc.assert(
		fc.property(texts, text => {
			for (const {tokens} of parse(text)) expectTree(tokens);
		}),
	);
});

test('a list longer than any sentence is one tree all the same', () => {
	const [sentence] = parse(`Present were ${'the minister of Ruritania, '.repeat(150)}and an aide`);
	expect(sentence?.tokens.length).toBeGreaterThan(700);
	expectTree(sentence?.tokens ?? []);
});

test('a plain sentence gets its tags, lemmas and tree', () => {
	const [sentence] = parse('The two ministers met in Geneva.');
	expect(
		sentence?.tokens.map(({text, lemma, upos, head, relation}) => `${text}/${lemma}/${upos}/${head}/${relation}`),
	).toEqual([
		'The/the/DET/2/det',
		'two/two/NUM/2/nummod',
		'ministers/minister/NOUN/3/nsubj',
		'met/meet/VERB/-1/root',
		'in/in/ADP/5/case',
		'Geneva/Geneva/PROPN/3/obl',
		'././PUNCT/3/punct',
	]);
});

test('analysing a split sentence leaves it as it was and equals parsing it', () => {
	const text = 'Mr. Kerry didn’t go. He stayed.';
	const sentences = split(text, 7);
	const before = structuredClone(sentences);
	expect(sentences.map(analyse)).toEqual(parse(text, 7));
	expect(sentences.map(tagged).map(attached)).toEqual(parse(text, 7));
	expect(sentences).toEqual(before);
});
