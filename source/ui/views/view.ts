/** What a view is: rows for the list, a document for the detail, and how much room they want. */
import type {Doc} from '../docs/doc.ts';
import type {Data} from '../state/data.ts';
import type {Marks} from '../state/marks.ts';
import type {Narrowed} from '../state/narrow.ts';
import type {Saved} from '../state/state.ts';
import type {Line} from '../text/line.ts';
import type {Unit} from './timeline.ts';

export const viewNames = ['articles', 'meetings', 'people', 'timeline', 'brief'] as const;
export type ViewName = (typeof viewNames)[number];

/** What drawing needs to know besides the row itself. */
export type Context = {
	data: Data;
	narrowed: Narrowed;
	marks: Marks;
	/** Words of the query, to be shown in the rows. */
	words: readonly string[];
	ascii: boolean;
	/** Most columns of running text. */
	measure: number;
};

/** What rows depend on besides the data. */
export type RowOptions = {unit: Unit; saved: readonly Saved[]};

export type View<Row> = {
	title: string;
	/** One line for the list that is empty. */
	empty: string;
	/** What the panes are given room for; the detail's lines are as long as the reading measure lets them. */
	room?: {listColumns: readonly [least: number, most: number]; detailLeast: number; listShare: number};
	/** Lines a row takes in a list of this size. */
	rowLines: (width: number, height: number) => number;
	rows: (data: Data, narrowed: Narrowed, shown: RowOptions) => readonly Row[];
	/** Tells rows apart, and finds a row again after the list has changed. */
	key: (row: Row) => string;
	/** `lines` lines of `width` cells. */
	draw: (row: Row, width: number, context: Context, lines: number) => Line[];
	doc: (row: Row, width: number, context: Context) => Doc;
	/** The query that shows only what a row stands for, where it stands for more than itself. */
	query?: (row: Row) => string | null;
	/** Where all rows share one document: the line that a row stands for. */
	lineOf?: (row: Row, doc: Doc) => number | undefined;
};
