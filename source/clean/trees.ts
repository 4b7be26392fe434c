/** A regression tree as parallel lists; a node without children is a leaf, and inner nodes keep their value to explain with. */
export type Tree = {feature: number[]; threshold: number[]; left: number[]; right: number[]; value: number[]};

/** A sum of trees over named features; its result is a log-odds. */
export type Trees = {bias: number; trees: Tree[]};

/** The log-odds of rows of a feature matrix of `width` columns, in the order of `rows`. */
export function evaluate(trees: Trees, matrix: Float32Array, width: number, rows: number[]): Float64Array {
	const {roots, whole, real} = packed(trees);
	const sums = new Float64Array(rows.length).fill(trees.bias);
	const offsets = Int32Array.from(rows, row => row * width);
	// Tree by tree and not row by row: a tree stays in the processor's cache.
	for (const root of roots) {
		for (let i = 0; i < offsets.length; i++) {
			const offset = offsets[i]!;
			let node = root;
			for (let column = whole[node]!; column >= 0; column = whole[node]!) {
				node = matrix[offset + column]! <= real[node + 1]! ? node + 3 : whole[node + 2]!;
			}
			sums[i]! += real[node + 1]!;
		}
	}
	return sums;
}

/** All nodes of all trees behind one another, three numbers each: column (-1 in a leaf), threshold or value, right child. */
type Packed = {roots: Int32Array; whole: Int32Array; real: Float32Array};

const packs = new WeakMap<Trees, Packed>();

function packed(trees: Trees): Packed {
	const known = packs.get(trees);
	if (known) return known;
	const size = trees.trees.reduce((sum, {value}) => sum + value.length, 0);
	const whole = new Int32Array(size * 3);
	const real = new Float32Array(whole.buffer);
	let at = 0;
	const put = (tree: Tree, node: number): number => {
		const here = at;
		at += 3;
		const isLeaf = tree.feature[node]! < 0;
		whole[here] = tree.feature[node]!;
		real[here + 1] = isLeaf ? tree.value[node]! : tree.threshold[node]!;
		if (!isLeaf) {
			put(tree, tree.left[node]!);
			whole[here + 2] = put(tree, tree.right[node]!);
		}
		return here;
	};
	const pack = {roots: Int32Array.from(trees.trees, tree => put(tree, 0)), whole, real};
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
