/** The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011) with the root at the buffer's end. */

export const SHIFT = 0;
/** The top of the stack becomes a dependent of the buffer's first word. */
export const LEFT = 1;
/** The top of the stack becomes a dependent of the word below it. */
export const RIGHT = 2;

/** A partial tree. Words are 0..length-1, the root is `length`; -1 stands for "none". */
export type State = {
	length: number;
	stack: Int32Array;
	depth: number;
	buffer: number;
	heads: Int32Array;
	labels: Int32Array;
	/** Outermost and second outermost dependents on each side, and how many there are. */
	left: Int32Array;
	left2: Int32Array;
	right: Int32Array;
	right2: Int32Array;
	leftCount: Int32Array;
	rightCount: Int32Array;
};

export function createState(length: number): State {
	const none = () => new Int32Array(length + 1).fill(-1);
	return {
		length,
		stack: none(),
		depth: 0,
		buffer: 0,
		heads: none(),
		labels: none(),
		left: none(),
		left2: none(),
		right: none(),
		right2: none(),
		leftCount: new Int32Array(length + 1),
		rightCount: new Int32Array(length + 1),
	};
}

export const isFinal = (state: State): boolean => state.buffer === state.length && state.depth === 0;

/** The root takes exactly one dependent, and only when nothing else is left on the stack. */
export function isAllowed(state: State, action: number): boolean {
	if (action === SHIFT) return state.buffer < state.length;
	if (action === RIGHT) return state.depth >= 2;
	return state.depth >= 1 && (state.buffer < state.length || state.depth === 1);
}

/** The allowed actions as bits `1 << action`. */
export const allowedActions = (state: State): number =>
	Number(isAllowed(state, SHIFT)) |
	(Number(isAllowed(state, LEFT)) << LEFT) |
	(Number(isAllowed(state, RIGHT)) << RIGHT);

/** The (head, dependent) pair that an arc action would make: the head; the dependent is the top of the stack. */
export const headOf = (state: State, action: number): number =>
	action === LEFT ? state.buffer : (state.stack[state.depth - 2] as number);

/** Apply an action; `label` is used by the two that make an arc. */
export function apply(state: State, action: number, label: number): void {
	if (action === SHIFT) {
		state.stack[state.depth++] = state.buffer++;
		return;
	}
	const dependent = state.stack[state.depth - 1] as number;
	const head = headOf(state, action);
	state.depth--;
	state.heads[dependent] = head;
	state.labels[dependent] = label;
	if (action === LEFT) {
		state.left2[head] = state.left[head] as number;
		state.left[head] = dependent;
		(state.leftCount[head] as number)++;
	} else {
		state.right2[head] = state.right[head] as number;
		state.right[head] = dependent;
		(state.rightCount[head] as number)++;
	}
}
