/** A person at a terminal: starts the built program in a real pseudo-terminal, presses keys, reads the screen. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';

const cli = join(import.meta.dirname, '../../dist/cli.js');

/** One library for all terminals of a test file: each start finds the articles already read. */
const cache = mkdtempSync(join(tmpdir(), 'readout-cache-'));

/** Open and close a frame (synchronized output, DEC mode 2026). */
const openFrame = '\u001B[?2026h';
const closeFrame = '\u001B[?2026l';

/** Bytes that a terminal sends for the keys that are no letters. */
export const keys = {
	enter: '\r',
	esc: '\u001B',
	tab: '\t',
	up: '\u001B[A',
	down: '\u001B[B',
	pageDown: '\u001B[6~',
	backspace: '\u007F',
	ctrlC: '\u0003',
	ctrlD: '\u0004',
	ctrlZ: '\u001A',
} as const;

export type Options = {
	columns?: number;
	rows?: number;
	/** The whole command line instead of the built reader and `args`. */
	command?: [program: string, ...args: string[]];
	env?: Record<string, string>;
	/** Folder to start in; the project's own by default. */
	cwd?: string;
	/** Home of an earlier terminal, to find what it left. */
	home?: string;
	/** Longest wait for the screen to become what is expected, in milliseconds. */
	patience?: number;
};

export type Terminal = ReturnType<typeof openTerminal>;

/** Start the reader with `args` in a terminal of its own, with an empty home. */
export const openTerminal = (args: readonly string[], options: Options = {}) => {
	const {columns = 100, rows = 30, patience = 20_000} = options;
	const home = options.home ?? mkdtempSync(join(tmpdir(), 'readout-home-'));
	const terminal = new headless.Terminal({cols: columns, rows, allowProposedApi: true});
	const [program, ...programArgs] = options.command ?? [process.execPath, cli, ...args];
	const {CI: _ci, NO_COLOR: _no, FORCE_COLOR: _force, ...inherited} = process.env;
	const child = spawn(program, programArgs, {
		name: 'xterm-256color',
		cols: columns,
		rows,
		cwd: options.cwd ?? join(import.meta.dirname, '../..'),
		env: {
			...inherited,
			HOME: home,
			XDG_CACHE_HOME: cache,
			XDG_STATE_HOME: join(home, 'state'),
			XDG_CONFIG_HOME: join(home, 'config'),
			XDG_DATA_HOME: join(home, 'data'),
			...options.env,
		},
	});
	let output = '';
	let onChange = () => {};
	child.onData(data => {
		output += data;
		terminal.write(data, () => onChange());
	});
	terminal.onData(data => child.write(data));
	const exit = new Promise<{code: number; signal: number | undefined}>(resolve => {
		child.onExit(({exitCode, signal}) => {
			terminal.write('', () => {
				onChange();
				resolve({code: exitCode, signal});
			});
		});
	});

	const screen = (): string[] => {
		const {active} = terminal.buffer;
		return Array.from(
			{length: terminal.rows},
			(_, row) => active.getLine(active.viewportY + row)?.translateToString(true, 0, terminal.cols) ?? '',
		);
	};
	const text = () => screen().join('\n');

	// The pipe may cut a frame in two: a screen drawn half is nothing a person sees.
	const isWhole = () => output.lastIndexOf(openFrame) <= output.lastIndexOf(closeFrame);

	/** Resolves when the screen is as wanted; after `patience` it fails and shows the screen. */
	const see = (wanted: string | RegExp | ((text: string) => boolean)): Promise<string> => {
		const holds = (now: string) =>
			typeof wanted === 'function' ? wanted(now) : typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now);
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				onChange = () => {};
				reject(new Error(`waited in vain for ${wanted}; the screen is:\n${text()}`));
			}, patience);
			onChange = () => {
				if (!isWhole() || !holds(text())) return;
				clearTimeout(timer);
				onChange = () => {};
				resolve(text());
			};
			onChange();
		});
	};

	return {
		terminal,
		exit,
		screen,
		text,
		see,
		pid: child.pid,
		/** Everything that was written so far. */
		output: () => output,
		press: (...pressed: string[]) => {
			for (const key of pressed) child.write(key);
		},
		resize: (newColumns: number, newRows: number) => {
			terminal.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		kill: (signal: string) => child.kill(signal),
		/** Is the alternate screen up? */
		isFullScreen: () => terminal.buffer.active.type === 'alternate',
		home,
		close: () => {
			child.kill('SIGKILL');
			terminal.dispose();
			if (!options.home) rmSync(home, {recursive: true, force: true});
		},
	};
};
