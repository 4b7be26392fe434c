/** What Ink hands over, one chunk at a time, split into named keys: `jj` is two keys and the Enter in `ab\r` counts. */
import type {Key} from 'ink';
import {characters} from '../text/width.ts';

/** Names of keys that are no characters, as Ink tells them. */
const named = {
	upArrow: 'up',
	downArrow: 'down',
	leftArrow: 'left',
	rightArrow: 'right',
	pageUp: 'pageup',
	pageDown: 'pagedown',
	home: 'home',
	end: 'end',
	return: 'enter',
	escape: 'esc',
	backspace: 'backspace',
	delete: 'backspace',
} as const satisfies Partial<Record<keyof Key, string>>;

const nameCharacter = (character: string): string => {
	if (character === '\r' || character === '\n' || character === '\r\n') return 'enter';
	if (character === '\t') return 'tab';
	if (character === ' ') return 'space';
	if (character === '\u001B') return 'esc';
	if (character === '\u007F' || character === '\b') return 'backspace';
	const code = character.charCodeAt(0);
	return code < 32 ? `ctrl-${String.fromCharCode(code + 96)}` : character;
};

/** The keys of one input event, in order: `j`, `G`, `ctrl-d`, `alt-b`, `shift-tab`, `enter`, `space`, `up`… */
export const toKeys = (input: string, key: Key): string[] => {
	if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
	for (const [flag, name] of Object.entries(named)) {
		if (key[flag as keyof typeof named])
			return [key.shift && name.length > 3 && name !== 'enter' ? `shift-${name}` : name];
	}
	if (key.ctrl && input.length === 1) return [`ctrl-${input.toLowerCase() === ' ' ? 'space' : input.toLowerCase()}`];
	if (key.meta && input.length === 1) return [`alt-${input}`];
	return characters(input).map(nameCharacter);
};
