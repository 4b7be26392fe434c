import {readFeed} from './read-feed.ts';
import {readJson, readJsonLines} from './read-json.ts';
import {readMailbox, readMessage} from './read-mail.ts';
import {readHtml, readMarkdown, readText} from './read-text.ts';
import type {Reader} from './record.ts';

/** Every format: its file endings and its reader. `.gz` may follow any of them. */
const FORMATS: {endings: string[]; read: Reader}[] = [
	{endings: ['.txt', '.text'], read: readText},
	{endings: ['.md', '.markdown'], read: readMarkdown},
	{endings: ['.html', '.htm', '.xhtml'], read: readHtml},
	{endings: ['.json'], read: readJson},
	{endings: ['.jsonl', '.ndjson'], read: readJsonLines},
	{endings: ['.xml', '.rss', '.atom'], read: readFeed},
	{endings: ['.eml'], read: readMessage},
	{endings: ['.mbox'], read: readMailbox},
];

/** What the first characters of unnamed input (standard input, a file without ending) tell of its format. */
const SIGNS: {sign: RegExp; read: Reader}[] = [
	{sign: /^\s*(?:<\?xml|<rss|<feed|<rdf:RDF)/i, read: readFeed},
	{sign: /^\s*(?:<!doctype html|<html|<head|<body|<!--|<div|<article|<p>)/i, read: readHtml},
	{sign: /^\s*\{.*\}\s*\n\s*\{/, read: readJsonLines},
	{sign: /^\s*(?:\{\s*"|\[\s*\{)/, read: readJson},
	{sign: /^From \S+ .*\d{4}\n/, read: readMailbox},
	{sign: /^(?:[A-Z][\w-]+: .*\n(?:[ \t].*\n)*){3}/, read: readMessage},
];

/** The reader for a file name, or `undefined` when its ending is none of ours. */
export function formatOf(name: string): Reader | undefined {
	const lower = name.toLowerCase().replace(/\.gz$/, '');
	return FORMATS.find(format => format.endings.some(ending => lower.endsWith(ending)))?.read;
}

/** The reader that the content itself asks for; plain text when nothing speaks against it. */
export function sniffFormat(bytes: Uint8Array): Reader {
	const head = Buffer.from(bytes.subarray(0, 16_384)).toString('latin1');
	return SIGNS.find(({sign}) => sign.test(head))?.read ?? readText;
}
