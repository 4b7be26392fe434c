import fc from 'fast-check';
import {expect, test} from 'vitest';
import {withoutScripts} from '../../source/clean/without-scripts.ts';

test.each([
	['a script', '<p>One</p><script src="a.js">var a = "<p>no</p>"</script><p>Two</p>', '<p>One</p><p>Two</p>'],
	['a style in capitals', '<STYLE type="text/css">p {}</STYLE ><p>One</p>', '<p>One</p>'],
	['a comment', 'One<!-- <p>no</p> --> Two', 'One Two'],
	['an empty comment', 'One<!-->Two<!-- no -->', 'OneTwo'],
	[
		'a script in a comment, a comment in a script',
		'<!--<script>--><p>One</p><script><!--</script>Two',
		'<p>One</p>Two',
	],
])('%s goes', (_, html, rest) => {
	expect(withoutScripts(html)).toBe(rest);
});

test.each([
	['data for search engines', '<script type="application/ld+json">{"a": "<!-- b -->"}</script>'],
	['what is never closed', '<p>One</p><script>var a = 1;<p>Two</p>'],
	['other elements', '<scripture>One</scripture><svg><title>Two</title></svg>'],
])('%s stays', (_, html) => {
	expect(withoutScripts(html)).toBe(html);
});

test('text between scripts is never lost', () => {
	const text = fc.stringMatching(/^[a-z ]{1,20}$/);
	const part = fc.constantFrom('<script>a<b</script>', '<style>a</style>', '<!-- a -->', '<!---->');
	fc.assert(
		fc.property(fc.array(fc.tuple(text, part)), parts => {
			expect(withoutScripts(parts.flat().join(''))).toBe(parts.map(([words]) => words).join(''));
		}),
	);
});

test('a million openings take no longer than their letters', () => {
	const html = '<script>'.repeat(200_000) + '<!--'.repeat(200_000);
	expect(withoutScripts(html)).toBe(html);
});
