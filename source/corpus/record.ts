import type {RawDocument} from './raw-document.ts';

/** One article that a reader found in a file, not yet named: `raw` is what its id is the hash of. */
export type FoundRecord = {
	/** Its own id within the file, if it has one. */
	key?: string;
	raw: string | Uint8Array;
	format: RawDocument['format'];
	content: string;
	metadata: RawDocument['metadata'];
};

/** Reads the articles of one file; what is wrong with one record is told and the next one read. */
export type Reader = (bytes: Uint8Array, tell: (message: string) => void) => Iterable<FoundRecord>;

/** A record's text when it holds anything at all. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** Whether a string is HTML and not plain text that mentions a tag or two. */
export function looksLikeHtml(text: string): boolean {
	return /<(?:p|div|br|html|body|span|article|ul|h[1-6])\b[^>]*>/i.test(text);
}
