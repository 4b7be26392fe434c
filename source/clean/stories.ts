import type {Line} from './lines.ts';
import type {Verdict} from './verdicts.ts';

/** A line that is nothing but the time of an entry: `10:32`, `9.45am GMT`, `2 hours ago`, `22 Mar 2023 14.05 CET`. */
export const TIMESTAMP =
	/^(?:\d+\s*(?:m|h|d|mins?|minutes?|hours?|days?) ago|(?:\p{L}+\.? \d{1,2},? (?:\d{4},? )?|\d{1,2} \p{L}+\.? (?:\d{4},? )?)?(?:at )?\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}\)?)?)$/iu;

/** What a page of running reports calls itself. */
const LIVE_TITLE =
	/\blive\b(?!s)|\bas it happened\b|\blatest updates\b|\b(?:minute[- ]by[- ]minute|liveblog|live-ticker|ticker)\b/i;

/** Entries that a page must have to be one of running reports. */
const FEWEST = 3;

/** Words from which on a heading is a headline and not a section’s name. */
const HEADLINE = 6;

/**
 * The story that each line belongs to: 0 throughout an ordinary article; in a live blog a new number at each time stamp
 * and each headline, and after a repeated teaser, which ends an entry.
 */
export function storiesOf(lines: Line[], verdicts: Verdict[], title: string): number[] {
	const kept = verdicts.map(verdict => 'keep' in verdict);
	const last = kept.lastIndexOf(true);
	const first = kept.indexOf(true);
	const stamped = lines.map((line, row) => row < last && !kept[row] && TIMESTAMP.test(line.text));
	const headed = lines.map((line, row) => isHeading(verdicts[row]!) && line.text.split(' ').length >= HEADLINE);
	const count = (rows: boolean[]) => rows.filter(Boolean).length;
	const headings = count(verdicts.map(isHeading));
	const stampsAmidText = count(stamped.map((stamp, row) => stamp && row > first));
	const live =
		stampsAmidText >= FEWEST ||
		(count(headed) >= FEWEST && count(headed) >= headings * 0.6) ||
		(LIVE_TITLE.test(title) && count(headed) > 0);
	if (!live) return lines.map(() => 0);
	let story = 0;
	let fresh = true;
	return lines.map((_, row) => {
		const ends = stamped[row] || isCopy(verdicts[row]!);
		const begins = headed[row]!;
		if ((ends || begins) && !fresh) {
			story++;
			fresh = true;
		}
		if (kept[row] && !begins) fresh = false;
		return story;
	});
}

function isHeading(verdict: Verdict): boolean {
	return 'keep' in verdict && verdict.keep === 'heading';
}

function isCopy(verdict: Verdict): boolean {
	return 'drop' in verdict && verdict.drop === 'copy of another line';
}
