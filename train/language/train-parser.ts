/** Trains the two classifiers of the parser with a dynamic oracle and exploration (Goldberg & Nivre 2013). */
import {actionFeatures, actionTemplates} from '../../source/language/action-features.ts';
import {labelFeatures, labelTemplates} from '../../source/language/label-features.ts';
import {best, type FeatureRow} from '../../source/language/linear-model.ts';
import {bestAmong} from '../../source/language/parse-tree.ts';
import {describeWords, type Words} from '../../source/language/parser-words.ts';
import {
	allowedActions,
	apply,
	createState,
	headOf,
	isFinal,
	SHIFT,
	type State,
} from '../../source/language/transition-state.ts';
import {cheapestActions} from './oracle.ts';
import {averagedRows, countFeatures, createCounts, createPerceptron, lookUp, scoreRows, update} from './perceptron.ts';
import {createRandom, shuffle} from './random.ts';

/** A sentence with (predicted) tags and its gold tree; heads are -1 for the root. */
export type TreeSentence = {words: readonly string[]; tags: Uint8Array; heads: number[]; labels: number[]};

type Item = {words: Words; gold: number[]; labels: number[]};

/** Passes over the data, how often a feature must be seen, how often the model's own wrong choice is followed, the least weights kept. */
export type ParserOptions = {
	epochs: number;
	minimum: number;
	explore: number;
	seed: number;
	smallestAction: number;
	smallestLabel: number;
};

/** Train on sentences; `coarse` as in describeWords. Returns the rows of the action and of the label model. */
export function trainParser(
	sentences: TreeSentence[],
	coarse: ArrayLike<number>,
	labelClasses: number,
	{epochs, minimum, explore, seed, smallestAction, smallestLabel}: ParserOptions,
): {actions: FeatureRow[]; labels: FeatureRow[]} {
	const items = sentences.map(
		(sentence): Item => ({
			words: describeWords(sentence.words, sentence.tags, coarse),
			gold: sentence.heads.map(head => (head < 0 ? sentence.words.length : head)),
			labels: sentence.labels,
		}),
	);
	const {actionCounts, labelCounts} = countAll(items);
	const actionModel = createPerceptron(3, actionCounts, minimum);
	const labelModel = createPerceptron(labelClasses, labelCounts, minimum);
	const keys = new Int32Array(Math.max(actionTemplates.count, labelTemplates.count));
	const rows = new Int32Array(keys.length);
	const actionScores = new Int32Array(3);
	const labelScores = new Int32Array(labelClasses);
	const random = createRandom(seed);

	const chooseAction = (state: State, item: Item, follow: boolean): {action: number; wrong: boolean} => {
		actionFeatures(state, item.words, keys);
		const known = lookUp(actionModel, keys, actionTemplates.count, rows);
		scoreRows(actionModel, rows, known, actionScores);
		actionModel.step++;
		const guess = bestAmong(actionScores, allowedActions(state));
		const good = cheapestActions(state, item.gold);
		if ((good & (1 << guess)) !== 0) return {action: guess, wrong: false};
		const target = bestAmong(actionScores, good);
		update(actionModel, rows, known, target, guess);
		return {action: follow && random() < explore ? guess : target, wrong: true};
	};

	const chooseLabel = (state: State, action: number, item: Item): {label: number; wrong: boolean} => {
		const dependent = state.stack[state.depth - 1] as number;
		labelFeatures(state, action, item.words, keys);
		const known = lookUp(labelModel, keys, labelTemplates.count, rows);
		scoreRows(labelModel, rows, known, labelScores);
		const label = best(labelScores);
		// A wrong arc has no right relation: nothing to learn from it.
		if (headOf(state, action) !== item.gold[dependent]) return {label, wrong: false};
		labelModel.step++;
		const target = item.labels[dependent] as number;
		if (label !== target) update(labelModel, rows, known, target, label);
		return {label, wrong: label !== target};
	};

	const order = [...items];
	for (let epoch = 0; epoch < epochs; epoch++) {
		let wrongActions = 0;
		let wrongLabels = 0;
		for (const item of shuffle(order, random)) {
			const state = createState(item.gold.length);
			while (!isFinal(state)) {
				const {action, wrong} = chooseAction(state, item, epoch > 0);
				if (wrong) wrongActions++;
				const {label, wrong: mislabelled} =
					action === SHIFT ? {label: -1, wrong: false} : chooseLabel(state, action, item);
				if (mislabelled) wrongLabels++;
				apply(state, action, label);
			}
		}
		console.error(`parser epoch ${epoch + 1}: ${wrongActions} wrong actions, ${wrongLabels} wrong labels`);
	}
	return {actions: averagedRows(actionModel, smallestAction, true), labels: averagedRows(labelModel, smallestLabel)};
}

/** Count the features along one gold path of every sentence. */
function countAll(items: Item[]) {
	const actionKeys = new Int32Array(actionTemplates.count);
	const labelKeys = new Int32Array(labelTemplates.count);
	const actionCounts = createCounts();
	const labelCounts = createCounts();
	for (const {words, gold, labels} of items) {
		const state = createState(gold.length);
		while (!isFinal(state)) {
			actionFeatures(state, words, actionKeys);
			countFeatures(actionCounts, actionKeys, actionKeys.length);
			const good = cheapestActions(state, gold);
			const action = 31 - Math.clz32(good & -good);
			const arc = action !== SHIFT;
			if (arc) {
				labelFeatures(state, action, words, labelKeys);
				countFeatures(labelCounts, labelKeys, labelKeys.length);
			}
			apply(state, action, arc ? (labels[state.stack[state.depth - 1] as number] as number) : -1);
		}
	}
	return {actionCounts, labelCounts};
}
