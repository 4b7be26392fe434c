/** Part-of-speech tagging: an averaged perceptron from left to right (Collins 2002), over hashed features. */
import {compileTemplates, extractFeatures, hashString, type Templates} from './features.ts';
import {best, type LinearModel, score} from './linear-model.ts';
import {type WordAtoms, wordAtoms} from './word-atoms.ts';

/** The word, the words around it and the tags before it. */
const ATOMS = [
	'form lower suffix1 suffix2 suffix3 suffix4 prefix1 prefix3 shape',
	'lower-1 lower-2 lower+1 lower+2 suffix-1 suffix+1 suffix+2 shape-1 shape+1 tag-1 tag-2 first',
].flatMap(row => row.split(' '));

const TEMPLATES = [
	'form|lower|suffix1|suffix2|suffix3|suffix4|prefix1|prefix3|shape first',
	'tag-1|tag-2 tag-1|tag-1 lower|tag-2 lower|tag-1 suffix3|tag-1 shape|tag-2 tag-1 lower',
	'lower-1|lower-2|lower+1|lower+2|suffix-1|suffix+1|suffix+2|lower lower+1|lower lower-1|lower-1 lower+1',
	'suffix3 suffix+1|shape-1 shape shape+1|tag-1 suffix+1|tag-1 lower+1|tag-2 tag-1 suffix+1',
].flatMap(row => row.split('|'));

export const tagTemplates: Templates = compileTemplates(TEMPLATES, ATOMS);

const BEFORE = hashString('<s>');
const AFTER = hashString('</s>');
const values = new Int32Array(ATOMS.length);
const keys = new Int32Array(tagTemplates.count);

/** Fill `keys` with the features of word `at`; `tags` holds the classes already chosen for the words before it. */
export function tagFeatures(words: readonly WordAtoms[], tags: ArrayLike<number>, at: number, keys: Int32Array): void {
	const word = words[at] as WordAtoms;
	const previous = words[at - 1];
	const next = words[at + 1];
	const second = words[at + 2];
	let atom = 0;
	values[atom++] = word.form;
	values[atom++] = word.lower;
	values[atom++] = word.suffix1;
	values[atom++] = word.suffix2;
	values[atom++] = word.suffix3;
	values[atom++] = word.suffix4;
	values[atom++] = word.prefix1;
	values[atom++] = word.prefix3;
	values[atom++] = word.shape;
	values[atom++] = previous?.lower ?? BEFORE;
	values[atom++] = words[at - 2]?.lower ?? BEFORE;
	values[atom++] = next?.lower ?? AFTER;
	values[atom++] = second?.lower ?? AFTER;
	values[atom++] = previous?.suffix3 ?? BEFORE;
	values[atom++] = next?.suffix3 ?? AFTER;
	values[atom++] = second?.suffix3 ?? AFTER;
	values[atom++] = previous?.shape ?? BEFORE;
	values[atom++] = next?.shape ?? AFTER;
	values[atom++] = at > 0 ? (tags[at - 1] as number) + 1 : 0;
	values[atom++] = at > 1 ? (tags[at - 2] as number) + 1 : 0;
	values[atom++] = at === 0 ? 1 : 0;
	extractFeatures(tagTemplates, values, keys);
}

/** Tag classes of `words`, one each. */
export function tag(model: LinearModel, words: readonly string[]): Uint8Array {
	const atoms = words.map(wordAtoms);
	const tags = new Uint8Array(words.length);
	const scores = new Int32Array(model.classes);
	for (let at = 0; at < words.length; at++) {
		tagFeatures(atoms, tags, at, keys);
		score(model, keys, tagTemplates.count, scores);
		tags[at] = best(scores);
	}
	return tags;
}
