/** What a query leaves of merged facts: its terms about articles choose what is merged, the others choose among that. */
import {select} from '../digest/select.ts';
import type {Merged} from '../meetings/merge/merged.ts';
import {agreementEvent, meetingEvent} from './entry.ts';
import {eventTerms, type FieldTerm, matchesEvent} from './match-event.ts';
import type {Query} from './query.ts';

/** Divides a query: `ofArticles` chooses articles before they are merged, `events` goes to `narrowMerged`. */
export const divideQuery = (query: Query): {ofArticles: Query; events: FieldTerm[]} => {
	const events = eventTerms(query);
	const others = query.terms.filter(term => !events.some(event => event === term));
	return {ofArticles: {...query, terms: others}, events};
};

/** Keeps the meetings and agreements that meet the terms, and the articles that tell of them. */
export const narrowMerged = (merged: Merged, events: FieldTerm[]): Merged => {
	if (events.length === 0) return merged;
	const days = new Map(merged.articles.map(({id, published}) => [id, published?.date]));
	const newest = (ids: string[]): string | undefined =>
		ids
			.flatMap(id => days.get(id) ?? [])
			.sort()
			.at(-1);
	const sourcesOf = (evidence: {article: string}[]): string[] => evidence.map(({article}) => article);
	const selected = select(merged, {
		meeting: meeting => matchesEvent(events, meetingEvent(meeting), newest(meeting.sources)),
		agreement: one => matchesEvent(events, agreementEvent(one), newest(sourcesOf(one.evidence))),
	});
	const told = new Set([
		...selected.meetings.flatMap(({sources}) => sources),
		...selected.agreements.flatMap(({evidence}) => sourcesOf(evidence)),
	]);
	return {...selected, articles: merged.articles.filter(({id}) => told.has(id))};
};
