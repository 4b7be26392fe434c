import {afterEach, expect, test} from 'vitest';
import {keymap} from '../../source/ui/input/keymap.ts';
import {picker, random, windows} from '../ui/random.ts';
import {expectGivenBack} from './given-back.ts';
import {writeCorpus} from './harbour-news.ts';
import {keys, openTerminal, type Terminal} from './terminal.ts';

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

/** What a terminal sends for the keys of the table. */
const bytes: Record<string, string> = {
	...keys,
	left: '\u001B[D',
	right: '\u001B[C',
	home: '\u001B[H',
	end: '\u001B[F',
	pageup: '\u001B[5~',
	pagedown: keys.pageDown,
	space: ' ',
	'shift-tab': '\u001B[Z',
};
const bytesOf = (key: string): string =>
	bytes[key] ?? (key.startsWith('ctrl-') ? String.fromCharCode(key.charCodeAt(5) - 96) : key);

/** Left out: what leaves the program, runs other programs or writes files, and what leads there by name. */
const elsewhere = new Set<string>([
	'quit',
	'interrupt',
	'suspend',
	'openBrowser',
	'openEditor',
	'openPager',
	'pipe',
	'exportBrief',
	'command',
	'help',
]);
const pressed = [
	...keymap.filter(({action}) => !elsewhere.has(action)).flatMap(binding => binding.keys.map(bytesOf)),
	...[
		'\r',
		'\r',
		'\u001B',
		'lul',
		'km 2',
		'中',
		'é',
		'👨‍👩‍👧',
		'\u001B[200~a\nb\u001B[201~',
		'\u0000',
		'\u001B[<0;1;1M',
	],
];

const rest = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

test('five thousand keys in chunks of any length, while the window changes: the program lives, the frame fills the window', async () => {
	const next = random(7);
	const pick = picker(next);
	const corpus = writeCorpus();
	terminal = openTerminal([corpus], {patience: 60_000, cwd: corpus});
	await terminal.see(text => text.includes('5 articles') && !text.includes('articles/s'));
	for (let count = 0; count < 5000; ) {
		const chunk = Array.from({length: 1 + Math.floor(next() * 8)}, () => pick(pressed));
		count += chunk.length;
		terminal.press(chunk.join(''));
		// Out of a prompt now and then, or all that is pressed would be typed; Esc is itself only with a rest after it.
		if (next() < 0.4) {
			terminal.press(keys.esc);
			await rest(25);
		}
		const [columns, rows] = pick(windows);
		if (next() < 0.01) terminal.resize(columns, rows);
	}
	terminal.resize(100, 30);
	for (let step = 0; step < 8; step++) {
		terminal.press(keys.esc);
		await rest(60);
	}
	terminal.press('2', '1');
	const text = await terminal.see(/^ readout {2}1 Articles[\s\S]*\n Enter open {2}\/ search.* 1?\d\/\d+ $/);
	const rows = text.split('\n');
	expect(rows[2]).toMatch(/^─{100}$/);
	expect(rows[28]).toMatch(/^─{100}$/);
	terminal.press(keys.ctrlC);
	expect(await terminal.exit).toMatchObject({code: 130});
	expectGivenBack(terminal);
	expect(terminal.text()).not.toContain('the screen failed');
}, 180_000);
