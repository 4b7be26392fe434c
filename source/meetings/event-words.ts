/** Whether a sentence can tell of an encounter or a deal at all: only such sentences, and those after them, are parsed. */
import {nounLemmasOf, verbLemmasOf} from '../language/parse.ts';
import type {Sentence} from '../language/sentence.ts';
import {agreementCues} from './agreement-cues.ts';
import {classNamed, isDealWord} from './noun-classes.ts';
import {nounFrames} from './noun-frames.ts';
import {isOfPhone} from './triggers.ts';
import {verbFrames} from './verb-frames.ts';
import {verbLemma} from './verb-lemmas.ts';

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

/** Words that report an encounter or a deal, and the classes of nouns that all other rows of deals ask for. */
const verbs = new Set([
	// "told him by phone": those rows that want a word of telephoning are found by it.
	...verbFrames.filter(({byPhone}) => !byPhone).map(({lemma}) => lemma),
	...agreementCues.flatMap(({lemmas, object, subject}) => (object || subject ? [] : lemmas.split(' '))),
]);
const nouns = new Set(nounFrames.map(({lemma}) => lemma));
const classes = new Set(agreementCues.flatMap(({object = [], subject = []}) => [...object, ...subject]));

/** Whether a word may report an encounter or a deal, whatever the tagger makes of it. */
const isReport = (word: string): boolean =>
	isOfPhone(word) ||
	[word, ...verbLemmasOf(word)].some(lemma => verbs.has(verbLemma(lemma))) ||
	[word, ...nounLemmasOf(word)].some(lemma => nouns.has(lemma) || classes.has(classNamed(lemma)!));

/** Words remembered; when there are more, all are forgotten. */
const CAPACITY = 20_000;
const known = new Map<string, boolean>();

/** True for a sentence that may itself report an encounter or a deal: fewer than tell an event, and none of the others does. */
export const mayReport = ({tokens}: Sentence): boolean =>
	tokens.some(({text}) => {
		const word = text.toLowerCase();
		const found = known.get(word) ?? isReport(word);
		if (known.size === CAPACITY) known.clear();
		known.set(word, found);
		return found;
	});
