/** Holds the state, applies actions, has the effects carried out, and tells who draws. */
import type {Binding} from './input/keymap.ts';
import type {Effect} from './state/effect.ts';
import type {State} from './state/state.ts';
import {type Action, update} from './state/update.ts';

export type Store = {
	state: () => State;
	dispatch: (action: Action) => void;
	subscribe: (listener: () => void) => () => void;
};

export const createStore = (
	initial: State,
	keymap: readonly Binding[],
	perform: (effect: Effect, state: State) => void,
): Store => {
	let state = initial;
	const listeners = new Set<() => void>();
	return {
		state: () => state,
		dispatch: action => {
			const next = update(state, action, keymap);
			if (next === state) return;
			state = next.effects.length > 0 ? {...next, effects: []} : next;
			for (const effect of next.effects) perform(effect, state);
			for (const listener of listeners) listener();
		},
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
};
