import {mkdtempSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Article} from '../../source/article.ts';
import type {Problem, RawDocument} from '../../source/corpus/raw-document.ts';
import type {Library} from '../../source/library/library.ts';
import {openLibrary} from '../../source/library/library.ts';
import {load} from '../../source/library/load.ts';
import {parseQuery} from '../../source/library/query.ts';
import {filter} from '../../source/library/search.ts';
import {createIndex} from '../../source/library/search-index.ts';
import type {Facts} from '../../source/meeting.ts';

const parsed = vi.hoisted(() => ({count: 0}));

// The store is tested here, not the reading: an extractor that counts its calls and finds one meeting of nobody.
const extract = ({paragraphs: _, text, ...head}: Article): Facts => {
	parsed.count++;
	if (text.includes('explode')) throw new Error('boom');
	return {schema: 1, article: {...head, words: text.split(' ').length}, meetings: [], agreements: []};
};
vi.mock('../../source/library/reader.ts', async () => {
	const [{readFile}, {clean}, {contentKey}] = await Promise.all([
		import('../../source/corpus/read-file.ts'),
		import('../../source/clean/clean.ts'),
		import('../../source/clean/repeated.ts'),
	]);
	const find = (document: RawDocument) => {
		const article = clean(document);
		return {article, facts: extract(article)};
	};
	return {reader: () => ({readFile, find, contentKey})};
});

let folder: string;
let libraries: Library[];
let problems: Problem[];
let warnings: string[];

const open = (): Library => {
	const library = openLibrary(line => warnings.push(line), join(folder, 'cache/library.sqlite'))!;
	libraries.push(library);
	return library;
};
const write = (name: string, ...stories: string[]): string => {
	const file = join(folder, name);
	const records = stories.map((story, index) =>
		JSON.stringify({
			id: `r${index}`,
			title: `Title of ${story}`,
			text: `${story} is told here in a whole sentence, long enough to stay.`,
		}),
	);
	writeFileSync(file, records.join('\n'));
	return file;
};
const read = (library: Library | undefined, ...paths: string[]): Facts[] =>
	[...load(paths, library, problem => problems.push(problem))].map(({facts}) => facts);
const counting = <Result>(work: () => Result): {count: number; result: Result} => {
	parsed.count = 0;
	const result = work();
	return {count: parsed.count, result};
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'readout-library-'));
	libraries = [];
	problems = [];
	warnings = [];
});
afterEach(() => {
	for (const library of libraries) library.close();
	rmSync(folder, {recursive: true});
	expect(warnings).toEqual([]);
});

