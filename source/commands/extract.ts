import {readQuery, withArticles} from './articles.ts';
import {defineCommand, shared} from './command.ts';
import {emit} from './emit.ts';

/** `readout extract`: the map of map and reduce. */
export const extract = defineCommand({
	name: 'extract',
	summary: 'the meetings and agreements of each article, one JSON record a line',
	usage: ['extract [path…]'],
	notes: ['What many runs of extract wrote, in any order, `readout digest -` makes one brief of.'],
	flags: {query: shared.query, output: shared.output},
	examples: [
		'readout extract news > facts.ndjson',
		"find big -name '*.txt' | parallel -X readout extract | readout digest -",
	],
	run: async (input, {query, output}, world) => {
		const wanted = await readQuery(query);
		return withArticles(input, world, articles =>
			emit(output, async target => {
				let found = false;
				for await (const {facts} of wanted ? await articles.matching(wanted) : articles.stream()) {
					target.write(`${JSON.stringify(facts)}\n`);
					found = true;
				}
				return found;
			}),
		);
	},
});
