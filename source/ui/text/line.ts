/** A line of the screen as spans with semantic styles; colours come last, in `theme.ts`. */
import type {Style} from '../theme.ts';
import {head, safe, truncate, width} from './width.ts';

/** Text with the name of what it means; a bare string is plain. */
export type Span = string | readonly [text: string, style: Style];
export type Line = readonly Span[];

export const textOf = (span: Span): string => (typeof span === 'string' ? span : span[0]);
export const styleOf = (span: Span): Style | undefined => (typeof span === 'string' ? undefined : span[1]);

/** The line without its styles. */
export const plainText = (line: Line): string => line.map(textOf).join('');

/** Cells that the line takes. */
export const lineWidth = (line: Line): number => line.reduce((sum, span) => sum + width(safe(textOf(span))), 0);

const restyle = (span: Span, text: string): Span => (typeof span === 'string' ? text : [text, span[1]]);

/** The line made safe and exactly `cells` wide: cut with … or filled with spaces. */
export const fill = (line: Line, cells: number): Line => {
	const filled: Span[] = [];
	let left = cells;
	for (const [index, span] of line.entries()) {
		const text = safe(textOf(span));
		const size = width(text);
		const rest = line.slice(index + 1);
		if (size > left || (size === left && rest.some(other => textOf(other).trim() !== ''))) {
			const cut = size > left ? truncate(text, left) : head(text, left - 1) + '…';
			filled.push(restyle(span, cut));
			left -= width(cut);
			break;
		}
		filled.push(restyle(span, text));
		left -= size;
	}
	if (left > 0) filled.push(' '.repeat(left));
	return filled;
};

/** `left` and `right` at the two ends of `cells` cells; the left one gives way. */
export const spread = (left: Line, right: Line, cells: number): Line => {
	const size = lineWidth(right);
	if (size >= cells) return fill(right, cells);
	return [...fill(left, cells - size - (size > 0 ? 1 : 0)), ...(size > 0 ? [' '] : []), ...right];
};

/** A stretch of text to be shown in another style. */
export type Highlight = {start: number; end: number; style: Style};

/** The line with `highlights` laid over it; offsets count from the line's first character plus `from`. Later ones win. */
export const highlight = (line: Line, from: number, highlights: readonly Highlight[]): Line => {
	const to = from + plainText(line).length;
	const inside = highlights.filter(mark => mark.start < to && mark.end > from);
	if (inside.length === 0) return line;
	const cuts = [...new Set(inside.flatMap(mark => [mark.start, mark.end]))].sort((a, b) => a - b);
	const spans: Span[] = [];
	let at = from;
	for (const span of line) {
		const text = textOf(span);
		const end = at + text.length;
		const edges = [at, ...cuts.filter(cut => cut > at && cut < end), end];
		for (let index = 0; index + 1 < edges.length; index++) {
			const piece = text.slice(edges[index]! - at, edges[index + 1]! - at);
			const over = inside.findLast(mark => mark.start <= edges[index]! && mark.end > edges[index]!);
			spans.push(over ? [piece, over.style] : restyle(span, piece));
		}
		at = end;
	}
	return spans;
};
