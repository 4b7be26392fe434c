/** Raw text without labels: `.jsonl.gz` files of `{text}` records. */
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';

/** The texts of a file, in order. */
export function readRawTexts(path: string): string[] {
	const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
	return lines.map(line => (JSON.parse(line) as {text: string}).text.replace(/\s+/g, ' '));
}
