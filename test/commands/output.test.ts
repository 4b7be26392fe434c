import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {emit} from '../../source/commands/emit.ts';
import {openOutput} from '../../source/commands/output.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'readout-output-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
});

describe('a file', () => {
	it('appears whole, in place of what was there', async () => {
		const file = join(folder, 'brief.md');
		writeFileSync(file, 'before');
		const text = 'é'.repeat(100_000);
		await emit(file, async ({write}) => {
			for (const letter of ['a', text, 'z']) write(letter);
			expect(readFileSync(file, 'utf8')).toBe('before');
		});
		expect(readFileSync(file, 'utf8')).toBe(`a${text}z`);
		expect(readdirSync(folder)).toEqual(['brief.md']);
	});

	it('is empty where nothing was written', async () => {
		await emit(join(folder, 'empty'), async () => {});
		expect(readFileSync(join(folder, 'empty'), 'utf8')).toBe('');
	});

	it('stays as it was where the work fails', async () => {
		const file = join(folder, 'brief.md');
		writeFileSync(file, 'before');
		const work = emit(file, async ({write}) => {
			write('x'.repeat(100_000));
			throw new Error('broken');
		});
		await expect(work).rejects.toThrow('broken');
		expect(readFileSync(file, 'utf8')).toBe('before');
		expect(readdirSync(folder)).toEqual(['brief.md']);
	});

	it('is refused before the work begins, in words', () => {
		mkdirSync(join(folder, 'here'));
		expect(() => openOutput(join(folder, 'here'))).toThrow(/here cannot be written: it is a folder$/);
		expect(() => openOutput(join(folder, 'no/file'))).toThrow(/no\/file cannot be written: no such folder$/);
	});
});
