/** The settings of a run: the user's configuration, and what the terminal can do. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {configFolder} from '../library/folders.ts';
import {type Config, parseConfig} from './config.ts';
import {defaultSettings, type Settings} from './state/state.ts';
import type {Palette} from './theme.ts';

/** Where the configuration lies. */
const configFile = join(configFolder, 'config.json');

/** The configuration, empty where there is none; what is wrong in it, each with file and line. */
export const readConfig = (file = configFile): {config: Config; problems: string[]} => {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return {config: {}, problems: []};
	}
	const {config, problems} = parseConfig(text);
	return {config, problems: problems.map(problem => `${file}, ${problem}`)};
};

/** Background as terminals tell it in COLORFGBG (`15;0`): 7 and above 8 are light. */
const isLight = (colours = '') => /;(?:7|9|1\d)$/.test(colours);

const paletteFor = (colours: 0 | 1 | 2 | 3, theme: Palette | undefined, env: NodeJS.ProcessEnv): Palette => {
	if (colours === 0) return 'mono';
	if (theme) return theme;
	return colours === 1 ? 'sixteen' : isLight(env.COLORFGBG) ? 'light' : 'dark';
};

export const settingsFor = (config: Config, colours: 0 | 1 | 2 | 3, env: NodeJS.ProcessEnv): Settings => {
	const screenReader = config.screenReader ?? env.INK_SCREEN_READER === 'true';
	return {
		palette: paletteFor(colours, config.theme, env),
		// What is said has words for its signs.
		ascii: !screenReader && (config.ascii ?? false),
		measure: config.measure ?? defaultSettings.measure,
		screenReader,
	};
};
