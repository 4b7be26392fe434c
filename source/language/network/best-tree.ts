/** The best projective tree (Eisner 1996) with one word under the root. */

type Room = {
	/**
	 * Worth of spans: open where their ends are tied by an arc, closed where the far end has all its dependents. 0: headed left,
	 * 1: headed right.
	 */
	open: readonly [Float64Array, Float64Array];
	closed: readonly [Float64Array, Float64Array];
	/** Where spans are best put together. */
	openAt: Int16Array;
	closedAt: readonly [Int16Array, Int16Array];
};

let room: Room | undefined;

/** Room for so many spans; that of the sentence before is used again. */
function roomFor(spans: number): Room {
	if (room && room.openAt.length >= spans) return room;
	room = {
		open: [new Float64Array(spans), new Float64Array(spans)],
		closed: [new Float64Array(spans), new Float64Array(spans)],
		openAt: new Int16Array(spans),
		closedAt: [new Int16Array(spans), new Int16Array(spans)],
	};
	return room;
}

/**
 * Heads of words 1…words-1 that make the tree of the highest sum; word 0 is the root, and `scores[word * width + head]` what an arc is
 * worth. Takes time with the third power of `words`.
 */
export function bestTree(scores: Float32Array, width: number, words: number): Int32Array {
	const {openAt, closedAt, ...room} = roomFor(words * words);
	const [openLeft, openRight] = room.open;
	const [closedLeft, closedRight] = room.closed;
	const [leftAt, rightAt] = closedAt;
	for (let word = 0; word < words; word++) {
		closedLeft[word * words + word] = 0;
		closedRight[word * words + word] = 0;
	}
	for (let length = 1; length < words - 1; length++)
		for (let from = 1; from + length < words; from++) {
			const to = from + length;
			const span = from * words + to;
			let best = Number.NEGATIVE_INFINITY;
			for (let middle = from; middle < to; middle++) {
				const value =
					(closedLeft[from * words + middle] as number) + (closedRight[(middle + 1) * words + to] as number);
				if (value > best) {
					best = value;
					openAt[span] = middle;
				}
			}
			openLeft[span] = best + (scores[to * width + from] as number);
			openRight[span] = best + (scores[from * width + to] as number);
			best = Number.NEGATIVE_INFINITY;
			for (let middle = from + 1; middle <= to; middle++) {
				const value = (openLeft[from * words + middle] as number) + (closedLeft[middle * words + to] as number);
				if (value > best) {
					best = value;
					leftAt[span] = middle;
				}
			}
			closedLeft[span] = best;
			best = Number.NEGATIVE_INFINITY;
			for (let middle = from; middle < to; middle++) {
				const value = (closedRight[from * words + middle] as number) + (openRight[middle * words + to] as number);
				if (value > best) {
					best = value;
					rightAt[span] = middle;
				}
			}
			closedRight[span] = best;
		}
	const heads = new Int32Array(words);
	const close = (from: number, to: number, right: 0 | 1): void => {
		if (from === to) return;
		const middle = closedAt[right][from * words + to] as number;
		if (right) {
			close(from, middle, 1);
			tie(middle, to, 1);
		} else {
			tie(from, middle, 0);
			close(middle, to, 0);
		}
	};
	const tie = (from: number, to: number, right: 0 | 1): void => {
		if (right) heads[from] = to;
		else heads[to] = from;
		const middle = openAt[from * words + to] as number;
		close(from, middle, 0);
		close(middle + 1, to, 1);
	};
	let root = 1;
	let best = Number.NEGATIVE_INFINITY;
	for (let word = 1; word < words; word++) {
		const value =
			(closedRight[words + word] as number) +
			(closedLeft[word * words + words - 1] as number) +
			(scores[word * width] as number);
		if (value > best) {
			best = value;
			root = word;
		}
	}
	heads[root] = 0;
	close(1, root, 1);
	close(root, words - 1, 0);
	return heads;
}
