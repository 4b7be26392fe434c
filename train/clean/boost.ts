import type {Tree} from '../../source/clean/trees.ts';

export type BoostOptions = {
	trees: number;
	/** Largest number of leaves of a tree. */
	leaves: number;
	rate: number;
	/** Least sum of hessians in a leaf. */
	leafWeight: number;
	/** L2 penalty on leaf values. */
	ridge: number;
	/** Share of the columns each tree may use. */
	columns: number;
	/** Share of the rows each tree is grown on. */
	sample: number;
	seed: number;
};

const BINS = 64;

/**
 * Gradient boosting of regression trees for a weighted logistic loss, over histograms of quantile bins, growing each
 * tree leaf by leaf (best gain first). Deterministic for a seed. Friedman 2001; Ke et al. 2017 (LightGBM).
 */
export function boost(
	matrix: Float32Array,
	width: number,
	labels: Uint8Array,
	weights: Float64Array,
	options: BoostOptions,
): {bias: number; trees: Tree[]} {
	const rows = labels.length;
	const {cuts, binned} = quantise(matrix, width, rows);
	const random = generator(options.seed);
	let positive = 0;
	let total = 0;
	for (let i = 0; i < rows; i++) {
		total += weights[i]!;
		positive += weights[i]! * labels[i]!;
	}
	const bias = Math.log(positive / (total - positive));
	const scores = new Float64Array(rows).fill(bias);
	const gradient = new Float64Array(rows);
	const hessian = new Float64Array(rows);
	const trees: Tree[] = [];
	for (let t = 0; t < options.trees; t++) {
		for (let i = 0; i < rows; i++) {
			const p = 1 / (1 + Math.exp(-scores[i]!));
			gradient[i] = weights[i]! * (labels[i]! - p);
			hessian[i] = weights[i]! * p * (1 - p);
		}
		const columns: number[] = [];
		for (let f = 0; f < width; f++) if (random() < options.columns) columns.push(f);
		const chosen = Int32Array.from({length: rows}, (_, i) => i).filter(() => random() < options.sample);
		const tree = grow({binned, cuts, gradient, hessian, columns, options}, chosen);
		for (let i = 0; i < rows; i++) scores[i]! += tree.value[leafFor(tree, matrix, i * width)]!;
		trees.push(tree);
	}
	return {bias, trees};
}

type Growth = {
	binned: Uint8Array[];
	cuts: number[][];
	gradient: Float64Array;
	hessian: Float64Array;
	columns: number[];
	options: BoostOptions;
};

type Leaf = {node: number; rows: Int32Array; g: number; h: number; histogram: Histogram; split?: Split};
type Split = {gain: number; column: number; bin: number};
/** Sums of gradients and hessians by column and bin. */
type Histogram = {g: Float64Array; h: Float64Array};

function grow(growth: Growth, all: Int32Array): Tree {
	const {options, binned, cuts} = growth;
	const tree: Tree = {feature: [], threshold: [], left: [], right: [], value: []};
	const newLeaf = (rows: Int32Array, histogram: Histogram): Leaf => {
		const [g, h] = totals(growth, rows);
		tree.feature.push(-1);
		tree.threshold.push(0);
		tree.left.push(-1);
		tree.right.push(-1);
		tree.value.push((options.rate * g) / (h + options.ridge));
		const leaf: Leaf = {node: tree.value.length - 1, rows, g, h, histogram};
		leaf.split = bestSplit(growth, leaf);
		return leaf;
	};
	const leaves = [newLeaf(all, histogramOf(growth, all))];
	while (leaves.length < options.leaves) {
		let best: Leaf | undefined;
		for (const leaf of leaves) if (leaf.split && (!best || leaf.split.gain > best.split!.gain)) best = leaf;
		if (!best) break;
		const {column, bin} = best.split!;
		const bins = binned[column]!;
		const left = best.rows.filter(row => bins[row]! <= bin);
		const right = best.rows.filter(row => bins[row]! > bin);
		// Only the smaller side is counted; the other is what remains of the parent.
		const small = histogramOf(growth, left.length < right.length ? left : right);
		const large = remainder(best.histogram, small);
		tree.feature[best.node] = column;
		tree.threshold[best.node] = cuts[column]![bin]!;
		const l = newLeaf(left, left.length < right.length ? small : large);
		const r = newLeaf(right, left.length < right.length ? large : small);
		tree.left[best.node] = l.node;
		tree.right[best.node] = r.node;
		leaves.splice(leaves.indexOf(best), 1, l, r);
	}
	return tree;
}

