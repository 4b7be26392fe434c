/**
 * Builds dist/: one bundle cut into chunks, so that a command loads only what it needs, the data files that the sources
 * name, the types of the library API, and the licences of what is bundled.
 *
 *   node scripts/build.ts [--if-stale]
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import process from 'node:process';
import {build, type Plugin} from 'esbuild';
import {licences} from './licences.ts';

process.chdir(join(import.meta.dirname, '..'));

// A build that fails leaves the last good one in its place.
const staging = '.cache/dist';

const sources = globSync(['cli.tsx', 'digest.ts', 'source/**/*.*', 'scripts/*.ts', 'package-lock.json']).sort();

/** True when something that goes into dist/ is younger than it. */
const isStale = (): boolean => {
	const built = 'dist/licences.txt';
	if (!existsSync(built)) return true;
	const age = statSync(built).mtimeMs;
	return sources.some(file => statSync(file).mtimeMs > age);
};

/** Names what decides the facts, so that the library forgets what another version of the program found. */
export const factsVersion = (): string => {
	const hash = createHash('sha256');
	for (const file of sources) {
		if (/^source\/(?:corpus|clean|language|meetings(?!\/merge))\/|^source\/[^/]+$|^package-lock/.test(file)) {
			hash.update(file).update(readFileSync(file));
		}
	}
	return hash.digest('hex').slice(0, 12);
};

/** Data files that a source names as `new URL('./name', import.meta.url)` lie beside the chunks: every name but once. */
const copyDataFiles = (): void => {
	for (const source of sources.filter(file => /\.tsx?$/.test(file) && file.startsWith('source/'))) {
		for (const [, name] of readFileSync(source, 'utf8').matchAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g)) {
			const target = join(staging, basename(name));
			if (existsSync(target)) throw new Error(`Two data files are called ${basename(name)}: rename one`);
			copyFileSync(join(dirname(source), name), target);
		}
	}
};

/** meow's parts correct names of licences, unused here, and sort them by a locale's rules at every start: half its time. */
const quickMeow: Plugin = {
	name: 'quick-meow',
	setup: ({onLoad}) =>
		onLoad({filter: /meow\/build\/dependencies\.js$/}, ({path}) => ({
			contents: readFileSync(path, 'utf8').replaceAll('.sort(sortTranspositions)', ''),
		})),
};

const bundle = async (): Promise<void> => {
	rmSync(staging, {recursive: true, force: true});
	mkdirSync(staging, {recursive: true});
	copyDataFiles();
	const {metafile} = await build({
		entryPoints: {
			cli: 'cli.tsx',
			digest: 'digest.ts',
			index: 'source/index.ts',
			'merge-worker': 'source/ui/merging/merge-worker.ts',
			'read-anew': 'source/library/read-anew.ts',
		},
		outdir: staging,
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		target: 'es2022',
		minifySyntax: true,
		minifyWhitespace: true,
		legalComments: 'none',
		chunkNames: '[name]-[hash]',
		metafile: true,
		logLevel: 'warning',
		define: {
			'process.env.NODE_ENV': '"production"',
			// Without it yoga's loader pulls in undici, 40 ms at every start.
			fetch: 'undefined',
			FACTS_VERSION: JSON.stringify(factsVersion()),
		},
		plugins: [quickMeow],
		alias: {'react-devtools-core': './scripts/empty-module.ts'},
		// CommonJS packages inside an ES module bundle still ask for `require`.
		banner: {
			js: "import {createRequire as $createRequire} from 'node:module';const require=$createRequire(import.meta.url);",
		},
	});
	for (const bin of ['cli.js', 'digest.js']) chmodSync(join(staging, bin), 0o755);
	execFileSync(
		process.execPath,
		['node_modules/typescript/bin/tsc', '--project', 'scripts/types.json', '--outDir', join(staging, 'types')],
		{
			stdio: 'inherit',
		},
	);
	writeFileSync(join(staging, 'licences.txt'), licences(Object.keys(metafile.inputs)));
	rmSync('dist', {recursive: true, force: true});
	renameSync(staging, 'dist');
};

/** Builds unless everything in dist/ is younger than what it is made of. */
export const buildIfStale = async (): Promise<void> => {
	if (isStale()) await bundle();
};

if (import.meta.main) await (process.argv.includes('--if-stale') ? buildIfStale() : bundle());
