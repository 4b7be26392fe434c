/** What must survive the library: reading marks, saved queries, the point of the last digest. One small file each. */
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {stateFolder} from './folders.ts';

const fileOf = (name: string, folder: string): string => join(folder, `${name}.json`);

/** What was written under `name`; undefined where nothing was. Throws a sentence for people where the file is damaged. */
export const readState = <State>(name: string, folder = stateFolder): State | undefined => {
	const file = fileOf(name, folder);
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return;
	}
	try {
		return JSON.parse(text);
	} catch {
		throw new Error(`${file} is damaged: mend it or remove it`);
	}
};

/** Writes it whole or not at all. */
export const writeState = <State>(name: string, state: State, folder = stateFolder): void => {
	mkdirSync(folder, {recursive: true});
	const file = fileOf(name, folder);
	const temporary = `${file}.${process.pid}.tmp`;
	writeFileSync(temporary, JSON.stringify(state, undefined, '\t') + '\n');
	renameSync(temporary, file);
};
