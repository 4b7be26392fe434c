/** What is told of a word by itself does not hang on the words around it: its vectors are added up once and remembered. */

/** Words remembered; when there are more, all are forgotten. */
const CAPACITY = 16_384;

/**
 * Copies a word's sum of vectors to `to`. `name` is the same for words of the same features; `sum` adds their vectors to zeros and is
 * asked for unknown words alone.
 */
export type WordMemory = (name: string, to: Float32Array, sum: (to: Float32Array) => void) => void;

/** A memory of sums of `width` numbers. */
export function createWordMemory(width: number): WordMemory {
	const places = new Map<string, number>();
	const sums = new Float32Array(CAPACITY * width);
	return (name, to, sum) => {
		let place = places.get(name);
		if (place === undefined) {
			if (places.size === CAPACITY) places.clear();
			place = places.size;
			places.set(name, place);
			sum(sums.subarray(place * width, (place + 1) * width).fill(0));
		}
		to.set(sums.subarray(place * width, (place + 1) * width));
	};
}
