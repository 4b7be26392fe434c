/** What `update` asks the world to do; carried out by `effects/perform.ts`. */

export type Effect =
	| {type: 'quit'; code: number}
	| {type: 'suspend'}
	| {type: 'redraw'}
	/** Put text on the clipboard of the terminal (OSC 52). */
	| {type: 'copy'; text: string}
	/** Leave a line on the terminal when the program has ended. */
	| {type: 'print'; text: string}
	/** Hand the terminal to a program that shows an address, or the file of an article. */
	| {type: 'browse'; url: string}
	| {type: 'edit'; path: string}
	| {type: 'page'; text: string}
	/** Give `input` to a shell command and wait. */
	| {type: 'pipe'; command: string; input: string}
	| {type: 'write'; path: string; content: string}
	/** Look into the texts too, when the keys have rested. */
	| {type: 'deepen'}
	/** Marks, positions or saved queries have changed. */
	| {type: 'remember'};
