/** The screen as a screen reader should read it: from top to bottom, no columns, no rules, signs as words. */

import type {DocLine} from '../docs/doc.ts';
import type {Binding} from '../input/keymap.ts';
import {itemsOf, nothing} from '../overlays/items.ts';
import {contextOf, currentView, detailHeight, doc, layoutOf, reading, rows, topLine} from '../state/select.ts';
import type {State} from '../state/state.ts';
import {type Line, plainText} from '../text/line.ts';
import {safe} from '../text/width.ts';
import {glyph} from '../theme.ts';
import {footer} from './footer.ts';
import {header, queryLine} from './header.ts';

/** Wide enough that no row is cut. */
const wide = 400;

const words: readonly (readonly [sign: RegExp, word: string])[] = [
	[/★/g, ' starred, '],
	[/●/g, ' unread, '],
	[/○/g, ' read, '],
	[/≠/g, ' sources differ, '],
	[/[▎│┌└╶█░▁▂▃▄▅▆▇]/g, ' '],
	[/ [·–] /g, ', '],
];

/** A line of the screen as it is said. */
const spoken = (line: Line): string =>
	words
		.reduce((text, [sign, word]) => text.replace(sign, word), safe(plainText(line)))
		.replace(/\s+/g, ' ')
		.replace(/(?:, )+,? ?/g, ', ')
		.trim();

const listLines = (state: State): string[] => {
	const all = rows(state);
	const {index} = state.cursors[state.view];
	const view = currentView(state);
	if (all.length === 0) return [state.progress ? 'reading' : view.empty];
	return [`${index + 1} of ${all.length}: ${view.draw(all[index], wide, contextOf(state), 1).map(spoken).join(', ')}`];
};

/** What is said before a line: that it is the chosen place, or that it proves something. */
const role = (state: State, {lead, from, to, anchor}: DocLine): string => {
	const {anchor: chosen, lit} = reading(state);
	const isChosen = doc(state).menu ? anchor >= 0 && anchor === chosen : lit && from < lit.end && to > lit.start;
	const mark = plainText(lead);
	return isChosen ? 'chosen: ' : mark.startsWith(glyph('margin', false)) ? 'evidence: ' : '';
};

/** The role of lines that follow each other is said once. */
const textLines = (state: State): string[] => {
	const lines = doc(state).lines.slice(topLine(state), topLine(state) + detailHeight(state));
	const roles = lines.map(line => role(state, line));
	return lines
		.map(({lead, spans}, at) => `${roles[at] === roles[at - 1] ? '' : roles[at]}${spoken([...lead, ' ', ...spans])}`)
		.filter(Boolean);
};

const overlayLines = (state: State, keymap: readonly Binding[]): string[] => {
	const items = itemsOf(state, keymap);
	const {overlay} = state;
	const item = overlay && items[overlay.cursor.index];
	return [
		`filter: ${overlay?.filter.text ?? ''}`,
		item ? `${overlay.cursor.index + 1} of ${items.length}: ${spoken(item.line)}` : nothing(state),
	];
};

/** All that there is to say, line by line. */
export const linear = (state: State, keymap: readonly Binding[]): string[] => {
	if (layoutOf(state).kind === 'small') return ['The window is too small.'];
	const whole = {...state, size: {...state.size, columns: wide}};
	const body = state.overlay
		? overlayLines(state, keymap)
		: state.focus === 'list'
			? listLines(state)
			: textLines(state);
	return [spoken(header(whole)), spoken(queryLine(whole)), ...body, spoken(footer(whole, keymap))].filter(Boolean);
};
