/** An open-addressing table from 32-bit keys (never 0) to numbers, so that one look-up touches one cache line. */

/** `slots` holds pairs of key and number. A key's home is given by its `32 - shift` highest bits. */
export type KeyTable = {shift: number; slots: Int32Array};

/**
 * A table with a power of two of slots, at most two thirds of them filled. Keys entered in their order go from one end to the other,
 * which is what makes loading fast.
 */
export function createKeyTable(keys: number): KeyTable {
	const bits = Math.max(1, Math.ceil(Math.log2(keys * 1.5 + 1)));
	return {shift: 32 - bits, slots: new Int32Array(2 ** bits * 2)};
}

/** Enter a key with its number. */
export function enterKey({slots, shift}: KeyTable, key: number, number: number): void {
	let at = (key >>> shift) * 2;
	while (slots[at] !== 0) at = (at + 2) % slots.length;
	slots[at] = key;
	slots[at + 1] = number;
}

/** What stands in the home slot of a key: read for many keys before any is compared, the reads do not wait for one another. */
export const homeOf = ({slots, shift}: KeyTable, key: number): number => slots[(key >>> shift) * 2] as number;

/** The number of a key, or -1. */
export function numberOf({slots, shift}: KeyTable, key: number): number {
	let at = (key >>> shift) * 2;
	for (let holds = slots[at]; holds !== key; holds = slots[at]) {
		if (holds === 0) return -1;
		at += 2;
		if (at === slots.length) at = 0;
	}
	return slots[at + 1] as number;
}
