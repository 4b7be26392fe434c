/** The feature templates of the parser: one table for the next action, one for the relation of an arc. */
import {compileTemplates, extractFeatures, type Templates} from './features.ts';
import {headOf, type State} from './transition-state.ts';

/** What the parser knows of a sentence's words: hashed forms and tag classes. */
export type Words = {
	forms: Int32Array;
	tags: Uint8Array;
	coarse: Uint8Array;
	shapes: Int32Array /** Commas before each word. */;
	commas: Int32Array;
};

/** Words of the state that templates may name; each has the atoms below. */
const NODES = [
	's0',
	's1',
	's2',
	'b0',
	'b1',
	'b2',
	's0l',
	's0l2',
	's0r',
	's0r2',
	's1l',
	's1r',
	's1r2',
	'b0l',
	'b0l2',
	's0-',
	's0+',
	's1+',
	'b0-',
] as const;
const FACETS = ['w', 't', 'u', 'd'] as const;
const EXTRAS = [
	'dist',
	'dist1',
	's0lc',
	's0rc',
	's1lc',
	's1rc',
	'b0lc',
	'comma',
	's0shape',
	'b0shape',
	's1shape',
	'action',
	'depth',
] as const;
const ATOMS = [...NODES.flatMap(node => FACETS.map(facet => `${node}.${facet}`)), ...EXTRAS];

const ACTION_TEMPLATES = [
	// One word.
	...'s0.w|s0.t|s0.w s0.t|s1.w|s1.t|s1.w s1.t|b0.w|b0.t|b0.w b0.t|b1.w|b1.t|b1.w b1.t|b2.t|s2.t'.split('|'),
	// Two and three words.
	...'s0.w b0.w|s0.w b0.t|s0.t b0.w|s0.t b0.t|s1.w s0.w|s1.w s0.t|s1.t s0.w|s1.t s0.t|s1.t b0.t|s0.t b1.t'.split('|'),
	...'s0.t b0.t b1.t|s0.t b0.t b1.w|b0.t b1.t b2.t|s2.t s1.t s0.t|s1.t s0.t b0.t|s2.t s1.t s0.t b0.t'.split('|'),
	// What the words already govern.
	...'s0.t s0l.d|s0.t s0r.d|s0.w s0l.d|s0.w s0r.d|s1.t s1r.d|s1.w s1r.d|b0.t b0l.d|b0.w b0l.d'.split('|'),
	...'s0.t s0l.d s0l2.d|s0.t s0r.d s0r2.d|b0.t b0l.d b0l2.d s0.t|s1.t s1l.d s0.t|s1.t s1r.d s0.t'.split('|'),
	...'s0.t b0.t b0l.t|s1.t s0.t s0l.t|s1.t s0.t s0r.t|s0.w s0lc s0rc|s0.t s0lc s0rc b0.t|s1.w s1rc|b0.t b0lc s0.t'.split(
		'|',
	),
	// Prepositions and conjunctions at the left edge: they decide attachment.
	...'s0l.w s1.w|s0l.w s0.t s1.t|b0l.w s0.w|b0l.w s1.w|b0l.w b0.t s0.t|b0l.w b0.w|b0l.w s0.t s1.t|b0l.w s1.w s0.t'.split(
		'|',
	),
	// Distance, commas, neighbours in the text, capitals.
	...'s0.t b0.t dist|s1.t s0.t dist1|s0.t b0.t comma|s1.t s0.t comma|s0.u s0-.u b0.u|s0.t s0+.t b0.t|s1.t s1+.t s0.t'.split(
		'|',
	),
	...'s0.t b0-.t b0.t|s0shape s0.t b0shape b0.t|s1shape s1.t s0shape s0.t|s0.t s0shape b0.t b1.t'.split('|'),
	...'s1.u s0.u b0.u b1.u s0l.d s0r.d|s1.u s1r.d s0.u s0l.d b0.u|depth s0.t b0.t'.split('|'),
];

/** The relation's templates: `s0` is the dependent; `h` the head, `g` the rest of the stack. */
const LABEL_NODES = ['h', 'd', 'h-', 'h+', 'd-', 'd+', 'hl', 'hr', 'dl', 'dl2', 'dr', 'dr2', 'b0', 's2'] as const;
const LABEL_ATOMS = [
	...LABEL_NODES.flatMap(node => FACETS.map(facet => `${node}.${facet}`)),
	'side',
	'dist',
	'comma',
	'hshape',
	'dshape',
];
const LABEL_TEMPLATES = [
	'd.w side',
	'd.t side',
	'd.w d.t side',
	'h.w side',
	'h.t side',
	'h.w h.t side',
	'h.w d.t side',
	'h.t d.w side',
	'h.t d.t side',
	'h.t d.t side dist',
	'h.t d.w side dist',
	'h.t d.t d-.t side',
	'h.t d.t d+.t side',
	'h.t d.t h-.t side',
	'h.t d.t h+.t side',
	'd-.w d.t h.t side',
	'd+.w d.t side',
	'd-.w d.w',
	'd.t dl.t h.t side',
	'd.t dl.w h.t side',
	'd.t dl2.w h.t side',
	'd.t dr.t h.t side',
	'd.t dr.w h.t side',
	'dl.w h.w side',
	'd.t dl.d dl2.d h.t side',
	'd.t dr.d dr2.d h.t side',
	'dl.w d.w side',
	'dl.w dl2.w d.t h.t side',
	'h.t hl.d d.t side',
	'h.t hr.d d.t side',
	'h.t hl.d hr.d d.t side',
	'h.t hr.t d.t side',
	'hr.w h.t d.t side',
	'h.t d.t comma side',
	'dshape hshape d.t h.t side',
	'dshape d.t side',
	'b0.t d.t h.t side',
	's2.t d.t h.t side',
	'd.u h.u dl.d dr.d hl.d hr.d side',
	'd.t dl.d side',
	'd.w dl.d side',
	'd.w dr.d side',
];

