/** Trains the two classifiers of the parser with a dynamic oracle and exploration. */
import type {FeatureRow} from '../../source/language/linear-model.ts';
import {best} from '../../source/language/linear-model.ts';
import {bestAllowed, describeWords} from '../../source/language/parse-tree.ts';
import {
	actionAtomCount,
	actionFeatures,
	actionTemplates,
	labelAtomCount,
	labelFeatures,
	labelTemplates,
} from '../../source/language/parser-features.ts';
import {apply, createState, headOf, isAllowed, isFinal, SHIFT} from '../../source/language/transition-state.ts';
import {actionCost} from './oracle.ts';
import {averagedRows, countFeatures, createCounts, createPerceptron, lookUp, scoreRows, update} from './perceptron.ts';
import {createRandom, shuffle} from './random.ts';

/** A sentence with (predicted) tags and its gold tree; heads are -1 for the root. */
export type TreeSentence = {words: string[]; tags: Uint8Array; heads: number[]; labels: number[]};

export function trainParser(
	sentences: TreeSentence[],
	coarse: ArrayLike<number>,
	labelClasses: number,
	{epochs = 8, minimum = 2, explore = 0.9, seed = 2} = {},
): {actions: FeatureRow[]; labels: FeatureRow[]} {
	const items = sentences.map(sentence => ({
		...sentence,
		described: describeWords(sentence.words, sentence.tags, coarse),
		gold: sentence.heads.map(head => (head < 0 ? sentence.words.length : head)),
	}));
	const values = new Int32Array(Math.max(actionAtomCount, labelAtomCount));
	const actionKeys = new Int32Array(actionTemplates.count);
	const labelKeys = new Int32Array(labelTemplates.count);
	const actionCounts = createCounts();
	const labelCounts = createCounts();
	const bestCost = (state: ReturnType<typeof createState>, gold: number[]) => {
		const costs = [0, 1, 2].map(action =>
			isAllowed(state, action) ? actionCost(state, action, gold) : Number.POSITIVE_INFINITY,
		);
		const lowest = Math.min(...costs);
		return costs.map(cost => cost === lowest);
	};
	for (const {described, gold, labels} of items) {
		const state = createState(gold.length);
		while (!isFinal(state)) {
			actionFeatures(state, described, values, actionKeys);
			countFeatures(actionCounts, actionKeys, actionKeys.length);
			const action = bestCost(state, gold).indexOf(true);
			if (action !== SHIFT) {
				labelFeatures(state, action, described, values, labelKeys);
				countFeatures(labelCounts, labelKeys, labelKeys.length);
			}
			apply(state, action, action === SHIFT ? -1 : (labels[state.stack[state.depth - 1] as number] as number));
		}
	}
	const actionModel = createPerceptron(3, actionCounts, minimum);
	const labelModel = createPerceptron(labelClasses, labelCounts, minimum);
	const actionRows = new Int32Array(actionKeys.length);
	const labelRows = new Int32Array(labelKeys.length);
	const actionScores = new Int32Array(3);
	const labelScores = new Int32Array(labelClasses);
	const random = createRandom(seed);
	const order = [...items];
	for (let epoch = 0; epoch < epochs; epoch++) {
		let wrongActions = 0;
		let wrongLabels = 0;
		for (const {described, gold, labels} of shuffle(order, random)) {
			const state = createState(gold.length);
			while (!isFinal(state)) {
				actionFeatures(state, described, values, actionKeys);
				const known = lookUp(actionModel, actionKeys, actionKeys.length, actionRows);
				scoreRows(actionModel, actionRows, known, actionScores);
				const guess = bestAllowed(actionScores, action => isAllowed(state, action));
				const good = bestCost(state, gold);
				let action = guess;
				if (!good[guess]) {
					const target = bestAllowed(actionScores, candidate => good[candidate] as boolean);
					update(actionModel, actionRows, known, target, guess);
					wrongActions++;
					if (epoch === 0 || random() > explore) action = target;
				}
				actionModel.step++;
				let label = -1;
				if (action !== SHIFT) {
					const dependent = state.stack[state.depth - 1] as number;
					labelFeatures(state, action, described, values, labelKeys);
					const knownLabels = lookUp(labelModel, labelKeys, labelKeys.length, labelRows);
					scoreRows(labelModel, labelRows, knownLabels, labelScores);
					label = best(labelScores);
					const target = labels[dependent] as number;
					if (headOf(state, action) === gold[dependent]) {
						if (label !== target) {
							update(labelModel, labelRows, knownLabels, target, label);
							wrongLabels++;
						}
						labelModel.step++;
					}
				}
				apply(state, action, label);
			}
		}
		console.error(`parser epoch ${epoch + 1}: ${wrongActions} wrong actions, ${wrongLabels} wrong labels`);
	}
	return {actions: averagedRows(actionModel), labels: averagedRows(labelModel)};
}
