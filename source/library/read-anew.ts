/** Reading, cleaning and searching a document: the larger part of the program, loaded only for what the library lacks. */
import type {Article} from '../article.ts';
import {clean} from '../clean/clean.ts';
import type {RawDocument} from '../corpus/raw-document.ts';
import type {Facts} from '../meeting.ts';
import {extract} from '../meetings/extract.ts';

export {contentKey} from '../clean/repeated.ts';
export {readFile} from '../corpus/read-file.ts';

export type Found = {article: Article; facts: Facts};

/** Cleans and reads one document. */
export const find = (document: RawDocument): Found => {
	const article = clean(document);
	return {article, facts: extract(article)};
};
