/** Where everything goes: one pure function from the window and the view's wishes to rectangles. */

export type Size = {columns: number; rows: number};
export type Rectangle = {x: number; y: number; width: number; height: number};

export type Wishes = {
	/** Columns that the view's rows need beside a detail pane, and the most that they have a use for. */
	listColumns: readonly [least: number, most: number];
	/** Columns that the detail needs beside a list, and those of its longest lines. */
	detailColumns: readonly [least: number, most: number];
	/** Share of the height that the list takes when it stands above the detail, 0…1. */
	listShare: number;
	/** Which pane the keys go to. */
	focus: 'list' | 'detail';
	/** The detail alone, however large the window. */
	zoom: boolean;
};

export type Layout =
	| {kind: 'small'}
	| {
			kind: 'screen';
			arrangement: 'beside' | 'below' | 'list' | 'detail';
			list: Rectangle | null;
			detail: Rectangle | null;
	  };

/** The smallest window that anything useful fits into. */
const smallest: Size = {columns: 40, rows: 10};
/** Header, query line and rule above the panes; rule and footer below. */
const above = 3;
const below = 2;
/** Rows that make both panes worth having, one below the other. */
const bothRows = 18;

/** Lay out the panes: beside when both get their columns, else one below the other when both get their rows, else the one in focus. */
export const layout = (size: Size, wishes: Wishes): Layout => {
	if (size.columns < smallest.columns || size.rows < smallest.rows) return {kind: 'small'};
	const height = size.rows - above - below;
	const whole = {x: 0, y: above, width: size.columns, height};
	if (wishes.zoom) return {kind: 'screen', arrangement: 'detail', list: null, detail: whole};
	const [[listLeast, listMost], [detailLeast, detailMost]] = [wishes.listColumns, wishes.detailColumns];
	const listWidth = Math.max(listLeast, Math.min(listMost, size.columns - 1 - detailMost));
	const detailWidth = size.columns - listWidth - 1;
	if (detailWidth >= detailLeast) {
		return {
			kind: 'screen',
			arrangement: 'beside',
			list: {...whole, width: listWidth},
			detail: {...whole, x: listWidth + 1, width: detailWidth},
		};
	}
	if (wishes.focus === 'detail') return {kind: 'screen', arrangement: 'detail', list: null, detail: whole};
	if (size.rows < bothRows) return {kind: 'screen', arrangement: 'list', list: whole, detail: null};
	const listHeight = Math.floor((height - 1) * wishes.listShare);
	return {
		kind: 'screen',
		arrangement: 'below',
		list: {...whole, height: listHeight},
		detail: {...whole, y: above + listHeight + 1, height: height - listHeight - 1},
	};
};
