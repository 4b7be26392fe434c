/** The full-screen reader: takes the terminal, reads the articles while it is used, and gives the terminal back. */
import process from 'node:process';
import {setImmediate} from 'node:timers/promises';
import {type Instance, render} from 'ink';
import {openLibrary} from '../library/library.ts';
import {App, type Lend} from './app.tsx';
import {withKeys} from './config.ts';
import {perform, type World} from './effects/perform.ts';
import {keymap} from './input/keymap.ts';
import {loadSlices} from './load-slices.ts';
import {keep, recall} from './memory.ts';
import {readConfig, settingsFor} from './settings.ts';
import {noData} from './state/data.ts';
import {initialState, type Message, type State} from './state/state.ts';
import {createStore} from './store.ts';
import {closeKeyboard, openKeyboard, restoreTerminal, stopReading, wrapOff, wrapOn} from './terminal/modes.ts';
import {createScreen} from './terminal/screen.ts';
import {glyph} from './theme.ts';

export type BrowseOptions = {
	/** Files and folders; never empty. */
	paths: string[];
	query?: string;
	/** ISO day that counts as today. */
	now?: string;
	/** Colours of the terminal: none, 16, 256, all. */
	color: 0 | 1 | 2 | 3;
};

/** Exit codes of a program that a signal ends: 128 and the signal's number. */
const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;
const failed = 2;
/** Quiet time after the last change of the window before all of it is drawn anew, in milliseconds. */
const repaintAfter = 60;
/** Quiet time before marks are written, in milliseconds. */
const rememberAfter = 500;
/** Quiet time before a search looks into the texts, in milliseconds. */
const deepenAfter = 150;

/** The first of the problems, without the folder of its file; all stand on the terminal when the program has ended. */
const firstOf = ([first, ...others]: readonly string[]): Message | null =>
	first === undefined
		? null
		: {
				text: first.replace(/^.*[/\\](?=[^/\\]*, line)/, '') + (others.length > 0 ? ` (+${others.length})` : ''),
				kind: 'error',
			};

/** Browse; resolves with the exit code when the user leaves. */
export const browse = async ({paths, query = '', now, color}: BrowseOptions): Promise<number> => {
	const {stdout} = process;
	const lastWords: string[] = [];
	const printed = new Set<string>();
	const warn = (line: string) => void lastWords.push(line);
	const {config, problems} = readConfig();
	const settings = settingsFor(config, color, process.env);
	const keys = withKeys(keymap, config.keys);
	const library = openLibrary(warn);
	const ending = new AbortController();
	const screen = createScreen(stdout, glyph('vertical', settings.ascii));
	let exitCode = 0;
	let instance: Instance | undefined;
	let lend: Lend = work => work();
	let lent = false;
	let remembering: NodeJS.Timeout | undefined;
	let deepening: NodeJS.Timeout | undefined;

	const leave = (code: number) => {
		exitCode = code;
		instance?.unmount();
	};
	const world: World = {
		quit: leave,
		lend: async work => {
			lent = true;
			await lend(async () => {
				// Ink may still be taking keys out of the stream, which would start the reading again.
				await setImmediate();
				stopReading(keyboard);
				stdout.write(wrapOn);
				await work();
				stdout.write(wrapOff);
				screen.forget();
			}).finally(() => {
				lent = false;
			});
		},
		redraw: screen.repaint,
		write: sequence => void stdout.write(sequence),
		print: line => void printed.add(line),
		say: (text, kind = 'info') => store.dispatch({type: 'message', message: {text, kind}}),
		deepen: () => {
			clearTimeout(deepening);
			deepening = setTimeout(() => store.dispatch({type: 'deepen'}), deepenAfter);
		},
		remember: () => {
			clearTimeout(remembering);
			remembering = setTimeout(() => tryKeep(store.state()), rememberAfter);
		},
	};
	const tryKeep = (state: State) => {
		clearTimeout(remembering);
		try {
			keep(state);
		} catch (error) {
			warn(`Marks cannot be kept: ${(error as Error).message}`);
		}
	};
	const blank = initialState({columns: stdout.columns ?? 80, rows: stdout.rows ?? 24}, settings);
	const start: State = {
		...recall(blank, warn),
		query,
		data: noData(library, now),
		origin: {paths},
		progress: {files: 0, total: 0, articles: 0, started: Date.now(), now: Date.now()},
		message: firstOf(problems),
	};
	lastWords.push(...problems);
	const store = createStore(start, keys, effect => {
		perform(effect, world).catch((error: Error) => world.say(error.message, 'error'));
	});

	const onSignal = (signal: NodeJS.Signals) => {
		// While another program has the terminal, Ctrl-C is meant for that program.
		if (lent && signal === 'SIGINT') return;
		leave(signals[signal as keyof typeof signals]);
	};
	// Ink draws in timers of its own, where no caller could catch what goes wrong.
	let onCrash = (_: Error) => {};
	const crash = new Promise<never>((_, reject) => {
		onCrash = reject;
	});
	process.on('uncaughtException', onCrash);
	process.on('exit', restoreTerminal);
	for (const signal of Object.keys(signals)) process.on(signal, onSignal);
	// Stopped from outside, the terminal is given back first, as for Ctrl-Z.
	const onStop = () => lent || void perform({type: 'suspend'}, world);
	process.on('SIGTSTP', onStop);
	// A storm of sizes that ends where it began is no change to Node, but the terminal has lost rows on the way.
	let repainting: NodeJS.Timeout | undefined;
	const onSize = () => {
		clearTimeout(repainting);
		repainting = setTimeout(() => lent || screen.repaint(), repaintAfter);
	};
	process.on('SIGWINCH', onSize);

	const keyboard = openKeyboard();
	const onLend = (given: Lend) => {
		lend = given;
	};
	instance = render(<App store={store} keymap={keys} stage={screen.stage} onLend={onLend} />, {
		stdin: keyboard,
		stdout: screen.stream,
		exitOnCtrlC: false,
		patchConsole: false,
		alternateScreen: !settings.screenReader,
		isScreenReaderEnabled: settings.screenReader,
		maxFps: 60,
	});
	stdout.write(wrapOff);

	const reading = loadSlices(paths, start.data, {
		onArrival: (data, progress) => store.dispatch({type: 'data', data, progress}),
		onProblem: ({path, message}) => warn(`${path}: ${message}`),
		signal: ending.signal,
	}).catch((error: Error) => {
		warn(error.message);
		leave(failed);
	});

	try {
		await Promise.race([instance.waitUntilExit(), crash]);
	} catch (error) {
		exitCode = failed;
		warn(`the screen failed, please report this: ${(error as Error).stack ?? error}`);
		// What could not be drawn must not be drawn once more at the end.
		try {
			instance.rerender(null);
			instance.unmount();
		} catch {}
	}
	ending.abort();
	clearTimeout(deepening);
	await reading;
	tryKeep(store.state());
	for (const signal of Object.keys(signals)) process.off(signal, onSignal);
	process.off('SIGTSTP', onStop);
	process.off('SIGWINCH', onSize);
	clearTimeout(repainting);
	process.off('uncaughtException', onCrash);
	process.off('exit', restoreTerminal);
	restoreTerminal();
	closeKeyboard(keyboard);
	library?.close();
	if (lastWords.length > 0) process.stderr.write(lastWords.map(line => `readout: ${line}\n`).join(''));
	if (printed.size > 0) stdout.write([...printed].join('\n') + '\n');
	return exitCode;
};
