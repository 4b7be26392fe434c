/** The edge: carries out what `update` asked for. */
import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import process from 'node:process';
import type {Effect} from '../state/effect.ts';
import type {Message} from '../state/state.ts';

/** What performing needs from the running program. */
export type World = {
	quit: (code: number) => void;
	/** Run `work` with the terminal in the hands of someone else. */
	lend: (work: () => Promise<void>) => Promise<void>;
	redraw: () => void;
	write: (sequence: string) => void;
	say: (text: string, kind?: Message['kind']) => void;
	remember: () => void;
};

const run = (command: string, arguments_: readonly string[], input?: string) =>
	new Promise<number>((resolve, reject) => {
		const child = spawn(command, arguments_, {
			stdio: [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'],
			shell: arguments_.length === 0,
		});
		child.once('error', reject);
		child.once('close', code => resolve(code ?? 1));
		child.stdin?.on('error', () => {});
		child.stdin?.end(input);
	});

const openers = {
	browser: () => process.env.BROWSER || (process.platform === 'darwin' ? 'open' : 'xdg-open'),
	editor: () => process.env.VISUAL || process.env.EDITOR || 'vi',
	pager: () => process.env.PAGER || 'less',
};

/** Stop like any program that the shell has sent to the background; returns when it is called back. */
const stop = () =>
	new Promise<void>(resolve => {
		process.kill(0, 'SIGTSTP');
		setTimeout(resolve, 20);
	});

export const perform = async (effect: Effect, world: World): Promise<void> => {
	switch (effect.type) {
		case 'quit':
			return world.quit(effect.code);
		case 'redraw':
			return world.redraw();
		case 'remember':
			return world.remember();
		case 'suspend':
			return world.lend(stop);
		case 'copy':
			return world.write(`\u001B]52;c;${Buffer.from(effect.text).toString('base64')}\u0007`);
		case 'write':
			writeFileSync(effect.path, effect.content);
			return world.say(`Written: ${effect.path}`);
		case 'open': {
			const command = openers[effect.what]();
			return world.lend(async () => {
				await run(
					...splitCommand(command, [
						...(effect.line && effect.what === 'editor' ? [`+${effect.line}`] : []),
						effect.target,
					]),
				);
			});
		}
		case 'pipe':
			return world.lend(async () => {
				await run(effect.command, [], effect.input);
			});
		case 'export':
			return;
	}
};

/** `code --wait` and the like: a command may bring arguments of its own. */
const splitCommand = (command: string, more: readonly string[]): [string, string[]] => {
	const [program, ...own] = command.split(/\s+/).filter(Boolean);
	return [program!, [...own, ...more]];
};
