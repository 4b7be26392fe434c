import {expect, test} from 'vitest';
import {bodyOf} from '../../source/clean/body.ts';
import {clean} from '../../source/clean/clean.ts';
import {explain} from '../../source/clean/explain.ts';
import {readPage} from '../../source/clean/read-page.ts';
import type {RawDocument} from '../../source/corpus/raw-document.ts';

function document(content: string, rest: Partial<RawDocument> = {}): RawDocument {
	return {id: '0123456789ab', path: 'a.txt', format: 'text', content, metadata: {}, ...rest};
}

const TEXT = [
	'Foreign ministers of Norway and Chile met in Oslo on Tuesday to discuss fishing quotas in the southern ocean.',
	'The two ministers agreed to share data on fish stocks and to meet again in Santiago before the end of the year.',
	'“We have made a good start, and our fishermen will notice it,” the Norwegian minister told reporters after the talks.',
	'His guest said that the quotas themselves had not been discussed and that experts would now prepare a proposal.',
];
const DUMP = `Skip to main content
Daily Example logo
Home | World | Sport
Norway and Chile to share data on fish stocks
By Anna Sample
3 March 2015
Advertisement
${TEXT.slice(0, 2).join('\n')}
Advertisement
${TEXT.slice(2).join('\n')}
Share this article
Sign up for our newsletter
© 2015 Daily Example. All rights reserved.`;

test('a dump becomes an article: text in order, fields filled, furniture gone', () => {
	const article = clean(document(DUMP));
	expect(article).toMatchObject({
		title: 'Norway and Chile to share data on fish stocks',
		byline: 'Anna Sample',
		source: 'Daily Example',
		published: {date: '2015-03-03', basis: 'dateline'},
		language: 'en',
	});
	expect(bodyOf(article)).toBe(TEXT.join('\n\n'));
	expect(article.text).toBe([article.title, ...TEXT].join('\n\n'));
});

test('what the container says goes before what the lines say', () => {
	const metadata = {
		title: 'Another title',
		published: '2014-01-02',
		source: 'Wire',
		byline: 'Ben Example',
		language: 'no',
	};
	expect(clean(document(DUMP, {metadata}))).toMatchObject({
		title: 'Another title',
		published: {date: '2014-01-02', basis: 'metadata'},
		source: 'Wire',
		byline: 'Ben Example',
		language: 'no',
	});
});

test('a dateline on its own line becomes a field', () => {
	const article = clean(document(`Ministers meet in Oslo\nOSLO, March 3, 2015 (Example)\n${TEXT.join('\n')}`));
	expect(article.dateline).toBe('OSLO, March 3, 2015 (Example)');
	expect(bodyOf(article)).toBe(TEXT.join('\n\n'));
});

test.each(['OSLO (Wire) - ', 'OSLO, March 3 (Wire) — ', 'OSLO, 3 March 2015 (Wire) — '])(
	'“%s” names the agency',
	dateline => {
		const text = [`${dateline}${TEXT[0]}`, ...TEXT.slice(1)].join('\n');
		expect(clean(document(`Norway and Chile to share data on fish stocks\n${text}`)).source).toBe('Wire');
	},
);

test('a single sentence is kept', () => {
	expect(bodyOf(clean(document('The ministers met in Oslo.')))).toBe('The ministers met in Oslo.');
});

test('an appeal to the readers goes as a whole', () => {
	const appeal =
		'Dear readers,\nOur newsroom lives from what you give.\nYour support keeps our journalism free.\nThank you for standing with us.';
	expect(bodyOf(clean(document(`${DUMP}\nA message from the Daily Example:\n${appeal}`)))).toBe(TEXT.join('\n\n'));
});

test('what readers write below the article is not the article', () => {
	const comments =
		'Ann says:\nI was in Oslo that day and nobody told us anything about any of these quotas, as usual.\nBen says:\nThe fishermen of my town will not notice anything of it, believe me, they never do.';
	const whole = [
		...TEXT,
		'The quotas of both countries have been the same for eleven years, although the stocks have changed a great deal since then.',
		'Norway wants to fish less in the next two years, and Chile has asked for more time to look into what that would mean for its ports.',
	];
	for (const head of ['2 Comments', 'Leave a reply', '2 thoughts on “Norway and Chile”']) {
		const dump = `Norway and Chile to share data on fish stocks\n${whole.join('\n')}\n${head}\n${comments}`;
		expect(bodyOf(clean(document(dump)))).toBe(whole.join('\n\n'));
	}
});

