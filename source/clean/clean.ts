import type {Article, Paragraph} from '../article.ts';
import type {RawDocument} from '../corpus/raw-document.ts';
import {fieldsOf} from './fields.ts';
import {judgeLines} from './line-model.ts';
import {type Line, textLines} from './lines.ts';
import {guessTitle} from './title.ts';
import {decide, type Verdict} from './verdicts.ts';

/** What became of one line of a document, for a person who wants to know why. */
export type LineVerdict = {line: Line; verdict: Verdict; score: number};

/** Cleans one document: boilerplate out, title, byline, source and date into their fields. Never throws. */
export function clean(document: RawDocument): Article {
	return judge(document).article;
}

/** The article and what became of each line of its document. */
export function judge(document: RawDocument): {article: Article; verdicts: LineVerdict[]} {
	const lines = textLines(document.format === 'html' ? stripTags(document.content) : document.content);
	const {metadata} = document;
	const judgement = judgeLines(lines, metadata.title ?? guessTitle(lines));
	const fields = fieldsOf(judgement, metadata);
	const verdicts = decide(judgement, fields);
	const paragraphs: Paragraph[] = [];
	for (const [row, verdict] of verdicts.entries()) {
		if (!('keep' in verdict)) continue;
		const kind = verdict.keep;
		paragraphs.push({text: lines[row]!.text, story: 0, ...(kind !== 'body' && {kind})});
	}
	const title = fields.title ?? '';
	const {byline, published} = fields;
	const {source, url} = metadata;
	const article: Article = {
		id: document.id,
		path: document.path,
		title,
		...(byline && {byline}),
		...(source && {source}),
		...(url && {url}),
		language: metadata.language ?? judgement.page.language,
		...(published && {published}),
		paragraphs,
		text: [title, ...paragraphs.map(({text}) => text)].filter(Boolean).join('\n\n'),
	};
	return {
		article,
		verdicts: lines.map((line, row) => ({line, verdict: verdicts[row]!, score: judgement.scores[row]!})),
	};
}

/** Cleans the documents of a corpus, in their order. */
export function* cleanCorpus(documents: Iterable<RawDocument>): Iterable<Article> {
	for (const document of documents) yield clean(document);
}

function stripTags(html: string): string {
	return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '').replace(/<[^>]+>/g, '\n');
}
