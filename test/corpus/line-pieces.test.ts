import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {arePlain, decodeLines, linePieces} from '../../source/corpus/line-pieces.ts';
import {readCorpus} from '../../source/corpus/read-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-'));
afterAll(() => rmSync(folder, {recursive: true}));

const write = (name: string, bytes: string | Uint8Array): string => {
	writeFileSync(join(folder, name), bytes);
	return join(folder, name);
};

test.each([
	['short ones', ['Kyïv', '', 'Rome'].join('\n')],
	['the last one ended', 'Kyïv\nRome\n'],
	['longer ones than a piece', ['a', 'é'.repeat(700_000), '日'.repeat(1_500_000), 'b'].join('\n')],
	['many', Array.from({length: 90_000}, (_, line) => `line ${line} – café`).join('\n')],
	['none', ''],
])('gives the lines of a file as they stand: %s', (name, text) => {
	const pieces = linePieces(write(`${name}.txt`, text));
	expect([...decodeLines(pieces)]).toEqual(text === '' ? [] : text.replace(/\n$/, '').split('\n'));
});

test('a character that two reads part is none that is broken', () => {
	expect(arePlain(linePieces(write('wide.txt', 'x' + 'é'.repeat(2_000_000))))).toBe(true);
	expect(arePlain(linePieces(write('old.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9))))).toBe(false);
});

test.each([
	['utf-8', 'utf8'],
	['utf-16', 'utf16le'],
	['latin', 'latin1'],
] as const)('reads one record a line in %s', (name, encoding) => {
	const line = (id: string) => JSON.stringify({id, title: 'Crème', text: 'Il a déjà parlé du traité.'});
	const path = write(`${name}.ndjson`, Buffer.from(`${line('a')}\n\n${line('b')}`, encoding));
	const problems: string[] = [];
	const found = [...readCorpus([path], ({message}) => problems.push(message))];
	expect(found.map(({content, path: named}) => [content, named])).toEqual([
		['Il a déjà parlé du traité.', `${path}#a`],
		['Il a déjà parlé du traité.', `${path}#b`],
	]);
	expect(problems).toEqual([]);
});
