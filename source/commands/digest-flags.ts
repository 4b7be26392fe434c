/** The flags of `digest`, and how each format is made. */
import {readFileSync} from 'node:fs';
import {type Brief, type SectionKey, sectionKeys} from '../digest/brief-model.ts';
import type {Changes} from '../digest/changes.ts';
import type {Merged} from '../meetings/merge/merged.ts';
import {type Flags, shared, type ValuesOf} from './command.ts';
import {UsageError} from './usage-error.ts';

export const digestFlags = {
	query: shared.query,
	format: {
		type: 'string',
		choices: ['md', 'json', 'ndjson', 'html', 'ics', 'csv'],
		help: 'ics holds what is planned, csv one row a meeting',
	},
	since: {type: 'string', value: 'last|yesterday|today|DAY', help: 'only what is new or changed since then'},
	newOnly: {type: 'boolean', help: 'with --since: only what is new, not what has changed'},
	now: shared.now,
	section: {type: 'string', value: 'NAME,…', help: 'only these sections, in this order'},
	limit: {type: 'number', value: 'N', help: 'at most N entries a section'},
	minSources: {type: 'number', value: 'N', help: 'only what N articles or more tell of'},
	quotes: {type: 'boolean', help: 'the sentences that prove it under each entry'},
	frontMatter: {type: 'boolean', help: 'begin with YAML front matter, for Obsidian or Jekyll'},
	template: {type: 'string', value: 'FILE', help: 'Markdown with {{title}}, {{lead}}, {{agreed}} … as you like it'},
	failIfEmpty: {type: 'boolean', help: 'write nothing and exit with 1 when there is nothing to tell'},
	output: shared.output,
} satisfies Flags;

export type DigestValues = ValuesOf<typeof digestFlags>;

/** The sections of `--section`, in its order; undefined where it is not given. */
export const readSections = (text: string | undefined): SectionKey[] | undefined =>
	text?.split(',').map(name => {
		const known = sectionKeys.find(key => key === name);
		if (!known) throw new UsageError(`--section knows ${sectionKeys.join(', ')}, not "${name}"`);
		return known;
	});

/** The text of `--template`; undefined where it is not given. */
export const readTemplate = async (file: string | undefined): Promise<string | undefined> => {
	try {
		return file === undefined ? undefined : readFileSync(file, 'utf8');
	} catch (error) {
		const {reason} = await import('../corpus/list-files.ts');
		throw new UsageError(`the template ${file}: ${reason(error)}`);
	}
};

type Rendering = {
	merged: Merged;
	changes: Changes | undefined;
	values: DigestValues;
	template: string | undefined;
	brief: () => Promise<Brief>;
};

/** How each format is made; what it needs is loaded only then. */
export const renderers: Record<string, (rendering: Rendering) => Promise<string>> = {
	md: async ({brief, values: {quotes, frontMatter}, template}) => {
		const {renderMarkdown} = await import('../digest/render-markdown.ts');
		return renderMarkdown(await brief(), {quotes, frontMatter, template});
	},
	html: async ({brief, values: {quotes}}) =>
		(await import('../digest/render-html.ts')).renderHtml(await brief(), {quotes}),
	json: async ({merged, changes}) => (await import('../digest/render-json.ts')).renderJson(merged, changes),
	ndjson: async ({merged, changes}) => (await import('../digest/render-json.ts')).renderNdjson(merged, changes),
	ics: async ({merged}) => (await import('../digest/render-ics.ts')).renderIcs(merged),
	csv: async ({merged, changes}) => (await import('../digest/render-csv.ts')).renderCsv(merged, changes),
};
