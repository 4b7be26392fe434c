import {afterEach, describe, expect, test} from 'vitest';
import {writeCorpus} from './harbour-news.ts';
import {keys, type Options, openTerminal, type Terminal} from './terminal.ts';

const corpus = writeCorpus();
let open: Terminal[] = [];
afterEach(() => {
	for (const terminal of open) terminal.close();
	open = [];
});

const start = (options?: Options, ...args: string[]): Terminal => {
	const terminal = openTerminal([...args, corpus], options);
	open.push(terminal);
	return terminal;
};

/** The reader with all five articles read. */
const browse = async (options?: Options): Promise<Terminal> => {
	const terminal = start(options);
	await terminal.see(text => text.includes('5 articles') && !text.includes('articles/s'));
	return terminal;
};

const currentRow = (terminal: Terminal) => terminal.screen().find(row => row.startsWith('>')) ?? '';

test('starts in full screen, shows the articles, q gives the terminal back with 0', async () => {
	const terminal = await browse();
	expect(terminal.isFullScreen()).toBe(true);
	expect(currentRow(terminal)).toContain('Rain expected all week');
	terminal.press('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	expect(terminal.isFullScreen()).toBe(false);
	expect(terminal.text().trim()).toBe('');
	expect(terminal.terminal.modes.wraparoundMode).toBe(true);
});

test('Ctrl-C ends with 130', async () => {
	const terminal = await browse();
	terminal.press(keys.ctrlC);
	expect((await terminal.exit).code).toBe(130);
	expect(terminal.isFullScreen()).toBe(false);
});

test('moves with letters and arrows, also when many arrive at once', async () => {
	const terminal = await browse();
	terminal.press('jj');
	await terminal.see(/^> .*Merkel receives/m);
	terminal.press(keys.down + keys.down + 'k');
	await terminal.see(/^> .*Kerry and Lavrov/m);
	terminal.press('G');
	await terminal.see(/^> .*lighthouses/m);
	terminal.press('g');
	await terminal.see(/^> .*Rain/m);
});

test('searches as is typed, keeps the search, and shows everything again', async () => {
	const terminal = await browse();
	terminal.press('/');
	terminal.press('lavrov');
	await terminal.see('1 of 5');
	terminal.press(keys.enter);
	await terminal.see('lavrov ×');
	terminal.press(keys.esc);
	await terminal.see(/Merkel receives[\s\S]*Kerry and Lavrov/);
});

test('a search typed and opened in one breath opens what was found', async () => {
	const terminal = await browse();
	terminal.press(`/merkel${keys.enter}${keys.enter}`);
	await terminal.see('Esc back');
	expect(terminal.text()).toContain('The two leaders discussed the climate');
});

test('opens a meeting, jumps to its quote in the article, and comes back to the same row', async () => {
	const terminal = await browse({columns: 100, rows: 40});
	terminal.press('2');
	await terminal.see(/^> .*held/m);
	terminal.press('j');
	await terminal.see(/^ {3}held[\s\S]*^> .*held/m);
	const row = currentRow(terminal);
	terminal.press(keys.enter);
	await terminal.see('Esc back');
	expect(terminal.text()).toMatch(/Said so/);
	terminal.press(keys.enter);
	await terminal.see('n next fact');
	expect(terminal.text()).toMatch(/▎ /);
	terminal.press(keys.esc);
	await terminal.see('Said so');
	terminal.press(keys.esc);
	await terminal.see(text => text.includes(row.trimEnd()) && text.includes('q quit'));
	expect(currentRow(terminal)).toBe(row);
});

test('n goes to the fact in an article', async () => {
	const terminal = await browse();
	terminal.press('/kerry', keys.enter);
	await terminal.see('kerry ×');
	terminal.press(keys.enter, 'n', 'n');
	await terminal.see('next fact');
	const litCells = () => {
		const {active} = terminal.terminal.buffer;
		const line = terminal.screen().findIndex(row => row.includes('U.S. Secretary of State') && row.includes('▎'));
		const column = terminal.screen()[line]?.indexOf('Secretary') ?? 0;
		return active.getLine(line)?.getCell(column)?.getBgColor();
	};
	await terminal.see(() => litCells() === 58);
});

test('a foreign script and an emoji family leave the rule between the panes where it is', async () => {
	const terminal = await browse({columns: 140, rows: 30});
	terminal.press(keys.enter);
	await terminal.see('Families');
	const ruled = terminal.screen().slice(3, -2);
	const {active} = terminal.terminal.buffer;
	const columnOfRule = ruled.map((_, index) => {
		const line = active.getLine(index + 3)!;
		return Array.from({length: 140}, (_cell, column) => column).find(
			column => line.getCell(column)?.getChars() === '│',
		);
	});
	expect(new Set(columnOfRule)).toEqual(new Set([80]));
});

describe('the window', () => {
	test('works at 80 × 24 and at 200 × 60', async () => {
		const small = await browse({columns: 80, rows: 24});
		expect(small.text()).toMatch(/^> .*Rain expected all week[^│]*\n─{80}\n Rain expected all week/m);
		const large = await browse({columns: 200, rows: 60});
		expect(large.text()).toMatch(/Rain expected all week.*│.*Rain expected all week/);
	});

	test('may change its size at any time', async () => {
		const terminal = await browse();
		terminal.resize(60, 20);
		await terminal.see(text => text.split('\n').every(row => row.length <= 60) && /^─{60}$/m.test(text));
		terminal.resize(30, 8);
		await terminal.see('too small');
		terminal.resize(130, 35);
		await terminal.see(/^─+┬─+$/m);
		await terminal.see(text => text.split('\n')[34]!.includes('/ search'));
	});

	test('survives a storm of sizes', async () => {
		const terminal = await browse();
		for (let step = 0; step < 60; step++) terminal.resize(20 + ((step * 37) % 180), 5 + ((step * 13) % 50));
		terminal.resize(140, 30);
		const whole = /^ readout {2}1 Articles[^\n]*\n[^\n]*\n─{80}┬─{59}\n/;
		await terminal.see(text => whole.test(text) && text.split('\n')[29]!.includes('/ search'));
	});
});
