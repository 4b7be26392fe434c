/** Does a meeting or an agreement meet the terms that a query sets for it? */
import type {Event} from './entry.ts';
import {foldedWords} from './fold.ts';
import {dayRange, type Field, type Query, type Term} from './query.ts';

type FieldTerm = Extract<Term, {kind: 'field'}>;

/** The fields that ask about what happened and not about the article. */
const eventFields = new Set<Field>(['who', 'with', 'place', 'status', 'kind', 'since', 'until']);

/** The terms of a query that ask about meetings and agreements. */
export const eventTerms = ({terms}: Query): FieldTerm[] =>
	terms.filter((term): term is FieldTerm => term.kind === 'field' && eventFields.has(term.field));

/** True when every word of `wanted` begins a word of `text`, so that "ker" finds "John Kerry". */
export const containsWords = (text: string, wanted: string): boolean => {
	const words = foldedWords(text);
	return foldedWords(wanted).every(start => words.some(word => word.startsWith(start)));
};

/** `published` stands in for a day that nothing fixes: what was reported then. What has no day at all never matches. */
const tests: Record<Exclude<Field, 'source'>, (event: Event, value: string, published?: string) => boolean> = {
	who: ({people}, value) => people.some(name => containsWords(name, value)),
	with: ({people}, value) => people.some(name => containsWords(name, value)),
	place: ({places}, value) => places.some(name => containsWords(name, value)),
	status: ({status}, value) => status.startsWith(value.toLowerCase()),
	kind: ({kind}, value) => kind.startsWith(value.toLowerCase()),
	since: ({days}, value, published) => (days?.to ?? published ?? '') >= dayRange(value)!.from,
	until: ({days}, value, published) => {
		const day = days?.from ?? published;
		return day !== undefined && day <= dayRange(value)!.to;
	},
};

/** True when the event meets all of the terms; `published` is the ISO 8601 day of the article or articles it comes from. */
export const matchesEvent = (terms: FieldTerm[], event: Event, published?: string): boolean =>
	terms.every(({field, value, negated}) => tests[field as keyof typeof tests](event, value, published) !== negated);

/** True when something in the article meets all the terms together; a negated term alone must hold for everything in it. */
export const matchesEvents = (terms: FieldTerm[], events: Event[], published?: string): boolean => {
	if (terms.length === 0) return true;
	if (terms.every(({field}) => field === 'since' || field === 'until')) {
		const reported: Event = {kind: 'meeting', status: 'held', people: [], places: []};
		return [...events, reported].some(event => matchesEvent(terms, event, published));
	}
	if (terms.every(({negated}) => negated)) return events.every(event => matchesEvent(terms, event, published));
	return events.some(event => matchesEvent(terms, event, published));
};
