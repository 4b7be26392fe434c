/** What a command is: a table from which its flags, its help and its place in the README are made. */
import type {World} from './world.ts';

export type Flag = {
	type: 'boolean' | 'string' | 'number' | 'day';
	/** One line of help. */
	help: string;
	/** How the help names the value, e.g. `FILE`; with `choices` their list. */
	value?: string;
	short?: string;
	choices?: readonly string[];
};

export type Flags = Record<string, Flag>;

/** What was given of them: text and days as they stand, numbers and booleans parsed, choices checked. */
export type ValuesOf<Table extends Flags> = {
	[Name in keyof Table]?: {boolean: boolean; number: number; string: string; day: string}[Table[Name]['type']];
};

export type Values = Record<string, string | number | boolean | undefined>;

export type Command<Table extends Flags = Flags> = {
	name: string;
	/** One line, as the overview shows it. */
	summary: string;
	/** Synopses, without the program's name. */
	usage: string[];
	/** What a user must know and cannot guess: whole lines. */
	notes?: string[];
	flags: Table;
	/** Command lines that work as they stand where there are such folders. */
	examples: string[];
	/** Returns the exit code. */
	run: (input: string[], values: ValuesOf<Table>, world: World) => Promise<number>;
};

/** A command whose `run` gets the values of its own flags. */
export const defineCommand = <const Table extends Flags>(command: Command<Table>): Command =>
	command as unknown as Command;

/** Flags that several commands share. */
export const shared = {
	query: {type: 'string', short: 'q', value: 'QUERY', help: 'only what matches; see `readout search --help`'},
	output: {type: 'string', short: 'o', value: 'FILE', help: 'write there, whole or not at all, instead of to stdout'},
	limit: {type: 'number', value: 'N', help: 'at most N of them'},
	now: {type: 'day', value: 'YYYY-MM-DD', help: 'the day to reckon from, instead of today'},
} satisfies Flags;
