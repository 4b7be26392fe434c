/** The two lines at the top: where we are and how much there is; what was asked and how much of it is left. */
import {formatTerm, parseQuery} from '../../library/query.ts';
import type {Edit} from '../input/line-editor.ts';
import {doc, narrowed, reading, rows} from '../state/select.ts';
import type {PromptKind, State} from '../state/state.ts';
import {findAll} from '../text/folded.ts';
import {type Line, lineWidth, type Span, spread} from '../text/line.ts';
import {head, safe, width} from '../text/width.ts';
import {glyph} from '../theme.ts';
import {count} from '../views/describe.ts';
import {views} from '../views/index.ts';
import {viewNames} from '../views/view.ts';

/** Columns from which all views are named. */
const allTabs = 72;

const tabs = ({view, size}: State): Line =>
	viewNames.flatMap((name, index): Span[] => {
		if (size.columns < allTabs && name !== view) return [];
		const text = `${index + 1} ${views[name].title}`;
		return name === view ? [[text, 'here'], '  '] : [[text, 'tab'], '  '];
	});

/** Screen row 0. */
export const header = (state: State): Line => {
	const {data, size, settings} = state;
	const separator = ` ${glyph('separator', settings.ascii)} `;
	const left: Line = [' ', ['readout', 'strong'], '  ', ...tabs(state)];
	const articles = count(data.entries.length, 'article');
	// No number is better than one that is still far off.
	const counts =
		data.merged.articles.length > 0 ? [articles, count(data.merged.meetings.length, 'meeting')] : [articles];
	const room = size.columns - 2 - lineWidth(left);
	const numbers = [counts.join(separator), counts[0]!, ''].find(text => text.length <= room) ?? '';
	return spread(left, numbers ? [[numbers, 'dim'], ' '] : [], size.columns);
};

const signs: Record<PromptKind, string> = {
	search: '/',
	find: 'find ',
	command: ':',
	pipe: '| ',
	export: 'write to ',
	save: 'save as ',
};

/** The field with its caret, scrolled so that the caret is always seen. */
export const field = ({text, at}: Edit, cells: number): Line => {
	const before = safe(text.slice(0, at));
	const caret = safe(text.slice(at)).slice(0, 1) || ' ';
	let hidden = 0;
	while (width(before.slice(hidden)) > cells - 2) hidden += 8;
	return [before.slice(hidden), [caret, 'cursor'], head(safe(text.slice(at + caret.length)), cells)];
};

const chips = (query: string, ascii: boolean): Line =>
	parseQuery(query).terms.flatMap((term): Span[] => [[` ${formatTerm(term)} ${glyph('close', ascii)} `, 'chip'], ' ']);

/** Filled part of a bar of `cells` cells. */
const bar = (share: number, cells: number, ascii: boolean): Line => {
	const full = Math.round(Math.min(1, Math.max(0, share)) * cells);
	const sign = glyph('bar', ascii);
	return [
		[sign.repeat(full), 'here'],
		[(ascii ? '.' : '░').repeat(cells - full), 'rule'],
	];
};

const seconds = (number: number) => (number < 90 ? `${Math.ceil(number)} s` : `${Math.ceil(number / 60)} min`);

/** Before so much is done, nobody can say how long it will take. */
const leastShare = 0.01;

const progressLine = ({progress, settings}: State): Line => {
	if (!progress) return [];
	if (progress.merging) return [['bringing the meetings together…', 'dim'], ' '];
	const {files, total, articles, started, now} = progress;
	const share = files / Math.max(1, total);
	const elapsed = Math.max(0.001, (now - started) / 1000);
	const left = share > leastShare && share < 1 ? `, ${seconds(((1 - share) * elapsed) / share)} left` : '';
	const done = total > 1 ? `${Math.floor(files).toLocaleString('en')} of ${count(total, 'file')}, ` : '';
	const rate = articles > 0 ? `${Math.round(articles / elapsed).toLocaleString('en')} articles/s` : 'reading…';
	return [...bar(share, 12, settings.ascii), [` ${done}${rate}${left}`, 'dim'], ' '];
};

const found = (state: State): Line => {
	if (state.find) {
		const all = findAll(doc(state).text, state.find);
		const here = all.findIndex(({start}) => start === reading(state).lit?.start) + 1;
		return [[`${here || '–'}/${all.length}`, all.length > 0 ? 'match' : 'error'], ' '];
	}
	const {length} = rows(state);
	const {entries} = narrowed(state);
	const asked = state.prompt?.kind === 'search' || state.query !== '';
	if (!asked) return [];
	if (state.view === 'articles') {
		const all = state.data.entries.length.toLocaleString('en');
		return [[`${entries.length.toLocaleString('en')} of ${all}`, 'dim'], ' '];
	}
	// The rows of the brief are its headings, which nobody counts.
	const counted = state.view === 'brief' ? 'from' : `${length.toLocaleString('en')} in`;
	return [[`${counted} ${count(entries.length, 'article')}`, 'dim'], ' '];
};

/** Screen row 1. */
export const queryLine = (state: State): Line => {
	const {prompt, size, settings, query} = state;
	const right = [...progressLine(state), ...found(state)];
	if (prompt) {
		const sign = prompt.kind === 'pipe' && prompt.json ? 'json | ' : signs[prompt.kind];
		return spread([' ', [sign, 'key'], ...field(prompt.edit, size.columns - 24 - sign.length)], right, size.columns);
	}
	if (state.find) return spread([' ', ['find ', 'key'], state.find], right, size.columns);
	return query ? spread([' ', ...chips(query, settings.ascii)], right, size.columns) : spread([], right, size.columns);
};
