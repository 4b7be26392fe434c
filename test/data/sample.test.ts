import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {clean} from '../../source/clean/clean.ts';
import {readCorpus} from '../../source/corpus/read-corpus.ts';

type Label = {evidence: string[]; outcomes?: {evidence: string[]}[]};
type Labelled = {file: string; published: string | null; meetings: Label[]; agreements: Label[]};

const root = `${import.meta.dirname}/../..`;
const labelled: Labelled[] = readFileSync(`${root}/bench/sample-gold.jsonl`, 'utf8')
	.trimEnd()
	.split('\n')
	.map(line => JSON.parse(line));

const problems: string[] = [];
const articles = new Map(
	[...readCorpus([`${root}/data`], ({path}) => problems.push(path))].map(document => [
		document.path.replace(/.*\//, ''),
		clean(document),
	]),
);

test('every article of the sample can be read and is labelled', () => {
	expect(problems).toEqual([]);
	expect([...articles.keys()].sort()).toEqual(labelled.map(({file}) => file).sort());
});

test.for(labelled)('cleaning keeps every labelled sentence of $file', ({file, meetings, agreements}) => {
	const sentences = [...meetings, ...agreements].flatMap(({evidence, outcomes = []}) =>
		[evidence, ...outcomes.map(outcome => outcome.evidence)].flat(),
	);
	expect(sentences.filter(sentence => !articles.get(file)?.text.includes(sentence))).toEqual([]);
});

test.for(labelled)('cleaning dates $file', ({file, published}) => {
	expect(articles.get(file)?.published?.date ?? null).toBe(published);
});
