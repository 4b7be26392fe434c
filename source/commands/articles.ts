/** What every command that reads articles shares: paths, library, query, problems and the exit code they lead to. */
import type {Problem} from '../corpus/raw-document.ts';
import type {Entry} from '../library/entry.ts';
import type {Library} from '../library/library.ts';
import type {Query} from '../library/query.ts';
import {breathing} from './interrupt.ts';
import {resolvePaths} from './paths.ts';
import {UsageError} from './usage-error.ts';
import type {World} from './world.ts';

export type Articles = {
	library: Library | undefined;
	/** Every article, in input order, as it is read. */
	stream: () => AsyncIterable<Entry>;
	/** Those that match a query: all of them, once all are read. */
	matching: (query: Query) => Promise<Entry[]>;
};

export const exitCodes = {found: 0, nothingFound: 1, wrong: 2, interrupted: 130} as const;

/** Unreadable input counts for more than what was found in the rest. */
export const exitCode = (problems: number, found: boolean): number => {
	if (problems > 0) return exitCodes.wrong;
	return found ? exitCodes.found : exitCodes.nothingFound;
};

/** Reads a query that must be right: one from a command line. */
export const readQuery = async (text: string | undefined): Promise<Query | undefined> => {
	if (text === undefined) return;
	const {parseQuery} = await import('../library/query.ts');
	const query = parseQuery(text);
	if (query.problems.length > 0) throw new UsageError(query.problems[0]);
	return query;
};

/** Counts what could not be read and tells it as it comes. */
export const problemTeller = ({talk}: World): {tell: (problem: Problem) => void; count: () => number} => {
	let problems = 0;
	const tell = ({path, message}: Problem): void => {
		problems++;
		talk(`${path}: ${message}`);
	};
	return {tell, count: () => problems};
};

/**
 * Opens the library, runs `work` on the articles of the paths and closes it again.
 * `work` says whether it found anything; unreadable input leads to 2 even so.
 */
export const withArticles = async (
	given: string[],
	world: World,
	work: (articles: Articles) => Promise<boolean>,
): Promise<number> => {
	const paths = await resolvePaths(given, world);
	const {tell, count} = problemTeller(world);
	const [{openLibrary}, {load}] = await Promise.all([import('../library/library.ts'), import('../library/load.ts')]);
	const library = openLibrary(world.talk);
	const stream = (): AsyncIterable<Entry> => breathing(load(paths, library, tell));
	const matching = async (query: Query): Promise<Entry[]> => {
		const [{createIndex}, {filter}] = await Promise.all([
			import('../library/search-index.ts'),
			import('../library/search.ts'),
		]);
		const index = createIndex();
		for await (const entry of stream()) index.add(entry);
		return filter(index, query, library);
	};
	try {
		const found = await work({library, stream, matching});
		return exitCode(count(), found);
	} finally {
		library?.close();
	}
};
