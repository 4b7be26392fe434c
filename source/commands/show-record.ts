import type {Entry} from '../library/entry.ts';

/** The record of `extract` with the text to which its offsets point. */
export const showRecord = ({article, facts}: Entry, pretty: boolean): string => {
	const {byline, paragraphs, text} = article;
	const record = {...facts, article: {...facts.article, byline, paragraphs, text}};
	return `${JSON.stringify(record, undefined, pretty ? '\t' : undefined)}\n`;
};
