import {readQuery, withArticles} from './articles.ts';
import {defineCommand, shared} from './command.ts';
import {emit} from './emit.ts';
import {rowFormats, rowWriter} from './rows.ts';

/** `readout list`: one line an article. */
export const list = defineCommand({
	name: 'list',
	summary: 'one line an article: id, date, source, meetings found, title, path',
	usage: ['list [path…]'],
	notes: ['Off a terminal the line is tab-separated. Exit code 1 when there is no article.'],
	flags: {
		query: shared.query,
		format: {type: 'string', choices: rowFormats, help: 'lines, one JSON document, or one JSON record a line'},
		limit: shared.limit,
		output: shared.output,
	},
	examples: ['readout list', 'readout list -q who:kerry --format ndjson news/', 'readout list news | cut -f5 | head'],
	run: async (input, {query, format, limit, output}, world) => {
		const wanted = await readQuery(query);
		return withArticles(input, world, articles =>
			emit(output, async target => {
				const rows = await rowWriter(target, format ?? 'text', world);
				let count = 0;
				for await (const entry of wanted ? await articles.matching(wanted) : articles.stream()) {
					if (count === limit) break;
					rows.add(entry);
					count++;
				}
				rows.end();
				return count > 0;
			}),
		);
	},
});
