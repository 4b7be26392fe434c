import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {packageRoot} from './package-root.ts';
import type {World} from './world.ts';

/** A folder with these is a project whose README is no article; who means it names it. */
const projectMarks = ['package.json', '.git'];

const holdsArticles = (folder: string, isArticle: (name: string) => boolean): boolean =>
	!projectMarks.some(mark => existsSync(join(folder, mark))) &&
	readdirSync(folder, {withFileTypes: true}).some(
		entry => entry.isFile() && !entry.name.startsWith('.') && isArticle(entry.name),
	);

/** What to read: the paths given, else $READOUT_PATH, else the current folder if it holds articles, else the sample. */
export const resolvePaths = async (given: string[], {env, talk}: World): Promise<string[]> => {
	if (given.length > 0) return given;
	if (env.READOUT_PATH) return env.READOUT_PATH.split(delimiter).filter(Boolean);
	const {formatOf} = await import('../corpus/formats.ts');
	if (holdsArticles('.', name => formatOf(name) !== undefined)) return ['.'];
	talk('no path given and no articles here: this is the sample that comes with readout');
	return [join(packageRoot, 'data')];
};
