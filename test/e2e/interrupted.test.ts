/** What happens when the program is stopped in the middle: what is done is kept, and no half file stays behind. */
import {spawn, spawnSync} from 'node:child_process';
import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {expect, it, vi} from 'vitest';
import {environment, program, readout, records, shell, temporaryFolder} from './run-program.ts';

const story = (number: number): string =>
	JSON.stringify({
		id: `s${number}`,
		title: `Ministers meet for round ${number}`,
		text: `The foreign ministers of Jordan and Egypt met in Amman on ${number} May 2019 for talks. ${'They spoke of water. '.repeat(3)}`,
	});

const makeCorpus = (folder: string, count: number): string => {
	const file = join(folder, 'news.ndjson');
	writeFileSync(file, Array.from({length: count}, (_, number) => story(number)).join('\n'));
	return file;
};

/** Starts extract, waits until so many records have come out, sends the signal and waits for the end. */
const stopAfter = async (signal: NodeJS.Signals, lines: number, file: string, home: string, ...args: string[]) => {
	const child = spawn(process.execPath, [program, 'extract', file, ...args], {env: environment(home)});
	let seen = 0;
	let said = '';
	child.stdout.on('data', chunk => {
		seen += String(chunk).split('\n').length - 1;
		if (seen >= lines) child.kill(signal);
	});
	child.stderr.on('data', chunk => {
		said += chunk;
	});
	const [code] = await new Promise<[number | null]>(resolve => child.on('close', status => resolve([status])));
	return {code, said, seen};
};

const libraryOf = (home: string): DatabaseSync =>
	new DatabaseSync(join(home, 'cache/readout/library.sqlite'), {readOnly: true});
const kept = (home: string): number => Number(libraryOf(home).prepare('SELECT count(*) AS n FROM head').get()!.n);

it('Ctrl-C ends with 130 and keeps what is done', async () => {
	const home = temporaryFolder();
	const file = makeCorpus(home, 3000);
	const {code, said} = await stopAfter('SIGINT', 100, file, home);
	expect({code, said}).toEqual({code: 130, said: ''});
	expect(kept(home)).toBeGreaterThanOrEqual(100);
});

it('kill -9 damages nothing: the next run goes on where the last writing ended', async () => {
	const home = temporaryFolder();
	const file = makeCorpus(home, 400);
	const {code} = await stopAfter('SIGKILL', 150, file, home);
	expect(code).toBe(null);
	expect(libraryOf(home).prepare('PRAGMA integrity_check').get()).toEqual({integrity_check: 'ok'});
	const {code: next, stdout} = readout(['extract', file], {home});
	expect(next).toBe(0);
	expect(records(stdout).map(({article}) => article.path.split('#')[1])).toEqual(
		Array.from({length: 400}, (_, number) => `s${number}`),
	);
});

it('leaves no half file where -o was to go', async () => {
	const home = temporaryFolder();
	const folder = temporaryFolder();
	const file = makeCorpus(home, 3000);
	const child = spawn(process.execPath, [program, 'extract', file, '-o', join(folder, 'facts.ndjson')], {
		env: environment(home),
	});
	const ended = new Promise(resolve => child.on('close', resolve));
	await vi.waitUntil(() => readdirSync(folder).length > 0, {timeout: 30_000});
	child.kill('SIGINT');
	expect(await ended).toBe(130);
	expect(readdirSync(folder)).toEqual([]);
});

it('gives the same brief when the map runs under GNU parallel', () => {
	const home = temporaryFolder();
	if (spawnSync('parallel', ['--version']).status !== 0) return console.log('GNU parallel is not installed: not tried');
	const folder = temporaryFolder();
	for (let number = 0; number < 12; number++) writeFileSync(join(folder, `n${number}.ndjson`), story(number));
	const single = shell(`readout digest '${folder}'`, {home});
	const command = `'${process.execPath}' '${program}' extract`;
	const many = shell(`find '${folder}' -name '*.ndjson' | parallel -j 2 -n 3 "${command}" | readout digest -`, {home});
	expect(many.stdout).toBe(single.stdout);
	expect(single.stdout).toContain('Amman');
});
