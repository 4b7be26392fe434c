import type {Markup} from './page-lines.ts';
import {unwrap} from './unwrap.ts';

/** One line of a text dump or one block of a page, trimmed and with single spaces. */
export type Line = {
	text: string;
	/** Whether an empty line stands above. */
	gap: boolean;
	/** Depth of the list that the line is an item of, 0 outside lists. */
	bullet: number;
	/** What its page's markup says of it; dumps have none. */
	markup?: Markup;
};

const BULLET = /^(\s*)(?:[•·▪◦‣●○*]|[-–]\s)\s*/;

/** Spaces other than single plain ones. */
const UNEVEN = /[^\S ]| {2}/;

/** Cuts a text dump into its lines. */
export function textLines(content: string): Line[] {
	const lines: Line[] = [];
	let gap = false;
	for (const raw of unwrap(content.split('\n'))) {
		const mark = BULLET.exec(raw);
		const rest = raw.slice(mark?.[0].length ?? 0);
		const text = (UNEVEN.test(rest) ? rest.replace(/\s+/g, ' ') : rest).trim();
		if (!text) {
			gap = true;
			continue;
		}
		lines.push({text, gap, bullet: mark ? 1 + Math.min(3, mark[1]!.length >> 1) : 0});
		gap = false;
	}
	return lines;
}
