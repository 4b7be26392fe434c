/** Repeats a read or write of a pipe that is not ready yet (EAGAIN), a moment later. */
export const retrying = (attempt: () => number): number => {
	for (;;) {
		try {
			return attempt();
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
		}
	}
};
