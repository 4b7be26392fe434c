/** Command line → input and checked values. meow reads it; whatever it would answer with a stack trace becomes one line. */
import meow from 'meow';
import {dayRange} from '../library/query.ts';
import type {Command, Flag, Flags, Values} from './command.ts';
import {UsageError} from './usage-error.ts';

/** Flags that every command knows. */
export const everywhere = {
	color: {type: 'boolean', help: 'colour, or none with --no-color'},
	help: {type: 'boolean', short: 'h', help: 'show this help'},
	version: {type: 'boolean', short: 'v', help: 'show the version'},
} satisfies Flags;

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

const parsers: Record<Flag['type'], (text: string) => Values[string]> = {
	boolean: () => true,
	string: text => text || undefined,
	number: text => (/^\d+$/.test(text) ? Number(text) : undefined),
	day: text => (/^\d{4}-\d\d-\d\d$/.test(text) && dayRange(text) ? text : undefined),
};
const wanted = {boolean: 'nothing', string: 'a value', number: 'a whole number', day: 'a day such as 2025-03-24'};

const parseValue = (name: string, {type, choices}: Flag, given: unknown): Values[string] => {
	const value = type === 'boolean' ? Boolean(given) : given === false ? undefined : parsers[type](String(given));
	if (value === undefined) {
		throw new UsageError(
			`--${kebab(name)} wants ${wanted[type]}${typeof given === 'string' && given ? `, not "${given}"` : ''}`,
		);
	}
	if (choices && !choices.includes(String(value))) {
		throw new UsageError(`--${kebab(name)} is one of ${choices.join(', ')}, not "${value}"`);
	}
	return value;
};

/** meow's own complaint, where it has one, is a sentence for the user. */
const readArguments = (args: string[], table: Flags) => {
	try {
		return meow({
			importMeta: import.meta,
			pkg: {name: 'readout'},
			argv: args,
			autoHelp: false,
			autoVersion: false,
			booleanDefault: undefined,
			// Values are read as text, so that a wrong number is seen and not turned into NaN.
			flags: Object.fromEntries(
				Object.entries(table).map(([name, {type, short}]) => [
					name,
					{type: type === 'boolean' ? ('boolean' as const) : ('string' as const), ...(short && {shortFlag: short})},
				]),
			),
		});
	} catch (error) {
		throw new UsageError((error as Error).message);
	}
};

/** Reads the arguments of a command. Throws a UsageError at the first that is wrong. */
export const parseFlags = (command: Command, args: string[]): {input: string[]; values: Values} => {
	const table: Flags = {...command.flags, ...everywhere};
	const {input, unnormalizedFlags} = readArguments(args, table);
	const shorts = new Set(Object.values(table).map(flag => flag.short));
	const values: Values = {};
	for (const [name, given] of Object.entries(unnormalizedFlags as Record<string, unknown>)) {
		if (shorts.has(name)) continue;
		if (!Object.hasOwn(table, name)) {
			const dashed = name.length === 1 ? `-${name}` : `--${kebab(name)}`;
			throw new UsageError(`There is no flag ${dashed}; see readout ${`${command.name} --help`.trim()}`);
		}
		values[name] = parseValue(name, table[name], given);
	}
	return {input: input.map(String), values};
};
