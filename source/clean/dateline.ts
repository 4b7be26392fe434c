/** Datelines on a line of their own: where and when a story was written, not a part of its text. */

/** How many lines above the text a dateline may stand. */
const REACH = 4;

const PLACE = String.raw`\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,3}(?:, \p{Lu}[\p{L}. ]{1,20})?`;
const DAY = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?: ?, ?\d{4}| \d{4})?`;
const AGENCY = String.raw`[(/][\p{L}\d .&-]{2,30}[)/]`;

/** Each kind with its example, which is run as its test. */
export const LONE_DATELINES: readonly (readonly [example: string, pattern: RegExp])[] = [
	['LUSAKA, Nov. 3, 2009 (Xinhua)', new RegExp(`^${PLACE}, ${DAY}(?: ?${AGENCY})?\\.?(?: ?[—–-]+)?$`, 'u')],
	['LUSAKA (Reuters)', new RegExp(`^${PLACE} ${AGENCY}(?: ?[—–-]+)?$`, 'u')],
];

/** A dateline with its agency at the head of a text: `LONDON (AP) — A man …`, `MOSCOW (USSR), 9 JUL 89 (TASS) -- THE …`. */
const OPENING = new RegExp(`^${PLACE}(?: \\(\\p{Lu}[\\p{L} ]+\\))?(?:, ${DAY}(?: \\d\\d)?)? ?${AGENCY} ?[—–-]`, 'u');

/** True for a line that begins with a dateline and goes on: the first of a text, whatever else it looks like. */
export const opensWithDateline = (line: string): boolean => OPENING.test(line);

/** True for a line that is a dateline and nothing else. */
export const isDateline = (line: string): boolean => LONE_DATELINES.some(([, pattern]) => pattern.test(line.trim()));

/** The row of the dateline right above the line `first` at which the text begins, or -1. */
export const datelineRow = (lines: readonly string[], first: number): number =>
	lines.findIndex((line, row) => row < first && row >= first - REACH && isDateline(line));
