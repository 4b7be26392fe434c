import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {isBinary} from './decode.ts';
import {formatOf, sniffFormat} from './formats.ts';
import {reason, type SourceFile} from './list-files.ts';
import type {Problem, RawDocument} from './raw-document.ts';
import type {FoundRecord} from './record.ts';
import {sanitise} from './sanitise.ts';

/** A file larger than this is a mistake or belongs in pieces; V8 strings end at 512 MB. */
const LARGEST_FILE = 400 * 2 ** 20;

/** No article of a newspaper comes near this many characters. */
const LARGEST_ARTICLE = 8 * 2 ** 20;

/**
 * Reads the articles of one file. Each problem is told once, in words for a person, and what can be read is read.
 * A file that holds several articles names them `path#id`: their own id, else their number from 1.
 */
export function* readFile(file: SourceFile, onProblem: (problem: Problem) => void): Iterable<RawDocument> {
	const tell = (message: string) => onProblem({path: file.path, message});
	const bytes = readBytes(file, tell);
	if (!bytes) return;
	const read = (file.path === '-' ? undefined : formatOf(file.path)) ?? sniffFormat(bytes);
	let first: FoundRecord | undefined;
	let number = 0;
	const names = new Set<string>();
	const named = (record: FoundRecord): RawDocument[] => {
		number++;
		const {key, raw, format, metadata} = record;
		let name = sanitise(key ?? String(number)).replace(/\s+/g, ' ');
		if (names.has(name)) name = `${name}-${number}`;
		names.add(name);
		const path = `${file.path}#${name}`;
		if (!record.content.trim() && !metadata.title) {
			onProblem({path, message: 'empty: skipped'});
			return [];
		}
		if (record.content.length > LARGEST_ARTICLE) {
			onProblem({path, message: `${megabytes(record.content.length)} in one article: too large, skipped`});
			return [];
		}
		const id = createHash('sha256').update(raw).digest('hex').slice(0, 12);
		return [{id, path, format, content: sanitise(record.content), metadata: sanitisedFields(metadata)}];
	};
	try {
		for (const record of read(bytes, tell)) {
			// Whether the file holds several articles is known only when the second one comes.
			if (first) {
				if (number === 0) yield* named(first);
				yield* named(record);
			} else first = record;
		}
	} catch (error) {
		tell(reason(error));
	}
	if (first && number === 0) yield* named(first).map(document => ({...document, path: file.path}));
}

function readBytes(file: SourceFile, tell: (message: string) => void): Uint8Array | undefined {
	if (file.size > LARGEST_FILE) {
		tell(`${megabytes(file.size)}: larger than ${megabytes(LARGEST_FILE)}, split it into pieces`);
		return undefined;
	}
	try {
		let bytes: Buffer = readFileSync(file.path === '-' ? 0 : file.path);
		if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes, {maxOutputLength: LARGEST_FILE});
		if (bytes.length === 0) tell('empty: skipped');
		else if (isBinary(bytes)) tell('not text (a binary file): skipped');
		else return bytes;
	} catch (error) {
		tell((error as NodeJS.ErrnoException).code?.startsWith('Z_') ? 'damaged gzip file: skipped' : reason(error));
	}
	return undefined;
}

function sanitisedFields(metadata: RawDocument['metadata']): RawDocument['metadata'] {
	return Object.fromEntries(
		Object.entries(metadata)
			.filter(([, value]) => value)
			.map(([name, value]) => [name, sanitise(value).replace(/\s+/g, ' ').trim()]),
	);
}

function megabytes(size: number): string {
	return `${Math.round(size / 2 ** 20)} MB`;
}
