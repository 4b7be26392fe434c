/** What the parser looks at to choose its next action. */
import {compileTemplates, extractFeatures, type Templates} from './features.ts';
import {bucket, childOf, commasBetween, describePlaces, FACETS, type Words} from './parser-words.ts';
import type {State} from './transition-state.ts';

/** The stack from its top (s), the buffer (b), their outermost dependents (l, r; l2, r2 the next), their neighbours in the text (-, +). */
const PLACES = 's0 s1 s2 b0 b1 b2 s0l s0l2 s0r s0r2 s1l s1r s1r2 b0l b0l2 s0- s0+ s1+ b0-'.split(' ');
/** Distances, numbers of dependents, commas and capitals. */
const EXTRAS = 'dist dist1 s0lc s0rc s1rc b0lc comma s0shape b0shape s1shape depth'.split(' ');
const ATOMS = [...PLACES.flatMap(place => FACETS.map(facet => `${place}.${facet}`)), ...EXTRAS];

const TEMPLATES = [
	// One word.
	's0.w|s0.t|s0.w s0.t|s1.w|s1.t|s1.w s1.t|b0.w|b0.t|b0.w b0.t|b1.w|b1.t|b1.w b1.t|b2.t|s2.t',
	// Two and three words.
	's0.w b0.w|s0.w b0.t|s0.t b0.w|s0.t b0.t|s1.w s0.w|s1.w s0.t|s1.t s0.w|s1.t s0.t|s1.t b0.t|s0.t b1.t',
	's0.t b0.t b1.t|s0.t b0.t b1.w|b0.t b1.t b2.t|s2.t s1.t s0.t|s1.t s0.t b0.t|s2.t s1.t s0.t b0.t',
	// What the words already govern.
	's0.t s0l.d|s0.t s0r.d|s0.w s0l.d|s0.w s0r.d|s1.t s1r.d|s1.w s1r.d|b0.t b0l.d|b0.w b0l.d',
	's0.t s0l.d s0l2.d|s0.t s0r.d s0r2.d|b0.t b0l.d b0l2.d s0.t|s1.t s1l.d s0.t|s1.t s1r.d s0.t',
	's0.t b0.t b0l.t|s1.t s0.t s0l.t|s1.t s0.t s0r.t|s0.w s0lc s0rc|s0.t s0lc s0rc b0.t|s1.w s1rc|b0.t b0lc s0.t',
	// Prepositions and conjunctions at the left edge: they decide attachment.
	's0l.w s1.w|s0l.w s0.t s1.t|b0l.w s0.w|b0l.w s1.w|b0l.w b0.t s0.t|b0l.w b0.w|b0l.w s0.t s1.t|b0l.w s1.w s0.t',
	// Distance, commas, neighbours in the text, capitals.
	's0.t b0.t dist|s1.t s0.t dist1|s0.t b0.t comma|s1.t s0.t comma|s0.u s0-.u b0.u|s0.t s0+.t b0.t|s1.t s1+.t s0.t',
	's0.t b0-.t b0.t|s0shape s0.t b0shape b0.t|s1shape s1.t s0shape s0.t|s0.t s0shape b0.t b1.t',
	's1.u s0.u b0.u b1.u s0l.d s0r.d|s1.u s1r.d s0.u s0l.d b0.u|depth s0.t b0.t',
].flatMap(row => row.split('|'));

export const actionTemplates: Templates = compileTemplates(TEMPLATES, ATOMS);

const places = new Int32Array(PLACES.length);
const values = new Int32Array(ATOMS.length);
const few = (count: number): number => Math.min(count, 4);

/** Fill `keys` with the features of a state. */
export function actionFeatures(state: State, words: Words, keys: Int32Array): void {
	const {stack, depth, buffer, length, left, left2, right, right2, leftCount, rightCount} = state;
	const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
	const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
	let place = 0;
	places[place++] = s0;
	places[place++] = s1;
	places[place++] = depth > 2 ? (stack[depth - 3] as number) : -1;
	places[place++] = buffer;
	places[place++] = buffer + 1 < length ? buffer + 1 : -1;
	places[place++] = buffer + 2 < length ? buffer + 2 : -1;
	places[place++] = childOf(left, s0);
	places[place++] = childOf(left2, s0);
	places[place++] = childOf(right, s0);
	places[place++] = childOf(right2, s0);
	places[place++] = childOf(left, s1);
	places[place++] = childOf(right, s1);
	places[place++] = childOf(right2, s1);
	places[place++] = childOf(left, buffer);
	places[place++] = childOf(left2, buffer);
	places[place++] = s0 - 1;
	places[place++] = s0 >= 0 && s0 + 1 < length ? s0 + 1 : -1;
	places[place++] = s1 < 0 ? -1 : s1 + 1;
	places[place++] = buffer - 1;
	let at = describePlaces(values, places, place, words, state);
	values[at++] = s0 < 0 ? 0 : bucket(buffer - s0);
	values[at++] = s1 < 0 ? 0 : bucket(s0 - s1);
	values[at++] = s0 < 0 ? 0 : few(leftCount[s0] as number);
	values[at++] = s0 < 0 ? 0 : few(rightCount[s0] as number);
	values[at++] = s1 < 0 ? 0 : few(rightCount[s1] as number);
	values[at++] = few(leftCount[buffer] as number);
	values[at++] = s0 < 0 ? 0 : commasBetween(words, s0, buffer);
	values[at++] = s0 < 0 ? 0 : (words.shapes[s0] as number);
	values[at++] = buffer < length ? (words.shapes[buffer] as number) : 0;
	values[at++] = s1 < 0 ? 0 : (words.shapes[s1] as number);
	values[at++] = Math.min(depth, 6);
	extractFeatures(actionTemplates, values, keys);
}