export const actionTemplates: Templates = compileTemplates(ACTION_TEMPLATES, ATOMS);
export const labelTemplates: Templates = compileTemplates(LABEL_TEMPLATES, LABEL_ATOMS);
export const actionAtomCount = ATOMS.length;
export const labelAtomCount = LABEL_ATOMS.length;

const NONE = -7;
const ROOT = -8;

function fill(values: Int32Array, at: number, node: number, words: Words, state: State): void {
	if (node < 0 || node > state.length) {
		values[at] = values[at + 1] = values[at + 2] = values[at + 3] = NONE;
		return;
	}
	if (node === state.length) {
		values[at] = values[at + 1] = values[at + 2] = values[at + 3] = ROOT;
		return;
	}
	values[at] = words.forms[node] as number;
	values[at + 1] = words.tags[node] as number;
	values[at + 2] = words.coarse[node] as number;
	values[at + 3] = state.labels[node] as number;
}

const child = (children: Int32Array, node: number): number => (node < 0 ? -1 : (children[node] as number));
const bucket = (distance: number): number => (distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : 7);
const commasBetween = (words: Words, from: number, to: number): number =>
	Math.min((words.commas[to] as number) - (words.commas[from] as number), 3);
const few = (count: number): number => Math.min(count, 4);

/** Features of a state for choosing the next action. */
export function actionFeatures(state: State, words: Words, values: Int32Array, keys: Int32Array): void {
	const {stack, depth, buffer, length, left, left2, right, right2, leftCount, rightCount} = state;
	const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
	const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
	const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
	const within = (node: number) => (node < length ? node : -1);
	fill(values, 0, s0, words, state);
	fill(values, 4, s1, words, state);
	fill(values, 8, s2, words, state);
	fill(values, 12, buffer, words, state);
	fill(values, 16, within(buffer + 1), words, state);
	fill(values, 20, within(buffer + 2), words, state);
	fill(values, 24, child(left, s0), words, state);
	fill(values, 28, child(left2, s0), words, state);
	fill(values, 32, child(right, s0), words, state);
	fill(values, 36, child(right2, s0), words, state);
	fill(values, 40, child(left, s1), words, state);
	fill(values, 44, child(right, s1), words, state);
	fill(values, 48, child(right2, s1), words, state);
	fill(values, 52, child(left, buffer), words, state);
	fill(values, 56, child(left2, buffer), words, state);
	fill(values, 60, s0 - 1, words, state);
	fill(values, 64, s0 < 0 ? -1 : within(s0 + 1), words, state);
	fill(values, 68, s1 < 0 ? -1 : s1 + 1, words, state);
	fill(values, 72, buffer - 1, words, state);
	values[76] = s0 < 0 ? 0 : bucket(buffer - s0);
	values[77] = s1 < 0 ? 0 : bucket(s0 - s1);
	values[78] = s0 < 0 ? 0 : few(leftCount[s0] as number);
	values[79] = s0 < 0 ? 0 : few(rightCount[s0] as number);
	values[80] = s1 < 0 ? 0 : few(leftCount[s1] as number);
	values[81] = s1 < 0 ? 0 : few(rightCount[s1] as number);
	values[82] = few(leftCount[buffer] as number);
	values[83] = s0 < 0 ? 0 : commasBetween(words, s0, buffer);
	values[84] = s0 < 0 ? 0 : (words.shapes[s0] as number);
	values[85] = buffer < length ? (words.shapes[buffer] as number) : 0;
	values[86] = s1 < 0 ? 0 : (words.shapes[s1] as number);
	values[88] = Math.min(depth, 6);
	extractFeatures(actionTemplates, values, keys);
}

/** Features of the arc that `action` would make, for choosing its relation. */
export function labelFeatures(state: State, action: number, words: Words, values: Int32Array, keys: Int32Array): void {
	const {stack, depth, buffer, length, left, left2, right, right2} = state;
	const dependent = stack[depth - 1] as number;
	const head = headOf(state, action);
	const within = (node: number) => (node < length ? node : -1);
	fill(values, 0, head, words, state);
	fill(values, 4, dependent, words, state);
	fill(values, 8, head === length ? -1 : head - 1, words, state);
	fill(values, 12, within(head + 1), words, state);
	fill(values, 16, dependent - 1, words, state);
	fill(values, 20, within(dependent + 1), words, state);
	fill(values, 24, child(left, head), words, state);
	fill(values, 28, child(right, head), words, state);
	fill(values, 32, child(left, dependent), words, state);
	fill(values, 36, child(left2, dependent), words, state);
	fill(values, 40, child(right, dependent), words, state);
	fill(values, 44, child(right2, dependent), words, state);
	fill(values, 48, buffer, words, state);
	fill(values, 52, depth > 2 ? (stack[depth - 3] as number) : -1, words, state);
	values[56] = action;
	values[57] = bucket(Math.abs(head - dependent));
	values[58] = commasBetween(words, Math.min(head, dependent), Math.max(head, dependent));
	values[59] = head === length ? 0 : (words.shapes[head] as number);
	values[60] = words.shapes[dependent] as number;
	extractFeatures(labelTemplates, values, keys);
}
