/** The user's `config.json`: keys, theme, measure, paths. Pure: text in, settings and problems out. */
import {type ActionName, type Binding, contexts, keymap} from './input/keymap.ts';
import {type Palette, palettes} from './theme.ts';

export type Config = {
	theme?: Palette;
	ascii?: boolean;
	/** Say the screen line by line instead of drawing it. */
	screenReader?: boolean;
	/** Most columns of running text. */
	measure?: number;
	/** What to read where no path is given. */
	paths?: string[];
	/** Keys in place of an action's own. */
	keys?: Partial<Record<ActionName, string[]>>;
};

const isStrings = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every(item => typeof item === 'string');
const names = new Set<string>(keymap.map(({action}) => action));

/** What each entry wants; undefined where the value is right. */
const wants: Record<keyof Config, (value: unknown) => string | undefined> = {
	theme: value => (palettes.some(palette => palette === value) ? undefined : `one of ${palettes.join(', ')}`),
	ascii: value => (typeof value === 'boolean' ? undefined : 'true or false'),
	screenReader: value => (typeof value === 'boolean' ? undefined : 'true or false'),
	measure: value =>
		Number.isInteger(value) && Number(value) >= 20 && Number(value) <= 400
			? undefined
			: 'a whole number from 20 to 400',
	paths: value => (isStrings(value) ? undefined : 'a list of paths'),
	keys: value =>
		typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : 'an object of action names',
};

const lineOf = (text: string, word: string) => {
	const at = text.indexOf(JSON.stringify(word));
	return at < 0 ? 1 : text.slice(0, at).split('\n').length;
};

const syntaxLine = (text: string, message: string) => {
	const position = /position (\d+)/.exec(message)?.[1];
	return position ? text.slice(0, Number(position)).split('\n').length : 1;
};

/** Reads a configuration; whatever is wrong is told with its line and left out. */
export const parseConfig = (text: string): {config: Config; problems: string[]} => {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const {message} = error as Error;
		return {config: {}, problems: [`line ${syntaxLine(text, message)}: not JSON: ${message}`]};
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return {config: {}, problems: ['line 1: wants an object such as {"theme": "light"}']};
	}
	const config: Record<string, unknown> = {};
	const problems: string[] = [];
	for (const [name, given] of Object.entries(value)) {
		const want = Object.hasOwn(wants, name) ? wants[name as keyof Config](given) : undefined;
		if (!Object.hasOwn(wants, name))
			problems.push(`line ${lineOf(text, name)}: "${name}" is none of ${Object.keys(wants).join(', ')}`);
		else if (want) problems.push(`line ${lineOf(text, name)}: "${name}" wants ${want}, not ${JSON.stringify(given)}`);
		else config[name] = given;
	}
	if (config.keys) config.keys = checkKeys(config.keys as Record<string, unknown>, text, problems);
	return {config: config as Config, problems};
};

const checkKeys = (keys: Record<string, unknown>, text: string, problems: string[]) => {
	const good: Record<string, string[]> = {};
	for (const [action, given] of Object.entries(keys)) {
		if (!names.has(action)) problems.push(`line ${lineOf(text, action)}: there is no action "${action}"`);
		else if (!isStrings(given))
			problems.push(`line ${lineOf(text, action)}: "${action}" wants a list of keys such as ["j", "ctrl-n"]`);
		else good[action] = given;
	}
	const table = withKeys(keymap, good);
	for (const context of contexts) {
		const here = table.filter(({only}) => !only || only.includes(context));
		for (const [action, wanted] of Object.entries(good)) {
			const clash = wanted.find(key =>
				here.some(other => other.action !== action && other.keys.includes(key) && !good[other.action]),
			);
			if (clash !== undefined && here.some(one => one.action === action)) {
				const other = here.find(one => one.action !== action && one.keys.includes(clash))!;
				const problem = `line ${lineOf(text, action)}: "${clash}" already means ${other.action}; give that another key too`;
				if (!problems.includes(problem)) problems.push(problem);
			}
		}
	}
	return good;
};

/** The keymap with the user's keys. */
export const withKeys = (table: readonly Binding[], keys: Config['keys'] = {}): Binding[] =>
	table.map(binding => ({...binding, keys: keys[binding.action] ?? binding.keys}));
