/** The last line: what was just done, or the keys that matter here; at the right how far down we are. */

import {parseQuery} from '../../library/query.ts';
import {suggestions} from '../actions/prompt.ts';
import {type Binding, bindingsIn, keyName} from '../input/keymap.ts';
import {detailHeight, doc, rows, topLine} from '../state/select.ts';
import type {State} from '../state/state.ts';
import {keyContext} from '../state/update.ts';
import {type Line, lineWidth, type Span, spread} from '../text/line.ts';

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

type Hint = readonly [key: string, text: string];

/** As many of the hints as fit into `cells`, none of them cut. */
const hints = (pairs: readonly Hint[], cells: number): Line => {
	let line: Line = [];
	for (const [key, text] of pairs) {
		const longer: Line = [...line, ' ', [key, 'key'], [` ${text} `, 'dim']];
		if (lineWidth(longer) > cells + 1) break;
		line = longer;
	}
	return line;
};

const keysHere = (state: State, keymap: readonly Binding[]): Hint[] => {
	const context = keyContext(state);
	return bindingsIn(keymap, context)
		.filter(({footer}) => footer?.in.includes(context))
		.map(({keys, footer}) => [keyName(keys[0]!), footer!.text]);
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
	const {columns} = size;
	const room = columns - lineWidth(right) - 1;
	if (message) return spread([' ', [message.text, message.kind === 'error' ? 'error' : 'strong']], right, columns);
	if (overlay)
		return spread(
			hints(
				[
					['type', 'to filter'],
					['↑↓', 'move'],
					['Enter', overlayEnter[overlay.kind]],
					['Esc', overlay.filter.text ? 'clear' : 'close'],
				],
				columns,
			),
			[],
			columns,
		);
	const [problem] = prompt?.kind === 'search' ? parseQuery(prompt.edit.text).problems : [];
	if (problem) return spread([' ', [problem, 'mark']], right, columns);
	if (prompt) return spread([...hints(promptKeys[prompt.kind], room), ...goingOn(state)], right, columns);
	return spread(hints(keysHere(state, keymap), room), right, columns);
};
