/** The features of a word, whose vectors a network adds up. */
import {compileTemplates, extractFeatures} from '../features.ts';
import {wordAtoms} from '../word-atoms.ts';

const ATOMS = ['lower', 'suffix4', 'suffix3', 'suffix2', 'prefix3', 'shape', 'tag', 'coarse'];
const templates = compileTemplates(ATOMS, ATOMS);

/** Features of a word; the first of them is the word itself. */
export const FEATURES = ATOMS.length;

/** What stands before the first word. */
const ROOT = -8;

const values = new Int32Array(FEATURES);

/**
 * The parser's features of a sentence, hashed, `FEATURES` a word and the root first; `coarse` maps a tag class to its universal part of
 * speech.
 */
export function parserFeatures(
	words: readonly string[],
	tags: ArrayLike<number>,
	coarse: ArrayLike<number>,
): Int32Array {
	const all = new Int32Array((words.length + 1) * FEATURES);
	extractFeatures(templates, values.fill(ROOT), all);
	words.forEach((word, index) => {
		const {lower, suffix4, suffix3, suffix2, prefix3, shape} = wordAtoms(word);
		const tag = tags[index] as number;
		values.set([lower, suffix4, suffix3, suffix2, prefix3, shape, tag, coarse[tag] as number]);
		extractFeatures(templates, values, all.subarray((index + 1) * FEATURES));
	});
	return all;
}
