/** What follows from the state: the rows, the layout, the document; remembered, never stored. */
import {articleDoc} from '../docs/article-doc.ts';
import {type Doc, lineAt, toDoc} from '../docs/doc.ts';
import {meetingDoc} from '../docs/meeting-doc.ts';
import {personDoc} from '../docs/person-doc.ts';
import {type Layout, layout, type Size} from '../layout.ts';
import {views} from '../views/index.ts';
import type {Unit} from '../views/timeline.ts';
import type {Context, View, ViewName} from '../views/view.ts';
import type {Data} from './data.ts';
import {memoize} from './memo.ts';
import {type Narrowed, narrow} from './narrow.ts';
import {type Page, type Reading, type Saved, type State, unread} from './state.ts';

/** The query that counts: while a search is typed, what stands in its field. */
export const activeQuery = (state: State): string =>
	state.prompt?.kind === 'search' ? state.prompt.edit.text : state.query;

const narrowOnce = memoize(narrow, 2);
export const narrowed = (state: State): Narrowed => narrowOnce(state.data, activeQuery(state), !state.hasty);

const anyView = (name: ViewName) => views[name] as View<unknown>;
const rowsOnce = memoize(
	(name: ViewName, data: Data, kept: Narrowed, unit: Unit, saved: readonly Saved[]) =>
		anyView(name).rows(data, kept, {unit, saved}),
	5,
);

const none: readonly unknown[] = [];

/** The rows of the current view. */
export const rows = (state: State): readonly unknown[] =>
	state.view === 'brief' && state.hasty
		? none
		: rowsOnce(state.view, state.data, narrowed(state), state.unit, state.saved);

export const currentView = (state: State): View<unknown> => anyView(state.view);
export const keyOf = (state: State, index: number): string | null => {
	const row = rows(state)[index];
	return row === undefined ? null : currentView(state).key(row);
};

/** What a list gets where its view asks for nothing else. */
const usual = {listColumns: [80, 120], detailLeast: 40, listShare: 0.5} as const;
/** Cells of a document beside its running text: the mark before each line and the pane's margins. */
const besideText = 6;
const layoutOnce = memoize(
	(size: Size, name: ViewName, focus: State['focus'], zoom: boolean, measure: number): Layout => {
		const {listColumns, detailLeast, listShare} = anyView(name).room ?? usual;
		return layout(size, {listColumns, detailColumns: [detailLeast, measure + besideText], listShare, focus, zoom});
	},
);
export const layoutOf = ({size, view, focus, zoom, settings}: State): Layout =>
	layoutOnce(size, view, focus, zoom, settings.measure);

/** Rows that the list shows at once. */
export const listHeight = (state: State): number => {
	const where = layoutOf(state);
	if (where.kind === 'small' || !where.list) return Math.max(1, state.size.rows - 5);
	const {width, height} = where.list;
	return Math.max(1, Math.floor(height / currentView(state).rowLines(width, height)));
};

/** Lines that the detail shows at once. */
export const detailHeight = (state: State): number => {
	const where = layoutOf(state);
	return where.kind === 'small' || !where.detail ? Math.max(1, state.size.rows - 5) : where.detail.height;
};

const contextOnce = memoize(
	(data: Data, kept: Narrowed, marks: State['marks'], ascii: boolean, measure: number): Context => ({
		data,
		narrowed: kept,
		marks,
		words: kept.words,
		ascii,
		measure,
	}),
);
export const contextOf = (state: State): Context =>
	contextOnce(state.data, narrowed(state), state.marks, state.settings.ascii, state.settings.measure);

const note = (text: string, width: number): Doc => toDoc([{spans: [[text, 'dim']]}], {id: 'note', width});

const pageDoc = (page: Page, width: number, context: Context): Doc => {
	if (page.kind === 'person') return personDoc(page.name, width, context);
	if (page.kind === 'meeting') {
		const meeting = context.data.merged.meetings.find(({id}) => id === page.id);
		return meeting ? meetingDoc(meeting, width, context) : note('This meeting is not in the articles shown.', width);
	}
	const entry = context.data.byId.get(page.id);
	if (!entry) return note('This article is not among those that were read.', width);
	try {
		return articleDoc(entry, width, context);
	} catch (error) {
		return note(`${entry.head.path} cannot be read any more: ${(error as Error).message}`, width);
	}
};

const docOnce = memoize(
	(
		name: ViewName,
		row: unknown,
		page: Page | undefined,
		width: number,
		context: Omit<Context, 'marks' | 'words'>,
	): Doc => {
		if (page) return pageDoc(page, width, context as Context);
		return row === undefined ? note('', width) : anyView(name).doc(row, width, context as Context);
	},
	4,
);
/** Documents do not show marks: the same context serves until data, query or settings change. */
const docContext = memoize((data: Data, kept: Narrowed, ascii: boolean, measure: number) =>
	contextOnce(data, kept, {read: new Set(), starred: new Set()}, ascii, measure),
);

const margin = 1;
export const docWidth = (state: State): number => {
	const where = layoutOf(state);
	const pane = where.kind === 'screen' ? where.detail : null;
	return Math.max(20, (pane?.width ?? state.size.columns) - 2 * margin);
};

/** What is said in place of a document that is not ready. */
const waiting = (state: State): string | null => {
	if (state.view === 'brief' && state.hasty) return 'writing the brief…';
	return state.progress && state.view !== 'articles' && state.data.merged.articles.length === 0 ? 'reading…' : null;
};

/** The document in the detail pane. */
export const doc = (state: State): Doc => {
	const wait = waiting(state);
	if (wait) return note(wait, docWidth(state));
	const {ascii, measure} = state.settings;
	const context = docContext(state.data, narrowed(state), ascii, measure);
	const row = rows(state)[state.cursors[state.view].index];
	return docOnce(state.view, row, state.pages[state.view].at(-1), docWidth(state), context);
};

export const reading = (state: State): Reading => state.readings[doc(state).id] ?? unread;

/** First line of the document on the screen. */
export const topLine = (state: State): number => {
	const shown = doc(state);
	return Math.max(0, Math.min(lineAt(shown, reading(state).at), shown.lines.length - detailHeight(state)));
};

/** The article that the detail pane shows, if it shows one. */
export const openArticle = (state: State): string | null => {
	const {id} = doc(state);
	return id.startsWith('article:') ? id.slice('article:'.length) : null;
};
