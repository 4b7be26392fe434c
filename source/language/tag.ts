/** Part-of-speech tagging: an averaged perceptron from left to right (Collins 2002), over hashed features. */
import {compileTemplates, extractFeatures, hashString, type Templates} from './features.ts';
import {best, type LinearModel, score} from './linear-model.ts';
import {wordAtoms} from './word-atoms.ts';

const ATOMS = [
	'form',
	'lower',
	'suffix1',
	'suffix2',
	'suffix3',
	'suffix4',
	'prefix1',
	'prefix3',
	'shape',
	'form-1',
	'form-2',
	'form+1',
	'form+2',
	'suffix-1',
	'suffix+1',
	'suffix+2',
	'shape-1',
	'shape+1',
	'tag-1',
	'tag-2',
	'first',
] as const;

const TEMPLATES = [
	'form',
	'lower',
	'suffix1',
	'suffix2',
	'suffix3',
	'suffix4',
	'prefix1',
	'prefix3',
	'shape first',
	'tag-1',
	'tag-2 tag-1',
	'tag-1 lower',
	'tag-2 lower',
	'tag-1 suffix3',
	'tag-1 shape',
	'tag-2 tag-1 lower',
	'form-1',
	'form-2',
	'form+1',
	'form+2',
	'suffix-1',
	'suffix+1',
	'suffix+2',
	'lower form+1',
	'lower form-1',
	'form-1 form+1',
	'suffix3 suffix+1',
	'shape-1 shape shape+1',
	'tag-1 suffix+1',
	'tag-1 form+1',
	'tag-2 tag-1 suffix+1',
];

export const tagTemplates: Templates = compileTemplates(TEMPLATES, ATOMS);
const BEFORE = hashString('<s>');
const AFTER = hashString('</s>');

/** Fill `keys` with the features of word `at`; `tags` holds the classes already chosen for the words before it. */
export function tagFeatures(
	words: readonly string[],
	tags: ArrayLike<number>,
	at: number,
	values: Int32Array,
	keys: Int32Array,
): void {
	const word = wordAtoms(words[at] as string);
	const previous = at > 0 ? wordAtoms(words[at - 1] as string) : undefined;
	const next = at + 1 < words.length ? wordAtoms(words[at + 1] as string) : undefined;
	const second = at + 2 < words.length ? wordAtoms(words[at + 2] as string) : undefined;
	values[0] = word.form;
	values[1] = word.lower;
	values[2] = word.suffix1;
	values[3] = word.suffix2;
	values[4] = word.suffix3;
	values[5] = word.suffix4;
	values[6] = word.prefix1;
	values[7] = word.prefix3;
	values[8] = word.shape;
	values[9] = previous?.lower ?? BEFORE;
	values[10] = at > 1 ? wordAtoms(words[at - 2] as string).lower : BEFORE;
	values[11] = next?.lower ?? AFTER;
	values[12] = second?.lower ?? AFTER;
	values[13] = previous?.suffix3 ?? BEFORE;
	values[14] = next?.suffix3 ?? AFTER;
	values[15] = second?.suffix3 ?? AFTER;
	values[16] = previous?.shape ?? BEFORE;
	values[17] = next?.shape ?? AFTER;
	values[18] = at > 0 ? (tags[at - 1] as number) + 1 : 0;
	values[19] = at > 1 ? (tags[at - 2] as number) + 1 : 0;
	values[20] = at === 0 ? 1 : 0;
	extractFeatures(tagTemplates, values, keys);
}

export const tagAtomCount = ATOMS.length;

/** Tag classes of `words`, one each. */
export function tag(model: LinearModel, words: readonly string[]): Uint8Array {
	const tags = new Uint8Array(words.length);
	const values = new Int32Array(ATOMS.length);
	const keys = new Int32Array(tagTemplates.count);
	const scores = new Int32Array(model.classes);
	for (let at = 0; at < words.length; at++) {
		tagFeatures(words, tags, at, values, keys);
		score(model, keys, tagTemplates.count, scores);
		tags[at] = best(scores);
	}
	return tags;
}
