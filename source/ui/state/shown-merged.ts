/** What `readout digest -q QUERY` would tell: terms about articles choose what is merged, the others choose among it. */
import {select} from '../../digest/select.ts';
import {agreementEvent, meetingEvent} from '../../library/entry.ts';
import {eventTerms, matchesEvent} from '../../library/match-event.ts';
import {parseQuery} from '../../library/query.ts';
import {filter} from '../../library/search.ts';
import {merge} from '../../meetings/merge/merge.ts';
import type {Merged} from '../../meetings/merge/merged.ts';
import type {Data} from './data.ts';

export const shownMerged = (data: Data, text: string): Merged => {
	const query = parseQuery(text);
	if (query.terms.length === 0) return data.merged;
	const events = eventTerms(query);
	const ofArticles = {...query, terms: query.terms.filter(term => !events.some(event => event === term))};
	const merged =
		ofArticles.terms.length === 0
			? data.merged
			: merge(filter(data.index, ofArticles, data.library).map(({facts}) => facts));
	if (events.length === 0) return merged;
	const published = (ids: readonly string[]) =>
		ids
			.flatMap(id => data.byId.get(id)?.head.published?.date ?? [])
			.sort()
			.at(-1);
	const selected = select(merged, {
		meeting: meeting => matchesEvent(events, meetingEvent(meeting), published(meeting.sources)),
		agreement: agreement =>
			matchesEvent(events, agreementEvent(agreement), published(agreement.evidence.map(({article}) => article))),
	});
	const told = new Set([
		...selected.meetings.flatMap(({sources}) => sources),
		...selected.agreements.flatMap(({evidence}) => evidence.map(({article}) => article)),
	]);
	return {...selected, articles: merged.articles.filter(({id}) => told.has(id))};
};
