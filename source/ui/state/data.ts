/** The articles as the screens see them: the library's entries, and what merging made of their facts. */
import type {Entry} from '../../library/entry.ts';
import type {Library} from '../../library/library.ts';
import {createIndex, type SearchIndex} from '../../library/search-index.ts';
import type {Merged} from '../../meetings/merge/merged.ts';

export type {Entry};

/** All that has been read so far. A new object whenever more comes in; `byId` and `index` only ever grow and are shared. */
export type Data = {
	entries: readonly Entry[];
	byId: ReadonlyMap<string, Entry>;
	index: SearchIndex;
	library: Library | undefined;
	/** ISO day that counts as today, where the user named one. */
	now: string | undefined;
	merged: Merged;
	/** Every entry that has duplicates, with all of its kind. */
	twins: ReadonlyMap<Entry, readonly Entry[]>;
};

const nothingMerged: Merged = {schema: 1, articles: [], meetings: [], agreements: [], people: []};
export const noData = (library?: Library, now?: string): Data => ({
	entries: [],
	byId: new Map(),
	index: createIndex(),
	library,
	now,
	merged: nothingMerged,
	twins: new Map(),
});

/** The article and its duplicates. */
export const alike = ({twins}: Data, entry: Entry): readonly Entry[] => twins.get(entry) ?? [entry];

/** `entries` without those that stand for one that came before. */
export const foldTwins = ({twins}: Data, entries: readonly Entry[]): readonly Entry[] => {
	if (twins.size === 0) return entries;
	const seen = new Set<readonly Entry[]>();
	return entries.filter(entry => {
		const group = twins.get(entry);
		if (!group) return true;
		if (seen.has(group)) return false;
		seen.add(group);
		return true;
	});
};

/** Groups of duplicates as a look-up. */
export const twinsOf = (groups: readonly (readonly Entry[])[]): Data['twins'] =>
	new Map(groups.flatMap(group => group.map(entry => [entry, group] as const)));

/** The data with more articles at the end. */
export const addEntries = (data: Data, added: readonly Entry[]): Data => {
	const byId = data.byId as Map<string, Entry>;
	for (const entry of added) {
		if (!byId.has(entry.head.id)) byId.set(entry.head.id, entry);
		data.index.add(entry);
	}
	return {...data, entries: [...data.entries, ...added]};
};

/** Cells of text that stand for a title that an article does not have. */
const firstWords = 120;

/** The title, or else the first words of the text, or else the path. */
export const titleOf = (entry: Entry): string => {
	const {title, path} = entry.head;
	return title || entry.article.paragraphs[0]?.text.slice(0, firstWords) || path;
};

/** Newest first, undated last, otherwise as they came. */
export const inReadingOrder = (entries: readonly Entry[]): Entry[] =>
	entries.toSorted((a, b) => {
		const [first, second] = [a.head.published?.date ?? '', b.head.published?.date ?? ''];
		return first === second ? 0 : first > second ? -1 : 1;
	});
