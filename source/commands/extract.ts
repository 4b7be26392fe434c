import {readQuery, withArticles} from './articles.ts';
import {type Command, shared} from './command.ts';
import {emit} from './emit.ts';

/** `readout extract`: the map of map and reduce. */
export const extract: Command = {
	name: 'extract',
	summary: 'the meetings and agreements of each article, one JSON record a line',
	usage: ['extract [path…]'],
	notes: ['What many runs of extract wrote, in any order, `readout digest -` makes one brief of.'],
	flags: {query: shared.query, output: shared.output},
	examples: [
		'readout extract news > facts.ndjson',
		"find big -name '*.txt' | parallel -X readout extract | readout digest -",
	],
	run: (input, {query, output}, world) =>
		withArticles(input, world, async articles => {
			const wanted = await readQuery(query as string | undefined);
			return emit(output as string | undefined, async target => {
				let found = false;
				for await (const {facts} of wanted ? await articles.matching(wanted) : articles.stream()) {
					target.write(`${JSON.stringify(facts)}\n`);
					found = true;
				}
				return found;
			});
		}),
};
