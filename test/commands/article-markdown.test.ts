import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import type {Article} from '../../source/article.ts';
import {articleMarkdown} from '../../source/commands/article-markdown.ts';
import {readCorpus} from '../../source/corpus/read-corpus.ts';

const makeArticle = (title: string, ...texts: string[]): Article => ({
	id: 'a',
	path: 'a.txt',
	title,
	byline: 'A: B',
	language: 'en',
	published: {date: '2015-01-14', basis: 'metadata'},
	paragraphs: texts.map(text => ({text, story: 0})),
	text: [title, ...texts].join('\n\n'),
});

describe('articleMarkdown', () => {
	it('puts what is known into the front matter, quoted where it must be', () => {
		const markdown = articleMarkdown(makeArticle('He said: "no" # really', 'Text.'));
		const [, front] = markdown.split('---\n');
		expect(parse(front)).toEqual({title: 'He said: "no" # really', date: '2015-01-14', byline: 'A: B', language: 'en'});
	});

	it('lets no article smuggle in markup', () => {
		const hostile = [
			'# heading',
			'- list',
			'1. one',
			'> quote',
			'[link](http://x)',
			'![i](x)',
			'<script>',
			'`code`',
			'| a | b |',
			'*b*',
			'=== under',
		];
		const body = articleMarkdown(makeArticle('t', ...hostile)).split('---\n\n')[1];
		expect(body).not.toMatch(/^(?:#(?! t$)|- |\d+\. |>|\||=)/m);
		expect(body).not.toMatch(/(?<!\\)[[<`*]/);
	});

	it('reads back as the same text', () => {
		const texts = ['A *starred* note_with_marks [1].', '1. Not a list', '# No heading', 'Plain.'];
		const folder = mkdtempSync(join(tmpdir(), 'readout-markdown-'));
		writeFileSync(join(folder, 'a.md'), articleMarkdown(makeArticle('Title', ...texts)));
		const [document] = readCorpus([folder], () => {});
		rmSync(folder, {recursive: true});
		expect(document.metadata).toMatchObject({title: 'Title', published: '2015-01-14'});
		for (const text of texts) expect(document.content).toContain(text);
	});
});
