/** The one place where the state changes: (state, action) → state. Pure; what the world must do stands in `effects`. */
import {actions} from '../actions/index.ts';
import {link} from '../actions/open.ts';
import {overlayKey, pasteInOverlay} from '../actions/overlay.ts';
import {promptKey} from '../actions/prompt.ts';
import {pasteInPrompt} from '../actions/query.ts';
import type {Binding, KeyContext} from '../input/keymap.ts';
import {bindingOf} from '../input/keymap.ts';
import type {Size} from '../layout.ts';
import {follow, settle, start} from './cursor.ts';
import type {Data} from './data.ts';
import {activeQuery, currentView, doc, keyOf, listHeight, rows} from './select.ts';
import type {Message, Progress, State} from './state.ts';

export type Action =
	| {type: 'key'; key: string}
	| {type: 'paste'; text: string}
	| {type: 'resize'; size: Size}
	| {type: 'data'; data: Data; progress: Progress | null}
	| {type: 'message'; message: Message | null}
	| {type: 'deepen'}
	| {type: 'performed'};

/** What kind of thing the keys go to. */
export const keyContext = (state: State): KeyContext => {
	const {focus, view} = state;
	if (focus === 'list') return view === 'people' || view === 'timeline' ? view : 'list';
	return doc(state).menu ? 'card' : 'article';
};

/** The row under the cursor stays the same row whatever the list has become; a search that lost it starts at the best match. */
const keepRow = (before: State, state: State): State => {
	const {view} = state;
	const {length} = rows(state);
	const height = listHeight(state);
	const cursor = state.cursors[view];
	const key = state.keys[view];
	const unmoved = before.view === view && before.cursors[view] === cursor;
	const lost = unmoved && key !== null && keyOf(state, cursor.index) !== key;
	const searching = before.query !== state.query || before.prompt?.edit.text !== state.prompt?.edit.text;
	const index = lost ? findKey(state, key) : cursor.index;
	const next = lost
		? index < 0 && searching
			? settle({index: 0, top: 0}, length, height)
			: follow(cursor, index, length, height)
		: settle(cursor, length, height);
	const nextKey = keyOf({...state, cursors: {...state.cursors, [view]: next}}, next.index);
	const same = next.index === cursor.index && next.top === cursor.top && nextKey === key;
	if (same) return state;
	return {
		...state,
		cursors: {...state.cursors, [view]: next},
		keys: {...state.keys, [view]: nextKey},
		pages: nextKey === key ? state.pages : {...state.pages, [view]: []},
	};
};

const findKey = (state: State, key: string): number => {
	const view = currentView(state);
	return rows(state).findIndex(row => view.key(row) === key);
};

const press = (state: State, key: string, keymap: readonly Binding[]): State => {
	if (key === 'ctrl-c') return actions.interrupt(state);
	if (state.overlay) return overlayKey(state, key, keymap);
	if (state.prompt) return promptKey(state, key);
	// Esc and a key pressed fast after it reach us as Alt and that key.
	if (key.startsWith('alt-')) return press(press(state, 'esc', keymap), key.slice(4), keymap);
	const context = keyContext(state);
	if (context === 'article' && /^[1-9]$/.test(key) && Number(key) <= doc(state).links.length)
		return link(Number(key))(state);
	const binding = bindingOf(keymap, key, context);
	return binding ? actions[binding.action]({...state, message: null}) : {...state, message: null};
};

/** Nobody has touched a key: the list may show its beginning, whatever came in. */
const atRest = (state: State): State =>
	state.touched
		? state
		: {...state, cursors: {...state.cursors, [state.view]: start}, keys: {...state.keys, [state.view]: null}};

const change = (state: State, action: Action, keymap: readonly Binding[]): State => {
	switch (action.type) {
		case 'key':
			return press({...state, touched: true}, action.key, keymap);
		case 'paste':
			return state.overlay ? pasteInOverlay(state, action.text) : pasteInPrompt(state, action.text);
		case 'resize':
			return {...state, size: action.size};
		case 'data':
			return atRest({...state, data: action.data, progress: action.progress});
		case 'message':
			return {...state, message: action.message};
		case 'deepen':
			return {...state, hasty: false};
		case 'performed':
			return {...state, effects: []};
	}
};

/** Articles from which a search looks into the texts only when the keys rest. */
const large = 2000;

/** In a large collection a new query is answered from titles and names first, and the brief is not written at once. */
const hurry = (before: State, state: State): State => {
	const asked = activeQuery(before) !== activeQuery(state) || (state.view === 'brief' && before.view !== 'brief');
	if (!asked || state.data.entries.length < large) return state;
	return {...state, hasty: true, effects: [...state.effects, {type: 'deepen'}]};
};

export const update = (state: State, action: Action, keymap: readonly Binding[]): State =>
	keepRow(state, hurry(state, change(state, action, keymap)));
