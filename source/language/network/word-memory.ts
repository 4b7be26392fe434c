/**
 * What is told of a word by itself does not hang on the words around it: its vectors are added up once, and multiplied once by the first
 * layer's weights.
 */
import type {Arena} from './arena.ts';

/** Words remembered; when there are more, all are forgotten. */
const CAPACITY = 8192;

/** A row of numbers for each remembered word in each of `rows`, and the place of each word under its tag. */
export type WordMemory = {rows: Float32Array[]; places: Map<string, number>[]; used: number};

/** A memory of rows of the given widths, for words with tags below `tags`. */
export const createWordMemory = (arena: Pick<Arena, 'take'>, widths: readonly number[], tags: number): WordMemory => ({
	rows: widths.map(width => arena.take(CAPACITY * width)),
	places: Array.from({length: tags}, () => new Map()),
	used: 0,
});

/** The place of a word with a tag, the same as long as it is remembered; `learn` fills that of an unknown word. */
export function placeOf(memory: WordMemory, word: string, tag: number, learn: (place: number) => void): number {
	const known = memory.places[tag]?.get(word);
	if (known !== undefined) return known;
	if (memory.used === CAPACITY) {
		for (const places of memory.places) places.clear();
		memory.used = 0;
	}
	const place = memory.used++;
	memory.places[tag]?.set(word, place);
	learn(place);
	return place;
}
