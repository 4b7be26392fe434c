import {defineCommand, shared} from './command.ts';
import {list} from './list.ts';
import {resolvePaths} from './paths.ts';

/** `readout`: the reader. Off a terminal it is `readout list`. */
export const browse = defineCommand({
	name: '',
	summary: 'read what you have, and know who met whom',
	usage: ['[path…]', 'COMMAND [path…]'],
	flags: {query: shared.query, now: shared.now},
	examples: ['readout news/', "readout -q 'who:kerry since:2014-10' news/"],
	run: async (input, values, world) => {
		if (!world.isTerminal) return list.run(input, {query: values.query}, world);
		const {browse: start} = await import('../ui/browse.tsx');
		return start({
			paths: await resolvePaths(input, world),
			query: values.query,
			now: values.now,
			color: world.colour,
		});
	},
});
