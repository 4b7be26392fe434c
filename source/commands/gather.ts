/** The facts of a digest: from articles, or from what runs of `extract` wrote; merged, and narrowed by a query. */
import {type Entry, summarise} from '../library/entry.ts';
import type {Library} from '../library/library.ts';
import type {Query} from '../library/query.ts';
import type {Facts} from '../meeting.ts';
import type {Merged} from '../meetings/merge/merged.ts';
import {exitCodes, problemTeller, readQuery, withArticles} from './articles.ts';
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

const mergeChosen = async (entries: Entry[], query: Query | undefined, library: Library | undefined, work: Work) => {
	const {merge} = await import('../meetings/merge/merge.ts');
	// A plain digest, the common one, needs none of the search.
	if (!query) return work(merge(entries.map(({facts}) => facts)), merged => merged);
	const [{createIndex}, {filter}, {divideQuery, narrowMerged}] = await Promise.all([
		import('../library/search-index.ts'),
		import('../library/search.ts'),
		import('../library/narrow-merged.ts'),
	]);
	const {ofArticles, events} = divideQuery(query);
	const chosen = ofArticles.terms.length === 0 ? entries : filter(createIndex(entries), ofArticles, library);
	return work(merge(chosen.map(({facts}) => facts)), merged => narrowMerged(merged, events));
};

/** Reads, merges and hands over to `work`; returns the exit code. */
export const gather = async (input: string[], text: string | undefined, world: World, work: Work): Promise<number> => {
	const query = await readQuery(text);
	const entries: Entry[] = [];
	if (input.length === 1 && input[0] === '-') {
		const {readFacts} = await import('./read-facts.ts');
		const {tell, count} = problemTeller(world);
		for await (const facts of breathing(readFacts(tell))) entries.push(entryOf(facts));
		const found = await mergeChosen(entries, query, undefined, work);
		return count() > 0 ? exitCodes.wrong : found ? exitCodes.found : exitCodes.nothingFound;
	}
	return withArticles(input, world, async articles => {
		for await (const entry of articles.stream()) entries.push(entry);
		return mergeChosen(entries, query, articles.library, work);
	});
};
