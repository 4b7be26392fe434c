/**
 * Pictures of the reader for the README: starts the built program in a terminal of its own, walks through its views and
 * writes what stands in the terminal's buffer as SVG.
 *
 *   node scripts/screens.ts [folder of articles] [folder for the pictures]
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import type {IBufferCell, Terminal as Xterm} from '@xterm/headless';
import {keys, openTerminal, type Terminal} from '../test/e2e/terminal.ts';

const [corpus = 'data', folder = 'docs/screens'] = process.argv.slice(2);

/** Each picture: its name, the keys that lead there, and what is then seen. */
const views: readonly [name: string, pressed: string[], seen: RegExp][] = [
	['articles', ['j', 'j', keys.enter, 'n', 'n'], /next fact/],
	['search', ['/', 'putn trmp'], /putn trmp[\s\S]*\d of \d+/],
	['meetings', ['2', 'j', 'j'], /^> .*\d{4}/m],
	['people', ['3', 'j'], /Show only what concerns/],
	['timeline', ['4', 'j'], /^> .*\d{4} +█/m],
	['brief', ['5', 'j', 'j'], /^> {4}\S/m],
	['facets', ['f'], /Narrow by/],
	['help', ['?'], /Keys/],
];
const sizes = [
	[100, 30],
	[200, 60],
] as const;

const cell = {width: 8.4, height: 18, font: 14} as const;
const colours = {background: '#1c1c1c', text: '#d0d0d0'} as const;

/** The 16 colours of the terminal, then the cube of 216, then 24 greys: what xterm calls 256 colours. */
const palette = (index: number): string => {
	const basic = [
		'#1c1c1c',
		'#d75f5f',
		'#87af87',
		'#d7af5f',
		'#87afd7',
		'#af87af',
		'#5fafaf',
		'#d0d0d0',
		'#767676',
		'#ff8787',
		'#afd7af',
		'#ffd787',
		'#afd7ff',
		'#d7afd7',
		'#87d7d7',
		'#ffffff',
	];
	if (index < 16) return basic[index]!;
	const hex = (value: number) => value.toString(16).padStart(2, '0');
	if (index >= 232) return `#${hex(8 + (index - 232) * 10).repeat(3)}`;
	const level = (step: number) => (step === 0 ? 0 : 55 + step * 40);
	const number = index - 16;
	return `#${[Math.floor(number / 36), Math.floor(number / 6) % 6, number % 6].map(step => hex(level(step))).join('')}`;
};

const markup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Look = {
	fill: string;
	background: string | null;
	bold: boolean;
	italic: boolean;
	underline: boolean;
	faint: boolean;
};

const lookOf = (at: IBufferCell): Look => {
	const foreground = at.isFgDefault() ? colours.text : palette(at.getFgColor());
	const background = at.isBgDefault() ? null : palette(at.getBgColor());
	const inverse = at.isInverse() !== 0;
	return {
		fill: inverse ? (background ?? colours.background) : foreground,
		background: inverse ? foreground : background,
		bold: at.isBold() !== 0,
		italic: at.isItalic() !== 0,
		underline: at.isUnderline() !== 0,
		faint: at.isDim() !== 0,
	};
};

type Run = {text: string; column: number; cells: number; look: Look};

/** The cells of a row in stretches of one look. */
const runsOf = (terminal: Xterm, row: number): Run[] => {
	const line = terminal.buffer.active.getLine(row)!;
	const runs: Run[] = [];
	for (let column = 0; column < terminal.cols; column++) {
		const at = line.getCell(column)!;
		if (at.getWidth() === 0) continue;
		const look = lookOf(at);
		const last = runs.at(-1);
		const text = at.getChars() || ' ';
		if (last && JSON.stringify(last.look) === JSON.stringify(look)) {
			last.text += text;
			last.cells += at.getWidth();
		} else runs.push({text, column, cells: at.getWidth(), look});
	}
	return runs;
};

const draw = ({text, column, cells, look}: Run, row: number): string => {
	const [x, y, width] = [column * cell.width, row * cell.height, cells * cell.width].map(value =>
		Number(value.toFixed(1)),
	);
	const box = look.background
		? `<rect x="${x}" y="${y}" width="${width}" height="${cell.height}" fill="${look.background}"/>`
		: '';
	if (text.trim() === '') return box;
	const style = [
		`fill="${look.fill}"`,
		look.bold ? 'font-weight="bold"' : '',
		look.italic ? 'font-style="italic"' : '',
		look.underline ? 'text-decoration="underline"' : '',
		look.faint ? 'opacity="0.6"' : '',
	].filter(Boolean);
	return `${box}<text x="${x}" y="${y! + 13.5}" textLength="${width}" lengthAdjust="spacingAndGlyphs" ${style.join(' ')}>${markup(text)}</text>`;
};

/** The terminal's screen as an SVG picture. */
const toSvg = (terminal: Xterm): string => {
	const [width, height] = [terminal.cols * cell.width, terminal.rows * cell.height];
	const rows = Array.from({length: terminal.rows}, (_, row) =>
		runsOf(terminal, row)
			.map(run => draw(run, row))
			.join(''),
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 ${width + 24} ${height + 24}" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="${cell.font}" xml:space="preserve">`,
		`<rect x="-12" y="-12" width="${width + 24}" height="${height + 24}" rx="8" fill="${colours.background}"/>`,
		...rows.filter(Boolean),
		'</svg>\n',
	].join('\n');
};

const picture = async (terminal: Terminal, [name, pressed, seen]: (typeof views)[number], size: string) => {
	for (const key of pressed) {
		terminal.press(key);
		await new Promise(resolve => setTimeout(resolve, 150));
	}
	await terminal.see(seen);
	writeFileSync(join(folder, `${name}-${size}.svg`), toSvg(terminal.terminal));
};

mkdirSync(folder, {recursive: true});
for (const [columns, rows] of sizes) {
	for (const view of views) {
		const terminal = openTerminal([corpus], {columns, rows, patience: 60_000});
		await terminal.see(text => / [1-9]\d* meetings/.test(text) && !text.includes('articles/s'));
		await picture(terminal, view, `${columns}x${rows}`);
		terminal.close();
	}
}
