/** What colours mean here: one table of styles, and how a line is painted with it. */
import {type Line, styleOf, textOf} from './text/line.ts';

/** Select Graphic Rendition parameters (ECMA-48 8.3.117) of each style: 256 colours on dark and on light, 16 colours, none. */
const table = {
	//          dark            light           sixteen    mono
	strong: ['1', '1', '1', '1'],
	dim: ['38;5;245', '38;5;242', '90', '2'],
	title: ['1', '1', '1', '1'],
	tab: ['38;5;245', '38;5;242', '', ''],
	here: ['1;38;5;110', '1;38;5;25', '1;36', '1;4'],
	key: ['38;5;110', '38;5;25', '36', '1'],
	rule: ['38;5;238', '38;5;250', '90', '2'],
	current: ['48;5;237', '48;5;254', '7', '7'],
	resting: ['48;5;235', '48;5;255', '', ''],
	mark: ['38;5;179', '38;5;130', '33', '1'],
	quote: ['38;5;252', '38;5;236', '', ''],
	evidence: ['48;5;58;38;5;230', '48;5;229;38;5;16', '30;43', '7'],
	match: ['1;38;5;179', '1;38;5;130', '1;33', '1;4'],
	found: ['48;5;24;38;5;255', '48;5;153;38;5;16', '30;46', '4'],
	foundHere: ['48;5;179;38;5;16', '48;5;215;38;5;16', '30;43', '7'],
	chip: ['48;5;238;38;5;252', '48;5;252;38;5;236', '7', '7'],
	held: ['38;5;108', '38;5;28', '32', ''],
	planned: ['38;5;110', '38;5;25', '36', '1'],
	possible: ['38;5;179', '38;5;130', '33', '3'],
	cancelled: ['38;5;167', '38;5;124', '31', '9'],
	denied: ['38;5;167', '38;5;124', '31', '9'],
	unread: ['38;5;110', '38;5;25', '36', '1'],
	star: ['38;5;179', '38;5;130', '33', '1'],
	conflict: ['38;5;167', '38;5;124', '31', '1'],
	error: ['1;38;5;167', '1;38;5;124', '1;31', '1'],
	cursor: ['7', '7', '7', '7'],
} as const satisfies Record<string, readonly [dark: string, light: string, sixteen: string, mono: string]>;

export type Style = keyof typeof table;
export const palettes = ['dark', 'light', 'sixteen', 'mono'] as const;
export type Palette = (typeof palettes)[number];

/** The parameters of a style, without the escape around them; empty where the palette leaves it plain. */
const sgr = (style: Style, palette: Palette): string => table[style][palettes.indexOf(palette)]!;

/** The line as ANSI text; `base` (the current row's background) lies under every span. */
export const paint = (line: Line, palette: Palette, base?: Style): string => {
	const under = base ? sgr(base, palette) : '';
	return line
		.map(span => {
			const text = textOf(span);
			const style = styleOf(span);
			const codes = [under, style ? sgr(style, palette) : ''].filter(Boolean).join(';');
			return codes && text ? `\u001B[${codes}m${text}\u001B[0m` : text;
		})
		.join('');
};

const glyphTable = {
	vertical: ['│', '|'],
	horizontal: ['─', '-'],
	teeDown: ['┬', '+'],
	teeUp: ['┴', '+'],
	cross: ['┼', '+'],
	margin: ['▎', '|'],
	unread: ['●', '*'],
	read: ['○', '.'],
	star: ['★', '+'],
	arrow: ['>', '>'],
	prompt: ['›', '>'],
	bar: ['█', '#'],
	boxTop: ['┌', '+'],
	boxMiddle: ['│', '|'],
	boxBottom: ['└', '+'],
	boxOnly: ['╶', '-'],
	separator: ['·', '-'],
	dash: ['–', '-'],
	close: ['×', 'x'],
	conflict: ['≠', '!'],
} as const;

export type Glyph = keyof typeof glyphTable;

/** The sign to draw, in ASCII where the user asked for it. */
export const glyph = (name: Glyph, ascii: boolean): string => glyphTable[name][ascii ? 1 : 0];
