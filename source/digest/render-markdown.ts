/** The brief as CommonMark (tables as on GitHub and in Obsidian). */
import type {Brief, ConflictEntry, SectionKey, SourceEntry} from './brief-model.ts';
import {writeDay} from './date-words.ts';
import {agreementLines, cancelledLines, meetingLines} from './markdown/entries.ts';
import {escapeLine, escapeText, linkTarget} from './markdown/escape.ts';
import {frontMatter} from './markdown/front-matter.ts';
import {networkLines} from './markdown/network.ts';
import {bullet, indent} from './markdown/parts.ts';
import {upcomingLines} from './markdown/schedule.ts';
import {fillTemplate} from './markdown/template.ts';
import {FIELD_LABELS, isEmpty, leadLines, NOTHING, SECTION_TITLES} from './words.ts';

export type MarkdownOptions = {
	/** Prints the sentences under each entry. */
	quotes?: boolean;
	/** Begins with YAML front matter for Obsidian or Jekyll. */
	frontMatter?: boolean;
	/** Replaces the usual order of sections, with `{{title}}`, `{{lead}}`, `{{agreed}}` … */
	template?: string;
	/** Leaves out the Mermaid graph, for places that do not draw it. */
	graph?: boolean;
};

const conflictLines = ({heading, field, values}: ConflictEntry, quotes: boolean): string[] => [
	`- **${escapeText(heading)}**, ${FIELD_LABELS[field] ?? escapeText(field)}:`,
	...values.flatMap(value => indent(bullet('', value, quotes))),
];

const sourceLine = ({number, title, publisher, date, url, path}: SourceEntry): string => {
	const target = linkTarget(url);
	const name = target ? `[${escapeText(title || url!)}](${target})` : escapeText(title);
	return `${number}. ${[name, publisher ? escapeText(publisher) : null, date ? writeDay(date) : 'undated', escapeText(path)].filter(Boolean).join(' — ')}`;
};

const bodyOf = (brief: Brief, key: SectionKey, {quotes = false, graph = true}: MarkdownOptions): string[] => {
	switch (key) {
		case 'agreed':
			return [...Map.groupBy(brief.agreed, ({meeting, heading}) => meeting ?? heading).values()].flatMap(entries =>
				agreementLines(entries, quotes),
			);
		case 'meetings':
			return brief.meetings.flatMap(entry => meetingLines(entry, quotes));
		case 'upcoming':
			return upcomingLines(brief.upcoming, quotes);
		case 'cancelled':
			return brief.cancelled.flatMap(entry => cancelledLines(entry, quotes));
		case 'people':
			return networkLines(brief.people, graph);
		case 'conflicts':
			return brief.conflicts.flatMap(entry => conflictLines(entry, quotes));
		case 'sources':
			return brief.sources.map(sourceLine);
	}
};

/** Sections that say so when they are empty; the others are left out. */
const ALWAYS: SectionKey[] = ['agreed', 'meetings', 'conflicts'];

const section = (brief: Brief, key: SectionKey, options: MarkdownOptions): string => {
	const empty = isEmpty(brief, key);
	if (!brief.sections.includes(key) || (empty && !ALWAYS.includes(key))) return '';
	const omitted = brief.omitted[key];
	return [
		`## ${SECTION_TITLES[key]}`,
		'',
		...(empty ? [NOTHING[key]] : bodyOf(brief, key, options)),
		...(omitted ? ['', `*${omitted} more left out by the limit.*`] : []),
	].join('\n');
};

/** Writes the brief; ends in one line feed. */
export const renderMarkdown = (brief: Brief, options: MarkdownOptions = {}): string => {
	const template =
		options.template ??
		['{{front-matter}}', '# {{title}}', '{{lead}}', ...brief.sections.map(key => `{{${key}}}`)].join('\n\n');
	return fillTemplate(template, {
		'front-matter': options.frontMatter ? frontMatter(brief) : '',
		title: escapeLine(brief.title),
		lead: leadLines(brief.lead).map(escapeLine).join('\n\n'),
		...Object.fromEntries(brief.sections.map(key => [key, section(brief, key, options)])),
	});
};
