/** Trains the tagger. */
import {best, type FeatureRow} from '../../source/language/linear-model.ts';
import {tagFeatures, tagTemplates} from '../../source/language/tag.ts';
import {wordAtoms} from '../../source/language/word-atoms.ts';
import {
	averagedRows,
	countFeatures,
	createCounts,
	createPerceptron,
	lookUp,
	type Perceptron,
	scoreRows,
	update,
} from './perceptron.ts';
import {createRandom, shuffle} from './random.ts';

export type TaggedSentence = {words: readonly string[]; tags: Uint8Array};

/** Passes over the data, how often a feature must be seen, the least weight kept. */
export type TaggerOptions = {epochs: number; minimum: number; seed: number; smallest: number};

/** Train an averaged perceptron on sentences whose tags are class numbers. */
export function trainTagger(
	sentences: TaggedSentence[],
	classes: number,
	{epochs, minimum, seed, smallest}: TaggerOptions,
): FeatureRow[] {
	const items = sentences.map(({words, tags}) => ({words: words.map(wordAtoms), tags}));
	const keys = new Int32Array(tagTemplates.count);
	const rows = new Int32Array(tagTemplates.count);
	const scores = new Int32Array(classes);
	const counts = createCounts();
	for (const {words, tags} of items)
		for (let at = 0; at < words.length; at++) {
			tagFeatures(words, tags, at, keys);
			countFeatures(counts, keys, keys.length);
		}
	const model: Perceptron = createPerceptron(classes, counts, minimum);
	const random = createRandom(seed);
	const order = [...items];
	for (let epoch = 0; epoch < epochs; epoch++) {
		let wrong = 0;
		for (const {words, tags} of shuffle(order, random)) {
			const guesses = new Uint8Array(words.length);
			for (let at = 0; at < words.length; at++) {
				tagFeatures(words, guesses, at, keys);
				const known = lookUp(model, keys, keys.length, rows);
				scoreRows(model, rows, known, scores);
				const guess = best(scores);
				guesses[at] = guess;
				const gold = tags[at] as number;
				if (guess !== gold) {
					update(model, rows, known, gold, guess);
					wrong++;
				}
				model.step++;
			}
		}
		console.error(`tagger epoch ${epoch + 1}: ${wrong} wrong`);
	}
	return averagedRows(model, smallest);
}
