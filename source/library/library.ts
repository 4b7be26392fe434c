/** The embedded store: what was found in each file, until the file or the program changes. A cache, nothing more. */
import {join, resolve} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {sketchOf} from '../clean/near-duplicates.ts';
import type {SourceFile} from '../corpus/list-files.ts';
import type {Problem} from '../corpus/raw-document.ts';
import type {Facts} from '../meeting.ts';
import type {Summary} from './entry.ts';
import {cacheFolder} from './folders.ts';
import {openDatabase, transaction} from './open-database.ts';
import {packArticle} from './pack-article.ts';
import type {Found} from './read-anew.ts';
import {factsVersion} from './version.ts';

/** One article as it is kept: its row, and how its path goes on after the file's. */
export type Kept = {row: number; suffix: string; content: string; summary: string};

/** One reading of one file: its articles belong to it, and count only when it is complete. */
export type Pass = {id: number; file: SourceFile};

export type Library = ReturnType<typeof wrap>;

const wrap = (database: DatabaseSync, warn: (line: string) => void) => {
	const find = database.prepare(`
		SELECT id, problems FROM file WHERE path = ? AND size = ? AND mtime = ? AND version = ? ORDER BY id DESC LIMIT 1`);
	const heads = database.prepare(
		'SELECT id AS row, suffix, content, summary FROM head WHERE file = ? ORDER BY ordinal',
	);
	const earlier = database.prepare(`
		SELECT head.id AS row, suffix, content, summary FROM head JOIN file ON head.file = file.id
		WHERE path = ? AND head.version = ?`);
	const begin = database.prepare('INSERT INTO file (path) VALUES (?)');
	const addHead = database.prepare(`
		INSERT INTO head (file, ordinal, version, content, suffix, summary) VALUES (?, ?, ?, ?, ?, ?)`);
	const addFacts = database.prepare('INSERT INTO facts (head, found) VALUES (?, ?)');
	const addBody = database.prepare('INSERT INTO body (head, article) VALUES (?, ?)');
	const addSketch = database.prepare('INSERT INTO sketch (head, hashes) VALUES (?, ?)');
	const addWords = database.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)');
	const move = database.prepare('UPDATE head SET file = ?, ordinal = ? WHERE id = ?');
	const count = database.prepare('SELECT count(*) AS articles FROM head WHERE file = ?');
	const complete = database.prepare('UPDATE file SET size = ?, mtime = ?, version = ?, problems = ? WHERE id = ?');
	const others = database.prepare(
		'SELECT id FROM file WHERE path = ?1 AND (id < ?2 OR (size IS NOT NULL AND id <> ?2))',
	);
	const removals = ['facts WHERE head', 'sketch WHERE head', 'body WHERE head', 'words WHERE rowid'].map(table =>
		database.prepare(`DELETE FROM ${table} IN (SELECT id FROM head WHERE file = ?)`),
	);
	removals.push(database.prepare('DELETE FROM head WHERE file = ?'), database.prepare('DELETE FROM file WHERE id = ?'));
	const facts = database.prepare('SELECT found FROM facts WHERE head = ?');
	const body = database.prepare('SELECT article FROM body WHERE head = ?');
	const sketch = database.prepare('SELECT hashes FROM sketch WHERE head = ?');
	const words = database.prepare('SELECT rowid AS row FROM words WHERE words MATCH ?');

	const remove = (pass: number): void => {
		for (const statement of removals) statement.run(pass);
	};

	return {
		/** What a file holds, if it has not changed since it was read whole; with the problems it gave then. */
		known: ({path, size, mtimeMs, learnt = ''}: SourceFile): {kept: Kept[]; problems: Problem[]} | undefined => {
			const pass = find.get(resolve(path), size, mtimeMs, factsVersion + learnt);
			if (!pass) return;
			const problems: Problem[] = JSON.parse(String(pass.problems));
			return {kept: heads.all(pass.id) as Kept[], problems};
		},
		/** Articles of an earlier state of the file, or of a reading that broke off: they need no second parsing. */
		earlier: ({path}: SourceFile): Kept[] => earlier.all(resolve(path), factsVersion) as Kept[],
		/** Runs `work`, which may use the functions below, as one transaction. */
		write: (work: () => void): void => transaction(database, work),
		begin: (file: SourceFile): Pass => ({id: Number(begin.run(resolve(file.path)).lastInsertRowid), file}),
		add: (
			pass: Pass,
			ordinal: number,
			suffix: string,
			key: string,
			{article, facts}: Found,
			summary: Summary,
		): number => {
			const text = JSON.stringify(summary);
			const row = Number(addHead.run(pass.id, ordinal, factsVersion, key, suffix, text).lastInsertRowid);
			addFacts.run(row, JSON.stringify({meetings: facts.meetings, agreements: facts.agreements}));
			addBody.run(row, packArticle(article));
			addSketch.run(row, new Uint8Array(Uint32Array.from(sketchOf(article)).buffer));
			addWords.run(row, article.text);
			return row;
		},
		move: (pass: Pass, ordinal: number, row: number): void => {
			move.run(pass.id, ordinal, row);
		},
		/** Makes a reading the one that counts, unless another one took articles from it meanwhile. */
		complete: ({id, file: {path, size, mtimeMs, learnt = ''}}: Pass, articles: number, problems: Problem[]): void => {
			if (count.get(id)?.articles !== articles) {
				remove(id);
				return;
			}
			complete.run(size, mtimeMs, factsVersion + learnt, JSON.stringify(problems), id);
			for (const other of others.all(resolve(path), id)) remove(Number(other.id));
		},
		facts: (row: number): Pick<Facts, 'meetings' | 'agreements'> | undefined => {
			const found = facts.get(row);
			return found && JSON.parse(String(found.found));
		},
		body: (row: number): string | undefined => body.get(row)?.article as string | undefined,
		/** The hashes that stand for the text when looking for others like it. */
		sketch: (row: number): number[] | undefined => {
			const found = sketch.get(row)?.hashes as Uint8Array | undefined;
			return found && [...new Uint32Array(Uint8Array.from(found).buffer)];
		},
		/** Rows whose text matches an FTS5 expression. */
		rowsWith: (expression: string): Set<number> => new Set(words.all(expression).map(({row}) => Number(row))),
		/** Tells the user of a trouble with the library itself, which never is one of the input. */
		warn,
		close: (): void => database.close(),
	};
};

/** Opens the user's library. Where that cannot be done, says so and returns undefined: everything works without it. */
export const openLibrary = (
	warn: (line: string) => void,
	file = join(cacheFolder, 'library.sqlite'),
): Library | undefined => {
	try {
		return wrap(openDatabase(file), warn);
	} catch (error) {
		warn(`the library ${file} cannot be opened (${(error as Error).message}); going on without it`);
		return;
	}
};
