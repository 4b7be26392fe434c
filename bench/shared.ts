/** What the benches share: where the instruments lie, running the built program, printing a table. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');

/** The built program; `npm run bench:…` builds it first where it is stale. */
export const program = join(root, 'dist/cli.js');

/** The folder of labelled texts beside the clone; where it is absent the bench says so in one line and ends with 2. */
export const instruments = (): string => {
	const folder = join(root, '../shared/bench');
	if (existsSync(folder)) return folder;
	console.error(`No benchmark data: ${folder} does not exist. The labelled texts are not part of the project.`);
	return process.exit(2);
};

/** Runs `use` with a fresh folder that is removed afterwards. */
export const withTemporaryFolder = <Result>(use: (folder: string) => Result): Result => {
	const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
	try {
		return use(folder);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
};

/**
 * Standard output of a Node script, with a library of its own in `folder` so that nothing is remembered from before.
 * What it says on stderr is shown; unreadable input among good input is no reason to stop.
 */
export const runNode = (script: string, args: string[], folder: string): string =>
	spawnSync(process.execPath, [script, ...args], {
		encoding: 'utf8',
		maxBuffer: 2 ** 30,
		env: {...process.env, XDG_CACHE_HOME: folder, XDG_STATE_HOME: folder},
		stdio: ['ignore', 'pipe', 'inherit'],
	}).stdout;

/** Prints rows under their headings, first column to the left, the others to the right. */
export const printTable = (headings: string[], rows: (string | number | null)[][]): void => {
	const lines = [headings, ...rows.map(row => row.map(cell => String(cell ?? '–')))];
	const widths = headings.map((_, column) => Math.max(...lines.map(line => line[column].length)));
	for (const line of lines) {
		console.log(
			line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
		);
	}
};
