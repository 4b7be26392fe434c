/** Runs the built program as a script would: through pipes, with a home of its own. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {afterAll} from 'vitest';

export const root = join(import.meta.dirname, '../..');
export const program = join(root, 'dist/cli.js');
export const sample = join(root, 'data');

export type Outcome = {code: number | null; stdout: string; stderr: string};

/** A folder that goes when the tests of this file are done. */
export const temporaryFolder = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'readout-e2e-'));
	afterAll(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
};

/** The environment of a run whose library and state lie in `home`. */
export const environment = (home: string, extra: Record<string, string> = {}): NodeJS.ProcessEnv => {
	const {READOUT_PATH: _, FORCE_COLOR: __, NO_COLOR: ___, NODE_OPTIONS: ____, ...env} = process.env;
	return {
		...env,
		HOME: home,
		XDG_CACHE_HOME: join(home, 'cache'),
		XDG_STATE_HOME: join(home, 'state'),
		XDG_CONFIG_HOME: join(home, 'config'),
		...extra,
	};
};

type Options = {home: string; input?: string; cwd?: string; env?: Record<string, string>};

/** One command line of `readout`. */
export const readout = (args: string[], {home, input = '', cwd = root, env}: Options): Outcome => {
	const {
		status: code,
		stdout,
		stderr,
	} = spawnSync(process.execPath, [program, ...args], {
		cwd,
		input,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		env: environment(home, env),
	});
	return {code, stdout, stderr};
};

/** A line for bash, with `readout` and `digest` on its PATH. */
export const shell = (line: string, {home, cwd = root}: Options): Outcome => {
	const node = process.execPath;
	const prelude = `readout() { '${node}' '${program}' "$@"; }; digest() { '${node}' '${join(root, 'dist/digest.js')}' "$@"; };`;
	const {
		status: code,
		stdout,
		stderr,
	} = spawnSync('bash', ['-o', 'pipefail', '-c', `${prelude} ${line}`], {
		cwd,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		env: environment(home),
	});
	return {code, stdout, stderr};
};

export const records = (text: string) =>
	text
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line));
