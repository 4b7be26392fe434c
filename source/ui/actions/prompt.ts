/** Keys of a line being typed: what Enter and Esc do, and all that falls through to the text field. */
import type {Prompt, PromptKind, State} from '../state/state.ts';
import {findNext, setQuery, typeInPrompt} from './query.ts';

const closed = (state: State): State => ({...state, prompt: null});

/** What Enter does with the text of each prompt. */
const submit: Record<PromptKind, (state: State, prompt: Prompt) => State> = {
	search: (state, {edit}) => setQuery(state, edit.text),
	find: (state, {edit}) => (edit.text ? findNext({...state, find: edit.text}, 1) : {...state, find: ''}),
	command: state => state,
	pipe: state => state,
	export: state => state,
	save: state => state,
};

export const promptKey = (state: State, key: string): State => {
	const {prompt} = state;
	if (!prompt) return state;
	if (key === 'enter') return submit[prompt.kind](closed(state), prompt);
	if (key === 'esc') return {...closed(state), query: prompt.before, find: prompt.kind === 'find' ? '' : state.find};
	if (key === 'backspace' && prompt.edit.text === '') return closed(state);
	return typeInPrompt(state, key);
};
