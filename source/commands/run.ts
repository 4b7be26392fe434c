/** One command line: which command, its flags, its exit code, and what becomes of its errors. */
import {existsSync} from 'node:fs';
import {exitCodes} from './articles.ts';
import type {Command} from './command.ts';
import {browse, commands} from './commands.ts';
import {columns, renderHelp} from './help.ts';
import {Interrupted} from './interrupt.ts';
import {version} from './package-root.ts';
import {parseFlags} from './parse-flags.ts';
import {UsageError} from './usage-error.ts';
import {processWorld, talk} from './world.ts';

/** The help of the program itself: that of the reader and the list of commands. */
export const overview = (): string =>
	[
		renderHelp(browse),
		'Commands; `readout COMMAND --help` tells more',
		...columns(commands.map(({name, summary}) => [name, summary])),
		'',
		'A path is a file or a folder, - is standard input; without one: $READOUT_PATH, else `paths` of config.json, else the',
		'current folder if it holds articles, else a sample. Off a terminal `readout` is `readout list`.',
		'Exit codes: 0 found, 1 nothing found, 2 wrong use or unreadable input, 130 interrupted.',
		'',
	].join('\n');

/** The command a line asks for, and what it leaves to it. */
const choose = (args: string[]): {command: Command; rest: string[]} => {
	if (args[0] === 'help') return choose([...args.slice(1), '--help']);
	const command = commands.find(({name}) => name === args[0]);
	if (command) return {command, rest: args.slice(1)};
	const [first = '-'] = args;
	if (/^[a-z]+$/.test(first) && !existsSync(first)) {
		const names = commands.map(({name}) => name).join(', ');
		throw new UsageError(`There is no file, folder or command "${first}"; the commands are ${names}`);
	}
	return {command: browse, rest: args};
};

const attempt = async (args: string[]): Promise<number> => {
	const {command, rest} = choose(args);
	const {input, values} = parseFlags(command, rest);
	const answer = values.help
		? command === browse
			? overview()
			: renderHelp(command)
		: values.version && `${version()}\n`;
	if (answer) {
		const {openOutput} = await import('./output.ts');
		const output = openOutput(undefined);
		output.write(answer);
		output.finish();
		return exitCodes.found;
	}
	return command.run(input, values, processWorld(values.color as boolean | undefined));
};

/** Runs a command line and returns its exit code. Every error becomes one line on stderr. */
export const run = async (args: string[]): Promise<number> => {
	try {
		return await attempt(args);
	} catch (error) {
		// Whoever read our output has seen enough.
		if ((error as NodeJS.ErrnoException).code === 'EPIPE') return exitCodes.found;
		if (error instanceof Interrupted) return exitCodes.interrupted;
		const {message} = error as Error;
		talk(message.split('\n')[0]);
		return exitCodes.wrong;
	}
};
