/** Articles: what there is to read, and how many meetings each tells of; saved queries stand above. */
import {articleDoc} from '../docs/article-doc.ts';
import {toDoc} from '../docs/doc.ts';
import {type Entry, titleOf} from '../state/data.ts';
import {memoize} from '../state/memo.ts';
import type {Saved} from '../state/state.ts';
import {fill, type Line, spread} from '../text/line.ts';
import {matched} from '../text/match.ts';
import {glyph} from '../theme.ts';
import {count, dayText} from './describe.ts';
import type {Context, View} from './view.ts';

/** An article with its duplicates, or a query kept under a name. */
export type ArticleRow = {kind: 'article'; entry: Entry; copies: Entry[]} | {kind: 'saved'; saved: Saved};

/** The article of a row of any view, if it is one. */
export const entryOf = (row: unknown): Entry | undefined => {
	const article = row as ArticleRow | undefined;
	return article?.kind === 'article' ? article.entry : undefined;
};

/** Two articles with the same title and as many words are one, told twice. */
const fingerprint = ({head}: Entry) => `${head.title.toLowerCase()} ${head.words}`;

/** Duplicates folded under the first of them. */
export const fold = memoize((entries: readonly Entry[]): ArticleRow[] => {
	const rows = new Map<string, ArticleRow & {kind: 'article'}>();
	for (const entry of entries) {
		const key = fingerprint(entry);
		const row = rows.get(key);
		if (row) row.copies.push(entry);
		else rows.set(key, {kind: 'article', entry, copies: []});
	}
	return [...rows.values()];
}, 2);

/** Columns from which a row is one line. */
const oneLine = 96;

const signs = (entry: Entry, {marks, ascii}: Context): Line => {
	const {id} = entry.head;
	return [
		marks.starred.has(id) ? [glyph('star', ascii), 'star'] : ' ',
		marks.read.has(id) ? [glyph('read', ascii), 'dim'] : [glyph('unread', ascii), 'unread'],
		' ',
	];
};

const drawSaved = ({name, query}: Saved, width: number): Line[] => {
	const first: Line = ['   ', [name, 'here']];
	return width >= oneLine
		? [fill([...first, [`  ${query}`, 'dim']], width)]
		: [fill(first, width), fill(['   ', [query, 'dim']], width)];
};

const draw = (row: ArticleRow, width: number, context: Context): Line[] => {
	if (row.kind === 'saved') return drawSaved(row.saved, width);
	const {entry, copies} = row;
	const {head, meetings} = entry;
	const title = matched(titleOf(entry), context.words, context.marks.read.has(head.id) ? undefined : 'strong');
	const date = head.published ? dayText(head.published.date) : '';
	const source = [head.source, copies.length > 0 && `${copies.length + 1} copies`].filter(Boolean).join(', ');
	const found = meetings > 0 ? count(meetings, 'meeting') : '';
	if (width >= oneLine) {
		const right: Line = [
			...fill([[source, 'dim']], 20),
			' ',
			...fill([[date.padStart(11), 'dim']], 11),
			' ',
			...fill([[found.padStart(11), 'mark']], 11),
			' ',
		];
		return [spread([...signs(entry, context), ...title], right, width)];
	}
	const left: Line = ['   ', [[date, source].filter(Boolean).join(` ${glyph('separator', context.ascii)} `), 'dim']];
	return [fill([...signs(entry, context), ...title], width), spread(left, found ? [[found, 'mark'], ' '] : [], width)];
};

export const articles: View<ArticleRow> = {
	title: 'Articles',
	empty: 'no article here',
	listColumns: 36,
	listShare: 0.4,
	rowLines: width => (width >= oneLine ? 1 : 2),
	rows: (_, {entries, query}, {saved}) =>
		query || saved.length === 0
			? fold(entries)
			: [...saved.map((one): ArticleRow => ({kind: 'saved', saved: one})), ...fold(entries)],
	key: row => (row.kind === 'saved' ? `saved:${row.saved.name}` : row.entry.head.path),
	draw,
	doc: (row, width, context) =>
		row.kind === 'saved'
			? toDoc(
					[
						{spans: [[row.saved.name, 'title']]},
						{spans: ['Show what matches ', [row.saved.query, 'key']], target: {go: 'narrow', term: row.saved.query}},
					],
					{id: `saved:${row.saved.name}`, width, menu: true},
				)
			: articleDoc(row.entry, width, context, row.copies),
};
