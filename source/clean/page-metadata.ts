import {isoDay} from '../corpus/iso-day.ts';
import type {RawDocument} from '../corpus/raw-document.ts';
import {sanitise} from '../corpus/sanitise.ts';
import {authorsIn} from './byline.ts';

type Metadata = RawDocument['metadata'];
type Json = Record<string, unknown>;

// linkedom's types lean on the DOM library, which this project does not load: these are the parts that are used.
type Element = {
	nodeName: string;
	textContent: string;
	nodeType: number;
	firstChild: Element | null;
	nextSibling: Element | null;
	getAttribute(name: string): string | null;
	querySelectorAll(selector: string): Iterable<Element>;
};
type Page = {
	documentElement: Element;
	querySelectorAll(selector: string): Iterable<Element>;
	querySelector(selector: string): Element | null;
};

/** The elements of a page that tell of it, by their names. */
type Told = Record<'META' | 'SCRIPT' | 'LINK' | 'H1' | 'TITLE', Element[]>;

const ARTICLE_TYPE = /(?:Article|NewsArticle|BlogPosting|Posting|Report|LiveBlogPosting|Review)$/;

/**
 * What a page says of itself: JSON-LD first, then OpenGraph and other meta elements, then `rel` links and `time`; and
 * the full text that its JSON-LD carries for search engines, if it does.
 */
