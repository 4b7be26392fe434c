/** Articles: what there is to read, and how many meetings each tells of; saved queries stand above. */
import {articleDoc} from '../docs/article-doc.ts';
import {type Doc, toDoc} from '../docs/doc.ts';
import {alike, type Entry, foldTwins, titleOf} from '../state/data.ts';
import type {Saved} from '../state/state.ts';
import {fill, type Line, spread} from '../text/line.ts';
import {matched} from '../text/match.ts';
import {glyph} from '../theme.ts';
import {count, dayText} from './describe.ts';
import type {Context, View} from './view.ts';

/** An article, or a query kept under a name. */
export type ArticleRow = Entry | {saved: Saved};

/** The article of a row of any view, if it is one. */
export const entryOf = (row: unknown): Entry | undefined => {
	const article = row as Partial<Entry> | undefined;
	return article?.head ? (article as Entry) : undefined;
};

/** Columns from which one line says all; a narrower row takes two where the list is high enough to spare them. */
const oneLine = 96;
const high = 24;
/** Columns under which a row has no room for its source. */
const withSource = 64;

const signs = (entry: Entry, {marks, ascii}: Context): Line => {
	const {id} = entry.head;
	return [
		marks.starred.has(id) ? [glyph('star', ascii), 'star'] : ' ',
		marks.read.has(id) ? [glyph('read', ascii), 'dim'] : [glyph('unread', ascii), 'unread'],
		' ',
	];
};

const drawSaved = ({name, query}: Saved, width: number, lines: number): Line[] => {
	const first: Line = ['   ', [name, 'here']];
	return lines === 1
		? [fill([...first, [`  ${query}`, 'dim']], width)]
		: [fill(first, width), fill(['   ', [query, 'dim']], width)];
};

const savedDoc = ({name, query}: Saved, width: number): Doc =>
	toDoc(
		[{spans: [[name, 'title']]}, {spans: ['Show what matches ', [query, 'key']], target: {go: 'narrow', term: query}}],
		{id: `saved:${name}`, width, menu: true},
	);

const draw = (row: ArticleRow, width: number, context: Context, lines: number): Line[] => {
	if ('saved' in row) return drawSaved(row.saved, width, lines);
	const {head, meetings} = row;
	const copies = alike(context.data, row).length;
	const title = matched(titleOf(row), context.words, context.marks.read.has(head.id) ? undefined : 'strong');
	const date = head.published ? dayText(head.published.date) : '';
	const source = copies > 1 ? count(copies, 'copy', 'copies') : (head.source?.replace(/^The /, '') ?? '');
	const left: Line = [...signs(row, context), ...title];
	if (lines === 1) {
		const isWide = width >= oneLine;
		const found = meetings === 0 ? '' : isWide ? count(meetings, 'meeting') : String(meetings);
		const right: Line = [
			...(width >= withSource ? [...fill([[source, 'dim']], isWide ? 16 : 12), ' '] : []),
			[date.padStart(11), 'dim'],
			[found.padStart(isWide ? 12 : 3), 'mark'],
			' ',
		];
		return [spread(left, right, width)];
	}
	const found: Line = meetings > 0 ? [[count(meetings, 'meeting'), 'mark'], ' '] : [];
	const about = [date, source].filter(Boolean).join(` ${glyph('separator', context.ascii)} `);
	return [fill(left, width), spread(['   ', [about, 'dim']], found, width)];
};

export const articles: View<ArticleRow> = {
	title: 'Articles',
	empty: 'no article here',
	rowLines: (width, height) => (width >= oneLine || height < high ? 1 : 2),
	rows: (data, {entries, query}, {saved}) => {
		const folded = foldTwins(data, entries);
		return query || saved.length === 0 ? folded : [...saved.map(one => ({saved: one})), ...folded];
	},
	key: row => ('saved' in row ? `saved:${row.saved.name}` : row.head.path),
	query: row => ('saved' in row ? row.saved.query : null),
	draw,
	doc: (row, width, context) => ('saved' in row ? savedDoc(row.saved, width) : articleDoc(row, width, context)),
};
