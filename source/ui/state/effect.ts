/** What `update` asks the world to do; carried out by `effects/perform.ts`. */
import type {Facts} from '../../meeting.ts';

export type Effect =
	| {type: 'quit'; code: number}
	| {type: 'suspend'}
	| {type: 'redraw'}
	/** Put text on the clipboard of the terminal (OSC 52). */
	| {type: 'copy'; text: string}
	/** Hand the terminal to a program that shows a file or an address. */
	| {type: 'open'; what: 'browser' | 'editor' | 'pager'; target: string; line?: number}
	/** Give `input` to a shell command and wait. */
	| {type: 'pipe'; command: string; input: string}
	| {type: 'write'; path: string; content: string}
	| {type: 'remember'}
	| {type: 'export'; path: string; facts: readonly Facts[]};
