/** The shape of everything that changes the state, and the helpers that all actions share. */
import type {Effect} from '../state/effect.ts';
import type {Message, State} from '../state/state.ts';

/** A pure change. */
export type Step = (state: State) => State;

export const effect = (state: State, ...effects: Effect[]): State => ({
	...state,
	effects: [...state.effects, ...effects],
});

export const say = (state: State, text: string, kind: Message['kind'] = 'info'): State => ({
	...state,
	message: {text, kind},
});
