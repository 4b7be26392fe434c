/** The pieces that the date patterns are built of, and what their words mean. */
import type {Expression, Part, Unit} from '../expression.ts';

/** Named groups of a match; a group that took no part is undefined. */
export type Groups = Record<string, string | undefined>;

/** One wording of dates. `cue` is a quick look: where it is absent from a text, so is the pattern. */
export type DateRule = {
	cue: RegExp;
	pattern: RegExp;
	read(groups: Groups): Expression;
	/** The words, and the interval they mean when published on Wednesday 2015-03-11 (`past`/`future`: by tense; null: left open). */
	example: {text: string; past: string | null; future?: string | null};
};

// A name of the calendar is owed its capital (or capitals throughout): so the verbs may and march, and "sun", stay words.
const pieces: Record<string, string> = {
	Weekday:
		'(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)',
	Month:
		'(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)',
	Year: '(?:19[3-9]\\d|20[0-4]\\d)',
	Count:
		'(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\\d{1,2})',
	PartOfDay: '(?: (?:morning|afternoon|evening|night|lunchtime|noon|midday|midnight|MORNING|AFTERNOON|EVENING|NIGHT))?',
	Half: '(?:[Ee]arly|[Mm]id|[Ll]ate|EARLY|LATE|MID|[Tt]he (?:end|start|beginning|middle) of)',
};

/** A pattern in which `{Name}` stands for one of the pieces above; never inside a longer word or an amount. */
export function pattern(source: string): RegExp {
	const whole = source.replace(/\{(\w+)\}/g, (braces, name) => pieces[name] ?? braces);
	return new RegExp(`(?<![\\w$£€#])(?:${whole})(?!\\w)`, 'g');
}

export const weekdayCue = /day\b|DAY\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
export const monthCue =
	/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/;
export const yearCue = /(?:19|20)\d\d/;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const parts: Record<string, Part> = {
	early: 'early',
	'the start of': 'early',
	'the beginning of': 'early',
	mid: 'mid',
	'the middle of': 'mid',
	late: 'late',
	'the end of': 'late',
	earlier: 'earlier',
	later: 'later',
};
const shifts: Record<string, number> = {last: -1, past: -1, this: 0, the: 0, next: 1, coming: 1};

/** 0 for Monday to 6 for Sunday. */
export const weekdayNumber = (word: string): number => weekdays.indexOf(word.slice(0, 3).toLowerCase());
/** 1 to 12. */
export const monthNumber = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
/** `two` → 2, `10` → 10, `a` → 1. */
export function count(word: string): number {
	const lower = word.toLowerCase();
	if (/^an?$/.test(lower)) return 1;
	return /^\d+$/.test(lower) ? Number(lower) : numbers.indexOf(lower);
}
/** `Mid-` → mid, `the end of ` → late; whole where nothing is said. */
export const part = (word: string | undefined): Part =>
	parts[word?.toLowerCase().replace(/[ -]$/, '') ?? ''] ?? 'whole';
/** `last` → -1, `this` → 0, `the coming` → 1. */
export const shift = (words: string): number => shifts[words.toLowerCase().split(' ').at(-1)!]!;
/** `last`, `next` or `this` as said before a weekday or month; `the past` is the last, `the coming` the next. */
export function which(words: string | undefined): 'last' | 'next' | 'this' | undefined {
	if (words === undefined) return undefined;
	return (['last', 'this', 'next'] as const)[shift(words) + 1];
}

export const open = (): Expression => ({kind: 'open'});
export const period = (unit: string, by: number, some: Part = 'whole'): Expression => ({
	kind: 'period',
	unit: unit.toLowerCase() as Unit,
	shift: by,
	part: some,
});
