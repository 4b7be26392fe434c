/** A regression tree as parallel lists; a node without children is a leaf, and inner nodes keep their value to explain with. */
export type Tree = {feature: number[]; threshold: number[]; left: number[]; right: number[]; value: number[]};

/** A sum of trees over named features; its result is a log-odds. */
export type Trees = {bias: number; trees: Tree[]};

/** The log-odds of rows of a feature matrix of `width` columns, in the order of `rows`. */
export function evaluate(trees: Trees, matrix: Float32Array, width: number, rows: number[]): Float64Array {
	const {roots, depths, whole, real} = packed(trees);
	// Four rows walk down a tree together: each waits for its memory while the others go on.
	const lanes = Math.ceil(rows.length / 4) * 4;
	const offsets = new Int32Array(lanes);
	for (const [index, row] of rows.entries()) offsets[index] = row * width;
	const sums = new Float64Array(lanes).fill(trees.bias);
	// Tree by tree and not row by row: a tree stays in the processor's cache.
	for (let tree = 0; tree < roots.length; tree++) {
		const depth = depths[tree]!;
		for (let i = 0; i < lanes; i += 4) {
			const rowA = offsets[i]!;
			const rowB = offsets[i + 1]!;
			const rowC = offsets[i + 2]!;
			const rowD = offsets[i + 3]!;
			let a = roots[tree]!;
			let b = a;
			let c = a;
			let d = a;
			// No branch on what is found, for the processor could not guess it: leaves go on to themselves.
			for (let level = 0; level < depth; level++) {
				a = whole[a + 2]! + (+(matrix[rowA + whole[a]!]! > real[a + 1]!) << 2);
				b = whole[b + 2]! + (+(matrix[rowB + whole[b]!]! > real[b + 1]!) << 2);
				c = whole[c + 2]! + (+(matrix[rowC + whole[c]!]! > real[c + 1]!) << 2);
				d = whole[d + 2]! + (+(matrix[rowD + whole[d]!]! > real[d + 1]!) << 2);
			}
			sums[i]! += real[a + 3]!;
			sums[i + 1]! += real[b + 3]!;
			sums[i + 2]! += real[c + 3]!;
			sums[i + 3]! += real[d + 3]!;
		}
	}
	return sums.subarray(0, rows.length);
}

/**
 * All nodes of all trees behind one another, four numbers each: column, threshold, left child (the right one follows it),
 * value. A leaf is its own child, whatever the row. In `evaluate` `<< 2` is times their number.
 */
type Packed = {roots: Int32Array; depths: Int32Array; whole: Int32Array; real: Float32Array};
const NODE = 4;

const packs = new WeakMap<Trees, Packed>();

function packed(trees: Trees): Packed {
	const known = packs.get(trees);
	if (known) return known;
	const size = trees.trees.reduce((sum, {value}) => sum + value.length, 0);
	const whole = new Int32Array(size * NODE);
	const real = new Float32Array(whole.buffer);
	let free = 0;
	const take = (nodes: number) => {
		const at = free;
		free += nodes * NODE;
		return at;
	};
	/** Writes a node and what is below it, and gives how deep that is. */
	const put = (tree: Tree, node: number, at: number): number => {
		const isLeaf = tree.feature[node]! < 0;
		const left = isLeaf ? at : take(2);
		whole[at] = isLeaf ? 0 : tree.feature[node]!;
		real[at + 1] = isLeaf ? Infinity : tree.threshold[node]!;
		whole[at + 2] = left;
		real[at + 3] = tree.value[node]!;
		return isLeaf ? 0 : 1 + Math.max(put(tree, tree.left[node]!, left), put(tree, tree.right[node]!, left + NODE));
	};
	const roots = Int32Array.from(trees.trees, () => 0);
	const depths = Int32Array.from(trees.trees, (tree, index) => {
		roots[index] = take(1);
		return put(tree, 0, roots[index]!);
	});
	const pack = {roots, depths, whole, real};
	packs.set(trees, pack);
	return pack;
}

/** How much each feature moved the log-odds of one row: changes of node values along the paths (Saabas 2014). */
export function contributions({trees}: Trees, matrix: Float32Array, offset: number): Map<number, number> {
	const moved = new Map<number, number>();
	for (const {feature, threshold, left, right, value} of trees) {
		for (let node = 0; feature[node]! >= 0; ) {
			const column = feature[node]!;
			const next = matrix[offset + column]! <= threshold[node]! ? left[node]! : right[node]!;
			moved.set(column, (moved.get(column) ?? 0) + value[next]! - value[node]!);
			node = next;
		}
	}
	return moved;
}

/**
 * A tree as one line of text, nodes from the root down and left before right: `12<1.5@0.03` is an inner node (feature
 * number, threshold, its own value; rows at or below the threshold go left), `-0.31` a leaf.
 */
export function writeTree({feature, threshold, left, right, value}: Tree): string {
	const write = (node: number): string =>
		feature[node]! < 0
			? short(value[node]!, 4)
			: `${feature[node]}<${short(threshold[node]!, 4)}@${short(value[node]!, 3)} ${write(left[node]!)} ${write(right[node]!)}`;
	return write(0);
}

/** The tree that `writeTree` wrote. */
export function readTree(text: string): Tree {
	const tree: Tree = {feature: [], threshold: [], left: [], right: [], value: []};
	const tokens = text.split(' ');
	let at = 0;
	const read = (): number => {
		const [test, own] = tokens[at++]!.split('@') as [string, string?];
		const node = tree.value.length;
		const [feature, threshold] = own === undefined ? [-1, 0] : test.split('<').map(Number);
		tree.feature.push(feature!);
		tree.threshold.push(threshold!);
		tree.value.push(Number(own ?? test));
		tree.left.push(-1);
		tree.right.push(-1);
		if (feature! >= 0) {
			tree.left[node] = read();
			tree.right[node] = read();
		}
		return node;
	};
	read();
	return tree;
}

function short(value: number, digits: number): string {
	return String(Number(value.toPrecision(digits)));
}
