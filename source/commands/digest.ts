import {type Command, shared} from './command.ts';

/** `readout digest`: the brief. */
export const digest: Command = {
	name: 'digest',
	summary: 'the brief: who met whom, where, when, with what status, and what came of it',
	usage: ['digest [path…]', 'digest -'],
	flags: {
		format: {type: 'string', choices: ['md', 'json'], help: 'of the brief'},
		output: shared.output,
	},
	examples: ['readout digest news > brief.md'],
	run: async () => 0,
};
