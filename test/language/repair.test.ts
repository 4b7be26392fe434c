import {expect, test} from 'vitest';
import {parse} from '../../source/language/parse.ts';
import {repair, repairs} from '../../source/language/repair.ts';
import type {Token} from '../../source/language/sentence.ts';

test.each(repairs.map(({name, example, expect: arc}) => [name, example, arc] as const))('%s: %s', (_, example, arc) => {
	const tokens = parse(example)[0]?.tokens ?? [];
	const arcs = tokens.map(({text, relation, head}) => `${text} ${relation} ${tokens[head]?.text}`);
	expect(arcs).toContain(arc);
});

/** Tokens from rows of `text upos head relation`. */
const tree = (rows: string): Token[] =>
	rows
		.trim()
		.split('\n')
		.map(row => {
			const [text, upos, head, relation] = row.trim().split(' ') as [string, string, string, string];
			return {start: 0, end: 0, text, lemma: text, upos, xpos: upos, head: Number(head), relation};
		});

const arcs = (tokens: Token[]) => tokens.map(({head, relation}) => `${head} ${relation}`);

test('the first of two subjects goes to the clause that has none', () => {
	const mended = repair(
		tree(`
			Xi PROPN 4 nsubj
			leaves VERB 4 ccomp
			, PUNCT 4 punct
			Wang PROPN 4 nsubj
			said VERB -1 root
		`),
	);
	expect(arcs(mended)[0]).toBe('1 nsubj');
});

test.each([
	[
		'a partner of the meeting itself',
		'Obama PROPN 1 nsubj|discussed VERB -1 root|his PRON 3 nmod:poss|meeting NOUN 1 obj|with ADP 5 case|Putin PROPN 3 nmod',
	],
	[
		'a relative clause about the talks',
		'He PRON 1 nsubj|said VERB -1 root|in ADP 3 case|talks NOUN 1 obl|that PRON 6 obj|they PRON 6 nsubj|held VERB 3 acl:relcl',
	],
	[
		'a clause that has a subject of its own',
		'Xi PROPN 5 nsubj|he PRON 2 nsubj|leaves VERB 5 ccomp|, PUNCT 5 punct|Wang PROPN 5 nsubj|said VERB -1 root',
	],
])('%s stays as it was', (_, rows) => {
	const text = rows.replaceAll('|', '\n');
	expect(repair(tree(text))).toEqual(tree(text));
});

test('a sentence that ends with "is" is read to its end', () => {
	const mended = repair(
		tree(`
			Trade NOUN 1 nsubj
			falling VERB -1 root
			is AUX 1 aux
		`),
	);
	expect(arcs(mended)).toEqual(['1 nsubj', '-1 root', '1 aux']);
});
