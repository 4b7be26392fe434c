import {XMLParser} from 'fast-xml-parser';
import {declaredCharset, decode} from './decode.ts';
import {isoDay} from './iso-day.ts';
import {looksLikeHtml, type Reader, textOf} from './record.ts';

type Fields = Record<string, unknown>;

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	parseTagValue: false,
	htmlEntities: true,
	isArray: name => name === 'item' || name === 'entry' || name === 'author' || name === 'link',
});

/** RSS 0.9–2.0, RDF and Atom: one article an item. */
export const readFeed: Reader = function* (bytes, tell) {
	let root: Fields;
	try {
		root = parser.parse(decode(bytes, declaredCharset(bytes))) as Fields;
	} catch (error) {
		return tell(`not well-formed XML (${(error as Error).message.split('\n')[0]}): skipped`);
	}
	const channel = fields(fields(root.rss).channel ?? root.feed ?? fields(root['rdf:RDF']).channel);
	const items = channel.item ?? channel.entry ?? fields(root['rdf:RDF']).item;
	if (!Array.isArray(items)) return tell('no RSS or Atom items in it: skipped');
	for (const [index, item] of items.entries()) {
		const entry = fields(item);
		const content =
			inner(entry['content:encoded']) ?? inner(entry.content) ?? inner(entry.description) ?? inner(entry.summary);
		const title = inner(entry.title);
		if (!content && !title) {
			tell(`item ${index + 1}: neither title nor text: skipped`);
			continue;
		}
		yield {
			key: inner(entry.guid) ?? inner(entry.id),
			raw: JSON.stringify(item),
			format: looksLikeHtml(content ?? '') ? 'html' : 'text',
			content: content ?? '',
			metadata: {
				title: title?.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '),
				byline: inner(entry['dc:creator']) ?? authors(entry.author),
				source: inner(entry.source) ?? inner(channel.title),
				url: link(entry.link),
				language: textOf(inner(channel.language) ?? channel['@xml:lang'])
					?.slice(0, 2)
					.toLowerCase(),
				published: isoDay(
					inner(entry.pubDate) ?? inner(entry['dc:date']) ?? inner(entry.published) ?? inner(entry.updated),
				),
			},
		};
	}
};

function fields(value: unknown): Fields {
	return value && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
}

/** The text of an element, with or without attributes. */
function inner(value: unknown): string | undefined {
	return textOf(value) ?? textOf(fields(value)['#text']);
}

function authors(value: unknown): string | undefined {
	const names = (Array.isArray(value) ? value : []).map(author => inner(fields(author).name) ?? inner(author));
	return names.filter(Boolean).join(', ') || undefined;
}

/** RSS writes the address as text, Atom as `href` of the alternate link. */
function link(value: unknown): string | undefined {
	const links = Array.isArray(value) ? value : [];
	const alternate = links.find(one => (fields(one)['@rel'] ?? 'alternate') === 'alternate') ?? links[0];
	return inner(alternate) ?? textOf(fields(alternate)['@href']);
}
