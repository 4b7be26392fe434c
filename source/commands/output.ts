/** Where a command's data goes: to stdout, or to a file that appears whole or not at all. */
import {Buffer} from 'node:buffer';
import {accessSync, closeSync, constants, openSync, renameSync, rmSync, statSync, writeSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import process from 'node:process';
import {retrying} from './retrying.ts';
import {UsageError} from './usage-error.ts';

export type Output = {
	write: (text: string) => void;
	/** Everything is there: hands over what is left and gives the file its name. */
	finish: () => void;
	/** Something went wrong: leaves no half file behind. */
	abandon: () => void;
};

/** Text is handed on in pieces of so many letters, or after so many milliseconds. */
const piece = {size: 64 * 1024, milliseconds: 200};

const writeAll = (descriptor: number, text: string): void => {
	const bytes = Buffer.from(text);
	for (let at = 0; at < bytes.length; ) at += retrying(() => writeSync(descriptor, bytes, at));
};

const reasons: Record<string, string> = {
	ENOENT: 'no such folder',
	ENOTDIR: 'no such folder',
	EISDIR: 'it is a folder',
	EACCES: 'no permission to write there',
	EROFS: 'no permission to write there',
	ENOSPC: 'the disk is full',
};

/** Says which file could not be written, not which temporary one. */
const inWords = <Result>(file: string, write: () => Result): Result => {
	try {
		return write();
	} catch (error) {
		const {code, message} = error as NodeJS.ErrnoException;
		throw new UsageError(`${file} cannot be written: ${reasons[code ?? ''] ?? message}`);
	}
};

/** Collects what is written; `descriptor` is asked for when there is something to hand on. */
const buffered = (descriptor: () => number): {write: (text: string) => void; flush: () => void} => {
	let pending: string[] = [];
	let size = 0;
	let since = performance.now();
	const flush = (): void => {
		const text = pending.join('');
		pending = [];
		size = 0;
		writeAll(descriptor(), text);
		since = performance.now();
	};
	const write = (text: string): void => {
		pending.push(text);
		size += text.length;
		if (size >= piece.size || performance.now() - since >= piece.milliseconds) flush();
	};
	return {write, flush};
};

/** Says at once, and not after an hour's work, that a file cannot be written. */
const checkWritable = (file: string): void =>
	inWords(file, () => {
		if (statSync(file, {throwIfNoEntry: false})?.isDirectory()) throw Object.assign(new Error(), {code: 'EISDIR'});
		accessSync(dirname(file), constants.W_OK);
	});

/** Synchronous, so that a closed pipe (EPIPE) is thrown where it happens and nothing is cut off at the end. */
export const openOutput = (file: string | undefined): Output => {
	if (file === undefined || file === '-') {
		const {write, flush} = buffered(() => process.stdout.fd);
		return {write, finish: flush, abandon: () => {}};
	}
	checkWritable(file);
	const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
	let descriptor: number | undefined;
	const {write, flush} = buffered(() => {
		descriptor ??= openSync(temporary, 'wx');
		return descriptor;
	});
	const close = (): void => {
		if (descriptor !== undefined) closeSync(descriptor);
		descriptor = undefined;
	};
	return {
		write: text => inWords(file, () => write(text)),
		finish: () =>
			inWords(file, () => {
				flush();
				close();
				renameSync(temporary, file);
			}),
		abandon: () => {
			close();
			rmSync(temporary, {force: true});
		},
	};
};
