/** The records that runs of `extract` wrote, from standard input, one at a time. */
import {Buffer} from 'node:buffer';
import {readSync} from 'node:fs';
import {StringDecoder} from 'node:string_decoder';
import type {Problem} from '../corpus/raw-document.ts';
import {sanitise} from '../corpus/sanitise.ts';
import type {Facts} from '../meeting.ts';
import {retrying} from './retrying.ts';

/** Lines of a file descriptor, read as they come. */
function* readLines(descriptor: number): Generator<string> {
	const bytes = Buffer.alloc(2 ** 18);
	const decoder = new StringDecoder('utf8');
	let rest = '';
	for (;;) {
		const length = retrying(() => readSync(descriptor, bytes));
		const lines = (rest + (length > 0 ? decoder.write(bytes.subarray(0, length)) : decoder.end())).split('\n');
		rest = lines.pop()!;
		yield* lines;
		if (length > 0) continue;
		if (rest) yield rest;
		return;
	}
}

const isFacts = (record: Partial<Facts> | null): record is Facts =>
	record?.schema === 1 &&
	typeof record.article?.id === 'string' &&
	typeof record.article.path === 'string' &&
	Array.isArray(record.meetings) &&
	Array.isArray(record.agreements);

// Control characters, raw or escaped: no record of ours has them, but the lines may have been written by anyone.
const unsafe = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2060-\u2069]/;
const isSuspicious = (line: string): boolean => line.includes('\\u') || unsafe.test(line);

const parse = (line: string): Facts | undefined => {
	try {
		const record = JSON.parse(
			line,
			isSuspicious(line) ? (_, value) => (typeof value === 'string' ? sanitise(value) : value) : undefined,
		);
		return isFacts(record) ? record : undefined;
	} catch {
		return;
	}
};

/** Every record; a line that is none is told of by its number and passed over. */
export function* readFacts(onProblem: (problem: Problem) => void, descriptor = 0): Generator<Facts> {
	let number = 0;
	for (const line of readLines(descriptor)) {
		number++;
		if (line.trim() === '') continue;
		const facts = parse(line);
		if (facts) yield facts;
		else
			onProblem({
				path: `standard input, line ${number}`,
				message: 'no record of `readout extract`, through which articles must go first: passed over',
			});
	}
}
