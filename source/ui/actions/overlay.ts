/** Lists laid over the screen: type to filter, arrows to move, Enter to take, Esc to leave. */

import type {Binding} from '../input/keymap.ts';
import {edit, insert} from '../input/line-editor.ts';
import {type Item, itemsOf} from '../overlays/items.ts';
import {overlayHeight} from '../overlays/place.ts';
import {type Move, move, start} from '../state/cursor.ts';
import type {State} from '../state/state.ts';

const moves: Record<string, Move> = {
	up: 'up',
	down: 'down',
	'ctrl-p': 'up',
	'ctrl-n': 'down',
	pageup: 'pageUp',
	pagedown: 'pageDown',
	home: 'first',
	end: 'last',
};

const closed = (state: State): State => ({...state, overlay: null});

export const overlayKey = (state: State, key: string, keymap: readonly Binding[]): State => {
	const {overlay} = state;
	if (!overlay) return state;
	const items: Item[] = itemsOf(state, keymap);
	if (key === 'esc')
		return overlay.filter.text
			? {...state, overlay: {...overlay, filter: {text: '', at: 0}, cursor: start}}
			: closed(state);
	if (key === 'enter') return items[overlay.cursor.index]?.take(closed(state)) ?? state;
	const how = moves[key];
	if (how) {
		return {...state, overlay: {...overlay, cursor: move(overlay.cursor, how, items.length, overlayHeight(state))}};
	}
	const filter = edit(overlay.filter, key);
	return filter ? {...state, overlay: {...overlay, filter, cursor: start}} : state;
};

export const pasteInOverlay = (state: State, text: string): State =>
	state.overlay
		? {...state, overlay: {...state.overlay, filter: insert(state.overlay.filter, text), cursor: start}}
		: state;
