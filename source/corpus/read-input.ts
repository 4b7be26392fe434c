import {readSync} from 'node:fs';

const CHUNK = 64 * 1024;

/** All of standard input, waiting for whoever writes it: a pipe that is not ready yet says EAGAIN. */
export function readInput(): Buffer {
	const chunks: Buffer[] = [];
	for (;;) {
		const chunk = Buffer.alloc(CHUNK);
		try {
			const length = readSync(0, chunk);
			if (length === 0) return Buffer.concat(chunks);
			chunks.push(chunk.subarray(0, length));
		} catch (error) {
			const {code} = error as NodeJS.ErrnoException;
			if (code === 'EOF') return Buffer.concat(chunks);
			if (code !== 'EAGAIN') throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
		}
	}
}
