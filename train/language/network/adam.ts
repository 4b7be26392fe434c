/** Adam (Kingma & Ba 2015). */

/** Running means of a gradient and of its square. */
export type Moments = {mean: Float32Array; square: Float32Array};

export const createMoments = (length: number): Moments => ({
	mean: new Float32Array(length),
	square: new Float32Array(length),
});

const MEAN = 0.9;
const SQUARE = 0.95;

/** Move `values[from..to)` by about `length` against the gradient, which is multiplied by `scale`, used and cleared. */
export function step(
	{values, gradient, mean, square}: Moments & {values: Float32Array; gradient: Float32Array},
	length: number,
	scale: number,
	from = 0,
	to = values.length,
): void {
	for (let at = from; at < to; at++) {
		const slope = (gradient[at] as number) * scale;
		const average = MEAN * (mean[at] as number) + (1 - MEAN) * slope;
		const spread = SQUARE * (square[at] as number) + (1 - SQUARE) * slope * slope;
		gradient[at] = 0;
		mean[at] = average;
		square[at] = spread;
		(values[at] as number) -= (length * average) / (Math.sqrt(spread) + 1e-8);
	}
}
