/**
 * The last yard to the terminal. Ink lays every row out anew for every frame, and trusts string widths that terminals do
 * not share (emoji families, Devanagari, flags). So Ink is given a sign that stands for a frame and decides when it is
 * shown; the frame itself is put on the screen here, by row, only rows that changed, and the rule between two panes by
 * column, so that no text can push it out of place.
 */

/** Begins the sign of a frame; private use, stripped from all foreign text by `safe`. */
const frameMark = '\u{FFFFD}';
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
 * A stand-in for `stdout` that Ink may write to.
 * @param rule the sign between two panes
 * @returns the stream; `stage`, which takes the rows of the newest frame and gives the sign that Ink writes for it;
 * `forget`, to be called when something else has written on the screen; `repaint`, which draws the frame once more
 */
export const createScreen = (stdout: NodeJS.WriteStream, rule: string) => {
	let staged: readonly string[] = [];
	let version = 0;
	let before: readonly string[] = [];
	const stage = (rows: readonly string[]): string => {
		if (difference(staged, rows, rule) !== '') version += 1;
		staged = rows;
		return frameMark + version;
	};
	const forget = () => {
		before = [];
	};
	const repaint = () => {
		stdout.write(`${difference([], staged, rule)}\u001B[J`);
		before = staged;
	};
	const write = (data: string | Uint8Array, ...rest: unknown[]) => {
		let output = data;
		if (typeof data === 'string' && data.includes(frameMark)) {
			output = difference(before, staged, rule);
			before = staged;
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
	return {stream, stage, forget, repaint};
};
