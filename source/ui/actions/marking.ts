/** Read, unread, star; and taking it back. */
import {mark} from '../state/marks.ts';
import {narrowed, openArticle} from '../state/select.ts';
import type {State} from '../state/state.ts';
import {effect, type Step, say} from './step.ts';

const undoLimit = 100;

const change = (state: State, marks: State['marks'], what: string): State =>
	effect({...state, marks, undo: [{marks: state.marks, what}, ...state.undo].slice(0, undoLimit)}, {type: 'remember'});

/** Opening an article reads it; that too can be undone. */
export const markRead = (state: State, id: string): State =>
	state.marks.read.has(id) ? state : change(state, {...state.marks, read: mark(state.marks.read, [id], true)}, 'read');

/** The article that a mark is meant for: the one in the detail pane. */
const current = openArticle;

const nothing = (state: State) => say(state, 'Choose an article first', 'error');

export const toggleRead: Step = state => {
	const id = current(state);
	if (!id) return nothing(state);
	const on = !state.marks.read.has(id);
	const what = on ? 'marked read' : 'marked unread';
	return say(
		change(state, {...state.marks, read: mark(state.marks.read, [id], on)}, what),
		`${what[0]!.toUpperCase()}${what.slice(1)}`,
	);
};

export const toggleStar: Step = state => {
	const id = current(state);
	if (!id) return nothing(state);
	const on = !state.marks.starred.has(id);
	const next = change(
		state,
		{...state.marks, starred: mark(state.marks.starred, [id], on)},
		on ? 'starred' : 'star taken away',
	);
	return say(next, on ? 'Starred' : 'Star taken away');
};

/** All that is shown, no more; says how many. */
export const markAllRead: Step = state => {
	const ids = narrowed(state)
		.entries.map(({head}) => head.id)
		.filter(id => !state.marks.read.has(id));
	if (ids.length === 0) return say(state, 'All of these are read already');
	const what = `${ids.length.toLocaleString('en')} articles marked read`;
	return say(
		change(state, {...state.marks, read: mark(state.marks.read, ids, true)}, what),
		`${what} · u takes it back`,
	);
};

export const undo: Step = state => {
	const [last, ...rest] = state.undo;
	if (!last) return say(state, 'Nothing to undo');
	return effect(say({...state, marks: last.marks, undo: rest}, `Undone: ${last.what}`), {type: 'remember'});
};
