/** What can be typed after `:`; every action by its name, and a few things that want a word more. */
import {palettes} from '../theme.ts';
import {actions} from './index.ts';
import {saveQuery, setQuery} from './query.ts';
import {writeBrief} from './share.ts';
import {type Step, say} from './step.ts';

type Command = {name: string; argument?: string; choices?: readonly string[]; run: (argument: string) => Step};

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

const isPalette = (name: string): name is (typeof palettes)[number] => palettes.some(palette => palette === name);

export const commands: readonly Command[] = [
	{name: 'query', argument: 'QUERY', run: query => state => setQuery(state, query)},
	{
		name: 'write',
		argument: 'FILE',
		run: path => state => (path ? writeBrief(state, path) : actions.exportBrief(state)),
	},
	{name: 'save', argument: 'NAME', run: name => state => (name ? saveQuery(state, name) : actions.saveQuery(state))},
	{
		name: 'theme',
		argument: palettes.join('|'),
		choices: palettes,
		run: name => state =>
			isPalette(name)
				? {...state, settings: {...state.settings, palette: name}}
				: say(state, `:theme knows ${palettes.join(', ')}`, 'error'),
	},
	{
		name: 'measure',
		argument: 'COLUMNS',
		run: columns => state =>
			/^\d+$/.test(columns) && Number(columns) >= 20
				? {...state, settings: {...state.settings, measure: Number(columns)}}
				: say(state, ':measure wants a number of columns, 20 or more', 'error'),
	},
	{name: 'q', run: () => actions.quit},
	...Object.entries(actions)
		.filter(([name]) => name !== 'command')
		.map(([name, step]): Command => ({name: kebab(name), run: () => step})),
];

/** Names that a typed command may go on as. */
export const commandCompletions = (text: string): string[] => {
	const [, chosen, begun = ''] = /^(\S+)\s+(\S*)$/.exec(text) ?? [];
	if (chosen === undefined) {
		return commands.filter(({name}) => name.startsWith(text)).map(({name, argument}) => (argument ? `${name} ` : name));
	}
	const choices = commands.find(({name}) => name === chosen)?.choices ?? [];
	return choices.filter(choice => choice.startsWith(begun)).map(choice => `${chosen} ${choice}`);
};

/** Do what a line says: the command of that name, or the only one that begins so. */
export const runCommand =
	(line: string): Step =>
	state => {
		const [, name = '', argument = ''] = /^(\S*)\s*(.*?)\s*$/.exec(line) ?? [];
		if (!name) return state;
		const begun = commands.filter(command => command.name.startsWith(name));
		const command = commands.find(one => one.name === name) ?? (begun.length === 1 ? begun[0] : undefined);
		if (command) return command.run(argument)(state);
		const choice = begun.length > 1 ? `, but ${begun.map(one => one.name).join(', ')}` : '; ? shows what there is';
		return say(state, `No command :${name}${choice}`, 'error');
	};
