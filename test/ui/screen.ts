/** What a person would see of a state: the frame without its colours. */
import {frame} from '../../source/ui/frame/frame.ts';
import {keymap} from '../../source/ui/input/keymap.ts';
import type {State} from '../../source/ui/state/state.ts';

const bare = (row: string) => row.replaceAll(/\u001B\[[\d;]*m/g, '').replaceAll(/[\u{F0000}-\u{FFFFC}]/gu, '│');

export const screen = (state: State): string[] => frame(state, keymap).map(bare);

/** The whole screen as one text, ends of lines trimmed. */
export const screenText = (state: State): string =>
	screen(state)
		.map(row => row.trimEnd())
		.join('\n');
