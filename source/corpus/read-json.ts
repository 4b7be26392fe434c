import {decode} from './decode.ts';
import {bodyOf, metadataOf} from './metadata-fields.ts';
import {type FoundRecord, looksLikeHtml, type Reader, textOf} from './record.ts';

/** Names of the list of articles inside a JSON object (news APIs, JSON Feed). */
const LIST_NAMES = ['articles', 'items', 'entries', 'results', 'data'];

/** A JSON file: one article, a list of them, or an object that holds the list. */
export const readJson: Reader = function* (bytes, tell) {
	const text = decode(bytes).trim();
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		// A .json file of one record a line is common enough to try.
		if (text.includes('\n')) yield* readJsonLines(bytes, tell);
		else tell('not valid JSON: skipped');
		return;
	}
	const list = listIn(value);
	if (!list) return yield* recordsOf(value, text, tell);
	for (const [index, item] of list.entries()) {
		yield* recordsOf(item, JSON.stringify(item), message => tell(`record ${index + 1}: ${message}`));
	}
};

/** One JSON record a line. */
export const readJsonLines: Reader = (bytes, tell) => readRecordLines(decode(bytes).split('\n'), tell);

/** The same, of lines as they come. */
export function* readRecordLines(lines: Iterable<string>, tell: (message: string) => void): Iterable<FoundRecord> {
	let line = 0;
	let first = true;
	for (const text of lines) {
		line++;
		const raw = text.trim();
		if (!raw) continue;
		if (first && /^\{"schema":\d+,"article":/.test(raw))
			return tell('facts that `readout extract` wrote, meant for `readout digest -`: skipped');
		first = false;
		try {
			yield* recordsOf(JSON.parse(raw), raw, message => tell(`line ${line}: ${message}`), String(line));
		} catch {
			tell(`line ${line}: not valid JSON: skipped`);
		}
	}
}

function* recordsOf(
	value: unknown,
	raw: string,
	tell: (message: string) => void,
	number?: string,
): Iterable<FoundRecord> {
	const fields = value && typeof value === 'object' ? (value as Record<string, unknown>) : {};
	const content = bodyOf(fields);
	if (!content) return tell('no text (looked for "text", "body", "html", "content"): skipped');
	const key = textOf(fields.id) ?? number;
	yield {key, raw, format: looksLikeHtml(content) ? 'html' : 'text', content, metadata: metadataOf(fields)};
}

function listIn(value: unknown): unknown[] | undefined {
	if (Array.isArray(value)) return value;
	if (!value || typeof value !== 'object' || bodyOf(value as Record<string, unknown>)) return undefined;
	return LIST_NAMES.map(name => (value as Record<string, unknown>)[name]).find(Array.isArray);
}
