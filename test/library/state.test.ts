import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {readState, writeState} from '../../source/library/state.ts';

const makeFolder = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'readout-state-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
	return join(folder, 'deep');
};

it('gives back what was written, and leaves nothing else behind', () => {
	const folder = makeFolder();
	expect(readState('marks', folder)).toBeUndefined();
	writeState('marks', {read: ['a']}, folder);
	writeState('marks', {read: ['a', 'b']}, folder);
	expect(readState('marks', folder)).toEqual({read: ['a', 'b']});
	expect(readdirSync(folder)).toEqual(['marks.json']);
});

it('says which file is damaged', () => {
	const folder = makeFolder();
	writeState('marks', {}, folder);
	writeFileSync(join(folder, 'marks.json'), '{');
	expect(() => readState('marks', folder)).toThrow('marks.json is damaged');
});
