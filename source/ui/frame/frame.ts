/** The whole screen as painted rows: header, query, panes, footer, and what lies over them. Pure. */
import type {Binding} from '../input/keymap.ts';
import type {Layout} from '../layout.ts';
import {docWidth, layoutOf} from '../state/select.ts';
import type {State} from '../state/state.ts';
import {atColumn} from '../terminal/screen.ts';
import {fill, type Line} from '../text/line.ts';
import {glyph, paint, type Style} from '../theme.ts';
import {detailLines} from './detail-pane.ts';
import {footer} from './footer.ts';
import {header, queryLine} from './header.ts';
import {listLines} from './list-pane.ts';
import {overlayRows} from './overlay.ts';

/** A row before it is painted: its line, and what lies under all of it. */
export type Row = {line: Line; under?: Style};

const small = ({size: {columns, rows}}: State): string[] => {
	const lines = [`too small: ${columns} × ${rows}`, 'readout needs 40 × 10', 'q quits'];
	return Array.from({length: Math.max(1, rows)}, (_, index) => paint(fill([lines[index] ?? ''], columns), 'mono'));
};

const panes = (state: State, where: Layout & {kind: 'screen'}): string[] => {
	const {palette, ascii} = state.settings;
	const draw = ({line, under}: Row) => paint(line, palette, under);
	const list = where.list ? listLines(state, where.list) : [];
	const detail = where.detail ? detailLines(state, where.detail, docWidth(state)) : [];
	if (where.arrangement !== 'beside') {
		const rule = paint([[glyph('horizontal', ascii).repeat(state.size.columns), 'rule']], palette);
		return [...list.map(draw), ...(where.arrangement === 'below' ? [rule] : []), ...detail.map(draw)];
	}
	const divider = paint([[atColumn(where.list!.width), 'rule']], palette);
	return list.map((row, index) => draw(row) + divider + draw(detail[index]!));
};

const rule = (state: State, where: Layout & {kind: 'screen'}, tee: 'teeDown' | 'teeUp'): string => {
	const {palette, ascii} = state.settings;
	const line = glyph('horizontal', ascii);
	const at = where.arrangement === 'beside' ? where.list!.width : -1;
	const text =
		at < 0
			? line.repeat(state.size.columns)
			: line.repeat(at) + glyph(tee, ascii) + line.repeat(state.size.columns - at - 1);
	return paint([[text, 'rule']], palette);
};

/** As many rows as the window has. */
export const frame = (state: State, keymap: readonly Binding[]): string[] => {
	const where = layoutOf(state);
	const {palette} = state.settings;
	const rows =
		where.kind === 'small'
			? small(state)
			: [
					paint(header(state), palette),
					paint(queryLine(state), palette),
					rule(state, where, 'teeDown'),
					...panes(state, where),
					rule(state, where, 'teeUp'),
					paint(footer(state, keymap), palette),
				];
	return state.overlay && where.kind !== 'small' ? overlayRows(state, keymap, rows) : rows;
};
