/**
 * Times the built program on real articles: start-up, extract, what comes from the library, search as one types.
 *
 *   npm run bench:speed -- [--articles N]      of the 10,000 of the corpus; all by default, which takes minutes
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {gunzipSync} from 'node:zlib';
import {parseQuery} from '../source/library/query.ts';
import {search} from '../source/library/search.ts';
import {createIndex} from '../source/library/search-index.ts';
import {instruments, printTable, program, withTemporaryFolder} from './shared.ts';

const {values: options} = parseArgs({options: {articles: {type: 'string', default: '10000'}}});
const lines = gunzipSync(readFileSync(join(instruments(), 'scale/news-10k.jsonl.gz')))
	.toString('utf8')
	.trim()
	.split('\n')
	.slice(0, Number(options.articles));

/** `busy` is what the main thread worked of the seconds: on a loaded machine a run waits for the rest of them. */
type Run = {seconds: number; busy: number; megabytes: number};

/** Seconds and peak memory in MB of one run (work and memory from Linux; `NaN` elsewhere). */
const run = (folder: string, ...args: string[]): Run => {
	const report = join(folder, 'memory');
	const hook = `import {existsSync, readFileSync, writeFileSync} from 'node:fs';
		const read = file => existsSync(file) ? readFileSync(file, 'utf8') : '';
		process.on('exit', () => writeFileSync(${JSON.stringify(report)}, read('/proc/thread-self/schedstat') + read('/proc/self/status')));`;
	const start = performance.now();
	spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args], {
		encoding: 'utf8',
		maxBuffer: 2 ** 30,
		env: {...process.env, XDG_CACHE_HOME: folder, XDG_STATE_HOME: folder},
	});
	const seconds = (performance.now() - start) / 1000;
	const told = readFileSync(report, 'utf8');
	const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(told) ?? [];
	const [, nanoseconds] = /^(\d+) \d+ \d+$/m.exec(told) ?? [];
	return {seconds, busy: Number(nanoseconds) / 1e9, megabytes: Number(kilobytes) / 1024};
};

const best = (work: () => Run) => Array.from({length: 5}, work).sort((a, b) => a.seconds - b.seconds)[0];

const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;

const timeProgram = (folder: string): string[][] => {
	const corpus = join(folder, 'news.ndjson');
	writeFileSync(corpus, lines.join('\n'));
	const cold = run(folder, program, 'extract', corpus);
	const rows = [
		['node itself', best(() => run(folder, '-e', '0'))] as const,
		['readout --help', best(() => run(folder, program, '--help'))] as const,
		['list, from the library', best(() => run(folder, program, 'list', corpus))] as const,
		['search, from the library', best(() => run(folder, program, 'search', 'kery lavrov', corpus))] as const,
		['extract, from the library', best(() => run(folder, program, 'extract', corpus))] as const,
		['digest, from the library', best(() => run(folder, program, 'digest', corpus))] as const,
	].map(([name, {seconds, busy, megabytes}]) => [
		name,
		milliseconds(seconds),
		milliseconds(busy),
		`${megabytes.toFixed(0)} MB`,
	]);
	const [rate, atWork] = [cold.seconds, cold.busy].map(time => `${(lines.length / time).toFixed(0)} articles/s`);
	return [[`extract, ${lines.length} articles never seen`, rate!, atWork!, `${cold.megabytes.toFixed(0)} MB`], ...rows];
};

const titlesWanted = 100_000;
const typed = ['kery lavrov', 'merkel greece', 'nuclear iran deal', 'steinmeir', 'korea sumit', 'trump', 'white house'];

/** 100,000 titles made of the halves of real ones, so that their words are as frequent as in real ones. */
const makeEntries = () => {
	const titles = lines.map(line => String(JSON.parse(line).title ?? '').split(' '));
	return Array.from({length: titlesWanted}, (_, number) => {
		const [first, second] = [titles[number % titles.length], titles[(number * 7919) % titles.length]];
		const title = [...first.slice(0, first.length / 2), ...second.slice(second.length / 2)].join(' ');
		const head = {id: String(number), path: String(number), title, language: 'en', words: 0};
		const facts = {schema: 1 as const, article: head, meetings: [], agreements: []};
		return {
			head,
			facts,
			events: [],
			meetings: 0,
			agreements: 0,
			row: undefined,
			article: {...head, paragraphs: [], text: title},
		};
	});
};

const timeSearch = (): string[][] => {
	const start = performance.now();
	const index = createIndex(makeEntries());
	const indexed = performance.now() - start;
	const times = typed
		.flatMap(text => Array.from({length: text.length}, (_, end) => text.slice(0, end + 1)))
		.map(text => {
			const before = performance.now();
			search(index, parseQuery(text), undefined, {texts: false});
			return performance.now() - before;
		})
		.sort((a, b) => a - b);
	const at = (share: number): string => `${times[Math.floor(times.length * share)].toFixed(1)} ms`;
	return [
		['100,000 titles indexed', `${indexed.toFixed(0)} ms`, '', ''],
		['a key of search among them, median', at(0.5), '', ''],
		['a key of search among them, 95 of 100', at(0.95), '', ''],
	];
};

printTable(['what', 'time', 'main thread at work', 'memory'], [...withTemporaryFolder(timeProgram), ...timeSearch()]);
