import {statSync} from 'node:fs';
import {join} from 'node:path';
import {exitCode, problemTeller} from './articles.ts';
import {emit} from './emit.ts';
import {UsageError} from './usage-error.ts';
import type {World} from './world.ts';

/** `clean --learn`: finds the lines that most articles of one source in a folder share, and keeps them in that folder. */
export const learnAll = async (folders: string[], world: World): Promise<number> => {
	const wrong = folders.find(folder => !statSync(folder, {throwIfNoEntry: false})?.isDirectory());
	if (folders.length === 0 || wrong !== undefined)
		throw new UsageError(`--learn wants folders of articles${wrong === undefined ? '' : `, and ${wrong} is none`}`);
	const [{readCorpus}, {clean}, {linesToLearn}, {LINES_FILE, writeLines}] = await Promise.all([
		import('../corpus/read-corpus.ts'),
		import('../clean/clean.ts'),
		import('../clean/repeated.ts'),
		import('../corpus/learnt-lines.ts'),
	]);
	const {tell, count} = problemTeller(world);
	for (const folder of folders) {
		const lines = linesToLearn(readCorpus([folder], tell), document => clean(document).source);
		const file = join(folder, LINES_FILE);
		await emit(file, async output => output.write(writeLines(lines)));
		world.talk(`${lines.size} ${lines.size === 1 ? 'line' : 'lines'} in ${file}`);
	}
	return exitCode(count(), true);
};
