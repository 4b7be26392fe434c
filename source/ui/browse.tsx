/** The full-screen reader: takes the terminal, reads the articles while it is used, and gives the terminal back. */
import {openSync, writeSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';
import {render} from 'ink';
import {openLibrary} from '../library/library.ts';
import {App} from './app.tsx';
import {perform, type World} from './effects/perform.ts';
import {keymap} from './input/keymap.ts';
import {loadSlices} from './load-slices.ts';
import {noData} from './state/data.ts';
import {defaultSettings, initialState} from './state/state.ts';
import {createStore} from './store.ts';
import {createScreen} from './terminal/screen.ts';
import {glyph, type Palette} from './theme.ts';

export type BrowseOptions = {
	/** Files and folders; never empty. */
	paths: string[];
	query?: string;
	/** ISO day that counts as today. */
	now?: string;
	/** Colours of the terminal: none, 16, 256, all. */
	color: 0 | 1 | 2 | 3;
};

/** Lines longer than the window are cut, not wrapped: widths that a terminal sees otherwise must not move the rows below. */
const wrapOff = '\u001B[?7l';
/** Auto-wrap on, cursor shown, main screen, attributes off. */
const restore = '\u001B[?7h\u001B[?25h\u001B[?1049l\u001B[0m';

/** Keys come from the terminal even where the articles come through standard input. */
const keyboard = () => (process.stdin.isTTY ? process.stdin : new ReadStream(openSync('/dev/tty', 'r')));

const paletteFor = (color: BrowseOptions['color']): Palette =>
	color === 0 ? 'mono' : color === 1 ? 'sixteen' : 'dark';

/** Browse; resolves with the exit code when the user leaves. */
export const browse = async ({paths, query = '', color}: BrowseOptions): Promise<number> => {
	const {stdout} = process;
	const settings = {...defaultSettings, palette: paletteFor(color)};
	const lastWords: string[] = [];
	const library = openLibrary(message => lastWords.push(String(message)));
	const ending = new AbortController();
	let exitCode = 0;

	const screen = createScreen(stdout, glyph('vertical', settings.ascii));
	const size = {columns: stdout.columns ?? 80, rows: stdout.rows ?? 24};
	const data = noData(library);
	const world: World = {
		quit: code => {
			exitCode = code;
			instance.unmount();
		},
		lend: work => work(),
		redraw: screen.forget,
		write: sequence => void stdout.write(sequence),
		say: (text, kind = 'info') => store.dispatch({type: 'message', message: {text, kind}}),
		remember: () => {},
	};
	const store = createStore({...initialState(size, settings), query, data, origin: {paths}}, keymap, effect => {
		perform(effect, world).catch((error: Error) => world.say(error.message, 'error'));
	});

	const giveBack = () => {
		try {
			writeSync(stdout.fd, restore);
		} catch {}
	};
	process.on('exit', giveBack);
	const stdin = keyboard();
	const instance = render(<App store={store} keymap={keymap} />, {
		stdin,
		stdout: screen.stream,
		exitOnCtrlC: false,
		patchConsole: false,
		alternateScreen: true,
		maxFps: 60,
	});
	stdout.write(wrapOff);
	const signals = {SIGTERM: 143, SIGHUP: 129, SIGINT: 130} as const;
	const onSignal = (signal: NodeJS.Signals) => world.quit(signals[signal as keyof typeof signals]);
	for (const signal of Object.keys(signals)) process.once(signal, onSignal);

	const reading = loadSlices(paths, data, {
		onArrival: (arrived, progress) => store.dispatch({type: 'data', data: arrived, progress}),
		onProblem: ({path, message}) => lastWords.push(`${path}: ${message}`),
		isTouched: () => store.state().touched,
		signal: ending.signal,
	}).catch(error => {
		exitCode = 2;
		lastWords.push((error as Error).message);
		instance.unmount();
	});

	try {
		await instance.waitUntilExit();
	} catch (error) {
		exitCode = 2;
		lastWords.push(`readout: the screen failed: ${(error as Error).stack ?? error}`);
	}
	ending.abort();
	await reading;
	for (const signal of Object.keys(signals)) process.off(signal, onSignal);
	process.off('exit', giveBack);
	giveBack();
	if (stdin !== process.stdin) stdin.destroy();
	else stdin.unref();
	library?.close();
	if (lastWords.length > 0) process.stderr.write(lastWords.join('\n') + '\n');
	return exitCode;
};
