/** What a query leaves of the data. */
import {meetingEvent} from '../../library/entry.ts';
import {eventTerms, matchesEvent} from '../../library/match-event.ts';
import {parseQuery, type Query} from '../../library/query.ts';
import {search} from '../../library/search.ts';
import type {Meeting} from '../../meeting.ts';
import type {Data, Entry} from './data.ts';

export type Narrowed = {
	query: string;
	entries: readonly Entry[];
	readonly meetings: readonly Meeting[];
	/** Words to light up in the rows. */
	words: readonly string[];
};

/**
 * The articles that the query asks for, best first, and the meetings they tell of that meet its terms themselves.
 * @param texts look into the texts too, not only at titles, people and places
 */
export const narrow = (data: Data, text: string, texts = true): Narrowed => {
	const query = parseQuery(text);
	if (query.terms.length === 0) {
		return {query: text, entries: data.entries, meetings: data.merged.meetings, words: []};
	}
	const entries = search(data.index, query, data.library, {texts});
	let meetings: readonly Meeting[] | undefined;
	return {
		query: text,
		entries,
		// Most keystrokes never look at the meetings.
		get meetings() {
			meetings ??= meetingsOf(data, query, entries);
			return meetings;
		},
		words: query.terms.filter(({negated}) => !negated).map(({value}) => value),
	};
};

const meetingsOf = (data: Data, query: Query, entries: readonly Entry[]): Meeting[] => {
	const ids = new Set(entries.map(({head}) => head.id));
	const terms = eventTerms(query);
	const published = (meeting: Meeting) =>
		meeting.sources.map(id => data.byId.get(id)?.head.published?.date).find(date => date !== undefined);
	return data.merged.meetings.filter(
		meeting =>
			meeting.sources.some(id => ids.has(id)) && matchesEvent(terms, meetingEvent(meeting), published(meeting)),
	);
};
