import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {LINES_FILE, learntLines, writeLines} from '../../source/corpus/learnt-lines.ts';

function folderWith(files: Record<string, string>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'readout-learnt-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
		writeFileSync(path.join(folder, name), text);
	}
	return folder;
}

test('the nearest folder above a file that has learnt lines tells them', () => {
	const folder = folderWith({[LINES_FILE]: 'Read on', [`b/${LINES_FILE}`]: 'Sign up!', 'a/x/1.txt': '', 'b/1.txt': ''});
	const linesFor = (name: string) => [...learntLines(path.join(folder, name))!.lines];
	expect(linesFor('a/x/1.txt')).toEqual(['read on']);
	expect(linesFor('b/1.txt')).toEqual(['sign up']);
});

test('without such a file there are none, nor for standard input', () => {
	expect(learntLines(path.join(folderWith({'1.txt': ''}), '1.txt'))).toBeUndefined();
	expect(learntLines('-')).toBeUndefined();
});

test('what is written is read again, in an order of its own', () => {
	const text = writeLines(new Set(['sign up', 'read on']));
	expect(writeLines(['read on', 'sign up'])).toBe(text);
	const file = path.join(folderWith({[LINES_FILE]: text}), '1.txt');
	expect([...learntLines(file)!.lines]).toEqual(['read on', 'sign up']);
});
