/** Agreements and meetings as entries of the Markdown. */
import type {AgreementEntry, MeetingEntry, OutcomeLine} from '../brief-model.ts';
import {capital, series} from '../party-words.ts';
import {FIELD_LABELS} from '../words.ts';
import {escapeLine, escapeText} from './escape.ts';
import {bullet, cite, cited, indent, mark, quoteLines} from './parts.ts';

/** All that one meeting, or one agreement of its own, brought. */
export const agreementLines = (entries: readonly AgreementEntry[], quotes: boolean): string[] => {
	const [{heading, when}] = entries;
	const head = `**${escapeText(heading)}**${when ? ` (${escapeText(when)})` : ''}`;
	const lead = (entry: AgreementEntry) => mark(entry) + (entry.standing ? `*${entry.standing}*: ` : '');
	if (entries.length === 1) return bullet(`${head}: ${lead(entries[0])}`, entries[0], quotes);
	return [`- ${head}:`, ...entries.flatMap(entry => indent(bullet(lead(entry), entry, quotes)))];
};

const disputedSentence = ({disputed}: MeetingEntry): string =>
	`Sources differ on ${series(disputed.map(field => FIELD_LABELS[field] ?? escapeText(field)))}.`;

export const outcomeLines = (outcome: OutcomeLine, quotes: boolean): string[] =>
	bullet(`${outcome.label}: `, outcome, quotes);

/** A meeting that was held: heading, sentence, what came of it. */
export const meetingLines = (entry: MeetingEntry, quotes: boolean): string[] => [
	`### ${escapeLine(entry.when ? `${entry.heading} — ${entry.when}` : entry.heading)}`,
	'',
	cited(mark(entry) + escapeLine(entry.text), entry.sources),
	...(entry.history.length > 0 ? [historySentence(entry)] : []),
	...(entry.disputed.length > 0 ? [disputedSentence(entry)] : []),
	...entry.sameText.map(group => `${series(group.map(number => `[${number}]`))} print the same text.`),
	...(quotes && entry.quotes.length > 0 ? ['', ...quoteLines(entry.quotes)] : []),
	...(entry.outcomes.length > 0 ? [''] : []),
	...entry.outcomes.flatMap(outcome => outcomeLines(outcome, quotes)),
	'',
];

const historySentence = ({history}: MeetingEntry): string => {
	const told = history.map(({said, sources}) => `${said} by ${cite(sources)}`).join(', ');
	return `${capital(told)}.`;
};

/** A meeting that was called off or denied: one list item. */
export const cancelledLines = (entry: MeetingEntry, quotes: boolean): string[] => [
	...bullet(mark(entry), entry, quotes),
	...entry.outcomes.flatMap(outcome => indent(outcomeLines(outcome, quotes))),
];
