/** A file of lines, piece by piece: however long it is, only a piece of it stands in memory. */
import {isUtf8} from 'node:buffer';
import {closeSync, openSync, readSync} from 'node:fs';

/** Bytes read at once. */
const PIECE = 2 ** 20;

/** The bytes of a file in pieces that end with a line. Throws what the file system throws. */
export function* linePieces(path: string): Generator<Uint8Array> {
	const descriptor = openSync(path, 'r');
	try {
		let rest = Buffer.alloc(0);
		for (;;) {
			// As much again as the unfinished line has so far: time stays linear in its length.
			const more = Buffer.alloc(Math.max(PIECE, rest.length));
			const length = readSync(descriptor, more);
			if (length === 0) break;
			const bytes = Buffer.concat([rest, more.subarray(0, length)]);
			const end = bytes.lastIndexOf(0x0a) + 1;
			if (end > 0) yield bytes.subarray(0, end);
			rest = bytes.subarray(end);
		}
		if (rest.length > 0) yield rest;
	} finally {
		closeSync(descriptor);
	}
}

/** Lines of UTF-8, without their ends. */
export function* decodeLines(pieces: Iterable<Uint8Array>): Generator<string> {
	const decoder = new TextDecoder();
	for (const bytes of pieces)
		for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
			end = bytes.indexOf(0x0a, start);
			if (end < 0) end = bytes.length;
			yield decoder.decode(bytes.subarray(start, end));
		}
}

/** True where all pieces are UTF-8. */
export const arePlain = (pieces: Iterable<Uint8Array>): boolean => {
	for (const piece of pieces) if (!isUtf8(piece)) return false;
	return true;
};
