/** One order for everything that comes out, so that the order of the input changes nothing. */
import {hash} from 'node:crypto';
import type {ArticleHead} from '../../article.ts';

/** Code-unit order: the same on every machine, unlike `localeCompare`. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Oldest first, the undated last, then by path and id. */
export const byArticle = (a: ArticleHead, b: ArticleHead): number =>
	byText(a.published?.date ?? '~', b.published?.date ?? '~') || byText(a.path, b.path) || byText(a.id, b.id);

/** Twelve hex digits that name a thing by what it was made from. */
export const stableId = (...parts: string[]): string => hash('sha256', parts.join('\0'), 'hex').slice(0, 12);

/** How often each key occurs, most frequent first; ties in text order. */
export const ranked = (keys: Iterable<string>): [key: string, count: number][] => {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
};

/** The most frequent key; of equals the longest, then the first in text order. */
export const mostFrequent = (keys: Iterable<string>): string | undefined => {
	const all = ranked(keys);
	return all
		.filter(([, count]) => count === all[0][1])
		.sort((a, b) => b[0].length - a[0].length || byText(a[0], b[0]))[0]?.[0];
};

/** Groups values by a key, in order of first occurrence. */
export const groupBy = <T>(values: Iterable<T>, key: (value: T) => string): Map<string, T[]> => {
	const groups = new Map<string, T[]>();
	for (const value of values) append(groups, key(value), value);
	return groups;
};

/** Adds to the list under a key. */
export const append = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
};

/** Remembers what a function of one text gave; lives as long as its holder. */
export const memo = <T>(make: (text: string) => T): ((text: string) => T) => {
	const made = new Map<string, T>();
	return text => {
		if (!made.has(text)) made.set(text, make(text));
		return made.get(text)!;
	};
};
