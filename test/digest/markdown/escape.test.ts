import fc from 'fast-check';
import {marked, type Token, type Tokens} from 'marked';
import {expect, test} from 'vitest';
import {escapeLine, escapeText, linkTarget} from '../../../source/digest/markdown/escape.ts';

const HOSTILE = [
	'[click](javascript:alert(1))',
	'![x](http://evil.example/pixel.png)',
	'<script>alert(1)</script>',
	'# heading',
	'- list',
	'1. list',
	'> quote',
	'a | b | c',
	'*bold* _it_ `code` ~~gone~~',
	'http://evil.example and www.evil.example and me@evil.example',
	'&lt;b&gt; &amp;',
	'line\nbreak\r\n\r\n## new',
	'```\nfence',
	'===',
	'---',
	'+ plus',
	'[1]: http://evil.example',
	'\u202Edesrever\u2069',
	'\u001B]8;;http://evil.example\u0007link\u001B]8;;\u0007',
];

/** Kinds of all tokens under a piece of Markdown. */
const kinds = (tokens: Token[]): string[] =>
	tokens.flatMap(token => [
		token.type,
		...kinds((token as Tokens.Generic).tokens ?? []),
		...kinds((token as Tokens.List).items ?? []),
	]);
/** The text a reader sees. */
const seen = (tokens: Token[]): string =>
	tokens
		.map(token =>
			'tokens' in token && token.tokens ? seen(token.tokens) : token.type === 'br' ? '' : (token as Tokens.Text).text,
		)
		.join('');
const unescapeHtml = (text: string): string =>
	text.replace(
		/&(lt|gt|amp|quot|#39);/g,
		(_, name) => ({lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'"})[name as 'lt']!,
	);

const text = fc.oneof(
	fc.constantFrom(...HOSTILE),
	fc.string({unit: 'grapheme'}),
	fc.string({unit: fc.constantFrom(...'[]()<>!*_`~#-+|&;:/\\\n\t .1=$^{}@w'.split(''))}),
	fc.array(fc.constantFrom(...HOSTILE, ' '), {maxLength: 3}).map(parts => parts.join('')),
);

test('whatever a title holds, it stays one paragraph of plain text', () => {
	fc.assert(
		fc.property(text, title => {
			const tokens = marked.lexer(escapeLine(title));
			expect(new Set(kinds(tokens)).difference(new Set(['paragraph', 'text', 'escape', 'space']))).toEqual(new Set());
			expect(tokens.filter(({type}) => type === 'paragraph').length).toBeLessThanOrEqual(1);
		}),
		{numRuns: 2000},
	);
});

test('the reader sees what the title says', () => {
	for (const title of ['a | b *c* [d](e) <f> & "g" \\h', 'AT&T; 5 < 6', 'http://x.example/a_b'])
		expect(unescapeHtml(seen(marked.lexer(escapeLine(title))))).toBe(title);
});

test('a cell stays one cell', () => {
	fc.assert(
		fc.property(text, title => {
			const [table] = marked.lexer(`| a | b |\n| --- | --- |\n| x${escapeText(title)} | y |\n`) as Tokens.Table[];
			expect(table.type).toBe('table');
			expect(table.rows).toHaveLength(1);
			expect(table.rows[0][1].text).toBe('y');
		}),
	);
});

test('links lead to web pages only', () => {
	expect(linkTarget('https://a.example/x (1)?q=<b>')).toBe('https://a.example/x%20%281%29?q=%3Cb%3E');
	for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', 'no', null])
		expect(linkTarget(url)).toBeUndefined();
});
