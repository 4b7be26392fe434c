/** The library file: a cache that is thrown away and begun anew where it cannot be read. */
import {mkdirSync, rmSync} from 'node:fs';
import {dirname} from 'node:path';
import {DatabaseSync} from 'node:sqlite';

// Raised with every change of the tables below: a library of another layout is begun anew.
const layout = 2;

const tables = `
	CREATE TABLE IF NOT EXISTS file (
		id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL, size INTEGER, mtime REAL, version TEXT, problems TEXT
	);
	CREATE TABLE IF NOT EXISTS head (
		id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER NOT NULL, ordinal INTEGER NOT NULL,
		version TEXT NOT NULL, content TEXT NOT NULL, suffix TEXT NOT NULL, summary TEXT NOT NULL
	);
	CREATE INDEX IF NOT EXISTS file_path ON file (path);
	CREATE INDEX IF NOT EXISTS head_file ON head (file, ordinal);
	CREATE TABLE IF NOT EXISTS facts (head INTEGER PRIMARY KEY, found TEXT NOT NULL);
	CREATE TABLE IF NOT EXISTS sketch (head INTEGER PRIMARY KEY, hashes BLOB NOT NULL);
	CREATE TABLE IF NOT EXISTS body (head INTEGER PRIMARY KEY, article TEXT NOT NULL);
	CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
		text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
	);
	PRAGMA user_version = ${layout};
`;

const open = (file: string): DatabaseSync => {
	const database = new DatabaseSync(file, {timeout: 10_000});
	try {
		database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
		const {user_version: found} = database.prepare('PRAGMA user_version').get() as {user_version: number};
		if (found !== 0 && found !== layout) throw Object.assign(new Error('another layout'), {errcode: notOurs});
		if (found === 0) transaction(database, () => database.exec(tables));
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
};

/** SQLite's codes for a file that is damaged (11) or no database (26); an old layout is treated alike. */
const damaged = 11;
const notOurs = 26;

/** Opens the library, made anew where it is damaged or of another layout. Throws where it cannot be written at all. */
export const openDatabase = (file: string): DatabaseSync => {
	mkdirSync(dirname(file), {recursive: true});
	try {
		return open(file);
	} catch (error) {
		if (![damaged, notOurs].includes((error as {errcode?: number}).errcode ?? 0)) throw error;
		for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, {force: true});
		return open(file);
	}
};

/** Runs `work` as one transaction. IMMEDIATE: a plain BEGIN fails under two writers instead of waiting. */
export const transaction = <Result>(database: DatabaseSync, work: () => Result): Result => {
	database.exec('BEGIN IMMEDIATE');
	try {
		const result = work();
		database.exec('COMMIT');
		return result;
	} catch (error) {
		database.exec('ROLLBACK');
		throw error;
	}
};
