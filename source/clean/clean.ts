import type {Article, Paragraph} from '../article.ts';
import type {RawDocument} from '../corpus/raw-document.ts';
import {type Line, textLines} from './lines.ts';

/** Cleans one document: boilerplate out, title, byline, source and date into their fields. Never throws. */
export function clean(document: RawDocument): Article {
	const html = document.format === 'html';
	const content = html
		? document.content.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '').replace(/<[^>]+>/g, '\n')
		: document.content;
	const lines = textLines(content);
	const title = document.metadata.title ?? lines.find(line => words(line) >= 4 && words(line) <= 25)?.text ?? '';
	const paragraphs: Paragraph[] = lines
		.filter(line => line.text !== title && isProse(line))
		.map(({text}) => ({text, story: 0}));
	const {byline, source, url, language = 'en', published} = document.metadata;
	return {
		id: document.id,
		path: document.path,
		title,
		...(byline && {byline}),
		...(source && {source}),
		...(url && {url}),
		language,
		...(published && {published: {date: published, basis: 'metadata' as const}}),
		paragraphs,
		text: [title, ...paragraphs.map(({text}) => text)].filter(Boolean).join('\n\n'),
	};
}

/** Cleans the documents of a corpus, in their order. */
export function* cleanCorpus(documents: Iterable<RawDocument>): Iterable<Article> {
	for (const document of documents) yield clean(document);
}

function isProse(line: Line): boolean {
	return words(line) >= 8 && /[.!?:…"”’)]$/.test(line.text);
}

function words({text}: Line): number {
	return text.split(' ').length;
}
