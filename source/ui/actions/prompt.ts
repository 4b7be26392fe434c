/** Keys of a line being typed: what Enter, Esc and Tab do, and all that falls through to the text field. */
import {completions, wordAt} from '../state/facets.ts';
import type {Prompt, PromptKind, State} from '../state/state.ts';
import {commandCompletions, runCommand} from './commands.ts';
import {complete, findNext, saveQuery, setQuery, typeInPrompt} from './query.ts';
import {pipeInput, writeBrief} from './share.ts';
import {effect} from './step.ts';

const closed = (state: State): State => ({...state, prompt: null});

/** What Enter does with the text of each prompt. */
const submit: Record<PromptKind, (state: State, text: string, prompt: Prompt) => State> = {
	search: (state, text) => setQuery(state, text),
	find: (state, text) => (text ? findNext({...state, find: text}, 1) : {...state, find: ''}),
	command: (state, text) => runCommand(text)(state),
	pipe: (state, command, {json}) => {
		const input = pipeInput(state, json ? 'json' : 'markdown');
		return command.trim() && input !== null ? effect(state, {type: 'pipe', command, input}) : state;
	},
	export: (state, path) => (path.trim() ? writeBrief(state, path.trim()) : state),
	save: (state, name) => saveQuery(state, name.trim()),
};

/** What the line may go on as, and from where on. */
export const suggestions = (state: State): {texts: string[]; start: number} => {
	const {prompt} = state;
	if (prompt?.kind === 'search') {
		return {texts: completions(state.data, prompt.stem), start: prompt.stem.length - wordAt(prompt.stem).length};
	}
	return {texts: prompt?.kind === 'command' ? commandCompletions(prompt.stem) : [], start: 0};
};

const tab = (state: State): State => {
	if (state.prompt?.kind === 'pipe') return {...state, prompt: {...state.prompt, json: !state.prompt.json}};
	const {texts, start} = suggestions(state);
	return complete(state, texts, start);
};

export const promptKey = (state: State, key: string): State => {
	const {prompt} = state;
	if (!prompt) return state;
	if (key === 'enter') return submit[prompt.kind](closed(state), prompt.edit.text, prompt);
	if (key === 'esc') return {...closed(state), query: prompt.before, find: prompt.kind === 'find' ? '' : state.find};
	if (key === 'tab') return tab(state);
	if (key === 'backspace' && prompt.edit.text === '') return closed(state);
	return typeInPrompt(state, key);
};
