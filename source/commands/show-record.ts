import type {Entry} from '../library/entry.ts';

/** The record of `extract` with the text to which its offsets point. */
export const showRecord = ({article, facts}: Entry) => {
	const {byline, paragraphs, text} = article;
	return {...facts, article: {...facts.article, byline, paragraphs, text}};
};
