import {appealRows} from './appeals.ts';
import {chooseLines} from './choose.ts';
import {isProse} from './features.ts';
import type {Judgement} from './line-model.ts';
import {isNotice} from './notices.ts';
import {TIMESTAMP} from './stories.ts';

/** What the page speaks of itself, whatever the line model says. */
export type Furniture = 'notice of the page' | 'appeal to the readers';

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

/** Outlines a judged page. */
export function outlineOf({reading, scores}: Judgement): Outline {
	const {lines} = reading.page;
	const furniture = new Map<number, Furniture>();
	for (const row of appealRows(lines)) furniture.set(row, 'appeal to the readers');
	for (const [row, {line}] of lines.entries()) {
		if (isNotice(line.text) || TIMESTAMP.test(line.text)) furniture.set(row, 'notice of the page');
	}
	const lengths = lines.map(({words}) => words);
	const prose = lines.map(isProse);
	const short = prose.filter(Boolean).length <= SHORT;
	const chosen = chooseLines(scores, lengths).map(
		(keep, row) => (keep || (short && prose[row]!)) && !furniture.has(row),
	);
	return {
		chosen,
		first: chosen.findIndex((keep, row) => keep && prose[row]!),
		last: chosen.lastIndexOf(true),
		furniture,
	};
}
