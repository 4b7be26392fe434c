import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {writeCorpus} from './harbour-news.ts';
import {keys, type Options, openTerminal, type Terminal} from './terminal.ts';

const corpus = writeCorpus();
const scratch = mkdtempSync(join(tmpdir(), 'readout-scratch-'));
let open: Terminal[] = [];
afterEach(() => {
	for (const terminal of open) terminal.close();
	open = [];
});

/** The reader with all five articles read. */
const browse = async (options?: Options): Promise<Terminal> => {
	const terminal = openTerminal([corpus], options);
	open.push(terminal);
	await terminal.see(text => text.includes('5 articles') && !text.includes('articles/s'));
	return terminal;
};

/** Starts with `config` in the user's folder. */
const configured = async (config: string): Promise<Terminal> => {
	const home = mkdtempSync(join(tmpdir(), 'readout-home-'));
	mkdirSync(join(home, 'config/readout'), {recursive: true});
	writeFileSync(join(home, 'config/readout/config.json'), config);
	return browse({home});
};

const main = 'q quit';

test('opens the brief’s second meeting, jumps to its quote, comes back', async () => {
	const terminal = await browse();
	terminal.press('5');
	await terminal.see('Who met whom');
	terminal.press('jjj');
	await terminal.see(/^> {4}\S/m);
	const heading = () =>
		terminal
			.screen()
			.find(row => row.startsWith('>'))
			?.slice(0, 30);
	const chosen = heading();
	terminal.press(keys.enter);
	await terminal.see('Esc back');
	terminal.press(keys.enter);
	await terminal.see('Said so');
	terminal.press(keys.enter);
	await terminal.see('next fact');
	terminal.press(keys.esc);
	await terminal.see('Said so');
	terminal.press(keys.esc);
	await terminal.see('What was agreed');
	terminal.press(keys.esc);
	await terminal.see(main);
	expect(heading()).toBe(chosen);
});

test('narrows everything by a person, sees it in the timeline, and shows all again', async () => {
	const terminal = await browse();
	terminal.press('3');
	await terminal.see(/^> .*meeting/m);
	terminal.press('/kerry', keys.enter, keys.enter);
	await terminal.see('Show only what concerns John Kerry');
	terminal.press('g', keys.enter);
	await terminal.see('who:"John Kerry" ×');
	terminal.press('4');
	await terminal.see(/^> .*Apr 2014/m);
	terminal.press(keys.esc);
	await terminal.see(/Mar 2018[\s\S]*Jul 2017[\s\S]*Apr 2014/);
});

test('narrows by a facet with its count', async () => {
	const terminal = await browse();
	terminal.press('f');
	await terminal.see('Narrow by');
	terminal.press('hamb');
	await terminal.see(/place +1 {2}Hamburg/);
	terminal.press(keys.enter);
	await terminal.see('place:Hamburg ×');
	expect(terminal.text()).toContain('1 of 5');
});

test('completes a name while a search is typed', async () => {
	const terminal = await browse();
	terminal.press('/who:mer');
	await terminal.see('who:"Angela Merkel"');
	terminal.press(keys.tab, keys.enter);
	await terminal.see('who:"Angela Merkel" ×');
});

test('saves a query, which heads the list in the next run too; stars last as well', async () => {
	const home = mkdtempSync(join(tmpdir(), 'readout-home-'));
	const first = await browse({home});
	first.press('*', '/putin', keys.enter);
	await first.see('putin ×');
	first.press('s');
	await first.see('save as');
	first.press('Kremlin', keys.enter);
	await first.see('Saved as Kremlin');
	first.press('q');
	await first.exit;
	const second = await browse({home});
	await second.see(/^> +Kremlin[\s\S]*★● Rain/m);
	second.press(keys.enter, keys.enter);
	await second.see('putin ×');
});

