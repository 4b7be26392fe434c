/** The sentence that proves a fact, as an untouched slice of the article. */
import type {Article} from '../article.ts';
import type {Evidence} from '../meeting.ts';
import type {Line} from './reading/reading.ts';

/** Cuts `[start, end)` out of the article's text; `line` counts from 1. */
export const cite = (article: Article, start: number, end: number): Evidence => {
	let line = 1;
	for (let at = article.text.indexOf('\n'); at >= 0 && at < start; at = article.text.indexOf('\n', at + 1)) line++;
	return {article: article.id, start, end, line, quote: article.text.slice(start, end)};
};

/** The whole sentence. */
export const citeLine = (article: Article, line: Line): Evidence =>
	cite(article, line.tree.sentence.start, line.tree.sentence.end);
