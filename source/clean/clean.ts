import type {Article, Paragraph} from '../article.ts';
import type {RawDocument} from '../corpus/raw-document.ts';
import {fieldsOf} from './fields.ts';
import {withoutGlued} from './glued.ts';
import {type Judgement, judgeLines, type LineModel, readingOf} from './line-model.ts';
import {textLines} from './lines.ts';
import {outlineOf} from './outline.ts';
import {readPage} from './read-page.ts';
import {repeatedAround} from './repeated.ts';
import {storiesOf} from './stories.ts';
import {decide, type Verdict} from './verdicts.ts';

/** An article, what its lines were judged by, and what became of each. */
export type Judged = {article: Article; judgement: Judgement; verdicts: Verdict[]};

/** Cleans one document: boilerplate out, title, byline, source and date into their fields. Never throws. */
export function clean(document: RawDocument): Article {
	return judge(document).article;
}

/** The article and what became of each line of its document; `model` replaces the shipped line model, to measure it. */
export function judge(document: RawDocument, model?: LineModel): Judged {
	const page = document.format === 'html' ? readPage(document.content) : undefined;
	const lines = page?.lines ?? textLines(document.content);
	// What the feed or the record says of its article goes before what the page says of itself.
	const metadata = {...page?.metadata, ...document.metadata};
	const judgement = judgeLines(readingOf(lines, metadata.title, page?.text), model);
	const outline = outlineOf(judgement, repeatedAround(document));
	const fields = fieldsOf(judgement, outline, metadata);
	const verdicts = decide(judgement, outline, fields);
	const {title = '', byline, source, published, dateline} = fields;
	const stories = storiesOf(lines, verdicts, title);
	const paragraphs: Paragraph[] = [];
	for (const [row, verdict] of verdicts.entries()) {
		if (!('keep' in verdict)) continue;
		const kind = verdict.keep;
		paragraphs.push({text: withoutGlued(lines[row]!.text), story: stories[row]!, ...(kind !== 'body' && {kind})});
	}
	const {url} = metadata;
	const article: Article = {
		id: document.id,
		path: document.path,
		title,
		...(byline && {byline}),
		...(source && {source}),
		...(url && {url}),
		language: metadata.language ?? judgement.reading.page.language,
		...(published && {published}),
		...(dateline && {dateline}),
		paragraphs,
		text: [title, ...paragraphs.map(({text}) => text)].filter(Boolean).join('\n\n'),
	};
	return {article, judgement, verdicts};
}