test('copies a quote with its source to the clipboard of the terminal', async () => {
	const terminal = await browse();
	terminal.press('2', keys.enter);
	await terminal.see('Said so');
	terminal.press('y');
	await terminal.see('Copied the quote');
	const [, encoded] = /\u001B\]52;c;([^\u0007]+)\u0007/.exec(terminal.output())!;
	expect(Buffer.from(encoded!, 'base64').toString()).toMatch(
		/^“.*Putin.*” \(Trump and Putin speak by telephone, Tidal Times, 21 Mar 2018,/,
	);
});

test('writes the brief of what is shown to a file', async () => {
	const terminal = await browse();
	const file = join(scratch, 'brief.md');
	terminal.press('/merkel', keys.enter, 'e');
	await terminal.see('write to');
	terminal.press(file, keys.enter);
	await terminal.see('Written: ');
	const brief = readFileSync(file, 'utf8');
	expect(brief).toContain('Macron');
	expect(brief).not.toContain('Lavrov');
});

test('shows the shell command of the view, and leaves it on the terminal at the end', async () => {
	const terminal = await browse();
	terminal.press('/who:kerry', keys.enter, '5', 'c');
	const command = `readout digest -q who:kerry ${corpus}`;
	await terminal.see(command);
	terminal.press('q');
	await terminal.exit;
	expect(terminal.isFullScreen()).toBe(false);
	expect(terminal.text()).toContain(command);
});

test('finds inside an article with a count', async () => {
	const terminal = await browse();
	terminal.press('G', keys.enter, '/number 7', keys.enter);
	await terminal.see('1/11');
	terminal.press('n');
	await terminal.see('2/11');
	terminal.press('N', 'N');
	await terminal.see('11/11');
});

test('hands the terminal to the editor and takes it back', async () => {
	const editor = join(scratch, 'editor.sh');
	writeFileSync(editor, 'echo "editing $1"; read -r line; echo "$line" > "$(dirname "$0")/edited"\n');
	const terminal = await browse({env: {EDITOR: `sh ${editor}`, VISUAL: ''}});
	terminal.press('v');
	await terminal.see(`editing ${corpus}/04-rain.md`);
	expect(terminal.isFullScreen()).toBe(false);
	terminal.press('words for the editor\r');
	await terminal.see(main);
	expect(terminal.isFullScreen()).toBe(true);
	expect(readFileSync(join(scratch, 'edited'), 'utf8')).toBe('words for the editor\n');
	terminal.press('j');
	await terminal.see(/^> .*Trump and Putin/m);
});

test('gives an article to a command and waits until its answer is read', async () => {
	const terminal = await browse();
	terminal.press('|');
	await terminal.see('Markdown or JSON');
	terminal.press('grep -c umbrella; echo counted', keys.enter);
	await terminal.see('[Enter goes back]');
	expect(terminal.text()).toContain('counted');
	terminal.press(keys.enter);
	await terminal.see(main);
});

test('takes keys, theme and measure from the configuration', async () => {
	const terminal = await configured('{"keys": {"down": ["ctrl-n"], "quit": ["x"]}, "ascii": true}');
	terminal.press('\u000E');
	await terminal.see(/^> .*Trump and Putin/m);
	expect(terminal.text()).not.toMatch(/[─│┬┴]/);
	terminal.press('q', 'x');
	expect((await terminal.exit).code).toBe(0);
});

test('names what is wrong in the configuration by its line, and goes on', async () => {
	const terminal = await configured('{\n\t"measure": "wide"\n}');
	await terminal.see('config.json, line 2: "measure" wants a whole number');
	terminal.press('q');
	await terminal.exit;
	expect(terminal.text()).toContain('line 2: "measure" wants a whole number');
});

test('without colours nothing is coloured and everything can be told apart', async () => {
	const terminal = await browse({env: {NO_COLOR: '1'}});
	expect(terminal.output()).not.toMatch(/\u001B\[[\d;]*(?:3[0-8]|4[0-8]|9\d)(?:;[\d;]*)?m/);
	expect(terminal.screen().find(row => row.startsWith('>'))).toContain('●');
});