test('a request for consent goes as a whole', () => {
	const request =
		'When you visit our website, we store cookies on your browser to collect information.\nYou may opt-out of some of the cookies, but not of those that are necessary.\nYour choices are kept for a year.';
	expect(bodyOf(clean(document(`${DUMP}\n${request}`)))).toBe(TEXT.join('\n\n'));
});

test('a signed and dated first line is the byline, no title', () => {
	const dump = `By Anna Sample - The Daily Example - Tuesday, March 3, 2015\n${TEXT.join('\n')}`;
	expect(clean(document(dump))).toMatchObject({title: '', byline: 'Anna Sample', published: {date: '2015-03-03'}});
});

test('writers who have a line each are all named, the agency behind their names is not', () => {
	const signed = DUMP.replace('By Anna Sample', 'By Anna Sample, Associated Press\nBy Ben Example, Associated Press');
	expect(clean(document(signed)).byline).toBe('Anna Sample, Ben Example');
});

const PAGE = `<html lang="en"><head><title>Norway and Chile to share data on fish stocks | Daily Example</title>
<meta property="og:site_name" content="Daily Example"><link rel="canonical" href="https://example.org/fish">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Norway and Chile to share data on fish stocks","datePublished":"2015-03-03T08:00:00+01:00","author":[{"name":"Anna Sample"}]}]}</script>
<style>p{color:red}</style></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><h1>Norway and Chile to share data on fish stocks</h1><div class="content">${TEXT.map(text => `<p>${text}</p>`).join('\n')}</div></article></main>
<footer><p>© 2015 Daily Example. All rights reserved.</p></footer><script>var a = '<p>no text</p>'</script></body></html>`;

test('a page becomes an article, its fields from its own data', () => {
	const article = clean(document(PAGE, {format: 'html'}));
	expect(article).toMatchObject({
		title: 'Norway and Chile to share data on fish stocks',
		byline: 'Anna Sample',
		source: 'Daily Example',
		url: 'https://example.org/fish',
		published: {date: '2015-03-03', basis: 'metadata'},
	});
	expect(bodyOf(article)).toBe(TEXT.join('\n\n'));
});

test.each([
	['nothing', ''],
	['one megabyte of nested elements', '<div>'.repeat(200_000) + TEXT[0]],
	['tags that never end', `<p ${'<a '.repeat(2000)}`],
	['damaged JSON-LD', `<script type="application/ld+json">{"@type": "NewsArticle", </script><p>${TEXT[0]}</p>`],
])('a page of %s is answered', (_, content) => {
	const article = clean(document(content, {format: 'html'}));
	expect(article.text).toBeTypeOf('string');
});

test('a page of very many blocks is read without Readability, whose time would grow with their square', () => {
	const {lines, text} = readPage('<p>x'.repeat(20_001));
	expect(lines).toHaveLength(20_001);
	expect(text.readable).toBe('');
});

test('every line is explained, in order, with its reasons', () => {
	const lines = explain(document(DUMP));
	expect(lines.map(({text}) => text)).toEqual(DUMP.split('\n'));
	expect(lines.find(({text}) => text === TEXT[0])).toMatchObject({kept: true, kind: 'body'});
	expect(lines.find(({text}) => text === 'By Anna Sample')).toMatchObject({kept: false, kind: 'byline'});
	expect(lines.find(({text}) => text === 'Advertisement')).toMatchObject({
		kept: false,
		kind: 'boilerplate',
		reasons: ['notice of the page'],
	});
	for (const {reasons} of lines) expect(reasons.length).toBeGreaterThan(0);
});

test('the day of a picture is not the day of publication', () => {
	const caption = 'The two ministers at the harbour of Oslo on March 2, 2015. Anna Sample/Getty Images';
	expect(clean(document(DUMP.replace('3 March 2015', caption).replace(/©.*$/, ''))).published).toBeUndefined();
});
