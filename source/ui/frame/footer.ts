/** The last line: what was just done, or the keys that matter here; at the right how far down we are. */

import {parseQuery} from '../../library/query.ts';
import {suggestions} from '../actions/prompt.ts';
import {type Binding, bindingsIn, keyName} from '../input/keymap.ts';
import {detailHeight, doc, rows, topLine} from '../state/select.ts';
import type {State} from '../state/state.ts';
import {keyContext} from '../state/update.ts';
import {type Line, type Span, spread} from '../text/line.ts';

const promptKeys = {
	search: [
		['Enter', 'keep'],
		['Esc', 'take back'],
		['Tab', 'complete'],
		['↑↓', 'move'],
	],
	find: [
		['Enter', 'find'],
		['Esc', 'leave'],
	],
	command: [
		['Enter', 'do'],
		['Tab', 'complete'],
		['Esc', 'leave'],
	],
	pipe: [
		['Enter', 'run'],
		['Tab', 'Markdown or JSON'],
		['Esc', 'leave'],
	],
	export: [
		['Enter', 'write'],
		['Esc', 'leave'],
	],
	save: [
		['Enter', 'save'],
		['Esc', 'leave'],
	],
} as const;

const overlayEnter = {help: 'do it', facets: 'narrow by it', saved: 'show it'} as const;

const hints = (pairs: readonly (readonly [key: string, text: string])[]): Line =>
	pairs.flatMap(([key, text]): Span[] => [' ', [key, 'key'], [` ${text} `, 'dim']]);

const keysHere = (state: State, keymap: readonly Binding[]): Line => {
	const context = keyContext(state);
	const wanted = bindingsIn(keymap, context).filter(({footer}) => footer?.in.includes(context));
	return hints(wanted.map(({keys, footer}) => [keyName(keys[0]!), footer!.text]));
};

/** `12 %` of the text, or `3/14` of the list. */
const place = (state: State): string => {
	if (state.focus === 'list') {
		const {length} = rows(state);
		return length > 0
			? `${(state.cursors[state.view].index + 1).toLocaleString('en')}/${length.toLocaleString('en')}`
			: '';
	}
	const {length} = doc(state).lines;
	const seen = Math.min(length, topLine(state) + detailHeight(state));
	return length === 0 ? '' : `${Math.round((seen / length) * 100)} %`;
};

/** How the line being typed may go on; the one that stands in it is lit. */
const goingOn = (state: State): Line =>
	suggestions(state).texts.flatMap((text, index): Span[] => [
		'  ',
		index === state.prompt?.choice ? [text, 'match'] : [text, 'dim'],
	]);

export const footer = (state: State, keymap: readonly Binding[]): Line => {
	const {message, prompt, overlay, size} = state;
	const right: Line = [[place(state), 'dim'], ' '];
	if (message) return spread([' ', [message.text, message.kind === 'error' ? 'error' : 'strong']], right, size.columns);
	if (overlay)
		return spread(
			hints([
				['type', 'to filter'],
				['↑↓', 'move'],
				['Enter', overlayEnter[overlay.kind]],
				['Esc', overlay.filter.text ? 'clear' : 'close'],
			]),
			[],
			size.columns,
		);
	const [problem] = prompt?.kind === 'search' ? parseQuery(prompt.edit.text).problems : [];
	if (problem) return spread([' ', [problem, 'mark']], right, size.columns);
	if (prompt) return spread([...hints(promptKeys[prompt.kind]), ...goingOn(state)], right, size.columns);
	return spread(keysHere(state, keymap), right, size.columns);
};
