/** What is coming up, as tables: what lies ahead, and what should be over by now. */
import type {MeetingEntry} from '../brief-model.ts';
import {OVERDUE} from '../words.ts';
import {outcomeLines} from './entries.ts';
import {escapeText} from './escape.ts';
import {cell, cite, indent, quoteLines, table} from './parts.ts';

const statusCell = ({status, history, change}: MeetingEntry): string => {
	const said = history.map(one => `${one.said} ${cite(one.sources)}`).join(', ');
	return escapeText(change && change !== 'updated' ? `${status} (${change})` : status) + (said && ` — ${said}`);
};

const scheduleLines = (entries: readonly MeetingEntry[]): string[] =>
	table(
		['when', 'who', 'where', 'what', 'status', 'sources'],
		entries.map(entry => [
			cell(entry.when),
			cell(entry.who),
			cell(entry.where),
			entry.kind,
			statusCell(entry),
			cite(entry.sources),
		]),
	);

export const upcomingLines = (entries: readonly MeetingEntry[], quotes: boolean): string[] => [
	...[false, true].flatMap(overdue => {
		const some = entries.filter(entry => entry.overdue === overdue);
		return some.length === 0 ? [] : [...(overdue ? [OVERDUE, ''] : []), ...scheduleLines(some), ''];
	}),
	...entries
		.filter(entry => entry.outcomes.length > 0 || quotes)
		.flatMap(entry => [
			`- **${escapeText(entry.heading)}**`,
			...(quotes ? ['', ...quoteLines(entry.quotes, '  '), ''] : []),
			...entry.outcomes.flatMap(outcome => indent(outcomeLines(outcome, quotes))),
		]),
];
