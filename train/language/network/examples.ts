/** Trees as the network learns them: features as rows of its table, words counted from 1, the root 0. */
import {parserFeatures} from '../../../source/language/network/word-features.ts';
import type {ParserExample} from './parser-gradient.ts';

/** A sentence with (predicted) tags and its gold tree; heads are -1 for the root. */
export type TreeSentence = {words: readonly string[]; tags: Uint8Array; heads: number[]; labels: number[]};

/** The features seen at least `minimum` times, in the order of their rows; `coarse` as in parserFeatures. */
export function frequentFeatures(sentences: TreeSentence[], coarse: ArrayLike<number>, minimum: number): number[] {
	const counts = new Map<number, number>();
	for (const {words, tags} of sentences)
		for (const key of parserFeatures(words, tags, coarse)) counts.set(key, (counts.get(key) ?? 0) + 1);
	const keys = [...counts].flatMap(([key, count]) => (count >= minimum ? [key] : []));
	return keys.sort((a, b) => (a >>> 0) - (b >>> 0));
}

/** The sentences as examples; `keys` are the features that have a row. */
export function examplesOf(sentences: TreeSentence[], coarse: ArrayLike<number>, keys: number[]): ParserExample[] {
	const rows = new Map(keys.map((key, row) => [key, row]));
	const rootClass = Math.max(...Array.from(coarse)) + 1;
	return sentences.map(({words, tags, heads, labels}) => ({
		features: parserFeatures(words, tags, coarse).map(key => rows.get(key) ?? -1),
		classes: Uint8Array.from([rootClass, ...Array.from(tags, tag => coarse[tag] as number)]),
		heads: Int32Array.from([0, ...heads.map(head => head + 1)]),
		labels: Int32Array.from([0, ...labels]),
		words: words.length + 1,
	}));
}