describe('load', () => {
	it('parses once, and gives the same the second time', () => {
		const file = write('a.ndjson', 'one', 'two', 'three');
		const first = counting(() => read(open(), file));
		const second = counting(() => read(open(), file));
		expect([first.count, second.count]).toEqual([3, 0]);
		expect(JSON.stringify(second.result)).toBe(JSON.stringify(first.result));
		expect(JSON.stringify(read(undefined, file))).toBe(JSON.stringify(first.result));
	});

	it('gives articles back whole', () => {
		const file = write('a.ndjson', 'one');
		const [fresh] = [...load([file], undefined, () => {})].map(({article}) => article);
		read(open(), file);
		expect([...load([file], open(), () => {})].map(({article}) => article)).toEqual([fresh]);
	});

	it('parses again only what changed in a file', () => {
		const file = write('a.ndjson', 'one', 'two', 'three');
		read(open(), file);
		write('a.ndjson', 'one', 'another', 'three', 'fourth');
		const {count, result} = counting(() => read(open(), file));
		expect(count).toBe(2);
		expect(result.map(({article}) => article.title)).toEqual([
			'Title of one',
			'Title of another',
			'Title of three',
			'Title of fourth',
		]);
		expect(counting(() => read(open(), file)).count).toBe(0);
	});

	it('reads a file again that was touched, without parsing it', () => {
		const file = write('a.ndjson', 'one');
		read(open(), file);
		utimesSync(file, 1, statSync(file).mtimeMs / 1000 + 5);
		expect(counting(() => read(open(), file)).count).toBe(0);
	});

	it('names articles as the user does now', () => {
		const file = write('a.ndjson', 'one', 'two');
		read(open(), file);
		const other = `${folder}/./a.ndjson`;
		expect(read(open(), other).map(({article}) => article.path)).toEqual([`${other}#r0`, `${other}#r1`]);
	});

	it('tells the problems of a file every time', () => {
		const file = write('a.ndjson', 'one');
		writeFileSync(file, '{"title": broken\n', {flag: 'a'});
		writeFileSync(file, `\n{"title": broken`, {flag: 'a'});
		read(open(), file);
		const first = problems.splice(0);
		expect(first).not.toEqual([]);
		read(open(), file);
		expect(problems).toEqual(first);
	});

	it('keeps what was done when it is left early', () => {
		const file = write('a.ndjson', 'one', 'two', 'three');
		const entries = load([file], open(), () => {});
		entries.next();
		entries.next();
		entries.return(undefined);
		const {count, result} = counting(() => read(open(), file));
		expect(count).toBe(1);
		expect(result).toHaveLength(3);
	});

	it('lets two readers of one file work at the same time', () => {
		const file = write('a.ndjson', 'one', 'two', 'three');
		const [a, b] = [open(), open()].map(library => load([file], library, () => {}));
		a.next();
		b.next();
		expect([...a, ...b]).toHaveLength(4);
		expect(counting(() => read(open(), file))).toMatchObject({count: 0, result: {length: 3}});
	});

	it('finds the text of an entry whose rows another reader has replaced', () => {
		const file = write('a.ndjson', 'one', 'two');
		const library = open();
		const [entry] = [...load([file], library, () => {})];
		write('a.ndjson', 'one', 'two', 'three');
		const mine = [...load([file], library, () => {})];
		expect(mine).toHaveLength(3);
		expect(entry.article.text).toContain('one is told');
		expect(entry.facts.article.path).toBe(`${file}#r0`);
	});

	it('goes on after an article that breaks the program', () => {
		const file = write('a.ndjson', 'one', 'explode', 'three');
		expect(read(open(), file)).toHaveLength(2);
		expect(problems).toEqual([{path: `${file}#r1`, message: expect.stringContaining('boom')}]);
	});

	it('begins anew where the library is damaged', () => {
		const file = write('a.ndjson', 'one');
		read(open(), file);
		libraries.pop()!.close();
		writeFileSync(join(folder, 'cache/library.sqlite'), 'this is no database, not even nearly so, but long enough');
		expect(counting(() => read(open(), file))).toMatchObject({count: 1, result: {length: 1}});
	});

	it('begins anew where another layout stands', () => {
		const file = write('a.ndjson', 'one');
		read(open(), file);
		libraries.pop()!.close();
		const other = new DatabaseSync(join(folder, 'cache/library.sqlite'));
		other.exec('PRAGMA user_version = 999');
		other.close();
		expect(counting(() => read(open(), file)).count).toBe(1);
	});

	it('works without a library that cannot be opened, and says so', () => {
		const file = write('a.ndjson', 'one');
		expect(openLibrary(line => warnings.push(line), join(file, 'library.sqlite'))).toBeUndefined();
		expect(warnings.splice(0)).toEqual([expect.stringContaining('going on without')]);
		expect(read(undefined, file)).toHaveLength(1);
	});

	it('finds words of the text in the library as in memory', () => {
		const file = write('a.ndjson', 'Zürich', 'two');
		const found = (library: Library | undefined): string[] => {
			const index = createIndex(load([file], library, () => {}));
			return ['zurich "told here"', '"told here" -two', 'sentence', 'sent', '"here told"'].map(text =>
				filter(index, parseQuery(text), library)
					.map(({head}) => head.path.slice(-2))
					.join(),
			);
		};
		const library = open();
		expect(found(undefined)).toEqual(['r0', 'r0', 'r0,r1', '', '']);
		expect(found(library)).toEqual(found(undefined));
		expect(found(library)).toEqual(found(undefined));
	});
});
