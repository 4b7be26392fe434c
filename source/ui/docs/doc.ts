/** What a detail pane shows: blocks of styled text, wrapped once for a width, with the places in it that lead on. */
import {type Line, lineWidth, plainText, type Span, styleOf, textOf} from '../text/line.ts';
import {type Slice, wrap} from '../text/wrap.ts';

/** Where Enter leads from a place in a document. */
export type Target =
	| {go: 'article'; id: string; slice?: Slice}
	| {go: 'meeting'; id: string}
	| {go: 'person'; name: string}
	| {go: 'narrow'; term: string}
	| {go: 'url'; url: string};

/** A paragraph before it is wrapped. */
export type Block = {
	spans: Line;
	/** Put before the first line; later lines are indented by as much. */
	lead?: Line;
	/** Offset in the article's text of the first character, where this block is the article's own text. */
	origin?: number;
	/** The block can be chosen, and Enter leads there. */
	target?: Target;
	/** Entry of the document's outline. */
	heading?: boolean;
	/** Never wrapped: cut at the pane's edge (tables, bars). */
	rigid?: boolean;
};

export type DocLine = {lead: Line; spans: Line; from: number; to: number; anchor: number};
/** A place to go to with n/N; `slice` is its span in the document's text. */
export type Anchor = {line: number; slice: Slice; target?: Target};

export type Doc = {
	/** Tells one document from another, whatever its width. */
	id: string;
	lines: DocLine[];
	anchors: Anchor[];
	/** All blocks joined by newlines; all offsets here point into it. */
	text: string;
	/** j and k go from anchor to anchor instead of scrolling. */
	menu: boolean;
	outline: {line: number; title: string}[];
	/** Numbered links, opened by digit. */
	links: string[];
	/** Spans of the article's own text: document offset, article offset, length. */
	origins: {start: number; origin: number; length: number}[];
};

/** The spans of a line between two offsets of its text. */
export const cut = (line: Line, start: number, end: number): Line => {
	const spans: Span[] = [];
	let at = 0;
	for (const span of line) {
		const text = textOf(span);
		const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at));
		const style = styleOf(span);
		if (piece) spans.push(style ? [piece, style] : piece);
		at += text.length;
	}
	return spans;
};

export type DocOptions = {id: string; width: number; menu?: boolean; links?: string[]};

/** Wrap `blocks` to `width` cells. */
export const toDoc = (blocks: readonly Block[], {id, width, menu = false, links = []}: DocOptions): Doc => {
	const doc: Doc = {id, lines: [], anchors: [], text: '', menu, outline: [], links, origins: []};
	const texts: string[] = [];
	let base = 0;
	for (const block of blocks) {
		const text = plainText(block.spans);
		const lead = block.lead ?? [];
		const indent = lineWidth(lead);
		const anchor = block.target ? doc.anchors.length : -1;
		if (block.target) {
			doc.anchors.push({line: doc.lines.length, slice: {start: base, end: base + text.length}, target: block.target});
		}
		if (block.heading) doc.outline.push({line: doc.lines.length, title: text});
		if (block.origin !== undefined) doc.origins.push({start: base, origin: block.origin, length: text.length});
		const slices = block.rigid ? [{start: 0, end: text.length}] : wrap(text, width - indent);
		for (const [index, {start, end}] of slices.entries()) {
			doc.lines.push({
				lead: index === 0 ? lead : [' '.repeat(indent)],
				spans: cut(block.spans, start, end),
				from: base + start,
				to: base + end,
				anchor,
			});
		}
		texts.push(text);
		base += text.length + 1;
	}
	doc.text = texts.join('\n');
	return doc;
};

/** Where a span of the article's text stands in the document, or null where it is not shown. */
export const fromArticle = (doc: Doc, slice: Slice): Slice | null => {
	const inside = doc.origins.filter(part => part.origin < slice.end && part.origin + part.length > slice.start);
	const first = inside[0];
	const last = inside.at(-1);
	if (!first || !last) return null;
	return {
		start: first.start + Math.max(0, slice.start - first.origin),
		end: last.start + Math.min(last.length, slice.end - last.origin),
	};
};

/** Index of the line that holds a document offset. */
export const lineAt = ({lines}: Doc, offset: number): number => {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (lines[middle]!.from <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
};
