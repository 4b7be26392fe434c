/**
 * Says which rows of the tables of frames and cues, and which words of them, never fire on unlabelled news: those are to be
 * mended or deleted. Fires counts what the row matched, whether or not the clause then took it back.
 *
 *   npm run bench:rows -- [--articles N]      beside the one-sentence items; 1,000 by default
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {gunzipSync} from 'node:zlib';
import {parse} from '../source/language/parse.ts';
import {plant, type Tree} from '../source/language/tree.ts';
import {findTriggers} from '../source/meetings/clauses/triggers.ts';
import {matchesAt, tableOf} from '../source/meetings/outcomes/predicates.ts';
import {agreementCues} from '../source/meetings/tables/agreement-cues.ts';
import {nounFrames} from '../source/meetings/tables/noun-frames.ts';
import {outcomeCues} from '../source/meetings/tables/outcome-cues.ts';
import type {Predicate} from '../source/meetings/tables/predicate.ts';
import {verbFrames} from '../source/meetings/tables/verb-frames.ts';
import {instruments, printTable} from './shared.ts';

const {values: options} = parseArgs({options: {articles: {type: 'string', default: '1000'}}});

const texts = (file: string): string[] =>
	gunzipSync(readFileSync(join(instruments(), file)))
		.toString('utf8')
		.trim()
		.split('\n')
		.map(line => String(JSON.parse(line).text ?? ''));

/** How often each word of each row fired. */
const fired = new Map<object, Map<string, number>>();
const count = (row: object, word: string): void => {
	const words = fired.get(row) ?? new Map<string, number>();
	fired.set(row, words.set(word, (words.get(word) ?? 0) + 1));
};

const cues = [tableOf<Predicate>(outcomeCues), tableOf<Predicate>(agreementCues)];

const read = (tree: Tree): void => {
	for (const {verb, noun} of findTriggers(tree)) {
		const frame = verb ?? noun;
		count(frame, frame.lemma);
	}
	tree.tokens.forEach(({lemma}, at) => {
		for (const table of cues) for (const {row} of matchesAt(tree, at, table)) count(row, lemma.toLowerCase());
	});
};

const news = texts('scale/news-10k.jsonl.gz').slice(0, Number(options.articles));
for (const text of [...texts('lexicon/current-events.jsonl.gz'), ...news])
	for (const paragraph of text.split(/\n\s*\n/)) for (const sentence of parse(paragraph)) read(plant(sentence));

const tables: Record<string, readonly {example: string; lemma?: string; lemmas?: string}[]> = {
	'verb frames': verbFrames,
	'noun frames': nounFrames,
	'cues of outcomes': outcomeCues,
	'cues of deals': agreementCues,
};
const idle = Object.entries(tables).flatMap(([table, rows]) =>
	rows.flatMap(row => {
		const words = (row.lemmas ?? row.lemma ?? '').split(' ');
		const never = words.filter(word => !fired.get(row)?.has(word));
		return never.length === 0
			? []
			: [[table, never.length === words.length ? 'row' : 'words', never.join(' '), row.example]];
	}),
);
printTable(['table', 'idle', 'never fired', 'example of the row'], idle);
