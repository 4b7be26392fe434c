/** Trees as the network learns them: features as rows of its table, words counted from 1, the root 0. */
import type {KeyTable} from '../../../source/language/key-table.ts';
import {FEATURES, rootFeatures, wordFeatures} from '../../../source/language/network/word-features.ts';
import type {ParserExample} from './parser-gradient.ts';

/** A sentence with predicted tags, its gold tags and its gold tree; heads are -1 for the root. */
export type TreeSentence = {
	words: readonly string[];
	tags: Uint8Array;
	goldTags: Uint8Array;
	heads: number[];
	labels: number[];
};

/** The universal part of speech of each tag class, and the clusters of words. */
export type Lexicon = {coarse: readonly number[]; clusters: KeyTable};

/** The features of a sentence, `FEATURES` a word and the root first. */
function parserFeatures({words, tags}: TreeSentence, {coarse, clusters}: Lexicon): Int32Array {
	const all = new Int32Array((words.length + 1) * FEATURES);
	rootFeatures(all);
	words.forEach((word, index) => {
		const tag = tags[index] as number;
		wordFeatures(word, tag, coarse[tag] as number, clusters, all.subarray((index + 1) * FEATURES));
	});
	return all;
}

/** The features seen at least `minimum` times, in the order of their rows. */
export function frequentFeatures(sentences: TreeSentence[], lexicon: Lexicon, minimum: number): number[] {
	const counts = new Map<number, number>();
	for (const sentence of sentences)
		for (const key of parserFeatures(sentence, lexicon)) counts.set(key, (counts.get(key) ?? 0) + 1);
	const keys = [...counts].flatMap(([key, count]) => (count >= minimum ? [key] : []));
	return keys.sort((a, b) => (a >>> 0) - (b >>> 0));
}

/** The sentences as examples; `keys` are the features that have a row. */
export function examplesOf(sentences: TreeSentence[], lexicon: Lexicon, keys: number[]): ParserExample[] {
	const rows = new Map(keys.map((key, row) => [key, row]));
	const {coarse} = lexicon;
	const rootClass = Math.max(...coarse) + 1;
	return sentences.map(sentence => ({
		features: parserFeatures(sentence, lexicon).map(key => rows.get(key) ?? -1),
		classes: Uint8Array.from([rootClass, ...Array.from(sentence.tags, tag => coarse[tag] as number)]),
		heads: Int32Array.from([0, ...sentence.heads.map(head => head + 1)]),
		labels: Int32Array.from([0, ...sentence.labels]),
		tags: Uint8Array.from([0, ...sentence.goldTags]),
		words: sentence.words.length + 1,
	}));
}
