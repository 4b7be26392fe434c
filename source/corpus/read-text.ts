import {marked, type Token} from 'marked';
import {parse} from 'yaml';
import {declaredCharset, decode} from './decode.ts';
import {metadataOf} from './metadata-fields.ts';
import type {RawDocument} from './raw-document.ts';
import type {Reader} from './record.ts';

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Plain text, with or without YAML front matter. */
export const readText: Reader = function* (bytes, tell) {
	const {metadata, body} = splitFrontMatter(decode(bytes), tell);
	yield {raw: bytes, format: 'text', content: body, metadata};
};

/** Markdown: its blocks as lines of plain text; a leading `#` heading is the title unless the front matter names one. */
export const readMarkdown: Reader = function* (bytes, tell) {
	const {metadata, body} = splitFrontMatter(decode(bytes), tell);
	const content = marked.lexer(body).map(plainText).filter(Boolean).join('\n\n');
	yield {raw: bytes, format: 'text', content, metadata};
};

/** One web page. */
export const readHtml: Reader = function* (bytes) {
	yield {raw: bytes, format: 'html', content: decode(bytes, declaredCharset(bytes)), metadata: {}};
};

function splitFrontMatter(
	text: string,
	tell: (message: string) => void,
): {metadata: RawDocument['metadata']; body: string} {
	const match = FRONT_MATTER.exec(text);
	if (!match) return {metadata: {}, body: text};
	try {
		// The failsafe schema keeps every value a string: a title `2015` stays a title, a date stays as written.
		const fields: unknown = parse(match[1]!, {schema: 'failsafe'});
		if (fields && typeof fields === 'object') {
			// A file that was wrapped by one program after another has two blocks; the outer one goes first.
			const inner = splitFrontMatter(text.slice(match[0].length).trimStart(), tell);
			return {metadata: {...inner.metadata, ...metadataOf(fields as Record<string, unknown>)}, body: inner.body};
		}
	} catch {
		tell('front matter is not valid YAML: read as text');
	}
	return {metadata: {}, body: text};
}

/** The words of a Markdown token without its marks; blocks one below the other. */
function plainText(token: Token): string {
	if (token.type === 'html' || token.type === 'space' || token.type === 'hr' || token.type === 'image') return '';
	if (token.type === 'list') return token.items.map((item: Token) => '  • ' + plainText(item)).join('\n');
	if (token.type === 'br') return '\n';
	if ('tokens' in token && token.tokens) {
		const separator = token.type === 'blockquote' || token.type === 'list_item' ? '\n' : '';
		const text = token.tokens.map(plainText).join(separator);
		return token.type === 'paragraph' ? text.replace(/\n/g, ' ') : text;
	}
	return 'text' in token ? String(token.text) : '';
}