function totals({gradient, hessian}: Growth, rows: Int32Array): [number, number] {
	let g = 0;
	let h = 0;
	for (let i = 0; i < rows.length; i++) {
		g += gradient[rows[i]!]!;
		h += hessian[rows[i]!]!;
	}
	return [g, h];
}

function histogramOf({binned, columns, gradient, hessian}: Growth, rows: Int32Array): Histogram {
	const g = new Float64Array(columns.length * BINS);
	const h = new Float64Array(columns.length * BINS);
	const count = rows.length;
	const gs = new Float64Array(count);
	const hs = new Float64Array(count);
	for (let i = 0; i < count; i++) {
		gs[i] = gradient[rows[i]!]!;
		hs[i] = hessian[rows[i]!]!;
	}
	for (let c = 0; c < columns.length; c++) {
		const bins = binned[columns[c]!]!;
		const base = c * BINS;
		for (let i = 0; i < count; i++) {
			const at = base + bins[rows[i]!]!;
			g[at]! += gs[i]!;
			h[at]! += hs[i]!;
		}
	}
	return {g, h};
}

function remainder(parent: Histogram, part: Histogram): Histogram {
	return {g: parent.g.map((sum, i) => sum - part.g[i]!), h: parent.h.map((sum, i) => sum - part.h[i]!)};
}

function bestSplit({cuts, columns, options}: Growth, {g, h, histogram}: Leaf): Split | undefined {
	let best: Split | undefined;
	const parent = (g * g) / (h + options.ridge);
	for (let c = 0; c < columns.length; c++) {
		const column = columns[c]!;
		const count = cuts[column]!.length;
		let gl = 0;
		let hl = 0;
		for (let bin = 0; bin < count; bin++) {
			gl += histogram.g[c * BINS + bin]!;
			hl += histogram.h[c * BINS + bin]!;
			if (hl < options.leafWeight || h - hl < options.leafWeight) continue;
			const gain = (gl * gl) / (hl + options.ridge) + ((g - gl) * (g - gl)) / (h - hl + options.ridge) - parent;
			if (gain > 1e-6 && (!best || gain > best.gain)) best = {gain, column, bin};
		}
	}
	return best;
}

/** The leaf that a row of the matrix falls into. */
function leafFor({feature, threshold, left, right}: Tree, matrix: Float32Array, offset: number): number {
	let node = 0;
	while (feature[node]! >= 0) node = matrix[offset + feature[node]!]! <= threshold[node]! ? left[node]! : right[node]!;
	return node;
}

/** Quantile bins of every column; a value at or below `cuts[bin]` falls into `bin` or lower. */
function quantise(matrix: Float32Array, width: number, rows: number): {cuts: number[][]; binned: Uint8Array[]} {
	const cuts: number[][] = [];
	const binned: Uint8Array[] = [];
	for (let f = 0; f < width; f++) {
		const values = new Float32Array(rows);
		for (let i = 0; i < rows; i++) values[i] = matrix[i * width + f]!;
		const sorted = values.slice().sort();
		const edges: number[] = [];
		for (let b = 1; b < BINS; b++) {
			const at = Math.floor((b * rows) / BINS);
			const low = sorted[Math.max(0, at - 1)]!;
			if (edges.length === 0 || low > edges.at(-1)!) if (low < sorted[rows - 1]!) edges.push(low);
		}
		const bins = new Uint8Array(rows);
		for (let i = 0; i < rows; i++) {
			let low = 0;
			let high = edges.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if (values[i]! <= edges[middle]!) high = middle;
				else low = middle + 1;
			}
			bins[i] = low;
		}
		cuts.push(edges);
		binned.push(bins);
	}
	return {cuts, binned};
}

/** Small reproducible random numbers in [0, 1): mulberry32. */
export function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
