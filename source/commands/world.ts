/** What a command sees of the outside: gathered once, so that a command itself is free of globals. */
import process from 'node:process';
import {sanitise} from '../corpus/sanitise.ts';
import {type ColourLevel, colourLevel} from './colour.ts';

export type World = {
	env: NodeJS.ProcessEnv;
	/** True when stdout is a terminal. */
	isTerminal: boolean;
	/** Width of the terminal; 80 where there is none. */
	columns: number;
	colour: ColourLevel;
	/** One line to the user, on stderr. */
	talk: (line: string) => void;
};

/** One line to the user, on stderr. File names may hold anything, so nothing goes there as it is. */
export const talk = (line: string): void => {
	process.stderr.write(`readout: ${sanitise(line).replace(/\s*\n\s*/g, ' ')}\n`);
};

/** The world of this process; `color` is what the flag says. */
export const processWorld = (color: boolean | undefined): World => {
	const isTerminal = Boolean(process.stdout.isTTY);
	return {
		env: process.env,
		isTerminal,
		columns: process.stdout.columns ?? 80,
		colour: colourLevel(color, process.env, isTerminal),
		talk,
	};
};
