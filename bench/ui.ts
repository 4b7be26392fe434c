/**
 * How long a key takes until the screen has changed, measured in a real terminal on the built program.
 *
 *   npm run bench:ui -- [articles…]     (10000 by default; a library is filled for each size and kept in the temporary folder)
 *
 * Wall clock from the key to the first byte of the next frame, and processor time a key: where other programs share the
 * processors only the second can be compared.
 */
import {existsSync, mkdirSync, readFileSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {factsVersion} from '../scripts/build.ts';
import {keys, openTerminal, type Terminal} from '../test/e2e/terminal.ts';
import {fillLibrary} from './ui-corpus.ts';

// The built program must find what is filled in here.
Object.assign(globalThis, {FACTS_VERSION: factsVersion()});
const {openLibrary} = await import('../source/library/library.ts');

const sizes = process.argv.slice(2).map(Number).filter(Boolean);

/** Longest wait for a change of the screen, in milliseconds; a key that changes nothing counts as this. */
const patience = 2000;
/** Rest between two keys, in milliseconds: faster than a held key. */
const rest = 30;

const journeys: readonly [name: string, keys: string[]][] = [
	['down a row', Array(100).fill('j')],
	['half a page', Array(30).fill(keys.ctrlD)],
	['end and beginning', Array(10).fill(['G', 'g']).flat()],
	['search keystroke', ['/', ...'keller varga', ...Array(12).fill(keys.backspace), ...'kelr varg']],
	['field keystroke', [keys.esc, '/', ...'who:keller place:gen']],
	['another view', [keys.esc, ...Array(4).fill(['2', '3', '4', '1']).flat()]],
	['down the meetings', ['2', ...Array(50).fill('j')]],
];

/** Processor time of a process so far, in milliseconds (Linux; 10 ms steps). */
const processorTime = (pid: number): number => {
	const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
	const fields = rest.split(' ');
	return (Number(fields[11]) + Number(fields[12])) * 10;
};

/** Milliseconds from a key to the first output after it. */
const pressAndWait = async (terminal: Terminal, key: string): Promise<number> => {
	const before = terminal.output().length;
	const start = performance.now();
	terminal.press(key);
	while (terminal.output().length === before && performance.now() - start < patience) await sleep(1);
	const elapsed = performance.now() - start;
	await sleep(rest);
	return elapsed;
};

const quantile = (sorted: readonly number[], share: number) =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

const measure = async (articles: number) => {
	const folder = join(tmpdir(), `readout-bench-ui-${articles}`);
	const corpus = join(folder, 'news.jsonl');
	const env = {XDG_CACHE_HOME: join(folder, 'cache')};
	mkdirSync(folder, {recursive: true});
	const library = openLibrary(line => console.error(line), join(env.XDG_CACHE_HOME, 'readout/library.sqlite'))!;
	if (!existsSync(corpus) || !library.known({path: corpus, ...statSync(corpus)})) {
		process.stderr.write(`${articles.toLocaleString('en')} articles: filling the library (once) …\n`);
		fillLibrary(library, corpus, articles);
	}
	library.close();

	const start = performance.now();
	const terminal = openTerminal([corpus], {columns: 120, rows: 40, env, patience: 600_000});
	await terminal.see('1 Articles');
	const firstFrame = performance.now() - start;
	await terminal.see(text => !/articles\/s|bringing the meetings/.test(text) && / [\d,]+ meetings/.test(text));
	const rows = [
		['first frame', firstFrame.toFixed(0), '', ''],
		['all read', (performance.now() - start).toFixed(0), '', String(processorTime(terminal.pid))],
	];
	// What reading left behind is swept up now.
	await sleep(2000);
	for (const [name, pressed] of journeys) {
		const before = processorTime(terminal.pid);
		const times: number[] = [];
		for (const key of pressed) times.push(await pressAndWait(terminal, key));
		await sleep(500);
		times.sort((a, b) => a - b);
		const busy = (processorTime(terminal.pid) - before) / pressed.length;
		rows.push([name, quantile(times, 0.5).toFixed(1), quantile(times, 0.95).toFixed(1), busy.toFixed(1)]);
	}
	const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${terminal.pid}/status`, 'utf8'))?.[1];
	rows.push(['memory (MB)', (Number(memory) / 1024).toFixed(0), '', '']);
	terminal.press(keys.ctrlC);
	await terminal.exit;
	terminal.close();
	return rows;
};

for (const articles of sizes.length > 0 ? sizes : [10_000]) {
	const rows = await measure(articles);
	console.log(`\n${articles.toLocaleString('en')} articles, 120 × 40, milliseconds`);
	for (const row of [['', 'p50', 'p95', 'processor'], ...rows]) {
		console.log(
			row[0]!.padEnd(20) +
				row
					.slice(1)
					.map(text => text.padStart(11))
					.join(''),
		);
	}
}
