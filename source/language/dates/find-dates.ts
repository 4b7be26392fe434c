/** Wordings of dates in a text. */
import {findCalendarDates} from './calendar.ts';
import type {Expression} from './expression.ts';
import {dayRules} from './rules/days.ts';
import {holidayRules} from './rules/holidays.ts';
import {monthAndYearRules} from './rules/months-and-years.ts';
import {periodRules} from './rules/periods.ts';

/** `start`/`end` are offsets into the whole text; `text` the words used; `expression` what they say. */
export type DateMention = {start: number; end: number; text: string; expression: Expression};

const rules = [...dayRules, ...holidayRules, ...periodRules, ...monthAndYearRules];

/** Anything that could be part of a date: most sentences have none of it and are done after one look. */
const anyDate =
	/\d|day|week|month|year|fortnight|tonight|tomorrow|night|morning|afternoon|evening|spring|summer|autumn|fall|winter|Day|Eve|[JFMASONDTW][a-z]{2}|[A-Z]{3}/;

/**
 * The date wordings of a text (best: one sentence), leftmost and longest first, not overlapping; a leading `on` is left out.
 * `offset` is where the text begins in the article.
 */
export function findDates(text: string, offset = 0): DateMention[] {
	if (!anyDate.test(text)) return [];
	const found = findCalendarDates(text);
	for (const {cue, pattern, read} of rules) {
		if (!cue.test(text)) continue;
		for (const match of text.matchAll(pattern))
			found.push({start: match.index, end: match.index + match[0].length, expression: read(match.groups ?? {})});
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const mentions: DateMention[] = [];
	let end = 0;
	for (const mention of found) {
		if (mention.start < end) continue;
		end = mention.end;
		mentions.push({
			start: mention.start + offset,
			end: mention.end + offset,
			text: text.slice(mention.start, mention.end),
			expression: mention.expression,
		});
	}
	return mentions;
}
