import {closeSync, mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readFacts} from '../../source/commands/read-facts.ts';
import type {Problem} from '../../source/corpus/raw-document.ts';
import type {Facts} from '../../source/meeting.ts';

const makeFacts = (title: string): Facts => ({
	schema: 1,
	article: {id: 'abc', path: 'a.txt', title, language: 'en', words: 3},
	meetings: [],
	agreements: [],
});

const read = (text: string): {facts: Facts[]; problems: Problem[]} => {
	const folder = mkdtempSync(join(tmpdir(), 'readout-facts-'));
	const file = join(folder, 'facts.ndjson');
	writeFileSync(file, text);
	const descriptor = openSync(file, 'r');
	const problems: Problem[] = [];
	try {
		return {facts: [...readFacts(problem => problems.push(problem), descriptor)], problems};
	} finally {
		closeSync(descriptor);
		rmSync(folder, {recursive: true});
	}
};

it('gives back what extract wrote, whatever the titles and however long', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: fc.constantFrom('é', 'x', '漢', '🎉', '"', '\\')})), titles => {
			const facts = titles.map(makeFacts);
			expect(read(facts.map(record => `${JSON.stringify(record)}\n`).join(''))).toEqual({facts, problems: []});
		}),
	);
	const long = makeFacts('é'.repeat(400_000));
	expect(read(`${JSON.stringify(long)}\n${JSON.stringify(makeFacts('b'))}`).facts).toEqual([long, makeFacts('b')]);
});

it('names the lines that are no records', () => {
	const good = JSON.stringify(makeFacts('a'));
	const {facts, problems} = read(`${good}\nnull\n\n{"schema":2}\n[1]\n{\n${good}`);
	expect(facts).toHaveLength(2);
	expect(problems.map(({path}) => path)).toEqual([2, 4, 5, 6].map(line => `standard input, line ${line}`));
});

it('lets no control character in, raw or escaped', () => {
	const hostile =
		'{"schema":1,"article":{"id":"a","path":"p","title":"\\u001b[31mred\\u202e\\u009b2J"},"meetings":[],"agreements":[]}';
	expect(read(hostile).facts[0].article.title).toBe('red');
});
