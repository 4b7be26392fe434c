import {addressParser, decodeWords} from 'postal-mime';
import {decode} from './decode.ts';
import {isoDay} from './iso-day.ts';
import type {FoundRecord, Reader} from './record.ts';

type Part = {headers: Map<string, string>; body: string};

/** How deep parts may nest; a message that goes deeper is not read further. */
const DEEPEST = 20;

/** One message (RFC 5322 with MIME parts): its subject, sender, date and its HTML or plain part. */
export const readMessage: Reader = function* (bytes, tell) {
	const message = messageOf(Buffer.from(bytes).toString('latin1'));
	if (message) yield message;
	else tell('no text part in this message: skipped');
};

/** A mailbox (mboxrd): messages that begin with a `From ` line. */
export const readMailbox: Reader = function* (bytes, tell) {
	const text = Buffer.from(bytes).toString('latin1').replace(/\r\n/g, '\n');
	for (const [index, raw] of text
		.split(/(?:^|\n)From [^\n]*\d[^\n]*\n/)
		.filter(part => part.trim())
		.entries()) {
		const message = messageOf(raw.replace(/^>(>*From )/gm, '$1'));
		if (message) yield message;
		else tell(`message ${index + 1}: no text part: skipped`);
	}
};

/** Every byte of the message is one character of `raw` until its charset is known. */
function messageOf(raw: string): FoundRecord | undefined {
	const message = partOf(raw);
	const found = textPart(message, 0);
	if (!found) return undefined;
	const {headers} = message;
	const sender = addressParser(headers.get('from') ?? '')[0];
	const key = headers.get('message-id')?.replace(/[<>\s]/g, '');
	const [name] = [sender?.name, sender?.address].filter(Boolean);
	return {
		key: key || undefined,
		raw: Buffer.from(raw, 'latin1'),
		...found,
		metadata: {
			title: decodeWords(headers.get('subject') ?? '') || undefined,
			byline: name,
			published: isoDay(headers.get('date')),
		},
	};
}

function partOf(raw: string): Part {
	const text = raw.replace(/\r\n/g, '\n').replace(/^\n+/, '');
	const end = text.indexOf('\n\n');
	const head = end < 0 ? text : text.slice(0, end);
	const headers = new Map<string, string>();
	for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
		const colon = line.indexOf(':');
		if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
	}
	return {headers, body: end < 0 ? '' : text.slice(end + 2)};
}

/** The part to read: HTML before plain text, because it tells paragraphs from line wraps. */
function textPart(part: Part, depth: number): Pick<FoundRecord, 'format' | 'content'> | undefined {
	const type = part.headers.get('content-type') ?? 'text/plain';
	const boundary = /boundary="?([^";\n]+)"?/i.exec(type)?.[1];
	if (/^multipart\//i.test(type) && boundary && depth < DEEPEST) {
		const found = part.body
			.split('--' + boundary)
			.slice(1)
			.filter(piece => piece.startsWith('\n'))
			.map(piece => textPart(partOf(piece), depth + 1))
			.filter(piece => piece !== undefined);
		return found.find(piece => piece.format === 'html') ?? found[0];
	}
	if (!/^text\/(plain|html)/i.test(type) || /^attachment/i.test(part.headers.get('content-disposition') ?? ''))
		return undefined;
	const charset = /charset="?([\w-]+)"?/i.exec(type)?.[1];
	const content = decode(transferDecoded(part), charset);
	return content.trim() ? {format: /html/i.test(type) ? 'html' : 'text', content} : undefined;
}

function transferDecoded({headers, body}: Part): Uint8Array {
	const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
	if (encoding.startsWith('base64')) return Buffer.from(body, 'base64');
	if (!encoding.startsWith('quoted-printable')) return Buffer.from(body, 'latin1');
	const bytes = body
		.replace(/=[ \t]*\n/g, '')
		.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(bytes, 'latin1');
}
