import type {LineFacts} from './features.ts';

/** What a house says to its readers in whole sentences: how such a speech begins, and what only its lines say. */
type Speech = {
	furniture: 'appeal to the readers' | 'request for consent';
	opening: RegExp;
	says: RegExp;
	example: string;
};

export const HOUSE_SPEECHES: Speech[] = [
	{
		furniture: 'appeal to the readers',
		opening:
			/^(?:a (?:message|note|letter|word) (?:from|to)\b|(?=.{0,40}\b(?:our|us|we)\b)(?=.{0,60}\b(?:needs? you(?:rs?)?|your (?:help|support)|free for all|count on you)\b)|help (?:us|keep)\b|dear readers?\b|to our readers\b|before you go\b|support (?:our|independent)\b.{0,40}journalism|support [^.!?]{2,30}$|enjoying .{0,40}\?$)/i,
		says: /\b(?:(?:your|reader) (?:support|contribution|donation|gift|subscription)|support us\b|our (?:journalism|journalists|reporting|work|newsroom|readers)|donate|we need your help|independent (?:journalism|reporting) (?:costs|needs|depends)|give a little each month|(?:by )?contributing|as little as [$£€]|without your (?:help|support)|free for all|become a (?:member|supporter)|not ready to support|by supporting|thank you for standing)\b/i,
		example: 'Dear readers,\nYour support keeps our newsroom free.\nDonate as little as $2 today.',
	},
	{
		furniture: 'request for consent',
		opening:
			/^(?:when you visit (?:our|this|any) (?:web ?)?sites?\b|we(?: and our (?:\d+ )?partners)? (?:use|store|value|care about|respect)\b.{0,40}\b(?:cookies|privacy|information|data)|(?:about )?your privacy\b|(?:manage|privacy|cookie) (?:consent|preferences?|settings|policy)\b|this (?:web)?site uses cookies)/i,
		says: /\b(?:cookies?|opt[- ]out|your (?:consent|choices|privacy|preferences|browser|device)|personal (?:data|information)|advertising partners|privacy (?:policy|act|controls))\b/i,
		example:
			'When you visit our website, we store cookies.\nYou may opt-out of certain cookies.\nYour choices are kept.',
	},
];

/** Lines that a speech may hold between those that give it away. */
const REACH = 6;

/** A line that asks for money by itself. */
const SOLE = /^(?:independent (?:journalism|reporting)|your support|support us|donate|if you can, please)\b/i;

/**
 * The rows of what the house says to its readers: from the line that opens a speech to the last line that gives it away,
 * when at least two do. It is written in whole sentences, often about the news itself, so that it looks like text.
 */
export function speechRows(lines: LineFacts[]): Map<number, Speech['furniture']> {
	const rows = new Map<number, Speech['furniture']>();
	for (const {furniture, opening, says} of HOUSE_SPEECHES) {
		for (let start = 0; start < lines.length; start++) {
			if (!opening.test(lines[start]!.line.text) || (lines[start]!.prose && furniture === 'appeal to the readers'))
				continue;
			let end = start;
			let count = 0;
			for (let row = start; row < lines.length && row - end <= REACH; row++) {
				if (!says.test(lines[row]!.line.text)) continue;
				end = row;
				count++;
			}
			if (count >= 2) for (let row = start; row <= end; row++) rows.set(row, furniture);
			start = end;
		}
	}
	const {furniture, says} = HOUSE_SPEECHES[0]!;
	for (const [row, {line}] of lines.entries())
		if (SOLE.test(line.text) && says.test(line.text)) rows.set(row, furniture);
	return rows;
}
