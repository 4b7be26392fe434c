/** Searching: the query line, its terms, and finding inside a document. */
import {formatQuery, formatTerm, parseQuery} from '../../library/query.ts';
import {lineAt} from '../docs/doc.ts';
import {type Edit, edit, editing, insert} from '../input/line-editor.ts';
import {doc, reading, topLine} from '../state/select.ts';
import type {PromptKind, State} from '../state/state.ts';
import {findAll} from '../text/folded.ts';
import {moveInList, read, reveal} from './move.ts';
import {effect, type Step, say} from './step.ts';

/** Begin typing; a search starts from the query that stands. */
export const prompt =
	(kind: PromptKind): Step =>
	state => {
		const text = kind === 'search' && state.query ? `${state.query} ` : '';
		return {
			...state,
			prompt: {kind, edit: editing(text), stem: text, before: state.query, choice: -1, json: false},
			message: null,
		};
	};

export const setQuery = (state: State, query: string): State => ({...state, query: query.trim()});

/** Fields of which a query needs one term only: another takes its place. */
const single = new Set<string>(['since', 'until']);

/** Narrow by more terms; the list gets the focus, as it is what changed. */
export const narrowBy = (state: State, added: string): State => {
	const {terms} = parseQuery(added);
	const replaced = new Set(terms.flatMap(term => (term.kind === 'field' && single.has(term.field) ? term.field : [])));
	const kept = parseQuery(state.query).terms.filter(term => term.kind !== 'field' || !replaced.has(term.field));
	const texts = [...new Set([...kept, ...terms].map(formatTerm))];
	return say({...state, query: texts.join(' '), focus: 'list', zoom: false}, `Shown now: ${texts.join(' ')}`);
};

/** Take the last term away. */
export const dropTerm: Step = state => {
	const {terms} = parseQuery(state.query);
	return {...state, query: formatQuery({terms: terms.slice(0, -1), problems: []})};
};

/** `/`: a search in the list, finding in an article. */
export const search: Step = state => prompt(state.focus === 'detail' && !doc(state).menu ? 'find' : 'search')(state);

/** Go to the next place found, round and round. */
export const findNext = (state: State, step: 1 | -1): State => {
	const shown = doc(state);
	const found = findAll(shown.text, state.find);
	if (found.length === 0) return say(state, `“${state.find}” is not in this text`, 'error');
	const from = reading(state).lit?.start ?? (shown.lines[topLine(state)]?.from ?? 0) - 1;
	const lit =
		(step > 0 ? found.find(({start}) => start > from) : found.findLast(({start}) => start < from)) ??
		found.at(step > 0 ? 0 : -1)!;
	const line = lineAt(shown, lit.start);
	return reveal(read(state, {lit}), line, line);
};

/** Typing in a prompt, or a key that moves the list under it. */
export const typeInPrompt = (state: State, key: string): State => {
	const {prompt: typed} = state;
	if (!typed) return state;
	const listMove = (
		{up: 'up', down: 'down', 'ctrl-p': 'up', 'ctrl-n': 'down', pageup: 'pageUp', pagedown: 'pageDown'} as const
	)[key];
	if (listMove) return typed.kind === 'search' ? moveInList(state, listMove) : state;
	const next = edit(typed.edit, key);
	return next ? withEdit(state, next) : state;
};

const withEdit = (state: State, next: Edit): State => {
	const changed = {...state, prompt: {...state.prompt!, edit: next, stem: next.text, choice: -1}};
	return state.prompt!.kind === 'find' ? {...changed, find: next.text} : changed;
};

/** Longest line that a prompt takes, in UTF-16 code units. */
const longest = 1000;

/** Put a paste in at the caret; a text that no prompt could want is cut, and that is said. */
export const pasteInPrompt = (state: State, text: string): State => {
	if (!state.prompt) return state;
	const room = Math.max(0, longest - state.prompt.edit.text.length);
	const next = withEdit(state, insert(state.prompt.edit, text.slice(0, room)));
	return text.length > room ? say(next, `Only the first ${room} characters of the paste were taken`) : next;
};

/** Keep the query that stands under a name; it then heads the list of articles. */
export const saveQuery = (state: State, name: string): State => {
	if (!name.trim() || !state.query) return say(state, 'Search for something first, then save it', 'error');
	const saved = [...state.saved.filter(one => one.name !== name), {name, query: state.query}];
	return effect(say({...state, saved}, `Saved as ${name}`), {type: 'remember'});
};

/** Tab: the line goes on as the first completion, at each further Tab as the next one. */
export const complete = (state: State, completions: readonly string[], start: number): State => {
	const {prompt: typed} = state;
	if (!typed || completions.length === 0) return state;
	const choice = (typed.choice + 1) % completions.length;
	return {...state, prompt: {...typed, choice, edit: editing(typed.stem.slice(0, start) + completions[choice])}};
};
