/** What the parser sees of a sentence's words, and of the places of its state. */
import type {State} from './transition-state.ts';
import {wordAtoms} from './word-atoms.ts';

/** Hashed forms and shapes, tag classes, universal parts of speech, and how many commas stand before each word. */
export type Words = {forms: Int32Array; shapes: Int32Array; tags: Uint8Array; coarse: Uint8Array; commas: Int32Array};

/** Describe `words` with their tag classes; `coarse` maps a tag class to its universal part of speech. */
export function describeWords(words: readonly string[], tags: Uint8Array, coarse: ArrayLike<number>): Words {
	const atoms = words.map(wordAtoms);
	const commas = new Int32Array(words.length + 1);
	words.forEach((word, at) => {
		commas[at + 1] = (commas[at] as number) + (word === ',' ? 1 : 0);
	});
	return {
		forms: Int32Array.from(atoms, ({lower}) => lower),
		shapes: Int32Array.from(atoms, ({shape}) => shape),
		tags,
		coarse: Uint8Array.from(tags, tag => coarse[tag] as number),
		commas,
	};
}

/** The atoms of one place, in this order: word, tag, universal part of speech, relation to its head (when it has one already). */
export const FACETS = ['w', 't', 'u', 'd'];

const NONE = -7;
const ROOT = -8;

/** Write the facets of the first `count` places into `values`; a place is a word, the root (`length`) or -1. Returns what is written. */
export function describePlaces(
	values: Int32Array,
	places: Int32Array,
	count: number,
	words: Words,
	state: State,
): number {
	let at = 0;
	for (let index = 0; index < count; index++, at += FACETS.length) {
		const place = places[index] as number;
		if (place < 0 || place >= state.length) {
			values.fill(place === state.length ? ROOT : NONE, at, at + FACETS.length);
			continue;
		}
		values[at] = words.forms[place] as number;
		values[at + 1] = words.tags[place] as number;
		values[at + 2] = words.coarse[place] as number;
		values[at + 3] = state.labels[place] as number;
	}
	return at;
}

/** The outermost dependent that `children` names for a place, or -1. */
export const childOf = (children: Int32Array, place: number): number => (place < 0 ? -1 : (children[place] as number));

/** Distances in steps: 1, 2, 3, 4, up to 7, up to 12, more. */
export const bucket = (distance: number): number =>
	distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : 7;

/** Commas between two words, three at most. */
export const commasBetween = ({commas}: Words, from: number, to: number): number =>
	Math.min((commas[to] as number) - (commas[from] as number), 3);
