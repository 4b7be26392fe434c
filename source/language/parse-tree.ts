/** Greedy dependency parsing: one classifier for the action, one for the relation of each arc. */
import {actionFeatures, actionTemplates} from './action-features.ts';
import {labelFeatures, labelTemplates} from './label-features.ts';
import {best, type LinearModel, score, scoreTernary, type TernaryModel} from './linear-model.ts';
import type {Words} from './parser-words.ts';
import {allowedActions, apply, createState, isFinal, SHIFT} from './transition-state.ts';

export type Tree = {heads: Int32Array; labels: Int32Array};

const keys = new Int32Array(Math.max(actionTemplates.count, labelTemplates.count));
const actionScores = new Int32Array(3);

/** Heads and relation classes of a sentence; the root's head is -1. */
export function parseTree(actions: TernaryModel, labels: LinearModel, words: Words): Tree {
	const state = createState(words.forms.length);
	const labelScores = new Int32Array(labels.classes);
	while (!isFinal(state)) {
		actionFeatures(state, words, keys);
		scoreTernary(actions, keys, actionTemplates.count, actionScores);
		const action = bestAmong(actionScores, allowedActions(state));
		if (action === SHIFT) {
			apply(state, action, -1);
			continue;
		}
		labelFeatures(state, action, words, keys);
		score(labels, keys, labelTemplates.count, labelScores);
		apply(state, action, best(labelScores));
	}
	return {
		heads: state.heads.subarray(0, state.length).map(head => (head === state.length ? -1 : head)),
		labels: state.labels.subarray(0, state.length),
	};
}

/** Of the actions in `bits` (`1 << action`) the one with the highest score; the lowest action wins a tie. */
export function bestAmong(scores: Int32Array, bits: number): number {
	let winner = -1;
	for (let action = 0; action < 3; action++)
		if ((bits & (1 << action)) !== 0 && (winner < 0 || (scores[action] as number) > (scores[winner] as number)))
			winner = action;
	return winner;
}
