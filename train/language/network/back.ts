/** Small steps of the way back that the networks share. */

/** Multiply the first `length` numbers of `data` by those of `mask`. */
export function scale(data: Float32Array, mask: Float32Array, length: number): void {
	for (let at = 0; at < length; at++) (data[at] as number) *= mask[at] as number;
}

/** Fill a mask: 0 with the given chance, otherwise what makes up for the zeros. */
export function draw(mask: Float32Array, length: number, chance: number, random: () => number): void {
	for (let at = 0; at < length; at++) mask[at] = random() < chance ? 0 : 1 / (1 - chance);
}

/** Add the first `count` rows to `sum`. */
export function addRows(rows: Float32Array, count: number, width: number, sum: Float32Array): void {
	for (let row = 0; row < count; row++)
		for (let at = 0; at < width; at++) (sum[at] as number) += rows[row * width + at] as number;
}

/** A matrix of `rows × columns` with rows and columns exchanged, into `to`. */
export function turn(from: Float32Array, rows: number, columns: number, to: Float32Array): void {
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) to[column * rows + row] = from[row * columns + column] as number;
}

/** Softmax of `count` scores from `first` on into the same places of `to`; returns the index of the highest. */
export function softmax(scores: Float32Array, to: Float32Array, first: number, count: number): number {
	let winner = 0;
	for (let at = 1; at < count; at++)
		if ((scores[first + at] as number) > (scores[first + winner] as number)) winner = at;
	const highest = scores[first + winner] as number;
	let sum = 0;
	for (let at = first; at < first + count; at++) {
		to[at] = Math.exp((scores[at] as number) - highest);
		sum += to[at] as number;
	}
	for (let at = first; at < first + count; at++) (to[at] as number) /= sum;
	return winner;
}
