/** The one-line text field of every prompt: a pure reducer over named keys. */
import {characters} from '../text/width.ts';

/** Text and the caret's place in it, in UTF-16 code units. */
export type Edit = {text: string; at: number};

/** A field that holds `text`, caret at its end. */
export const editing = (text: string): Edit => ({text, at: text.length});

/** `text` put in at the caret; line breaks of a paste become spaces. */
export const insert = ({text, at}: Edit, added: string): Edit => {
	const line = added.replace(/[\r\n\t]+/g, ' ').replace(/[\x00-\x1F\x7F]/g, '');
	return {text: text.slice(0, at) + line + text.slice(at), at: at + line.length};
};

const lastCharacter = (text: string) => characters(text.slice(-16)).at(-1)?.length ?? 0;
const firstCharacter = (text: string) => characters(text.slice(0, 16))[0]?.length ?? 0;
const wordStart = (text: string) => text.search(/\S*\s*$/);

const moves: Record<string, (edit: Edit) => Edit> = {
	left: ({text, at}) => ({text, at: at - lastCharacter(text.slice(0, at))}),
	right: ({text, at}) => ({text, at: at + firstCharacter(text.slice(at))}),
	home: ({text}) => ({text, at: 0}),
	end: ({text}) => ({text, at: text.length}),
	backspace: ({text, at}) => {
		const size = lastCharacter(text.slice(0, at));
		return {text: text.slice(0, at - size) + text.slice(at), at: at - size};
	},
	'ctrl-d': ({text, at}) => ({text: text.slice(0, at) + text.slice(at + firstCharacter(text.slice(at))), at}),
	'ctrl-u': ({text, at}) => ({text: text.slice(at), at: 0}),
	'ctrl-k': ({text, at}) => ({text: text.slice(0, at), at}),
	'ctrl-w': ({text, at}) => {
		const start = wordStart(text.slice(0, at));
		return {text: text.slice(0, start) + text.slice(at), at: start};
	},
	'alt-b': ({text, at}) => ({text, at: wordStart(text.slice(0, at))}),
	'alt-f': ({text, at}) => ({text, at: at + (/^\s*\S*/.exec(text.slice(at))?.[0].length ?? 0)}),
};
moves['ctrl-a'] = moves.home!;
moves['ctrl-e'] = moves.end!;
moves['ctrl-b'] = moves.left!;
moves['ctrl-f'] = moves.right!;

/** The field after a key, or null where the key is none of its own. */
export const edit = (state: Edit, key: string): Edit | null => {
	const move = moves[key];
	if (move) return move(state);
	if (key === 'space') return insert(state, ' ');
	return key.length === characters(key)[0]?.length ? insert(state, key) : null;
};
