import {statSync} from 'node:fs';
import {filesOf} from '../corpus/files-of.ts';
import type {Entry} from '../library/entry.ts';
import {type Articles, readQuery, withArticles} from './articles.ts';
import {defineCommand, shared} from './command.ts';
import {emit} from './emit.ts';
import {UsageError} from './usage-error.ts';

const isFile = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;

/** Splits ARTICLE:LINE; a file whose name ends so is taken at its word. */
const splitTarget = (target: string): {article: string; line?: number} => {
	const [, article, line] = /^(.+):(\d+)$/.exec(target) ?? [];
	return article === undefined || isFile(target) ? {article: target} : {article, line: Number(line)};
};

/** The entries that an id, the beginning of an id, a path or a `file#id` names. */
const named = async (articles: Articles, wanted: string): Promise<Entry[]> => {
	const byPath: Entry[] = [];
	const byId: Entry[] = [];
	for await (const entry of articles.stream()) {
		const {id, path} = entry.head;
		if (path === wanted || (path.startsWith(`${wanted}#`) && isFile(wanted))) byPath.push(entry);
		else if (/^[0-9a-f]{4,12}$/.test(wanted) && id.startsWith(wanted)) byId.push(entry);
	}
	return byPath.length > 0 ? byPath : byId;
};

/** `readout show`: one article with what it tells. */
export const show = defineCommand({
	name: 'show',
	summary: 'one article, cleaned, with the meetings it tells of',
	usage: ['show ID|PATH[:LINE] [path…]', 'show -q QUERY [path…]'],
	notes: ['An id may be shortened. With :LINE, as evidence gives it, the paragraph at that line and its neighbours.'],
	flags: {
		query: {...shared.query, help: 'every article that matches'},
		format: {
			type: 'string',
			choices: ['text', 'json', 'ndjson'],
			help: 'text, or the records of extract with the text to which they point',
		},
		output: shared.output,
	},
	examples: [
		'readout show news/page.html',
		'readout show news/page.html:9',
		'readout show 5f2e news',
		"readout show feed.xml#3 --format json | jq '.articles[].meetings'",
	],
	run: async (input, {query, format = 'text', output}, world) => {
		const wanted = await readQuery(query);
		const target = wanted ? undefined : input[0];
		const paths = wanted ? input : input.slice(1);
		if (!wanted && target === undefined) {
			throw new UsageError('show wants the id or the path of an article, such as those of `readout list`');
		}
		const {article = '', line} = target === undefined ? {} : splitTarget(target);
		const file = filesOf(article).find(isFile);
		return withArticles(file && paths.length === 0 ? [file] : paths, world, async articles => {
			const found = wanted ? await articles.matching(wanted) : await named(articles, article);
			if (found.length === 0 && !wanted) world.talk(`no article here is called ${article}`);
			const [{showText}, {showRecord}] = await Promise.all([import('./show-text.ts'), import('./show-record.ts')]);
			await emit(output, async ({write}) => {
				if (format === 'json') {
					write(`${JSON.stringify({schema: 1, articles: found.map(showRecord)}, undefined, '\t')}\n`);
				} else
					for (const entry of found) {
						write(format === 'text' ? showText(entry, line, world) : `${JSON.stringify(showRecord(entry))}\n`);
					}
			});
			return found.length > 0;
		});
	},
});
