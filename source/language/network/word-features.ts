/** The features of a word, whose vectors a network adds up. */
import {compileTemplates, extractFeatures} from '../features.ts';
import {type KeyTable, numberOf} from '../key-table.ts';
import {wordAtoms} from '../word-atoms.ts';

const ATOMS = ['lower', 'suffix4', 'suffix3', 'suffix2', 'prefix3', 'shape', 'cluster', 'tag', 'coarse'];
const templates = compileTemplates(ATOMS, ATOMS);

/** Features of a word; the first of them is the word itself. */
export const FEATURES = ATOMS.length;

/** What stands before the first word. */
const ROOT = -8;

const values = new Int32Array(FEATURES);

/**
 * The features of a word, hashed, into the first `FEATURES` places of `keys`; `coarse` is the universal part of speech of its tag,
 * `clusters` gives the clusters of words by the hash of the word in small letters.
 */
export function wordFeatures(word: string, tag: number, coarse: number, clusters: KeyTable, keys: Int32Array): void {
	const {lower, suffix4, suffix3, suffix2, prefix3, shape} = wordAtoms(word);
	values.set([lower, suffix4, suffix3, suffix2, prefix3, shape, numberOf(clusters, lower), tag, coarse]);
	extractFeatures(templates, values, keys);
}

/** The features of the root. */
export const rootFeatures = (keys: Int32Array): void => extractFeatures(templates, values.fill(ROOT), keys);
