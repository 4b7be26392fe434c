/** One article as the library hands it out: what lists and searches need at once, the rest when it is asked for. */
import type {Article, ArticleHead} from '../article.ts';
import type {Agreement, Facts, Meeting} from '../meeting.ts';

/** What a query can ask of a meeting or an agreement. */
export type Event = {
	kind: Meeting['kind'] | 'agreement';
	status: Meeting['status'] | Agreement['status'];
	people: string[];
	places: string[];
	/** Closed interval of ISO 8601 days, where it is known. */
	days?: {from: string; to: string};
};

/** What stands in the library beside the text, so that lists and searches need not read it. */
export type Summary = {head: ArticleHead; meetings: number; agreements: number; events: Event[]};

export type Entry = Summary & {
	/** Row in the library; undefined while, or because, it is not kept there. */
	readonly row: number | undefined;
	readonly facts: Facts;
	readonly article: Article;
};

const names = (parties: {name: string}[]): string[] => [...new Set(parties.map(({name}) => name))];

/** A meeting as a query sees it. */
export const meetingEvent = ({kind, status, participants, place, date}: Meeting): Event => ({
	kind,
	status,
	people: names(participants),
	places: place ? [place.name, ...(place.venue ? [place.venue] : [])] : [],
	...(date && {days: {from: date.from, to: date.to}}),
});

/** An agreement as a query sees it. */
export const agreementEvent = ({status, parties}: Agreement): Event => ({
	kind: 'agreement',
	status,
	people: names(parties),
	places: [],
});

/** Sums an article up for lists and searches. */
export const summarise = ({article: head, meetings, agreements}: Facts): Summary => ({
	head,
	meetings: meetings.length,
	agreements: agreements.length,
	events: [...meetings.map(meetingEvent), ...agreements.map(agreementEvent)],
});
