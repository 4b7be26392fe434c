/** The package as others get it: packed, installed elsewhere, used from there. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {environment, root, temporaryFolder} from './run-program.ts';

const home = temporaryFolder();
const installed = join(home, 'node_modules/readout');
const run = (bin: string, ...args: string[]) => {
	return spawnSync(process.execPath, [join(home, 'node_modules/.bin', bin), ...args], {
		cwd: home,
		encoding: 'utf8',
		env: environment(home),
	});
};

beforeAll(() => {
	// The program is built already: packing must not build it again under the feet of the other tests.
	const options = {encoding: 'utf8', env: environment(home, {npm_config_offline: 'true'})} as const;
	const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', home], {
		...options,
		cwd: root,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	writeFileSync(join(home, 'package.json'), '{"private": true}');
	const [{filename}] = Object.values(JSON.parse(packed)) as {filename: string}[];
	execFileSync('npm', ['install', '--no-audit', '--no-fund', join(home, filename)], {
		...options,
		cwd: home,
		stdio: 'ignore',
	});
}, 60_000);

describe('the installed package', () => {
	it('needs no other package and carries no tests', () => {
		expect(readdirSync(join(home, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['readout']);
		expect(readdirSync(installed).sort()).toEqual(
			expect.arrayContaining(['LICENSE', 'README.md', 'data', 'dist', 'package.json']),
		);
		expect(readdirSync(installed)).not.toContain('test');
	});

	it('names the licences of what it contains', () => {
		const text = readFileSync(join(installed, 'dist/licences.txt'), 'utf8');
		const named = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+: \S+$/gm)].map(([, name]) => name);
		expect(named).toEqual(expect.arrayContaining(['fuse.js', 'ink', 'marked', 'meow', 'react']));
	});

	it('brings readout and digest, and reads the sample where there is nothing else', () => {
		const {status, stdout} = run('digest');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^# /);
		expect(run('readout', 'digest').stdout).toBe(stdout);
	});

	it('starts quickly: what --help needs is small', () => {
		const chunks = readdirSync(join(installed, 'dist')).filter(name => name.endsWith('.js'));
		expect(chunks.length).toBeGreaterThan(10);
		expect(statSync(join(installed, 'dist/cli.js')).size).toBeLessThan(2000);
	});

	it('is a library with types', () => {
		mkdirSync(join(home, 'news'));
		writeFileSync(
			join(home, 'news/a.txt'),
			'Ministers meet in Geneva\n\nUS Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Geneva on Friday.\n',
		);
		const source = `
			import {brief, clean, extract, merge, readCorpus, renderMarkdown, type Facts, type Problem} from 'readout';
			const problems: Problem[] = [];
			const facts: Facts[] = [];
			for (const document of readCorpus(['news'], problem => problems.push(problem))) facts.push(extract(clean(document)));
			console.log(renderMarkdown(brief(merge(facts))));
		`;
		writeFileSync(join(home, 'use.mts'), source);
		const {stdout, stderr} = spawnSync(process.execPath, ['use.mts'], {cwd: home, encoding: 'utf8'});
		expect(stderr).toBe('');
		expect(stdout).toContain('Kerry');
		const check = [
			'node_modules/typescript/bin/tsc',
			'--ignoreConfig',
			'--noEmit',
			'--strict',
			'--module',
			'nodenext',
			'--target',
			'es2024',
			'--typeRoots',
			join(root, 'node_modules/@types'),
			'--types',
			'node',
			join(home, 'use.mts'),
		];
		expect(spawnSync(process.execPath, check, {cwd: root, encoding: 'utf8'}).stdout).toBe('');
	}, 60_000);
});
