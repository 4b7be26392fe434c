import {render} from 'ink-testing-library';
import {afterEach, expect, test} from 'vitest';
import {App} from '../../source/ui/app.tsx';
import {keymap} from '../../source/ui/input/keymap.ts';
import type {Effect} from '../../source/ui/state/effect.ts';
import {createStore} from '../../source/ui/store.ts';
import {stateOf} from './fixtures.ts';

let unmount = () => {};
afterEach(() => unmount());

/** The reader on a terminal of 100 columns, with all fixtures read. */
const start = () => {
	const performed: Effect[] = [];
	const store = createStore(stateOf(100, 30), keymap, effect => performed.push(effect));
	const app = render(<App store={store} keymap={keymap} />);
	unmount = app.unmount;
	return {app, store, performed};
};

const plain = (frame = '') => frame.replaceAll(/\u001B\[[\d;]*m/g, '');

/** Write to the terminal and wait until the frame has become what is wanted. */
const writeAndSee = async ({stdin, lastFrame}: ReturnType<typeof render>, input: string, wanted: string) => {
	stdin.write(input);
	await expect.poll(() => plain(lastFrame()), {timeout: 5000}).toContain(wanted);
};

test('shows the articles, and the text of the first', () => {
	const frame = plain(start().app.lastFrame());
	expect(frame).toContain('Rossi and Lindqvist agree on a ferry treaty');
	expect(frame).toContain('Nobody had expected so quick an end');
});

test('keys that arrive in one chunk are all taken', async () => {
	const {app} = start();
	await writeAndSee(app, 'jj', '3/5');
	await writeAndSee(app, '/okafor\r', 'okafor ×');
});

test('a bracketed paste is typed as one line', async () => {
	const {app, store} = start();
	await writeAndSee(app, '/', 'Enter keep');
	await writeAndSee(app, '\u001B[200~fer\nry\u001B[201~', 'fer ry');
	expect(store.state().prompt?.edit.text).toBe('fer ry');
});

test('a lone Esc and Esc with a key are told apart from arrows', async () => {
	const {app} = start();
	await writeAndSee(app, '\u001B[B', '2/5');
	await writeAndSee(app, '?', 'Keys');
	await writeAndSee(app, '\u001B', 'Enter open');
});

test('what the world is to do is performed once', async () => {
	const {app, performed} = start();
	await writeAndSee(app, '*', 'Starred');
	expect(performed).toEqual([{type: 'remember'}]);
});
