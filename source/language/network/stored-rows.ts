/** Rows of numbers as the weights file holds them: each row a 32-bit scale and eight bits a number. */

export type StoredRows = {bytes: Buffer; width: number};

const SCALE = 4;

/** Bytes of a row. */
export const storedLength = (width: number): number => SCALE + width;

/** Add a row to `sum`. */
export function addStoredRow({bytes, width}: StoredRows, row: number, sum: Float32Array): void {
	const from = row * storedLength(width);
	const scale = bytes.readFloatLE(from);
	for (let at = 0; at < width; at++)
		(sum[at] as number) += Math.fround((((bytes[from + SCALE + at] as number) << 24) >> 24) * scale);
}

/** Read all rows into `data`, which is zero. */
export function readStoredRows(stored: StoredRows, data: Float32Array): void {
	const {width} = stored;
	for (let row = 0; row * width < data.length; row++)
		addStoredRow(stored, row, data.subarray(row * width, (row + 1) * width));
}
