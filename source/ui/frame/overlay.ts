/** A box in the middle of the screen: a filter line, a rule, the items. */
import type {Binding} from '../input/keymap.ts';
import {editing} from '../input/line-editor.ts';
import {itemsOf, nothing} from '../overlays/items.ts';
import {overlayPlace} from '../overlays/place.ts';
import type {State} from '../state/state.ts';
import {fill, type Line, lineWidth} from '../text/line.ts';
import {glyph, paint, type Style} from '../theme.ts';
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
	const items = itemsOf(state, keymap);
	// As high as the whole list, so that the box keeps its size while one types.
	const all = itemsOf({...state, overlay: {...overlay, filter: editing('')}}, keymap);
	const {x, y, width, height} = overlayPlace(state, Math.max(items.length, all.length));
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
	const {index, top} = overlay.cursor;
	const visible = Array.from({length: height - 4}, (_, row) => {
		const item = items[top + row];
		if (!item) return box(row === 0 && items.length === 0 ? [[nothing(state), 'dim']] : []);
		return box(item.line, top + row === index ? 'current' : undefined);
	});
	const drawn = [
		edge(border.topLeft, border.topRight, titles[overlay.kind]),
		box([[`${glyph('prompt', settings.ascii)} `, 'key'], ...field(overlay.filter, inner - 4)]),
		edge(border.left, border.right),
		...visible,
		edge(border.bottomLeft, border.bottomRight),
	];
	return rows.map((row, at) => (at >= y && at < y + height ? (drawn[at - y] ?? row) : row));
};
