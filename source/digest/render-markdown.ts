/** The brief as CommonMark (tables as on GitHub and in Obsidian). */
import type {
	AgreementEntry,
	Brief,
	ConflictEntry,
	MeetingEntry,
	Network,
	OutcomeLine,
	Quote,
	SectionKey,
	SourceEntry,
	Statement,
} from './brief-model.ts';
import {writeDay} from './date-words.ts';
import {escapeLine, escapeText, linkTarget} from './markdown/escape.ts';
import {frontMatter} from './markdown/front-matter.ts';
import {mermaidLines} from './markdown/mermaid.ts';
import {fillTemplate} from './markdown/template.ts';
import {series} from './party-words.ts';
import {asSentence, FIELD_LABELS, isEmpty, leadLines, NOTHING, OVERDUE, SECTION_TITLES} from './words.ts';

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

const cite = (numbers: readonly number[]): string => numbers.map(number => `[${number}]`).join(' ');
const cited = (text: string, numbers: readonly number[]): string =>
	numbers.length > 0 ? `${text} ${cite(numbers)}` : text;
const mark = ({change}: {change?: string}): string => (change ? `*${change}* · ` : '');

const quoteLines = (quotes: readonly Quote[], indent = ''): string[] =>
	quotes.flatMap(({text, source, at}, index) => [
		...(index > 0 ? [`${indent}>`] : []),
		`${indent}> “${escapeText(text)}” [${source}] ${escapeText(at)}`,
	]);

const bullet = (lead: string, {text, sources, quotes}: Statement, withQuotes: boolean): string[] => [
	cited(`- ${lead}${lead ? escapeText(asSentence(text)) : escapeLine(asSentence(text))}`, sources),
	...(withQuotes && quotes.length > 0 ? ['', ...quoteLines(quotes, '  '), ''] : []),
];

const indent = (lines: readonly string[]): string[] => lines.map(line => (line === '' ? line : `  ${line}`));

const agreementLines = (entries: readonly AgreementEntry[], quotes: boolean): string[] => {
	const [{heading, when}] = entries;
	const head = `**${escapeText(heading)}**${when ? ` (${escapeText(when)})` : ''}`;
	const lead = (entry: AgreementEntry) => mark(entry) + (entry.standing ? `*${entry.standing}*: ` : '');
	if (entries.length === 1) return bullet(`${head}: ${lead(entries[0])}`, entries[0], quotes);
	return [`- ${head}:`, ...entries.flatMap(entry => indent(bullet(lead(entry), entry, quotes)))];
};

const disputedSentence = ({disputed}: MeetingEntry): string =>
	`Sources differ on ${series(disputed.map(field => FIELD_LABELS[field] ?? escapeText(field)))}.`;

const outcomeLines = (outcome: OutcomeLine, quotes: boolean): string[] => bullet(`${outcome.label}: `, outcome, quotes);

const meetingLines = (entry: MeetingEntry, quotes: boolean): string[] => [
	`### ${escapeLine(entry.when ? `${entry.heading} — ${entry.when}` : entry.heading)}`,
	'',
	cited(mark(entry) + escapeLine(entry.text), entry.sources),
	...(entry.history.length > 0 ? [historySentence(entry)] : []),
	...(entry.disputed.length > 0 ? [disputedSentence(entry)] : []),
	...entry.sameText.map(group => `${series(group.map(number => `[${number}]`))} print the same text.`),
	...(quotes && entry.quotes.length > 0 ? ['', ...quoteLines(entry.quotes)] : []),
	...(entry.outcomes.length > 0 ? [''] : []),
	...entry.outcomes.flatMap(outcome => outcomeLines(outcome, quotes)),
	'',
];

const historySentence = ({history}: MeetingEntry): string => {
	const told = history.map(({said, sources}) => `${said} by ${cite(sources)}`).join(', ');
	return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
};

const cell = (text: string | null): string => (text === null ? '–' : escapeText(text));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
	row(head),
	row(head.map(() => '---')),
	...rows.map(row),
];

const statusCell = ({status, history, change}: MeetingEntry): string => {
	const said = history.map(one => `${one.said} ${cite(one.sources)}`).join(', ');
	return escapeText(change && change !== 'updated' ? `${status} (${change})` : status) + (said && ` — ${said}`);
};

const scheduleLines = (entries: readonly MeetingEntry[]): string[] =>
	table(
		['when', 'who', 'where', 'what', 'status', 'sources'],
		entries.map(entry => [
			cell(entry.when),
			cell(entry.who),
			cell(entry.where),
			entry.kind,
			statusCell(entry),
			cite(entry.sources),
		]),
	);

const upcomingLines = (entries: readonly MeetingEntry[], quotes: boolean): string[] => [
	...[false, true].flatMap(overdue => {
		const some = entries.filter(entry => entry.overdue === overdue);
		return some.length === 0 ? [] : [...(overdue ? [OVERDUE, ''] : []), ...scheduleLines(some), ''];
	}),
	...entries
		.filter(entry => entry.outcomes.length > 0 || quotes)
		.flatMap(entry => [
			`- **${escapeText(entry.heading)}**`,
			...(quotes ? ['', ...quoteLines(entry.quotes, '  '), ''] : []),
			...entry.outcomes.flatMap(outcome => indent(outcomeLines(outcome, quotes))),
		]),
];

const cancelledLines = (entry: MeetingEntry, quotes: boolean): string[] => [
	...bullet(mark(entry), entry, quotes),
	...entry.outcomes.flatMap(outcome => indent(outcomeLines(outcome, quotes))),
];

const networkLines = ({names, more, pairs}: Network, graph: boolean): string[] => {
	const countOf = (a: number, b: number) =>
		pairs.find(pair => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.count;
	const met = names.map((_, at) => at).filter(at => pairs.some(({a, b}) => a === at || b === at));
	return [
		...table(
			['', ...met.map(at => cell(names[at]))],
			met.map(a => [`**${cell(names[a])}**`, ...met.map(b => String((a !== b && countOf(a, b)) || ''))]),
		),
		...(more > 0 ? ['', `And ${more} more, who met fewer times.`] : []),
		...(graph ? ['', '```mermaid', ...mermaidLines({names, more, pairs}), '```'] : []),
	];
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
			return [...Map.groupBy(brief.agreed, ({meeting, id}) => meeting ?? id).values()].flatMap(entries =>
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
