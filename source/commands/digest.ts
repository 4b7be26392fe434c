import {readFileSync} from 'node:fs';
import type {Change, SectionKey} from '../digest/brief-model.ts';
import {sectionKeys} from '../digest/brief-model.ts';
import type {Changes} from '../digest/changes.ts';
import type {Merged} from '../meetings/merge/merged.ts';
import {type Command, shared, type Values} from './command.ts';
import {emit} from './emit.ts';
import {UsageError} from './usage-error.ts';
import type {World} from './world.ts';

type Rendering = {merged: Merged; changes: Changes | undefined; sections: SectionKey[] | undefined; values: Values};

const makeBrief = async ({merged, changes, sections, values}: Rendering) => {
	const {brief} = await import('../digest/brief.ts');
	return brief(merged, {
		sections,
		limit: values.limit as number | undefined,
		now: values.now as string | undefined,
		changes,
	});
};

/** How each format is made of the merged facts. */
const formats: Record<string, (rendering: Rendering) => Promise<string>> = {
	md: async rendering => {
		const {renderMarkdown} = await import('../digest/render-markdown.ts');
		const {quotes, frontMatter, template} = rendering.values;
		return renderMarkdown(await makeBrief(rendering), {
			quotes: Boolean(quotes),
			frontMatter: Boolean(frontMatter),
			template: template === undefined ? undefined : readFileSync(String(template), 'utf8'),
		});
	},
	json: async ({merged, changes}) => (await import('../digest/render-json.ts')).renderJson(merged, changes),
	ndjson: async ({merged, changes}) => (await import('../digest/render-json.ts')).renderNdjson(merged, changes),
};

const readSections = (text: Values[string]): SectionKey[] | undefined => {
	if (text === undefined) return;
	const names = String(text).split(',');
	const unknown = names.find(name => !sectionKeys.some(key => key === name));
	if (unknown !== undefined) throw new UsageError(`--section knows ${sectionKeys.join(', ')}, not "${unknown}"`);
	return names as SectionKey[];
};

const onlyNew = (changes: Changes): Changes =>
	new Map([...changes].filter(([, change]: [string, Change]) => change === 'new'));

const run = async (input: string[], values: Values, world: World): Promise<number> => {
	const sections = readSections(values.section);
	if (values.newOnly && values.since === undefined) throw new UsageError('--new-only goes with --since');
	const {gather} = await import('./gather.ts');
	const {readPoint} = await import('./digest-point.ts');
	const point = readPoint(input, values, world);
	return gather(input, values, world, async (whole, narrow) => {
		const {select} = await import('../digest/select.ts');
		const changes = await point?.changes(whole);
		const changed = changes && (values.newOnly ? onlyNew(changes) : changes);
		const merged = select(narrow(whole), {minSources: values.minSources as number | undefined, changed});
		const isEmpty = merged.meetings.length + merged.agreements.length === 0;
		if (isEmpty && values.failIfEmpty) return false;
		await emit(values.output as string | undefined, async output => {
			output.write(await formats[String(values.format ?? 'md')]({merged, changes, sections, values}));
		});
		await point?.keep(whole);
		return merged.articles.length > 0;
	});
};

/** `readout digest`: the brief. */
export const digest: Command = {
	name: 'digest',
	summary: 'the brief: who met whom, where, when, with what status, and what came of it',
	usage: ['digest [path…]', 'digest -'],
	notes: [
		'`digest -` reads what runs of `readout extract` wrote, in any order: the same bytes as from the articles themselves.',
		'`--since last` tells what is new since the last brief with the same paths and query; the point moves on only when',
		'the output was written whole.',
	],
	flags: {
		query: shared.query,
		format: {type: 'string', choices: Object.keys(formats), help: 'of the brief'},
		since: {type: 'string', value: 'last|yesterday|DAY', help: 'only what is new or changed since then'},
		newOnly: {type: 'boolean', help: 'with --since: only what is new, not what has changed'},
		now: shared.now,
		section: {type: 'string', value: 'NAME,…', help: `of ${sectionKeys.join(', ')}; in this order`},
		limit: {type: 'number', value: 'N', help: 'at most N entries a section'},
		minSources: {type: 'number', value: 'N', help: 'only what N articles or more tell of'},
		quotes: {type: 'boolean', help: 'the sentences that prove it under each entry'},
		frontMatter: {type: 'boolean', help: 'begin with YAML front matter, for Obsidian or Jekyll'},
		template: {
			type: 'string',
			value: 'FILE',
			help: 'Markdown with {{lead}}, {{agreed}}, {{meetings}} … in the order you like',
		},
		failIfEmpty: {type: 'boolean', help: 'write nothing and exit with 1 when there is nothing to tell'},
		output: shared.output,
	},
	examples: [
		'readout digest news > brief.md',
		"readout digest -q 'who:kerry since:2014-10' --quotes news",
		'readout digest --since last --fail-if-empty -o today.md news',
		'cat facts-*.ndjson | readout digest --format json -',
	],
	run,
};
