/** Articles: what there is to read, and how many meetings each tells of. */
import {articleDoc} from '../docs/article-doc.ts';
import type {Entry} from '../state/data.ts';
import {fill, type Line, spread} from '../text/line.ts';
import {matched} from '../text/match.ts';
import {glyph} from '../theme.ts';
import {count, dayText} from './describe.ts';
import type {Context, View} from './view.ts';

/** Columns from which a row is one line. */
const oneLine = 96;

const signs = (entry: Entry, {marks, ascii}: Context): Line => {
	const {id} = entry.head;
	const unread = !marks.read.has(id);
	return [
		marks.starred.has(id) ? [glyph('star', ascii), 'star'] : ' ',
		unread ? [glyph('unread', ascii), 'unread'] : [glyph('read', ascii), 'dim'],
		' ',
	];
};

const title = (entry: Entry, context: Context): Line =>
	matched(entry.head.title, context.words, context.marks.read.has(entry.head.id) ? undefined : 'strong');

const meetingsText = ({meetings}: Entry): string => (meetings > 0 ? count(meetings, 'meeting') : '');

const draw = (entry: Entry, width: number, context: Context): Line[] => {
	const date = entry.head.published ? dayText(entry.head.published.date) : '';
	const source = entry.head.source ?? '';
	const meetings = meetingsText(entry);
	if (width >= oneLine) {
		const right: Line = [
			...fill([[source, 'dim']], 20),
			' ',
			...fill([[date.padStart(11), 'dim']], 11),
			' ',
			...fill([[meetings.padStart(11), 'mark']], 11),
			' ',
		];
		return [spread([...signs(entry, context), ...title(entry, context)], right, width)];
	}
	const left: Line = ['   ', [[date, source].filter(Boolean).join(` ${glyph('separator', context.ascii)} `), 'dim']];
	return [
		fill([...signs(entry, context), ...title(entry, context)], width),
		spread(left, meetings ? [[meetings, 'mark'], ' '] : [], width),
	];
};

export const articles: View<Entry> = {
	title: 'Articles',
	empty: 'no article here',
	listColumns: 36,
	listShare: 0.4,
	rowLines: width => (width >= oneLine ? 1 : 2),
	rows: (_, narrowed) => narrowed.entries,
	key: entry => entry.head.path,
	draw,
	doc: (entry, width, context) => articleDoc(entry, width, context),
};
