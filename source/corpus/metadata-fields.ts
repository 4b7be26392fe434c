import {isoDay} from './iso-day.ts';
import type {RawDocument} from './raw-document.ts';
import {textOf} from './record.ts';

/** What JSON records, front matter and feeds call each field, most telling name first. */
const FIELD_NAMES = {
	title: ['title', 'headline'],
	byline: ['byline', 'author', 'authors', 'creator', 'dc:creator'],
	source: ['source', 'source_name', 'publisher', 'publication', 'outlet', 'site', 'site_name', 'domain'],
	url: ['url', 'link', 'canonical_url', 'external_url'],
	language: ['language', 'lang'],
	published: [
		'published',
		'date',
		'date_published',
		'datePublished',
		'publish_date',
		'published_at',
		'publishedAt',
		'pubDate',
	],
} as const;

/** The names of the field that holds a record's text, most telling first. */
const BODY_NAMES = [
	'text',
	'body',
	'html',
	'content_text',
	'content_html',
	'content',
	'articleBody',
	'maintext',
	'description',
];

/** The metadata that a record's fields hold, whatever they call them. */
export function metadataOf(fields: Record<string, unknown>): RawDocument['metadata'] {
	const metadata: RawDocument['metadata'] = {};
	for (const [name, aliases] of Object.entries(FIELD_NAMES) as [keyof RawDocument['metadata'], readonly string[]][]) {
		for (const alias of aliases) {
			const value = name === 'published' ? dayOf(fields[alias]) : nameOf(fields[alias]);
			if (value) {
				metadata[name] = value;
				break;
			}
		}
	}
	if (metadata.language) metadata.language = metadata.language.slice(0, 2).toLowerCase();
	return metadata;
}

/** The text of a record. */
export function bodyOf(fields: Record<string, unknown>): string | undefined {
	for (const name of BODY_NAMES) {
		const text = textOf(fields[name]);
		if (text) return text;
	}
	return undefined;
}

/** A day given as text or number, or as `{date}` the way readout itself writes it. */
function dayOf(value: unknown): string | undefined {
	return isoDay(value && typeof value === 'object' ? (value as {date?: unknown}).date : value);
}

/** A name given as text, as `{name}`, or as a list of either. */
function nameOf(value: unknown): string | undefined {
	if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || undefined;
	if (value && typeof value === 'object') {
		const {name, '#text': text, title} = value as Record<string, unknown>;
		return textOf(name) ?? textOf(text) ?? textOf(title);
	}
	return textOf(value)?.replace(/\s+/g, ' ');
}
