/** Taking something out of the program: to the clipboard, to a command, to a file, to another program. */

import {articleMarkdown} from '../../commands/article-markdown.ts';
import {brief} from '../../digest/brief.ts';
import {renderMarkdown} from '../../digest/render-markdown.ts';
import {select} from '../../digest/select.ts';
import type {Entry} from '../state/data.ts';
import {doc, openArticle, reading, rows} from '../state/select.ts';
import {shownMerged} from '../state/shown-merged.ts';
import type {State} from '../state/state.ts';
import {entryOf} from '../views/articles.ts';
import {dayText, inQuotes} from '../views/describe.ts';
import {prompt} from './query.ts';
import {effect, type Step, say} from './step.ts';

/** What the eye is on: an article (perhaps a sentence of it), or a meeting. */
type Subject = {kind: 'article'; entry: Entry; quote?: string; line?: number} | {kind: 'meeting'; id: string};

const lineOfText = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** The lit sentence of the open article, with its line in the cleaned text. */
const litQuote = (state: State, entry: Entry): {quote: string; line: number} | undefined => {
	const shown = doc(state);
	const {lit} = reading(state);
	if (!lit || state.find) return;
	const quote = shown.text.slice(lit.start, lit.end);
	const at = entry.article.text.indexOf(quote);
	return at < 0 ? undefined : {quote, line: lineOfText(entry.article.text, at)};
};

/** The article or meeting that an action is meant for, most exact first. */
export const subject = (state: State): Subject | null => {
	const shown = doc(state);
	const open = openArticle(state);
	const entry = open ? state.data.byId.get(open) : entryOf(rows(state)[state.cursors[state.view].index]);
	if (open && entry) return {kind: 'article', entry, ...litQuote(state, entry)};
	const target = state.focus === 'detail' ? shown.anchors[reading(state).anchor]?.target : undefined;
	const quoted = target?.go === 'article' ? state.data.byId.get(target.id) : undefined;
	if (target?.go === 'article' && quoted) {
		const {text} = quoted.article;
		const {slice} = target;
		const quote = slice && {quote: text.slice(slice.start, slice.end), line: lineOfText(text, slice.start)};
		return {kind: 'article', entry: quoted, ...quote};
	}
	if (target?.go === 'meeting') return {kind: 'meeting', id: target.id};
	if (shown.id.startsWith('meeting:')) return {kind: 'meeting', id: shown.id.slice('meeting:'.length)};
	return entry ? {kind: 'article', entry} : null;
};

const nothing = (state: State) => say(state, 'Choose an article, a meeting or a quote first', 'error');

/** `Title, Source, 4 May 2019, https://…`. */
const citation = ({head}: Entry): string =>
	[head.title, head.source, head.published && dayText(head.published.date), head.url ?? head.path]
		.filter(Boolean)
		.join(', ');

const meetingMarkdown = (state: State, id: string): string => {
	const merged = select(state.data.merged, {
		meeting: meeting => meeting.id === id,
		agreement: ({meeting}) => meeting === id,
	});
	return renderMarkdown(
		brief(merged, {sections: ['agreed', 'meetings', 'upcoming', 'cancelled', 'sources'], now: state.data.now}),
		{
			quotes: true,
			graph: false,
		},
	);
};

const meetingOf = (state: State, id: string) => state.data.merged.meetings.find(meeting => meeting.id === id);

/** The quote with where it stands, or the article's citation, or the meeting in words. */
export const copy: Step = state => {
	const chosen = subject(state);
	if (!chosen) return nothing(state);
	if (chosen.kind === 'meeting') {
		return say(
			effect(state, {type: 'copy', text: meetingMarkdown(state, chosen.id)}),
			'Copied the meeting as Markdown',
		);
	}
	const {entry, quote, line} = chosen;
	const text = quote ? `${inQuotes(quote)} (${citation(entry)}, line ${line})` : citation(entry);
	return say(
		effect(state, {type: 'copy', text}),
		quote ? 'Copied the quote with its source' : 'Copied title and source',
	);
};

/** What a command gets on its standard input. */
export const pipeInput = (state: State, format: 'markdown' | 'json'): string | null => {
	const chosen = subject(state);
	if (!chosen) return null;
	if (chosen.kind === 'meeting') {
		return format === 'json'
			? JSON.stringify(meetingOf(state, chosen.id), null, 2) + '\n'
			: meetingMarkdown(state, chosen.id);
	}
	const {article, facts} = chosen.entry;
	return format === 'json' ? JSON.stringify(facts, null, 2) + '\n' : articleMarkdown(article);
};

export const pipe: Step = state => (subject(state) ? prompt('pipe')(state) : nothing(state));

export const openBrowser: Step = state => {
	const chosen = subject(state);
	if (chosen?.kind !== 'article') return nothing(state);
	const {url} = chosen.entry.head;
	return url
		? effect(state, {type: 'browse', url})
		: say(state, 'This article names no address; v opens its file', 'error');
};

export const openEditor: Step = state => {
	const chosen = subject(state);
	return chosen?.kind === 'article' ? effect(state, {type: 'edit', path: chosen.entry.head.path}) : nothing(state);
};

export const openPager: Step = state => {
	const chosen = subject(state);
	if (!chosen) return nothing(state);
	return effect(state, {type: 'page', text: pipeInput(state, 'markdown') ?? ''});
};

const quoted = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

/** The shell command that gives what the view shows. */
export const shellCommand = (state: State): string => {
	const open = openArticle(state);
	const article = open && state.focus === 'detail' ? state.data.byId.get(open) : undefined;
	if (article) return `readout show ${quoted(article.head.path)}`;
	const command = {
		articles: ['list'],
		meetings: ['digest', '--section', 'meetings,upcoming,cancelled'],
		people: ['digest', '--section', 'people'],
		timeline: ['digest', '--section', 'meetings,upcoming,cancelled'],
		brief: ['digest'],
	}[state.view];
	const query = state.query ? ['-q', quoted(state.query)] : [];
	const now = state.data.now && command[0] === 'digest' ? ['--now', state.data.now] : [];
	return ['readout', ...command, ...query, ...now, ...state.origin.paths.map(quoted)].join(' ');
};

/** Shows the command, puts it on the clipboard, and leaves it on the terminal when the program ends. */
export const showCommand: Step = state => {
	const command = shellCommand(state);
	return say(effect(state, {type: 'copy', text: command}, {type: 'print', text: command}), command);
};

export const exportBrief: Step = state => prompt('export')(state);

/** The brief of what is shown as a file; JSON where the name says so, else Markdown. */
export const writeBrief = (state: State, path: string): State => {
	const merged = shownMerged(state.data, state.query);
	const content = path.endsWith('.json')
		? JSON.stringify(merged, null, 2) + '\n'
		: renderMarkdown(brief(merged, {now: state.data.now}), {quotes: true});
	return effect(state, {type: 'write', path, content});
};
