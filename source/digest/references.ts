/** Numbers the articles that a brief cites, oldest first, and turns evidence into numbers and quotes. */
import type {ArticleHead} from '../article.ts';
import type {Evidence} from '../meeting.ts';
import type {Quote, SourceEntry} from './brief-model.ts';

/** A quote on one line; most are already. */
export const oneLine = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();

export type References = {
	sources: SourceEntry[];
	numbers: (articles: Iterable<string>) => number[];
	quotes: (evidence: readonly Evidence[]) => Quote[];
};

const sourceEntry = ({id, title, source, published, url, path}: ArticleHead, index: number): SourceEntry => ({
	number: index + 1,
	id,
	title,
	publisher: source ?? null,
	date: published?.date ?? null,
	url: url ?? null,
	path,
});

/** `cited` holds the ids in use; articles that say nothing of the matter get no number. */
export const references = (articles: readonly ArticleHead[], cited: ReadonlySet<string>): References => {
	const sources = articles.filter(({id}) => cited.has(id)).map(sourceEntry);
	const byId = new Map(sources.map(source => [source.id, source]));
	const numbers = (ids: Iterable<string>) =>
		[...new Set(ids)].flatMap(id => byId.get(id)?.number ?? []).sort((a, b) => a - b);
	const quotes = (evidence: readonly Evidence[]) =>
		evidence.flatMap(({article, line, quote}) => {
			const source = byId.get(article);
			return source ? [{source: source.number, at: `${source.path}:${line}`, text: oneLine(quote)}] : [];
		});
	return {sources, numbers, quotes};
};
