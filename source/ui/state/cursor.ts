/** A cursor in a long list of which a window is shown; pure. */

/** `index` of the current row, and of the first row on the screen. */
export type Cursor = {index: number; top: number};

export const start: Cursor = {index: 0, top: 0};

/** Rows kept in sight above and below the current one. */
const margin = 2;

/** The cursor made to lie in the list and its window around it. */
export const settle = ({index, top}: Cursor, length: number, height: number): Cursor => {
	const at = Math.max(0, Math.min(index, length - 1));
	const edge = Math.min(margin, Math.floor((height - 1) / 2));
	const highest = Math.max(0, length - height);
	const lowest = at - height + 1 + edge;
	return {index: at, top: Math.max(0, Math.min(Math.max(Math.min(top, at - edge), lowest), highest))};
};

export type Move = 'down' | 'up' | 'halfDown' | 'halfUp' | 'pageDown' | 'pageUp' | 'first' | 'last';

const steps: Record<Move, (length: number, height: number) => number> = {
	down: () => 1,
	up: () => -1,
	halfDown: (_, height) => Math.max(1, Math.floor(height / 2)),
	halfUp: (_, height) => -Math.max(1, Math.floor(height / 2)),
	pageDown: (_, height) => Math.max(1, height - 1),
	pageUp: (_, height) => -Math.max(1, height - 1),
	first: length => -length,
	last: length => length,
};

/** The cursor after a move; a half or whole page moves the window with it. */
export const move = (cursor: Cursor, how: Move, length: number, height: number): Cursor => {
	const step = steps[how](length, height);
	const byPage = how.startsWith('half') || how.startsWith('page');
	return settle({index: cursor.index + step, top: cursor.top + (byPage ? step : 0)}, length, height);
};

/** The cursor on the same row of a list that has changed, at the same height of the screen; else on the row nearest by number. */
export const follow = (cursor: Cursor, index: number, length: number, height: number): Cursor =>
	index < 0
		? settle(cursor, length, height)
		: settle({index, top: index - (cursor.index - cursor.top)}, length, height);

/** Scroll a text of `length` lines by a move. */
export const scroll = (top: number, how: Move, length: number, height: number): number =>
	Math.max(0, Math.min(top + steps[how](length, height), length - height));
