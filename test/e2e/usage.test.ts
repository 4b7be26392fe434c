/** Wrong use and bare use of the built program: one line, the right exit code, never a stack trace. */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {commands} from '../../source/commands/commands.ts';
import {renderHelp} from '../../source/commands/help.ts';
import {overview} from '../../source/commands/run.ts';
import {environment, program, readout, root, sample, temporaryFolder} from './run-program.ts';

const home = temporaryFolder();

describe('wrong use', () => {
	it('gives one line and exit code 2', () => {
		const {code, stdout, stderr} = readout(['list', '--limit', 'abc'], {home});
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toBe('readout: --limit wants a whole number, not "abc"\n');
	});

	it('on an old Node says what it needs, what it found, what to do', () => {
		const old = ['/usr/bin/node', '/usr/local/bin/node'].find(
			node => existsSync(node) && Number(/\d+/.exec(execFileSync(node, ['-v'], {encoding: 'utf8'}))) < 24,
		);
		if (!old) return console.log('no old Node here: not tried');
		const {status, stdout, stderr} = spawnSync(old, [program, 'list'], {encoding: 'utf8', env: environment(home)});
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
		expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/needs Node 24\.15.* found \d+\.\d+.*https/)]);
	});
});

describe('help', () => {
	it('is the same from the program as from the table', () => {
		expect(readout(['--help'], {home})).toEqual({code: 0, stdout: overview(), stderr: ''});
		for (const command of commands) {
			expect(readout([command.name, '--help'], {home})).toEqual({code: 0, stdout: renderHelp(command), stderr: ''});
		}
	});

	it('fits into 120 columns', () => {
		for (const text of [overview(), ...commands.map(renderHelp)]) {
			expect(text.split('\n').filter(line => line.length > 120)).toEqual([]);
		}
	});

	it('tells the version', () => {
		const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		expect(readout(['--version'], {home}).stdout).toBe(`${version}\n`);
	});
});

describe('without a path', () => {
	it('reads $READOUT_PATH', () => {
		const {stdout, stderr} = readout(['list'], {home, env: {READOUT_PATH: sample}});
		expect({stdout, stderr}).toEqual({stdout: readout(['list', sample], {home}).stdout, stderr: ''});
	});

	it('reads the paths of the settings', () => {
		const own = temporaryFolder();
		mkdirSync(join(own, 'config/readout'), {recursive: true});
		writeFileSync(join(own, 'config/readout/config.json'), JSON.stringify({paths: [sample]}));
		const {stdout, stderr} = readout(['list'], {home: own, cwd: own});
		expect({stdout, stderr}).toEqual({stdout: readout(['list', sample], {home}).stdout, stderr: ''});
	});

	it('reads the current folder if it holds articles', () => {
		const cwd = temporaryFolder();
		writeFileSync(
			join(cwd, 'a.txt'),
			'The ministers met\n\nThe two foreign ministers met in Geneva on Friday, their offices said.',
		);
		const {stdout, stderr} = readout(['list'], {home, cwd});
		expect(stdout.trim().split('\n')).toHaveLength(1);
		expect(stderr).toBe('');
	});

	it('else the sample, and says so', () => {
		const {stdout, stderr} = readout(['list'], {home, cwd: temporaryFolder()});
		expect(stdout.split('\n').length).toBeGreaterThan(16);
		expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('sample')]);
	});
});

describe('start', () => {
	it('loads neither Ink nor React for a script', () => {
		for (const args of [['--help'], ['list', sample], ['extract', sample], ['digest', sample]]) {
			const {status, stderr} = spawnSync(
				process.execPath,
				['--import', `data:text/javascript,${encodeURIComponent(watcher)}`, program, ...args],
				{
					encoding: 'utf8',
					env: environment(home),
				},
			);
			expect({status, ui: stderr}).toEqual({status: 0, ui: ''});
		}
	});
});

/** Tells on stderr when a chunk with Ink or React in it is loaded. */
const watcher = `
	import {registerHooks} from 'node:module';
	import {readFileSync} from 'node:fs';
	registerHooks({load(url, context, next) {
		if (url.startsWith('file:') && /react\\.transitional\\.element|yoga/i.test(readFileSync(new URL(url), 'utf8'))) console.error('loads ' + url);
		return next(url, context);
	}});
`;
