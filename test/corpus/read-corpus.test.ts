import {execSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Problem} from '../../source/corpus/raw-document.ts';
import {readCorpus} from '../../source/corpus/read-corpus.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'readout-corpus-'));
});
afterEach(() => {
	rmSync(folder, {recursive: true});
});

function write(name: string, content: string | Uint8Array): string {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, content);
	return file;
}

function read(...paths: string[]) {
	const problems: Problem[] = [];
	const documents = [...readCorpus(paths, problem => problems.push(problem))];
	const short = (one: string) => path.relative(folder, one);
	return {
		documents,
		paths: documents.map(document => short(document.path)),
		problems: problems.map(({path: where, message}) => `${short(where)}: ${message}`),
	};
}

test('walks folders in byte order, passes over what is hidden or of no known format', () => {
	for (const name of ['b.txt', 'a/z.txt', 'Ä.txt', 'B.txt', '.hidden.txt', 'picture.png', 'node_modules/x.txt'])
		write(name, 'Text.');
	expect(read(folder)).toMatchObject({paths: ['B.txt', 'a/z.txt', 'b.txt', 'Ä.txt'], problems: []});
});

test('the same file is read once, however often it is named', () => {
	const file = write('a.txt', 'Text.');
	expect(read(file, folder, `${folder}/`).paths).toEqual(['a.txt']);
});

test('names the articles of one file by their own id, else by number', () => {
	write('two.ndjson', '{"id":"x","text":"One."}\n\n{"text":"Two."}\n');
	write('one.json', '{"title":"A title","body":"Text.","date":"2015-01-30T10:00:00Z","url":"https://example.org/a"}');
	const {documents, paths} = read(folder);
	expect(paths).toEqual(['one.json', 'two.ndjson#x', 'two.ndjson#3']);
	expect(documents[0]!.metadata).toEqual({title: 'A title', published: '2015-01-30', url: 'https://example.org/a'});
	expect(new Set(documents.map(({id}) => id)).size).toBe(3);
	expect(documents[0]!.id).toMatch(/^[0-9a-f]{12}$/);
});

test('reads front matter as fields and Markdown as text', () => {
	write(
		'a.md',
		'---\ntitle: "Talks: day two"\ndate: 2016-05-04\nauthor: [A. One, B. Two]\n---\n# Talks\n\nThe *two* [met](http://x) \\*again\\*.\n',
	);
	const {documents} = read(folder);
	expect(documents[0]).toMatchObject({
		format: 'text',
		metadata: {title: 'Talks: day two', published: '2016-05-04', byline: 'A. One, B. Two'},
		content: 'Talks\n\nThe two met *again*.',
	});
});

test('reads RSS and Atom items', () => {
	write(
		'a.xml',
		'<?xml version="1.0"?><rss><channel><title>Daily Example</title><item><title>One &amp; all</title><guid>g1</guid><pubDate>Fri, 30 Jan 2015 07:07:00 GMT</pubDate><link>https://example.org/1</link><description>&lt;p&gt;Text.&lt;/p&gt;</description></item><item><title>Two</title></item></channel></rss>',
	);
	write(
		'b.xml',
		'<feed><title>F</title><entry><id>e1</id><title>T</title><link href="https://example.org/2"/><summary>Text.</summary></entry></feed>',
	);
	const {documents, paths} = read(folder);
	expect(paths).toEqual(['a.xml#g1', 'a.xml#2', 'b.xml']);
	expect(documents[0]).toMatchObject({
		format: 'html',
		content: '<p>Text.</p>',
		metadata: {title: 'One & all', source: 'Daily Example', published: '2015-01-30', url: 'https://example.org/1'},
	});
	expect(documents[2]!.metadata.url).toBe('https://example.org/2');
});

const MESSAGE = `From: "Anna Sample" <anna@example.org>
Subject: =?utf-8?q?Caf=C3=A9_talks?=
Date: Fri, 30 Jan 2015 23:07:00 -0500
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

They met in the caf=C3=A9 =
today.
--b--
`;

test('reads messages and mailboxes', () => {
	write('a.eml', MESSAGE);
	write(
		'b.mbox',
		`From anna@example.org Fri Jan 30 2015\n${MESSAGE}\nFrom ben@example.org Sat Jan 31 2015\n${MESSAGE}`,
	);
	const {documents, paths} = read(folder);
	expect(paths).toEqual(['a.eml', 'b.mbox#1', 'b.mbox#2']);
	expect(documents[0]).toMatchObject({
		metadata: {title: 'Café talks', byline: 'Anna Sample', published: '2015-01-30'},
		content: 'They met in the café today.\n',
	});
});

test('every file may be compressed', () => {
	write('a.txt.gz', gzipSync('Text.'));
	write('b.txt.gz', Buffer.from([0x1f, 0x8b, 0x08, 0, 0]));
	expect(read(folder)).toMatchObject({paths: ['a.txt.gz'], problems: ['b.txt.gz: damaged gzip file: skipped']});
});

test('bad input is told in one line each and does not stop the rest', () => {
	write('a.txt', '');
	write('b.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'));
	write('c.xml', '<page>no feed</page>');
	write('d.json', '{"text": ');
	write('e.ndjson', '{"text":"Good."}\nbad\n{"title":"no text"}\n');
	write('f.txt', '   \n ');
	write('g.txt', `word `.repeat(2_000_000));
	write('h.txt', 'Good, too.');
	symlinkSync(folder, path.join(folder, 'loop'));
	symlinkSync('nowhere.txt', path.join(folder, 'dead.txt'));
	const {paths, problems} = read(folder, path.join(folder, 'missing.txt'));
	expect(paths).toEqual(['e.ndjson', 'h.txt']);
	expect(problems).toEqual([
		'a.txt: empty: skipped',
		'b.txt: not text (a binary file): skipped',
		'c.xml: no RSS or Atom items in it: skipped',
		'd.json: not valid JSON: skipped',
		'dead.txt: no such file or folder',
		'e.ndjson: line 2: not valid JSON: skipped',
		'e.ndjson: line 3: no text (looked for "text", "body", "html", "content"): skipped',
		'f.txt: empty: skipped',
		'g.txt: 10 MB in one article: too large, skipped',
		'loop: a link that leads back into its own folder: skipped',
		'missing.txt: no such file or folder',
	]);
});

test('a slow pipe into standard input is waited for', () => {
	const reader = path.resolve('source/corpus/read-corpus.ts');
	const script = `import {readCorpus} from ${JSON.stringify(reader)}; for (const {content} of readCorpus(["-"], console.log)) console.log(content);`;
	const shell = `(sleep 0.3; echo '{"text":"One."}'; sleep 0.3; echo '{"text":"Two."}') | '${process.execPath}' --input-type=module -e '${script}'`;
	expect(execSync(shell, {encoding: 'utf8'})).toBe('One.\nTwo.\n');
});

test('facts that extract wrote are no articles, told once', () => {
	write(
		'facts.ndjson',
		'{"schema":1,"article":{"id":"a"},"meetings":[]}\n{"schema":1,"article":{"id":"b"},"meetings":[]}\n',
	);
	expect(read(folder).problems).toEqual([
		'facts.ndjson: facts that `readout extract` wrote, meant for `readout digest -`: skipped',
	]);
});