export function pageMetadata(page: Page): {metadata: Metadata; linkedBody?: string} {
	const told = elementsThatTell(page);
	const articles = linkedArticles(told);
	const linked = linkedData(articles);
	const meta = metaValues(told);
	const first = (...names: string[]) => names.map(name => meta.get(name)).find(Boolean);
	const heading = onlyHeading(told);
	const site = linked.source ?? first('og:site_name', 'application-name', 'publisher', 'cre:site');
	const title =
		heading ??
		linked.title ??
		first('og:title', 'twitter:title', 'parsely-title', 'dc.title', 'sailthru.title') ??
		textOf(told.TITLE[0]);
	const named =
		linked.byline ?? names(first('author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'cse-authors'));
	// Many pages name only themselves as their author in the data and the person beside the headline.
	const byline = named && named !== site ? named : markedAuthors(page);
	const found: Metadata = {
		title: title && withoutSite(title, site),
		byline,
		source: site,
		url:
			told.LINK.find(link => link.getAttribute('rel') === 'canonical')?.getAttribute('href') ??
			first('og:url') ??
			linked.url,
		language: language(page.documentElement.getAttribute('lang') ?? first('og:locale', 'language')),
		published: linked.published ?? metaDay(first) ?? markedDay(page),
	};
	const metadata = Object.fromEntries(
		Object.entries(found)
			.filter(([, value]) => value)
			.map(([name, value]) => [name, sanitise(value).replace(/\s+/g, ' ').trim()]),
	);
	const bodies = articles.map(article => article.articleBody);
	return {metadata, linkedBody: bodies.find(value => typeof value === 'string')};
}

/** Found by one walk: each query of its own would take as long. */
function elementsThatTell(page: Page): Told {
	const told: Told = {META: [], SCRIPT: [], LINK: [], H1: [], TITLE: []};
	const walk = (element: Element) => {
		for (let child = element.firstChild; child; child = child.nextSibling) {
			if (child.nodeType !== 1) continue;
			const {nodeName} = child;
			if (nodeName in told) told[nodeName as keyof Told].push(child);
			walk(child);
		}
	};
	walk(page.documentElement);
	return told;
}

function linkedData(articles: Json[]): Metadata {
	for (const article of articles) {
		const published = isoDay(article.datePublished) ?? isoDay(article.dateCreated);
		const title = text(article.headline) ?? text(article.name);
		return {
			title,
			byline: names(...list(article.author).map(author => text((author as Json)?.name ?? author))),
			source: text((list(article.publisher)[0] as Json)?.name),
			url: text(article.url),
			published,
		};
	}
	return {};
}

/** The articles among a page's JSON-LD, wherever they are nested; damaged scripts are passed over. */
function linkedArticles({SCRIPT}: Told): Json[] {
	const found: Json[] = [];
	const visit = (value: unknown, depth: number): void => {
		if (!value || typeof value !== 'object' || depth > 6) return;
		if (Array.isArray(value)) {
			for (const one of value) visit(one, depth + 1);
			return;
		}
		const json = value as Json;
		if (list(json['@type']).some(type => ARTICLE_TYPE.test(String(type)))) found.push(json);
		for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) visit(json[key], depth + 1);
	};
	for (const script of SCRIPT) {
		if (script.getAttribute('type') !== 'application/ld+json') continue;
		try {
			visit(JSON.parse(script.textContent.replace(/^\s*<!--|-->\s*$|[\u0000-\u001f]/g, ' ')), 0);
		} catch {
			// not JSON: other sources tell
		}
	}
	return found;
}

function metaValues({META}: Told): Map<string, string> {
	const values = new Map<string, string>();
	for (const element of META) {
		const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
		const content = element.getAttribute('content')?.trim();
		if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
	}
	return values;
}

function metaDay(first: (...names: string[]) => string | undefined): string | undefined {
	return isoDay(
		first(
			'article:published_time',
			'datepublished',
			'og:published_time',
			'parsely-pub-date',
			'sailthru.date',
			'dc.date.issued',
			'dcterms.created',
			'dc.date',
			'publish-date',
			'publication_date',
			'date',
			'pubdate',
			'cxenseparse:recs:publishtime',
		),
	);
}

/** The only `time` element marked as the publication, or the first one of the page's article. */
function markedDay(page: Page): string | undefined {
	const marked = page.querySelector(
		'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"], time.published, time.entry-date',
	);
	const time =
		marked ?? page.querySelector('article header time[datetime], article time[datetime], main time[datetime]');
	return time ? isoDay(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent) : undefined;
}

/** Where pages mark their authors, most telling first: an attribute, or what lies within the element that has it. */
const AUTHOR_MARKS: {attribute: string; pattern: RegExp; within?: string}[] = [
	{attribute: 'rel', pattern: /(?:^|\s)author(?:\s|$)/},
	{attribute: 'itemprop', pattern: /^author$/, within: '[itemprop="name"]'},
	{attribute: 'itemprop', pattern: /^author$/},
	{attribute: 'class', pattern: /byline/i, within: 'a[href*="author"], a[href*="/people/"], a[href*="/by/"]'},
	{attribute: 'class', pattern: /author-name|author__name|byline-name|authorname/i},
	{attribute: 'class', pattern: /byline/i},
];

/** The authors that the page shows in an element made for them; a page that shows many such elements lists other articles. */
function markedAuthors(page: Page): string | undefined {
	const marks = [...page.querySelectorAll('[rel], [itemprop], [class]')];
	for (const {attribute, pattern, within} of AUTHOR_MARKS) {
		const marked = marks.filter(element => pattern.test(element.getAttribute(attribute) ?? ''));
		const elements = within ? new Set(marked.flatMap(element => [...element.querySelectorAll(within)])) : marked;
		const lines = [...elements].map(textOf).filter(text => text && text.length < 80);
		const people = [...new Set(lines.flatMap(line => authorsIn(line!)?.split(', ') ?? []))];
		if (people.length > 0 && people.length <= 3) return people.join(', ');
	}
	return undefined;
}

/** The page's main heading, when there is exactly one. */
function onlyHeading({H1}: Told): string | undefined {
	const headings = H1.map(textOf).filter(heading => heading && heading.length > 14);
	return new Set(headings).size === 1 ? headings[0] : undefined;
}

/** A title without the name of the site that pages append to it. */
export function withoutSite(title: string, site?: string): string {
	const match = /^(.{12,}?)\s+(?:[|»·•—–]|-(?=\s)|::)\s+([^|»·•—–]{2,40})$/u.exec(title);
	if (!match) return title;
	const suffix = match[2]!.toLowerCase();
	const bar = /\s[|»]\s/.test(title.slice(match[1]!.length));
	return bar || (site && (suffix.includes(site.toLowerCase()) || site.toLowerCase().includes(suffix)))
		? match[1]!
		: title;
}

function names(...values: (string | undefined)[]): string | undefined {
	const people = values
		.flatMap(value => value?.split(/\s*(?:[,;|]|\band\b)\s*/u) ?? [])
		.map(name => name.replace(/^by\s+/i, '').trim())
		.filter(name => name && !/^https?:|^@|\.com\b|^admin$|^(?:staff|editors?|newsroom|sponsored)$/i.test(name));
	return [...new Set(people)].join(', ') || undefined;
}

function language(tag: string | null | undefined): string | undefined {
	return /^[a-z]{2}(?=$|[-_])/i.exec(tag ?? '')?.[0].toLowerCase();
}

function textOf(element: Element | null | undefined): string | undefined {
	return element?.textContent.replace(/\s+/g, ' ').trim() || undefined;
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

function list(value: unknown): unknown[] {
	return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
