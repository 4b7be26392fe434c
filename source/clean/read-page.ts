import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import type {RawDocument} from '../corpus/raw-document.ts';
import {type Line, textLines} from './lines.ts';
import type {PageText} from './markup-vectors.ts';
import {pageLines} from './page-lines.ts';
import {pageMetadata} from './page-metadata.ts';

/** What a page holds beside its text. */
const LOOK = /<(script|style|svg|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;

/** More elements within one another, or a longer page, and a parser would take minutes. */
const DEEPEST = 400;
const LONGEST = 6_000_000;

/** Readability’s time grows with the square of the tags; a page with more is judged without it. */
const MOST_TAGS = 20_000;

/** A page cut into lines, with its metadata and what Readability and the page itself take for its text. */
export type ReadPage = {lines: Line[]; metadata: RawDocument['metadata']; text: PageText};

/** Reads a web page or a fragment of one; a page that no parser can take is read as text without its tags. */
export function readPage(html: string): ReadPage {
	try {
		if (html.length > LONGEST || nesting(html) > DEEPEST) return withoutTags(html);
		const {document} = parseHTML(/<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
		const {metadata, linkedBody: linked = ''} = pageMetadata(document as never);
		const {lines: shown, bare} = pageLines(document.documentElement as never);
		// A page drawn by scripts shows next to nothing, but may carry its text for search engines.
		const lines = letters(shown) * 2 < linked.length ? textLines(linked) : shown;
		const small = html.split('<', MOST_TAGS).length < MOST_TAGS;
		// What holds no text costs Readability as much time as what does.
		for (const element of bare) element.remove();
		const readable = small ? readableText(document as never) : '';
		return {lines, metadata, text: {readable, linked}};
	} catch {
		return withoutTags(html);
	}
}

/** What Readability takes for the text; to write it as HTML or to read the metadata again would be in vain. */
function readableText(document: never): string {
	return (
		new Readability(document, {serializer: () => '', disableJSONLD: true, keepClasses: true}).parse()?.textContent ?? ''
	);
}

function letters(lines: Line[]): number {
	return lines.reduce((sum, {text}) => sum + text.length, 0);
}

function withoutTags(html: string): ReadPage {
	const text = html.replace(LOOK, ' ').replace(/<[^>]*>/g, '\n');
	return {lines: textLines(text), metadata: {}, text: {readable: '', linked: ''}};
}

/** The deepest nesting of elements that must be closed. */
function nesting(html: string): number {
	let depth = 0;
	let deepest = 0;
	for (const [tag] of html.matchAll(
		/<\/?(?:div|span|section|article|table|ul|ol|font|center|blockquote|b|i|em|strong|a)\b/gi,
	)) {
		depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1));
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}
