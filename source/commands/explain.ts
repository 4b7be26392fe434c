import {exitCode, problemTeller} from './articles.ts';
import {emit} from './emit.ts';
import {breathing} from './interrupt.ts';
import {resolvePaths} from './paths.ts';
import type {World} from './world.ts';

/** `clean --explain`: a line of TSV for each line of each document: `+` or `-`, kind, score, text, reasons. */
export const explainAll = async (input: string[], world: World, file: string | undefined): Promise<number> => {
	const paths = await resolvePaths(input, world);
	const {tell, count} = problemTeller(world);
	const [{readCorpus}, {explain}] = await Promise.all([
		import('../corpus/read-corpus.ts'),
		import('../clean/explain.ts'),
	]);
	let found = false;
	await emit(file, async output => {
		for await (const document of breathing(readCorpus(paths, tell))) {
			found = true;
			for (const {kept, kind, score, text, reasons} of explain(document)) {
				output.write(`${[kept ? '+' : '-', kind, score.toFixed(2), text, reasons.join('; ')].join('\t')}\n`);
			}
		}
	});
	return exitCode(count(), found);
};
