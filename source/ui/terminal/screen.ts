/**
 * The last yard between Ink and the terminal. Ink trusts string widths that terminals do not share (emoji families,
 * Devanagari, flags) and rewrites the whole frame every time. Here a frame is put on the screen by row, only rows that
 * changed are written, and the rule between two panes is set by column, so that no text can push it out of place.
 */

/** First cell of every full-screen frame; private use, stripped from all foreign text by `safe`. */
export const frameMark = '\u{FFFFD}';
const columnBase = 0xf0000;

/** A one-cell sign that is moved to `column` (0-based) whatever stands before it. */
export const atColumn = (column: number): string => String.fromCodePoint(columnBase + column);

const columnMarks = /[\u{F0000}-\u{FFFFC}]/gu;
const setColumns = (row: string, rule: string) =>
	row.replace(columnMarks, mark => `\u001B[${mark.codePointAt(0)! - columnBase + 1}G${rule}`);

/** What must be written to turn the rows `before` into the rows of `frame`. */
export const difference = (before: readonly string[], frame: readonly string[], rule: string): string => {
	const changes = frame.flatMap((row, index) =>
		row === before[index] ? [] : [`\u001B[${index + 1};1H\u001B[0m\u001B[2K${setColumns(row, rule)}`],
	);
	return changes.join('') + (before.length > frame.length ? `\u001B[${frame.length + 1};1H\u001B[J` : '');
};

/**
 * A stand-in for `stdout` that Ink may write its frames to.
 * @param rule the sign between two panes
 * @returns the stream, and `forget` to be called when something else has written on the screen
 */
export const createScreen = (stdout: NodeJS.WriteStream, rule: string) => {
	let before: string[] = [];
	const forget = () => {
		before = [];
	};
	/** Draw the last frame once more, over whatever is there. */
	const repaint = () => {
		stdout.write(`${difference([], before, rule)}\u001B[J`);
	};
	const write = (data: string | Uint8Array, ...rest: unknown[]) => {
		let output = data;
		const start = typeof data === 'string' ? data.indexOf(frameMark) : -1;
		if (typeof data === 'string' && start >= 0) {
			const frame = (' ' + data.slice(start + frameMark.length)).split('\n');
			output = difference(before, frame, rule);
			before = frame;
		}
		return (stdout.write as (data: string | Uint8Array, ...rest: unknown[]) => boolean)(output, ...rest);
	};
	const stream = new Proxy(stdout, {
		get(target, name) {
			if (name === 'write') return write;
			const value: unknown = Reflect.get(target, name);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
	stdout.prependListener('resize', forget);
	return {stream, forget, repaint};
};
