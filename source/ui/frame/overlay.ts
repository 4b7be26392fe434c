/** A box in the middle of the screen: a filter line, a rule, the items. */
import type {Binding} from '../input/keymap.ts';
import {itemsOf} from '../overlays/items.ts';
import {overlayHeight, overlayPlace} from '../overlays/place.ts';
import type {State} from '../state/state.ts';
import {fill, type Line, lineWidth} from '../text/line.ts';
import {paint, type Style} from '../theme.ts';
import {field} from './header.ts';

const titles = {help: 'Keys', facets: 'Narrow by', saved: 'Saved queries'} as const;

const borders = (ascii: boolean) =>
	ascii
		? {topLeft: '+', topRight: '+', bottomLeft: '+', bottomRight: '+', across: '-', down: '|', left: '+', right: '+'}
		: {topLeft: '╭', topRight: '╮', bottomLeft: '╰', bottomRight: '╯', across: '─', down: '│', left: '├', right: '┤'};

/** `rows` of the screen with the overlay laid over them. */
export const overlayRows = (state: State, keymap: readonly Binding[], rows: readonly string[]): string[] => {
	const {overlay, settings, size} = state;
	if (!overlay) return [...rows];
	const {x, y, width, height} = overlayPlace(state);
	const border = borders(settings.ascii);
	const inner = width - 4;
	const side: Line = [[border.down, 'rule']];
	const box = (line: Line, under?: Style): string => {
		const framed: Line = [' '.repeat(x), ...side, ' '];
		return (
			paint(framed, settings.palette) +
			paint(fill(line, inner), settings.palette, under) +
			paint([' ', ...side, ' '.repeat(Math.max(0, size.columns - x - width))], settings.palette)
		);
	};
	const edge = (left: string, right: string, title = ''): string => {
		const label: Line = title ? [[` ${title} `, 'here']] : [];
		const rest = width - 3 - lineWidth(label);
		const text: Line = [
			' '.repeat(x),
			[left + border.across, 'rule'],
			...label,
			[border.across.repeat(rest) + right, 'rule'],
		];
		return paint(fill(text, size.columns), settings.palette);
	};
	const items = itemsOf(state, keymap);
	const {index, top} = overlay.cursor;
	const visible = Array.from({length: overlayHeight(state)}, (_, row) => {
		const item = items[top + row];
		if (!item) return box(row === 0 && items.length === 0 ? [['nothing matches', 'dim']] : []);
		return box(item.line, top + row === index ? 'current' : undefined);
	});
	const drawn = [
		edge(border.topLeft, border.topRight, titles[overlay.kind]),
		box([['› ', 'key'], ...field(overlay.filter, inner - 4)]),
		edge(border.left, border.right),
		...visible,
		edge(border.bottomLeft, border.bottomRight),
	];
	return rows.map((row, at) => (at >= y && at < y + height ? (drawn[at - y] ?? row) : row));
};
