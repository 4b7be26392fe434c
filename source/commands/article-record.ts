import type {Article} from '../article.ts';
import {bodyOf} from '../clean/body.ts';

/** A cleaned article as one line of NDJSON, as the scripts' contract has it. */
export const articleRecord = (article: Article): string => {
	const {id, path, title, byline, source, url, published, dateline, language} = article;
	return `${JSON.stringify({id, path, title, byline, source, url, published, dateline, language, body: bodyOf(article)})}\n`;
};
