/** The facts of a digest: from articles, or from what runs of `extract` wrote; merged, and narrowed by a query. */
import {type Entry, summarise} from '../library/entry.ts';
import type {Library} from '../library/library.ts';
import type {Query} from '../library/query.ts';
import type {Facts} from '../meeting.ts';
import type {Merged} from '../meetings/merge/merged.ts';
import {exitCode, problemTeller, readQuery, withArticles} from './articles.ts';
import {breathing} from './interrupt.ts';
import type {World} from './world.ts';

/** Gets everything merged, and a function that narrows it to what the query asks; says whether it found anything. */
type Work = (whole: Merged, narrow: (merged: Merged) => Merged) => Promise<boolean>;

/** A record of `extract` as an entry; its text is not there, only its title. */
const entryOf = (facts: Facts): Entry => ({
	...summarise(facts),
	row: undefined,
	facts,
	article: {...facts.article, paragraphs: [], text: facts.article.title},
});

/** The facts of the entries that a query chooses; without one the entries are let go as they come. */
const chooseFacts = async (entries: AsyncIterable<Entry>, query: Query | undefined, library: Library | undefined) => {
	if (!query) return Array.fromAsync(entries, ({facts}) => facts);
	const [{createIndex}, {filter}] = await Promise.all([
		import('../library/search-index.ts'),
		import('../library/search.ts'),
	]);
	return filter(createIndex(await Array.fromAsync(entries)), query, library).map(({facts}) => facts);
};

const mergeChosen = async (
	entries: AsyncIterable<Entry>,
	query: Query | undefined,
	library: Library | undefined,
	work: Work,
) => {
	const {merge} = await import('../meetings/merge/merge.ts');
	if (!query) return work(merge(await chooseFacts(entries, undefined, library)), merged => merged);
	const {divideQuery, narrowMerged} = await import('../library/narrow-merged.ts');
	const {ofArticles, events} = divideQuery(query);
	const asked = ofArticles.terms.length > 0 ? ofArticles : undefined;
	return work(merge(await chooseFacts(entries, asked, library)), merged => narrowMerged(merged, events));
};

/** Reads, merges and hands over to `work`; returns the exit code. */
export const gather = async (input: string[], text: string | undefined, world: World, work: Work): Promise<number> => {
	const query = await readQuery(text);
	if (input.length === 1 && input[0] === '-') {
		const {readFacts} = await import('./read-facts.ts');
		const {tell, count} = problemTeller(world);
		const found = await mergeChosen(breathing(readFacts(tell).map(entryOf)), query, undefined, work);
		return exitCode(count(), found);
	}
	return withArticles(input, world, ({stream, library}) => mergeChosen(stream(), query, library, work));
};
