/** Mulberry32: numbers from 0 to below 1, the same on every run of one seed. */
export const random = (seed: number) => () => {
	seed = (seed + 0x6d2b79f5) | 0;
	let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
	value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
	return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
};

/** Picks one of some values by chance, the same on every run of one `random`. */
export const picker =
	(next: () => number) =>
	<Value>(values: readonly Value[]): Value =>
		values[Math.floor(next() * values.length)]!;

/** Windows, in columns and rows, that a random walk changes between. */
export const windows = [
	[100, 30],
	[80, 24],
	[40, 10],
	[200, 60],
	[20, 5],
	[61, 17],
] as const;
