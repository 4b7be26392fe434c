import type {Entry} from '../library/entry.ts';
import {type Articles, readQuery, withArticles} from './articles.ts';
import {defineCommand, shared} from './command.ts';
import {emit} from './emit.ts';
import {rowFormats, rowWriter} from './rows.ts';

/** Articles that have a double, each with the ids of the others that tell the same text. */
const withDoubles = async (entries: AsyncIterable<Entry> | Entry[], {library}: Articles) => {
	const {duplicates} = await import('../library/duplicates.ts');
	const groups = duplicates(await Array.fromAsync(entries), library);
	return groups.flatMap(group =>
		group.map(entry => ({entry, doubles: group.filter(other => other !== entry).map(({head}) => head.id)})),
	);
};

async function* withoutDoubles(entries: AsyncIterable<Entry> | Entry[]) {
	for await (const entry of entries) yield {entry, doubles: undefined};
}

/** `readout list`: one line an article. */
export const list = defineCommand({
	name: 'list',
	summary: 'one line an article: id, date, source, meetings found, title, path',
	usage: ['list [path…]'],
	notes: ['Off a terminal the line is tab-separated. Exit code 1 when there is no article.'],
	flags: {
		query: shared.query,
		duplicates: {type: 'boolean', help: 'only articles that tell the same text as others, those together'},
		format: {type: 'string', choices: rowFormats, help: 'lines, one JSON document, or one JSON record a line'},
		limit: shared.limit,
		output: shared.output,
	},
	examples: ['readout list', 'readout list -q who:kerry --format ndjson news/', 'readout list news | cut -f5 | head'],
	run: async (input, {query, duplicates, format = 'text', limit, output}, world) => {
		const wanted = await readQuery(query);
		return withArticles(input, world, articles =>
			emit(output, async target => {
				const rows = await rowWriter(target, format, world);
				const entries = wanted ? await articles.matching(wanted) : articles.stream();
				let count = 0;
				for await (const {entry, doubles} of duplicates
					? await withDoubles(entries, articles)
					: withoutDoubles(entries)) {
					if (count === limit) break;
					rows.add(entry, doubles);
					count++;
				}
				rows.end();
				return count > 0;
			}),
		);
	},
});
