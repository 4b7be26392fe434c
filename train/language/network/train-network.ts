/** Trains a network: Adam over shuffled sentences, with steps that grow at first and then shrink to nothing. */
import type {Matrix} from '../../../source/language/network/matrix.ts';
import {shuffle} from '../random.ts';
import {createMoments, step} from './adam.ts';

/** What a sentence taught: its loss, and words that were right. */
export type Lesson = {loss: number; right: number};

/** Adds a sentence's gradient; `refresh` must follow every change of the weights, `touch` is told the rows of vectors concerned. */
export type Learner<Example> = {
	refresh: () => void;
	learn: (example: Example, touch: (row: number) => void) => Lesson;
};

/** Passes over the data, words to a step, length of a step. */
export type Pace = {epochs: number; batch: number; rate: number};

/** Share of the training in which the steps grow. */
const WARMING = 0.02;

/** Train the weights in `matrices`, the vectors of words first among them, by what `learner` adds to those of `gradients`. */
export function trainNetwork<Example extends {words: number}>(
	name: string,
	examples: Example[],
	matrices: Matrix[],
	gradients: Matrix[],
	{refresh, learn}: Learner<Example>,
	{epochs, batch, rate}: Pace,
	random: () => number,
): void {
	const [vectors, ...dense] = matrices.map(({data}, index) => ({
		values: data,
		gradient: (gradients[index] as Matrix).data,
		...createMoments(data.length),
	})) as [Moving, ...Moving[]];
	const width = matrices[0]?.width as number;
	const rows = new Set<number>();
	const touch = (row: number) => rows.add(row);
	const order = [...examples];
	const total = epochs * order.reduce((sum, {words}) => sum + words, 0);
	let seen = 0;
	let waiting = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		const sums = {words: 0, loss: 0, right: 0};
		for (const example of shuffle(order, random)) {
			if (waiting === 0) refresh();
			const {loss, right} = learn(example, touch);
			waiting += example.words;
			seen += example.words;
			sums.words += example.words - 1;
			sums.loss += loss;
			sums.right += right;
			if (waiting < batch) continue;
			const length = rate * Math.min(1, seen / (WARMING * total)) * (1 - seen / total);
			for (const matrix of dense) step(matrix, length, 1 / waiting);
			for (const row of rows) step(vectors, length, 1 / waiting, row * width, (row + 1) * width);
			rows.clear();
			waiting = 0;
		}
		const loss = (sums.loss / sums.words).toFixed(3);
		console.error(`${name} epoch ${epoch + 1}: loss ${loss}, ${((100 * sums.right) / sums.words).toFixed(1)}% right`);
	}
}

type Moving = Parameters<typeof step>[0];

/** Fill weights by chance, between `range` and -`range`. */
export function fill(data: Float32Array, range: number, random: () => number): void {
	for (let at = 0; at < data.length; at++) data[at] = (random() * 2 - 1) * range;
}

/** The range that keeps sums over `inputs` weights of one size. */
export const rangeOf = (inputs: number): number => Math.sqrt(3 / inputs);
