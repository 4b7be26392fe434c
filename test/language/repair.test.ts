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

test('a relative clause taken for the main clause gives its place to the main verb', () => {
	const mended = repair(
		tree(`
			Kerry PROPN 3 vocative
			, PUNCT 0 punct
			who PRON 3 nsubj
			arrived VERB -1 root
			, PUNCT 6 punct
			is AUX 6 cop
			due ADJ 3 conj
			. PUNCT 3 punct
		`),
	);
	expect(mended.map(({head, relation}) => `${head} ${relation}`)).toEqual([
		'6 nsubj',
		'0 punct',
		'3 nsubj',
		'0 acl:relcl',
		'6 punct',
		'6 cop',
		'-1 root',
		'6 punct',
	]);
});

test('a clause that already hangs on its noun stays', () => {
	const rows = `
		Kerry PROPN 4 nsubj
		, PUNCT 3 punct
		who PRON 3 nsubj
		spoke VERB 0 acl:relcl
		left VERB -1 root
	`;
	expect(repair(tree(rows))).toEqual(tree(rows));
});
