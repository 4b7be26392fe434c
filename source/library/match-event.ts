/** Does a meeting or an agreement meet the terms that a query sets for it? */
import type {Event} from './entry.ts';
import {foldedWords} from './fold.ts';
import {dayRange, type Field, type Query, type Term} from './query.ts';

export type FieldTerm = Extract<Term, {kind: 'field'}>;

/** The fields that ask about what happened and not about the article. */
const eventFields = new Set<Field>(['who', 'with', 'place', 'status', 'kind', 'since', 'until']);

/** The terms of a query that ask about meetings and agreements. */
export const eventTerms = ({terms}: Query): FieldTerm[] =>
	terms.filter((term): term is FieldTerm => term.kind === 'field' && eventFields.has(term.field));

const known = new Map<string, string[]>();

/** The folded words of a name; the same few thousand names come again and again. */
const wordsOf = (name: string): string[] => {
	const found = known.get(name);
	if (found) return found;
	if (known.size > 50_000) known.clear();
	const words = foldedWords(name);
	known.set(name, words);
	return words;
};

/** A test whether every word of `wanted` begins a word of a name, so that "ker" finds "John Kerry". */
export const nameTest = (wanted: string): ((name: string) => boolean) => {
	const starts = foldedWords(wanted);
	const found = new Map<string, boolean>();
	return name => {
		const before = found.get(name);
		if (before !== undefined) return before;
		const fits = starts.every(start => wordsOf(name).some(word => word.startsWith(start)));
		found.set(name, fits);
		return fits;
	};
};

type EventTest = (event: Event, published?: string) => boolean;

const involves = (value: string): EventTest => {
	const test = nameTest(value);
	return ({people}) => people.some(test);
};
const startsWith =
	(field: 'status' | 'kind') =>
	(value: string): EventTest => {
		const start = value.toLowerCase();
		return event => event[field].startsWith(start);
	};

/** `published` stands in for a day that nothing fixes: what was reported then. What has no day at all never matches. */
const tests: Record<Exclude<Field, 'source'>, (value: string) => EventTest> = {
	who: involves,
	with: involves,
	place: value => {
		const test = nameTest(value);
		return ({places}) => places.some(test);
	},
	status: startsWith('status'),
	kind: startsWith('kind'),
	since: value => {
		const {from} = dayRange(value)!;
		return ({days}, published) => (days?.to ?? published ?? '') >= from;
	},
	until: value => {
		const {to} = dayRange(value)!;
		return ({days}, published) => {
			const day = days?.from ?? published;
			return day !== undefined && day <= to;
		};
	},
};

const compiled = new WeakMap<FieldTerm[], EventTest[]>();

const compile = (terms: FieldTerm[]): EventTest[] => {
	const found = compiled.get(terms);
	if (found) return found;
	const made = terms.map(({field, value, negated}): EventTest => {
		const test = tests[field as keyof typeof tests](value);
		return negated ? (event, published) => !test(event, published) : test;
	});
	compiled.set(terms, made);
	return made;
};

/** True when the event meets all of the terms; `published` is the ISO 8601 day of the article or articles it comes from. */
export const matchesEvent = (terms: FieldTerm[], event: Event, published?: string): boolean =>
	compile(terms).every(test => test(event, published));

/** What an article reports that reports nothing: its day alone. */
const nothing: Event = {kind: 'meeting', status: 'held', people: [], places: []};

/** True when something in the article meets all the terms together; terms that only exclude must hold for everything in it. */
export const matchesEvents = (terms: FieldTerm[], events: Event[], published?: string): boolean => {
	if (terms.length === 0) return true;
	const matches = (event: Event): boolean => matchesEvent(terms, event, published);
	if (terms.every(({field}) => field === 'since' || field === 'until')) return events.some(matches) || matches(nothing);
	return terms.every(({negated}) => negated) ? events.every(matches) : events.some(matches);
};
