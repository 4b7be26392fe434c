/** Whether a sentence can tell of an encounter or a deal at all: only such sentences, and those after them, are parsed. */
import type {Sentence} from '../language/sentence.ts';
import {agreementCues} from './agreement-cues.ts';
import {isDealWord} from './noun-classes.ts';
import {nounFrames} from './noun-frames.ts';
import {verbFrames} from './verb-frames.ts';

const words = new Set([
	...verbFrames.map(({lemma}) => lemma),
	...nounFrames.flatMap(({lemma}) => [lemma, lemma.replace(/s$/, '')]),
	...agreementCues.flatMap(({lemmas}) => lemmas.split(' ')),
]);

/** True for a tagged sentence with a word of a frame or of a deal. */
export const tellsEvent = ({tokens}: Sentence) =>
	tokens.some(
		({lemma, text}) =>
			words.has(lemma.toLowerCase()) || words.has(text.toLowerCase()) || isDealWord(lemma.toLowerCase()),
	);
