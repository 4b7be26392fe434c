/** The facts of a digest: from articles, or from what runs of `extract` wrote; merged, and narrowed by a query. */

import {type Entry, summarise} from '../library/entry.ts';
import type {Query} from '../library/query.ts';
import type {Facts} from '../meeting.ts';
import type {Merged} from '../meetings/merge/merged.ts';
import {exitCodes, problemTeller, readQuery, withArticles} from './articles.ts';
import {breathing} from './interrupt.ts';
import type {World} from './world.ts';

type Narrow = (merged: Merged) => Merged;
type Work = (whole: Merged, narrow: Narrow) => Promise<boolean>;

/** A record of `extract` as an entry; its text is not there, only its title. */
const entryOf = (facts: Facts): Entry => ({
	...summarise(facts),
	row: undefined,
	facts,
	article: {...facts.article, paragraphs: [], text: facts.article.title},
});

/** Terms about the article choose what is merged; terms about meetings choose among the merged meetings. */
const splitQuery = async (query: Query) => {
	const {eventTerms} = await import('../library/match-event.ts');
	const events = eventTerms(query);
	const ofArticles: Query = {...query, terms: query.terms.filter(term => !events.some(event => event === term))};
	return {events, ofArticles};
};

const narrowing = async (query: Query): Promise<Narrow> => {
	const [{select}, {agreementEvent, meetingEvent}, {matchesEvent}] = await Promise.all([
		import('../digest/select.ts'),
		import('../library/entry.ts'),
		import('../library/match-event.ts'),
	]);
	const {events} = await splitQuery(query);
	if (events.length === 0) return merged => merged;
	return merged => {
		const days = new Map(merged.articles.map(({id, published}) => [id, published?.date]));
		const newest = (ids: string[]): string | undefined =>
			ids
				.flatMap(id => days.get(id) ?? [])
				.sort()
				.at(-1);
		const selected = select(merged, {
			meeting: meeting => matchesEvent(events, meetingEvent(meeting), newest(meeting.sources)),
			agreement: agreement =>
				matchesEvent(events, agreementEvent(agreement), newest(agreement.evidence.map(({article}) => article))),
		});
		const told = new Set([
			...selected.meetings.flatMap(({sources}) => sources),
			...selected.agreements.flatMap(({evidence}) => evidence.map(({article}) => article)),
		]);
		return {...selected, articles: merged.articles.filter(({id}) => told.has(id))};
	};
};

/** Entries that the terms about articles choose. */
const choose = async (
	entries: Entry[],
	query: Query,
	library: Parameters<typeof import('../library/search.ts').filter>[2],
) => {
	const [{createIndex}, {filter}] = await Promise.all([
		import('../library/search-index.ts'),
		import('../library/search.ts'),
	]);
	return filter(createIndex(entries), (await splitQuery(query)).ofArticles, library);
};

/** Reads and merges; `work` gets everything merged and a function that narrows it to what the query asks. */
export const gather = async (input: string[], text: string | undefined, world: World, work: Work): Promise<number> => {
	const query = await readQuery(text);
	const {merge} = await import('../meetings/merge/merge.ts');
	const narrow = query ? await narrowing(query) : (merged: Merged): Merged => merged;
	if (input.length === 1 && input[0] === '-') {
		const {readFacts} = await import('./read-facts.ts');
		const {tell, count} = problemTeller(world);
		const records: Facts[] = [];
		for await (const facts of breathing(readFacts(tell))) records.push(facts);
		const chosen = query ? (await choose(records.map(entryOf), query, undefined)).map(({facts}) => facts) : records;
		const found = await work(merge(chosen), narrow);
		return count() > 0 ? exitCodes.wrong : found ? exitCodes.found : exitCodes.nothingFound;
	}
	return withArticles(input, world, async articles => {
		const entries: Entry[] = [];
		for await (const entry of articles.stream()) entries.push(entry);
		const chosen = query ? await choose(entries, query, articles.library) : entries;
		return work(merge(chosen.map(({facts}) => facts)), narrow);
	});
};
