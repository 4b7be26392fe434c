import {mkdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Article} from '../article.ts';
import {emit} from './emit.ts';

/** File names that every system takes. */
const plainName = (path: string): string =>
	basename(path)
		.replace(/(?<=.)(?:\.(?:txt|md|html?|jsonl?|ndjson|xml|eml|mbox))?(?:\.gz)?(?=#|$)/i, '')
		.replace(/[^\p{L}\p{N}._-]+/gu, '-')
		.replace(/^[-.]+|[-.]+$/g, '')
		.slice(0, 100) || 'article';

/** A folder that takes one file an article; articles of the same name are numbered in order of input. */
export const createShelf = (folder: string, format: string) => {
	mkdirSync(folder, {recursive: true});
	const taken = new Map<string, number>();
	return async ({path}: Article, text: string): Promise<void> => {
		const name = plainName(path);
		const count = (taken.get(name) ?? 0) + 1;
		taken.set(name, count);
		await emit(join(folder, `${count === 1 ? name : `${name}-${count}`}.${format}`), async output =>
			output.write(text),
		);
	};
};
