/** The dynamic oracle of arc-hybrid (Goldberg & Nivre 2013): how many gold arcs an action puts out of reach. */
import {isAllowed, LEFT, SHIFT, type State} from '../../source/language/transition-state.ts';

/** Cost of an allowed action; `gold[length]` is unused, the root's dependent has `gold === length`. */
export function actionCost(state: State, action: number, gold: ArrayLike<number>): number {
	const {stack, depth, buffer, length} = state;
	let cost = 0;
	if (action === SHIFT) {
		const head = gold[buffer] as number;
		for (let at = 0; at < depth; at++) {
			const node = stack[at] as number;
			if (gold[node] === buffer) cost++;
			if (node === head && at < depth - 1) cost++;
		}
		return cost;
	}
	const top = stack[depth - 1] as number;
	for (let node = buffer; node < length; node++) if (gold[node] === top) cost++;
	const head = gold[top] as number;
	if (action === LEFT) {
		if (head !== buffer && (head > buffer || (depth > 1 && head === stack[depth - 2]))) cost++;
	} else if (head >= buffer) cost++;
	return cost;
}

/** The allowed actions of the lowest cost, as bits `1 << action`. */
export function cheapestActions(state: State, gold: ArrayLike<number>): number {
	let lowest = Number.POSITIVE_INFINITY;
	let bits = 0;
	for (let action = 0; action < 3; action++) {
		if (!isAllowed(state, action)) continue;
		const cost = actionCost(state, action, gold);
		if (cost < lowest) bits = 0;
		if (cost <= lowest) bits |= 1 << action;
		lowest = Math.min(lowest, cost);
	}
	return bits;
}
