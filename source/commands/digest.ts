import {sectionKeys} from '../digest/brief-model.ts';
import type {Changes} from '../digest/changes.ts';
import {defineCommand} from './command.ts';
import {type DigestValues, digestFlags, readSections, readTemplate, renderers} from './digest-flags.ts';
import {emit} from './emit.ts';
import {UsageError} from './usage-error.ts';
import type {World} from './world.ts';

const onlyNew = (changes: Changes): Changes => new Map([...changes].filter(([, change]) => change === 'new'));

const run = async (input: string[], values: DigestValues, world: World): Promise<number> => {
	const sections = readSections(values.section);
	const template = await readTemplate(values.template);
	if (values.newOnly && values.since === undefined) throw new UsageError('--new-only goes with --since');
	const [{gather}, {readPoint}] = await Promise.all([import('./gather.ts'), import('./digest-point.ts')]);
	const point = await readPoint(input, values, world);
	return gather(input, values.query, world, async (whole, narrow) => {
		const [{select}, {brief}] = await Promise.all([import('../digest/select.ts'), import('../digest/brief.ts')]);
		const changes = point?.changes(whole);
		const changed = changes && values.newOnly ? onlyNew(changes) : changes;
		const {minSources, limit, now} = values;
		const merged = select(narrow(whole), {minSources, changed});
		if (values.failIfEmpty && merged.meetings.length + merged.agreements.length === 0) return false;
		const makeBrief = async () => brief(merged, {sections, limit, now, changes, since: point?.since});
		await emit(values.output, async output => {
			output.write(await renderers[values.format ?? 'md']({merged, changes, values, template, brief: makeBrief}));
		});
		point?.keep(whole);
		return merged.articles.length > 0;
	});
};

/** `readout digest`: the brief. */
export const digest = defineCommand({
	name: 'digest',
	summary: 'the brief: who met whom, where, when, with what status, and what came of it',
	usage: ['digest [path…]', 'digest -'],
	notes: [
		'`digest -` reads what runs of `readout extract` wrote, in any order: the same bytes as from the articles themselves.',
		'`--since last` tells what is new since the last brief with the same paths and query; the point moves on only when',
		'the output was written whole.',
		`Sections: ${sectionKeys.join(', ')}.`,
	],
	flags: digestFlags,
	examples: [
		'readout digest news > brief.md',
		"readout digest -q 'who:kerry since:2014-10' --quotes news",
		'readout digest --since last --fail-if-empty -o today.md news',
		'cat facts-*.ndjson | readout digest --format json -',
	],
	run,
});
