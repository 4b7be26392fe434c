/** Help, drawn from the same tables as the flags. */
import type {Command, Flags} from './command.ts';
import {everywhere} from './parse-flags.ts';

const dashes = (name: string): string => `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

/** Two columns: the left one as wide as its longest entry. */
export const columns = (rows: [string, string][]): string[] => {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

const flagRows = (flags: Flags): [string, string][] =>
	Object.entries(flags).map(([name, {short, value, choices, help}]) => {
		const shown = choices ? choices.join('|') : value;
		return [`${short ? `-${short}, ` : ''}${dashes(name)}${shown ? ` ${shown}` : ''}`, help];
	});

/** The help text of a command. */
export const renderHelp = ({summary, usage, notes, flags, examples}: Command): string =>
	[
		`${summary[0].toUpperCase()}${summary.slice(1)}.`,
		'',
		'Usage',
		...usage.map(line => `  readout ${line}`.trimEnd()),
		...(notes ? ['', ...notes] : []),
		'',
		'Options',
		...columns(flagRows({...flags, ...everywhere})),
		'',
		'Examples',
		...examples.map(line => `  ${line}`),
		'',
	].join('\n');
