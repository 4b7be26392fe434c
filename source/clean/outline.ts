import {folded} from '../corpus/folded.ts';
import {chooseLines} from './choose.ts';
import {cueBit} from './cues.ts';
import {opensWithDateline} from './dateline.ts';
import {isProse, type LineFacts} from './features.ts';
import {speechRows} from './house-speeches.ts';
import type {Judgement} from './line-model.ts';
import {isNotice} from './notices.ts';
import {TIMESTAMP} from './stories.ts';

/** What the page speaks of itself, whatever the line model says. */
export type Furniture =
	| 'stands in most articles of this source'
	| 'notice of the page'
	| 'appeal to the readers'
	| 'request for consent'
	| 'comments of readers';

/** Where the text stands in a page, before its lines are looked at one by one. */
export type Outline = {
	/** The lines that the model chooses. */
	chosen: boolean[];
	/** The first line of running text and the last chosen one; -1 when there is none. */
	first: number;
	last: number;
	furniture: Map<number, Furniture>;
};

/** Sentences of a page so short that its lines tell nothing of each other: all of them are text. */
const SHORT = 4;

/** Outlines a judged page; `repeated` are the lines, folded, that are known to stand in most articles of its source. */
export function outlineOf({reading, scores}: Judgement, repeated: ReadonlySet<string>): Outline {
	const {lines} = reading.page;
	const furniture = new Map<number, Furniture>();
	for (const [row, kind] of speechRows(lines)) furniture.set(row, kind);
	for (const [row, {line, digits}] of lines.entries()) {
		if (isNotice(line.text) || (digits > 0 && TIMESTAMP.test(line.text))) furniture.set(row, 'notice of the page');
		if (repeated.size > 0 && repeated.has(folded(line.text)))
			furniture.set(row, 'stands in most articles of this source');
	}
	const lengths = lines.map(({words}) => words);
	const likely = chooseLines(scores, lengths);
	for (let row = discussionIn(lines, likely); row < lines.length; row++) furniture.set(row, 'comments of readers');
	const prose = lines.map(isProse);
	const short = prose.filter(Boolean).length <= SHORT;
	const chosen = likely.map((keep, row) => (keep || (short && prose[row]!)) && !furniture.has(row));
	const first = chosen.findIndex((keep, row) => keep && prose[row]!);
	const lead = first > 0 && !furniture.has(first - 1) && opensWithDateline(lines[first - 1]!.line.text);
	if (lead) chosen[first - 1] = true;
	return {
		chosen,
		first: lead ? first - 1 : first,
		last: chosen.lastIndexOf(true),
		furniture,
	};
}

/**
 * The row from which on readers talk, by the line that heads their comments; the number of lines when there is none. What
 * they write looks like text line by line.
 */
function discussionIn(lines: LineFacts[], likely: boolean[]): number {
	const words = lines.map((line, row) => (likely[row] && line.prose ? line.words : 0));
	const total = words.reduce((sum, count) => sum + count, 0);
	let above = 0;
	for (const [row, {line, cues, words: length}] of lines.entries()) {
		const heads = (cues & DISCUSSION) !== 0 && length <= HEADING;
		if (heads && above >= ARTICLE && above >= total * (/\d|[“”"‘]/.test(line.text) ? 1 / 3 : 1 / 2)) {
			// No reader writes a paragraph longer than the whole article.
			const isLonger = lines.slice(row).some(({words: many}) => many > above);
			if (!isLonger) return row;
		}
		above += words[row]!;
	}
	return lines.length;
}

const DISCUSSION = cueBit('discussion');

/** Words that the line over the comments has at most, and the article above it at least. */
const HEADING = 30;
const ARTICLE = 100;
