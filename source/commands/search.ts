import {existsSync} from 'node:fs';
import {fields} from '../library/query.ts';
import {readQuery, withArticles} from './articles.ts';
import {defineCommand, shared} from './command.ts';
import {emit} from './emit.ts';
import {columns} from './help.ts';
import {rowFormats, rowWriter} from './rows.ts';
import {UsageError} from './usage-error.ts';

/** `readout search`: what matches a query, best first. */
export const search = defineCommand({
	name: 'search',
	summary: 'the articles that match a query, best first',
	usage: ['search QUERY [path…]'],
	notes: [
		'Query',
		...columns([
			['kery lavrov', 'both words: nearly so in title, people and places, or exactly in the text'],
			['"exact phrase"', 'these words in this order'],
			['-word', 'without it; works before every other term too (after -- where it comes first)'],
			...Object.values(fields).map(({help, example}): [string, string] => [example, help]),
		]),
		'Terms combine: all must hold. Terms about meetings must hold for one and the same.',
	],
	flags: {
		format: {type: 'string', choices: rowFormats, help: 'lines, one JSON document, or one JSON record a line'},
		limit: shared.limit,
		output: shared.output,
	},
	examples: ['readout search "kery lavrov"', 'readout search "who:kerry place:geneva since:2015-03" news/'],
	run: async ([text, ...input], {format, limit, output}, world) => {
		if (text === undefined)
			throw new UsageError('search wants a query, such as: readout search "who:kerry since:2014-10"');
		if (input.length > 0 && !existsSync(input[0])) {
			throw new UsageError(
				`there is no file or folder "${input[0]}"; a query of several words stands in quotes: "${text} ${input[0]}"`,
			);
		}
		const query = await readQuery(text);
		return withArticles(input, world, async articles => {
			const [{createIndex}, {search: find}] = await Promise.all([
				import('../library/search-index.ts'),
				import('../library/search.ts'),
			]);
			const index = createIndex();
			for await (const entry of articles.stream()) index.add(entry);
			const found = find(index, query!, articles.library).slice(0, limit);
			await emit(output, async target => {
				const rows = await rowWriter(target, format ?? 'text', world);
				for (const entry of found) rows.add(entry);
				rows.end();
			});
			return found.length > 0;
		});
	},
});
