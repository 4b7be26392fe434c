import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, expect, test} from 'vitest';
import {expectGivenBack} from './given-back.ts';
import {filler, writeCorpus} from './harbour-news.ts';
import {keys, type Options, openTerminal, type Terminal} from './terminal.ts';

const corpus = writeCorpus();
let open: Terminal[] = [];
afterEach(() => {
	for (const terminal of open) terminal.close();
	open = [];
});

const start = (args: string[], options?: Options): Terminal => {
	const terminal = openTerminal(args, options);
	open.push(terminal);
	return terminal;
};

const isRead = (text: string) => text.includes('5 articles') && !text.includes('articles/s');
const browse = async (options?: Options): Promise<Terminal> => {
	const terminal = start([corpus], options);
	await terminal.see(isRead);
	return terminal;
};

const cli = join(import.meta.dirname, '../../dist/cli.js');

test.each([
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const)('%s gives the terminal back', async (signal, code) => {
	const terminal = await browse();
	terminal.kill(signal);
	expect((await terminal.exit).code).toBe(code);
	expectGivenBack(terminal);
});

test('Ctrl-Z or a stop from outside goes to the shell, fg comes back to the same screen', async () => {
	const terminal = start([], {command: ['bash', '--norc', '-i'], env: {PS1: 'shell> '}});
	await terminal.see('shell>');
	terminal.press(`${process.execPath} ${cli} ${corpus}\r`);
	await terminal.see(isRead);
	terminal.press('jj');
	await terminal.see(/^> .*Merkel receives/m);
	terminal.press(keys.ctrlZ);
	await terminal.see(/Stopped/);
	expect(terminal.isFullScreen()).toBe(false);
	terminal.press('fg\r');
	await terminal.see(/^> .*Merkel receives/m);
	expect(terminal.isFullScreen()).toBe(true);
	terminal.press('k');
	await terminal.see(/^> .*Trump and Putin/m);
	const [reader] = readFileSync(`/proc/${terminal.pid}/task/${terminal.pid}/children`, 'utf8').split(' ');
	process.kill(Number(reader), 'SIGTSTP');
	await terminal.see(() => !terminal.isFullScreen());
	terminal.press('fg\r');
	await terminal.see(/^> .*Trump and Putin/m);
	terminal.press('q');
	await terminal.see(() => !terminal.isFullScreen());
	terminal.press('\r');
	await terminal.see(/shell> *\n *shell> *$|shell> *\nshell>/);
	terminal.press('echo code $?\r');
	await terminal.see('code 0');
});

test('reads the articles from a pipe and the keys from the terminal', async () => {
	const file = join(corpus, '02-hamburg.md');
	const terminal = start([], {command: ['bash', '-c', `cat ${file} | ${process.execPath} ${cli} -`]});
	await terminal.see(/^> .*Merkel receives Macron/m);
	terminal.press(keys.enter);
	await terminal.see('Esc back');
	terminal.press('q');
	expect((await terminal.exit).code).toBe(0);
	expectGivenBack(terminal);
});

test('a crash while drawing gives the terminal back and says what happened', async () => {
	// The trap must not spring for the word in the report of its own error.
	const trap = `const {segment} = Intl.Segmenter.prototype; Intl.Segmenter.prototype.segment = function (text) { if (text.includes('\\u5927\\u738b')) throw new Error('a wave'); return segment.call(this, text); };`;
	const folder = writeCorpus({
		'00-kraken.md':
			'---\ntitle: Kraken 大王烏賊 seen off the coast of the long and winding shore\n---\n\nIt was large.\n',
	});
	const terminal = start([folder], {env: {NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(trap)}`}});
	expect((await terminal.exit).code).toBe(2);
	expectGivenBack(terminal);
	expect(terminal.text()).toContain('a wave');
});

test('takes a paste of ten kilobytes into the search', async () => {
	const terminal = await browse();
	terminal.press('/', `\u001B[200~${'fog and\r\nrain '.repeat(800)}\u001B[201~`);
	await terminal.see('0 of 5');
	terminal.press('\u0015', 'merkel', keys.enter);
	await terminal.see('merkel ×');
	expect(terminal.text()).toContain('Merkel receives');
});

test('Ctrl-C during the first reading keeps what is done', async () => {
	const folder = writeCorpus(filler(400));
	const cache = mkdtempSync(join(tmpdir(), 'readout-cache-'));
	const terminal = start([folder], {env: {XDG_CACHE_HOME: cache}});
	await terminal.see(/[1-9]\d* of 405 files/);
	terminal.press(keys.ctrlC);
	expect((await terminal.exit).code).toBe(130);
	expectGivenBack(terminal);
	const library = new DatabaseSync(join(cache, 'readout/library.sqlite'));
	expect(library.prepare('SELECT count(*) AS articles FROM head').get()?.articles).toBeGreaterThan(0);
	library.close();
	rmSync(cache, {recursive: true});
});

test('articles come in without moving the row under the cursor', async () => {
	const folder = writeCorpus(filler(300));
	const cache = mkdtempSync(join(tmpdir(), 'readout-cache-'));
	const terminal = start([folder], {env: {XDG_CACHE_HOME: cache}});
	await terminal.see(/^> .*Rain|^> .*Kerry/m);
	await terminal.see('Notice number 4 ');
	terminal.press('j'.repeat(9));
	await terminal.see(/^> .*Notice number/m);
	const place = () => terminal.screen().findIndex(row => row.startsWith('>'));
	const [row, line] = [terminal.screen()[place()], place()];
	await terminal.see(text => text.includes('305 articles') && !text.includes('articles/s'));
	expect([terminal.screen()[place()], place()]).toEqual([row, line]);
	rmSync(cache, {recursive: true});
});

test('a file that is gone before its turn is told at the end, the others are read', async () => {
	const folder = writeCorpus(filler(200));
	const cache = mkdtempSync(join(tmpdir(), 'readout-cache-'));
	const terminal = start([folder], {env: {XDG_CACHE_HOME: cache}});
	await terminal.see('of 205 files');
	rmSync(join(folder, 'filler-00199.md'));
	await terminal.see(text => text.includes('204 articles') && !text.includes('articles/s'));
	terminal.press('q');
	await terminal.exit;
	expect(terminal.text()).toContain('filler-00199.md');
	rmSync(cache, {recursive: true});
});

test('works from 20 × 5 to 400 × 120', async () => {
	const terminal = await browse({columns: 400, rows: 120});
	expect(terminal.screen()[119]).toContain('q quit');
	terminal.resize(20, 5);
	await terminal.see('too small');
	terminal.resize(400, 120);
	await terminal.see(text => text.split('\n')[119]!.includes('q quit'));
});

test('for a screen reader the screen is said line by line, without an alternate screen', async () => {
	const terminal = await browse({env: {INK_SCREEN_READER: 'true'}});
	await terminal.see('1 of 5: unread, Rain expected all week');
	expect(terminal.isFullScreen()).toBe(false);
	terminal.press('j');
	await terminal.see('2 of 5: unread, Trump and Putin');
	terminal.press('q');
	expect((await terminal.exit).code).toBe(0);
});
