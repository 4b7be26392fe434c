import {existsSync, readdirSync, readFileSync} from 'node:fs';
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

/** `paths` of the user's settings; what is wrong with these the reader tells, which alone explains them. */
const configured = async (): Promise<string[]> => {
	const {configFolder} = await import('../library/folders.ts');
	try {
		const {paths} = JSON.parse(readFileSync(join(configFolder, 'config.json'), 'utf8'));
		return [paths].flat().filter(path => typeof path === 'string');
	} catch {
		return [];
	}
};

/** What to read: the paths given, else $READOUT_PATH, else those of the settings, else the current folder if it holds articles, else the sample. */
export const resolvePaths = async (given: string[], {env, talk}: World): Promise<string[]> => {
	if (given.length > 0) return given;
	if (env.READOUT_PATH) return env.READOUT_PATH.split(delimiter).filter(Boolean);
	const settled = await configured();
	if (settled.length > 0) return settled;
	const {formatOf} = await import('../corpus/formats.ts');
	if (holdsArticles('.', name => formatOf(name) !== undefined)) return ['.'];
	talk('no path given and no articles here: this is the sample that comes with readout');
	return [join(packageRoot, 'data')];
};
