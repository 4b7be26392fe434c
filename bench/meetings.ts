/**
 * Scores `readout extract` against the hand-labelled articles, sentences and seeds.
 *
 *   npm run bench:meetings -- [--half a|b] [--set dev|sentences|seeds|sample] [--detail] [--only ID] [--facts FILE]
 *
 * Halves: the labelled articles sorted by file name, alternately. `--detail` prints every miss and every extra.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {parseArgs} from 'node:util';
import {instruments, printTable, program, runNode, withTemporaryFolder} from './shared.ts';

const {values: options} = parseArgs({
	options: {
		half: {type: 'string'},
		set: {type: 'string'},
		detail: {type: 'boolean'},
		only: {type: 'string'},
		facts: {type: 'string'},
	},
});

type Score = {precision: number; recall: number; f1: number};
type Summary = Record<'meetings' | 'participants' | 'outcomes' | 'agreements', Score> &
	Record<'complete' | 'status' | 'call' | 'place' | 'date' | 'outcomeKind', number | null> & {
		silentDocumentsRight: string | null;
	};

const folder = instruments();
const sets = {
	dev: {corpus: join(folder, 'meetings/docs'), gold: join(folder, 'meetings/gold.jsonl')},
	sentences: {corpus: join(folder, 'sentences/sentences.ndjson'), gold: join(folder, 'sentences/gold.jsonl')},
	seeds: {corpus: join(folder, '../seeds'), gold: join(folder, 'meetings/seeds-gold.jsonl')},
	sample: {corpus: join(import.meta.dirname, '../data'), gold: join(import.meta.dirname, 'sample-gold.jsonl')},
};

/** The gold lines of one half: sorted by file name, taken alternately. */
const half = (lines: string[], which: string): string[] =>
	lines
		.map(line => ({line, name: basename(JSON.parse(line).file)}))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.filter((_, index) => index % 2 === (which === 'a' ? 0 : 1))
		.map(({line}) => line);

const score = (name: keyof typeof sets, temporary: string): (string | number | null)[] => {
	const {corpus, gold} = sets[name];
	const owed = readFileSync(gold, 'utf8').trim().split('\n');
	const chosen = options.half && name === 'dev' ? half(owed, options.half) : owed;
	const goldFile = join(temporary, 'gold.jsonl');
	writeFileSync(goldFile, chosen.join('\n') + '\n');
	const names = new Set(chosen.map(line => basename(JSON.parse(line).file)));
	const inputs =
		name === 'dev'
			? readdirSync(corpus)
					.filter(file => names.has(file))
					.map(file => join(corpus, file))
			: [corpus];
	const predictions = options.facts ?? join(temporary, 'facts.ndjson');
	const start = performance.now();
	writeFileSync(predictions, runNode(program, ['extract', ...inputs], temporary));
	const seconds = (performance.now() - start) / 1000;
	const scorer = (...flags: string[]): string =>
		runNode(join(folder, 'score-meetings.mjs'), ['--gold', goldFile, '--pred', predictions, ...flags], temporary);
	const only = options.only ? ['--only', options.only] : [];
	if (options.detail) console.log(`# ${name}\n${scorer('--detail', ...only)}`);
	const summary: Summary = JSON.parse(scorer('--json', ...only));
	return [
		options.half && name === 'dev' ? `dev, half ${options.half}` : name,
		...[summary.meetings.f1, summary.meetings.precision, summary.meetings.recall],
		...[summary.complete, summary.participants.f1, summary.status, summary.place, summary.date, summary.call],
		...[summary.outcomes.f1, summary.outcomeKind, summary.agreements.f1, summary.silentDocumentsRight],
		seconds.toFixed(1),
	];
};

const chosen = options.set ? [options.set as keyof typeof sets] : (Object.keys(sets) as (keyof typeof sets)[]);
printTable(
	'set,F1,P,R,complete,people,status,place,date,call,outcomes,kind,agreements,silent,seconds'.split(','),
	withTemporaryFolder(temporary => chosen.map(name => score(name, temporary))),
);
