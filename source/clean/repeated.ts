import {createHash} from 'node:crypto';
import {folded} from '../corpus/folded.ts';
import type {RawDocument} from '../corpus/raw-document.ts';
import {textLines} from './lines.ts';

/** What is asked of an article to find the lines that it shares with others: its lines, and who published it. */
export type Told = {id: string; source: string; lines: string[]};

/** A line stands in so many articles of one source at least, and in this share of them, before it is nobody’s own. */
const FEWEST = 3;
const SHARE = 0.5;

/** An article with more of its running text in such lines is one of several versions of a story. */
const VERSION = 2 / 3;

/** Letters from which on a line counts as running text. */
const TEXT = 60;

/** Of more articles those with the smallest ids stand for all, so that a large file costs no more memory. */
const SAMPLE = 1000;

/**
 * The lines, folded, that stand in most articles of one source, by source; the order of the articles changes nothing.
 * Several versions of one story repeat each other’s text: an article whose running text is for the most part such lines counts
 * together with all others of the kind as one.
 */
export function repeatedLines(articles: Told[]): Map<string, ReadonlySet<string>> {
	const sources = Map.groupBy(articles, ({source}) => source);
	return new Map([...sources].map(([source, told]) => [source, repeatedIn(told.map(({lines}) => new Set(lines)))]));
}

function repeatedIn(articles: Set<string>[]): Set<string> {
	const frequent = inMost(articles);
	const isVersion = (lines: Set<string>) => {
		const text = [...lines].filter(line => line.length >= TEXT);
		return letters(text.filter(line => frequent.has(line))) > VERSION * letters(text);
	};
	const {versions = [], others = []} = Object.groupBy(articles, one => (isVersion(one) ? 'versions' : 'others'));
	const asOne = versions.length > 0 ? [new Set(versions.flatMap(lines => [...lines]))] : [];
	return inMost([...others, ...asOne]);
}

/** The lines that stand in enough of the articles. */
function inMost(articles: Set<string>[]): Set<string> {
	const holders = new Map<string, number>();
	for (const lines of articles) for (const line of lines) holders.set(line, (holders.get(line) ?? 0) + 1);
	const least = Math.max(FEWEST, articles.length * SHARE);
	return new Set([...holders].filter(([, number]) => number >= least).map(([line]) => line));
}

const letters = (lines: string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

const found = new WeakMap<NonNullable<RawDocument['among']>, Map<string, ReadonlySet<string>>>();
const stamps = new WeakMap<ReadonlySet<string>, string>();
const NONE: ReadonlySet<string> = new Set();

/**
 * The lines, folded, that are known to be nobody’s own: those that stand in most articles of a document’s source in the
 * same file, and those learnt for its folder. Other files are never asked: what an article says must not depend on what
 * is read along with it.
 */
export function repeatedAround({among, metadata, learnt = NONE}: RawDocument): ReadonlySet<string> {
	if (!among) return learnt;
	let bySource = found.get(among);
	if (!bySource) {
		bySource = repeatedLines(sampled(among()));
		for (const [source, lines] of bySource) bySource.set(source, lines.union(learnt));
		found.set(among, bySource);
	}
	return bySource.get(sourceOf(metadata)) ?? learnt;
}

/** The lines, folded, that stand in most articles of one source among documents of which `publisher` tells the source. */
export function linesToLearn(
	documents: Iterable<RawDocument>,
	publisher: (document: RawDocument) => string | undefined,
): Set<string> {
	const bySource = repeatedLines(sampled(documents, document => publisher(document) ?? sourceOf(document.metadata)));
	return new Set([...bySource.values()].flatMap(lines => [...lines]));
}

/** What the cleaning of a document depends on: its own content, and the lines that it shares with most around it. */
export function contentKey(document: RawDocument): string {
	const lines = repeatedAround(document);
	if (lines.size === 0) return document.id;
	let stamp = stamps.get(lines);
	if (!stamp) {
		stamp = createHash('sha256')
			.update([...lines].sort().join('\n'))
			.digest('hex')
			.slice(0, 12);
		stamps.set(lines, stamp);
	}
	return `${document.id}-${stamp}`;
}

/** The articles with the smallest ids. */
function sampled(
	documents: Iterable<RawDocument>,
	publisher = ({metadata}: RawDocument) => sourceOf(metadata),
): Told[] {
	let told: Told[] = [];
	/** Above it no id has a place any more. */
	let highest: string | undefined;
	const cut = () => told.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, SAMPLE);
	for (const document of documents) {
		const {id, format, content} = document;
		if (highest !== undefined && id > highest) continue;
		const text = format === 'html' ? withoutMarkup(content) : content;
		told.push({
			id,
			source: publisher(document),
			lines: textLines(text)
				.map(line => folded(line.text))
				.filter(Boolean),
		});
		if (told.length > 2 * SAMPLE) {
			told = cut();
			highest = told.at(-1)?.id;
		}
	}
	return cut();
}

function sourceOf({source, url}: RawDocument['metadata']): string {
	return source ?? /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1] ?? '';
}

/** The text of a page, one line a block, as near as can be had without parsing it. */
function withoutMarkup(html: string): string {
	return html
		.replace(/\s+/g, ' ')
		.replace(/<\/?(?:a|abbr|b|cite|em|font|i|mark|small|span|strong|sub|sup|time|u)\b[^>]*>/gi, '')
		.replace(/<[^>]*>/g, '\n')
		.replace(/&(?:#\w+|\w+);/g, ' ');
}
