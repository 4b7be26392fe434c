/** Opens a file for a reader: whole, or piece by piece where its format lets it. */
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {isBinary, unicodeEncoding} from './decode.ts';
import {formatOf, sniffFormat} from './formats.ts';
import {arePlain, decodeLines, linePieces} from './line-pieces.ts';
import {reason, type SourceFile} from './list-files.ts';
import {readInput} from './read-input.ts';
import {readJsonLines, readRecordLines} from './read-json.ts';
import type {FoundRecord} from './record.ts';

/** A file larger than this is a mistake or belongs in pieces; V8 strings end at 512 MB. */
const LARGEST_FILE = 400 * 2 ** 20;

/** Reads the records of a file from its beginning, as often as it is called; tells what is wrong with them. */
export type OpenRecords = {size: number; read: (tell: (message: string) => void) => Iterable<FoundRecord>};

/** The records of a file, or undefined where it cannot be read, which is told. */
export function openRecords(file: SourceFile, tell: (message: string) => void): OpenRecords | undefined {
	if (file.size > LARGEST_FILE) {
		tell(`${megabytes(file.size)}: larger than ${megabytes(LARGEST_FILE)}, split it into pieces`);
		return undefined;
	}
	try {
		if (isOfPlainLines(file))
			return {size: file.size, read: told => readRecordLines(decodeLines(linePieces(file.path)), told)};
		let bytes: Buffer = file.path === '-' ? readInput() : readFileSync(file.path);
		if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes, {maxOutputLength: LARGEST_FILE});
		if (bytes.length === 0) tell('empty: skipped');
		else if (isBinary(bytes)) tell('not text (a binary file): skipped');
		else {
			const read = (file.path === '-' ? undefined : formatOf(file.path)) ?? sniffFormat(bytes);
			return {size: bytes.length, read: told => read(bytes, told)};
		}
	} catch (error) {
		tell((error as NodeJS.ErrnoException).code?.startsWith('Z_') ? 'damaged gzip file: skipped' : reason(error));
	}
	return undefined;
}

/** Records a line in UTF-8, in a file that can be read more than once. */
function isOfPlainLines({path, size}: SourceFile): boolean {
	if (size === 0 || formatOf(path) !== readJsonLines) return false;
	for (const piece of linePieces(path)) {
		if (isBinary(piece) || unicodeEncoding(piece)) return false;
		break;
	}
	return arePlain(linePieces(path));
}

/** A size in bytes for people. */
export function megabytes(size: number): string {
	return `${Math.round(size / 2 ** 20)} MB`;
}
