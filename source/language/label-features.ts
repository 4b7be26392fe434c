/** What the parser looks at to name the relation of an arc that it is about to make. */
import {compileTemplates, extractFeatures, type Templates} from './features.ts';
import {bucket, childOf, commasBetween, describePlaces, FACETS, type Words} from './parser-words.ts';
import {headOf, type State} from './transition-state.ts';

/** Head (h) and dependent (d), their neighbours in the text (-, +) and outermost dependents (l, r), and the state's b0 and s2. */
const PLACES = 'h d h- h+ d- d+ hl hr dl dl2 dr dr2 b0 s2'.split(' ');
const EXTRAS = 'side dist comma hshape dshape'.split(' ');
const ATOMS = [...PLACES.flatMap(place => FACETS.map(facet => `${place}.${facet}`)), ...EXTRAS];

const TEMPLATES = [
	// The two words.
	'd.w side|d.t side|d.w d.t side|h.w side|h.t side|h.w h.t side|h.w d.t side|h.t d.w side|h.t d.t side',
	'h.t d.t side dist|h.t d.w side dist',
	// Their neighbours.
	'h.t d.t d-.t side|h.t d.t d+.t side|h.t d.t h-.t side|h.t d.t h+.t side|d-.w d.t h.t side|d+.w d.t side|d-.w d.w',
	// The dependent's own dependents: its preposition, its auxiliaries.
	'd.t dl.t h.t side|d.t dl.w h.t side|d.t dl2.w h.t side|d.t dr.t h.t side|d.t dr.w h.t side|dl.w h.w side',
	'd.t dl.d dl2.d h.t side|d.t dr.d dr2.d h.t side|dl.w d.w side|dl.w dl2.w d.t h.t side',
	// What the head already has.
	'h.t hl.d d.t side|h.t hr.d d.t side|h.t hl.d hr.d d.t side|h.t hr.t d.t side|hr.w h.t d.t side',
	// Commas, capitals and the rest of the state.
	'h.t d.t comma side|dshape hshape d.t h.t side|dshape d.t side|b0.t d.t h.t side|s2.t d.t h.t side',
	'd.u h.u dl.d dr.d hl.d hr.d side|d.t dl.d side|d.w dl.d side|d.w dr.d side',
].flatMap(row => row.split('|'));

export const labelTemplates: Templates = compileTemplates(TEMPLATES, ATOMS);

const places = new Int32Array(PLACES.length);
const values = new Int32Array(ATOMS.length);

/** Fill `keys` with the features of the arc that `action` would make. */
export function labelFeatures(state: State, action: number, words: Words, keys: Int32Array): void {
	const {stack, depth, buffer, length, left, left2, right, right2} = state;
	const dependent = stack[depth - 1] as number;
	const head = headOf(state, action);
	let place = 0;
	places[place++] = head;
	places[place++] = dependent;
	places[place++] = head === length ? -1 : head - 1;
	places[place++] = head + 1 < length ? head + 1 : -1;
	places[place++] = dependent - 1;
	places[place++] = dependent + 1 < length ? dependent + 1 : -1;
	places[place++] = childOf(left, head);
	places[place++] = childOf(right, head);
	places[place++] = childOf(left, dependent);
	places[place++] = childOf(left2, dependent);
	places[place++] = childOf(right, dependent);
	places[place++] = childOf(right2, dependent);
	places[place++] = buffer;
	places[place++] = depth > 2 ? (stack[depth - 3] as number) : -1;
	let at = describePlaces(values, places, place, words, state);
	values[at++] = action;
	values[at++] = bucket(Math.abs(head - dependent));
	values[at++] = commasBetween(words, Math.min(head, dependent), Math.max(head, dependent));
	values[at++] = head === length ? 0 : (words.shapes[head] as number);
	values[at++] = words.shapes[dependent] as number;
	extractFeatures(labelTemplates, values, keys);
}
