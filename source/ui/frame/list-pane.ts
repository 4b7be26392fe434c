/** The rows of the list that are on the screen, and no others. */

import type {Rectangle} from '../layout.ts';
import {contextOf, currentView, rows} from '../state/select.ts';
import type {State} from '../state/state.ts';
import {fill, type Line} from '../text/line.ts';
import {glyph} from '../theme.ts';
import type {Row} from './frame.ts';

/** Columns before each row for the arrow. */
const gutter = 2;

export const listLines = (state: State, {width, height}: Rectangle): Row[] => {
	const view = currentView(state);
	const all = rows(state);
	const {index, top} = state.cursors[state.view];
	const lines: Row[] = [];
	const perRow = view.rowLines(width, height);
	const arrow = glyph('arrow', state.settings.ascii);
	for (let at = top; at < all.length && lines.length + perRow <= height; at++) {
		const isCurrent = at === index;
		const drawn = view.draw(all[at], width - gutter, contextOf(state), perRow);
		for (const [number, line] of drawn.entries()) {
			const sign: Line = isCurrent && number === 0 ? [[arrow, state.focus === 'list' ? 'key' : 'dim'], ' '] : ['  '];
			const whole = fill([...sign, ...line], width);
			lines.push(isCurrent ? {line: whole, under: state.focus === 'list' ? 'current' : 'resting'} : {line: whole});
		}
	}
	if (all.length === 0)
		lines.push({
			line: fill(
				[
					['  ', 'dim'],
					[emptyText(state), 'dim'],
				],
				width,
			),
		});
	while (lines.length < height) lines.push({line: fill([], width)});
	return lines;
};

const emptyText = (state: State): string => {
	if (state.progress || state.hasty) return state.hasty ? '' : 'reading…';
	const asked = state.query || state.prompt?.kind === 'search';
	return asked ? `${currentView(state).empty}: nothing matches (Esc shows everything)` : currentView(state).empty;
};
