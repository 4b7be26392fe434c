/** Union–find over 0…size-1; the smallest member stands for its set. */
export const disjointSets = (size: number) => {
	const parent = Int32Array.from({length: size}, (_, index) => index);
	const find = (at: number): number => {
		while (parent[at] !== at) {
			parent[at] = parent[parent[at]];
			at = parent[at];
		}
		return at;
	};
	const join = (a: number, b: number): void => {
		const [p, q] = [find(a), find(b)];
		parent[Math.max(p, q)] = Math.min(p, q);
	};
	return {find, join};
};
