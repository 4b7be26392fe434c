import {isProse, type LineFacts} from './features.ts';

/** How a house begins to speak to its readers in the middle or at the end of a page. */
const OPENING =
	/^(?:a (?:message|note|letter|word) (?:from|to)\b|dear readers?\b|to our readers\b|before you go\b|support (?:our|independent)\b.{0,40}journalism|enjoying .{0,40}\?$)/i;

/** What only a house that asks for money or loyalty says. */
const ASKING =
	/\b(?:(?:your|reader) (?:support|contribution|donation|gift|subscription)|support us\b|our (?:journalism|journalists|reporting|work|newsroom|readers)|donate|we need your help|independent (?:journalism|reporting) (?:costs|needs|depends)|give a little each month|become a (?:member|supporter)|not ready to support|by supporting|thank you for standing)\b/i;

/** Lines that an appeal may hold between those that ask. */
const REACH = 6;

/**
 * The rows of appeals to the readers: from the line that opens one to the last line that asks, when at least two lines
 * ask. An appeal is written in whole sentences, often about the news itself, so that line by line it looks like text.
 */
export function appealRows(lines: LineFacts[]): Set<number> {
	const rows = new Set<number>();
	const asking = lines.map(({line}) => ASKING.test(line.text));
	for (let start = 0; start < lines.length; start++) {
		if (!OPENING.test(lines[start]!.line.text) || isProse(lines[start]!)) continue;
		let end = start;
		let count = 0;
		for (let row = start; row < lines.length && row - end <= REACH; row++) {
			if (!asking[row]) continue;
			end = row;
			count++;
		}
		if (count >= 2) for (let row = start; row <= end; row++) rows.add(row);
		start = end;
	}
	for (const [row, {line}] of lines.entries()) if (asking[row] && SOLE.test(line.text)) rows.add(row);
	return rows;
}

/** A line that asks for money by itself. */
const SOLE = /^(?:independent (?:journalism|reporting)|your support|support us|donate|if you can, please)\b/i;
