/** The edge: carries out what `update` asked for. */
import {spawn} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {filesOf} from '../../corpus/files-of.ts';
import type {Effect} from '../state/effect.ts';
import type {Message} from '../state/state.ts';

/** What performing needs from the running program. */
export type World = {
	quit: (code: number) => void;
	/** Run `work` with the terminal in the hands of someone else. */
	lend: (work: () => Promise<void>) => Promise<void>;
	redraw: () => void;
	write: (sequence: string) => void;
	print: (line: string) => void;
	say: (text: string, kind?: Message['kind']) => void;
	remember: () => void;
	/** Look into the texts when the keys have rested. */
	deepen: () => void;
};

/** Run a shell command on the terminal, `input` (if any) on its standard input; resolves with its exit code. */
const run = (command: string, input?: string) =>
	new Promise<number>((resolve, reject) => {
		const child = spawn('sh', ['-c', command], {
			stdio: [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'],
		});
		child.once('error', reject);
		child.once('close', code => resolve(code ?? 1));
		// A command need not read all that it is given.
		child.stdin?.on('error', () => {});
		child.stdin?.end(input);
	});

const quote = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

const openers = {
	browser: () => process.env.BROWSER || (process.platform === 'darwin' ? 'open' : 'xdg-open'),
	editor: () => process.env.VISUAL || process.env.EDITOR || 'vi',
};

/** Keep the output of a command on the screen until it has been read. */
const pause = `printf '\\n[Enter goes back] '; read -r _ </dev/tty`;

/** Stop like any program that the shell sends to the background; goes on when it is called back. */
const stop = () =>
	new Promise<void>(resolve => {
		// With nobody listening the signal stops the program, here.
		const listeners = process.listeners('SIGTSTP');
		process.removeAllListeners('SIGTSTP');
		process.kill(0, 'SIGTSTP');
		setTimeout(() => {
			for (const listener of listeners) process.on('SIGTSTP', listener);
			resolve();
		}, 20);
	});

const copySequence = (text: string) => `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;

const notFound = 127;

export const perform = async (effect: Effect, world: World): Promise<void> => {
	const lendTo = (command: string, input?: string) =>
		world.lend(async () => {
			const code = await run(command, input);
			if (code === notFound) world.say(`Not found: ${command.split(' ')[0]}`, 'error');
		});
	switch (effect.type) {
		case 'quit':
			return world.quit(effect.code);
		case 'redraw':
			return world.redraw();
		case 'deepen':
			return world.deepen();
		case 'remember':
			return world.remember();
		case 'suspend':
			return world.lend(stop);
		case 'copy':
			return world.write(copySequence(effect.text));
		case 'print':
			return world.print(effect.text);
		case 'write':
			writeFileSync(effect.path, effect.content);
			return world.say(`Written: ${effect.path}`);
		case 'browse':
			return lendTo(`${openers.browser()} ${quote(effect.url)}`);
		case 'edit': {
			const file = filesOf(effect.path).find(candidate => existsSync(candidate));
			if (!file) return world.say(`${effect.path} is not there any more`, 'error');
			return lendTo(`${openers.editor()} ${quote(file)}`);
		}
		case 'page':
			return lendTo(process.env.PAGER || 'less', effect.text);
		case 'pipe':
			return lendTo(`{ ${effect.command}\n}; code=$?; ${pause}; exit $code`, effect.input);
	}
};
