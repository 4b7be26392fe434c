import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import type {RawDocument} from '../corpus/raw-document.ts';
import {type Line, textLines} from './lines.ts';
import type {PageText} from './markup-vectors.ts';
import {pageLines} from './page-lines.ts';
import {linkedBody, pageMetadata} from './page-metadata.ts';

/** Everything of a page but its look. */
const LOOK = /<(style|svg|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;

/** More elements within one another than this, or more of them altogether, and Readability would take minutes. */
const DEEPEST = 400;
const LARGEST = 60_000;

/** A page cut into lines, with its metadata and what Readability and the page itself take for its text. */
export type ReadPage = {lines: Line[]; metadata: RawDocument['metadata']; text: PageText};

/** Reads a web page or a fragment of one; a page that no parser can take is read as text without its tags. */
export function readPage(html: string): ReadPage {
	try {
		const {document} = parseHTML(/<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
		const lines = pageLines(document.body ?? document.documentElement);
		const metadata = pageMetadata(document);
		const linked = linkedBody(document) ?? '';
		const fits = lines.every(({markup}) => markup!.depth < DEEPEST) && html.length < LARGEST * 100;
		const readable = fits ? (new Readability(document as never).parse()?.textContent ?? '') : '';
		return {lines, metadata, text: {readable, linked}};
	} catch {
		return {
			lines: textLines(html.replace(LOOK, ' ').replace(/<[^>]*>/g, '\n')),
			metadata: {},
			text: {readable: '', linked: ''},
		};
	}
}
