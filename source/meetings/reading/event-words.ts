/** Whether the words of a sentence can tell of an encounter, of a deal or of what came of them: only such sentences are parsed. */
import {nounLemmasOf, verbLemmasOf} from '../../language/parse.ts';
import {remembering} from '../../language/remembering.ts';
import type {Sentence} from '../../language/sentence.ts';
import {isOfPhone} from '../clauses/triggers.ts';
import {mayMatch, tableOf} from '../outcomes/predicates.ts';
import {mayLack} from '../outcomes/topics.ts';
import {candidates} from '../scene/spots.ts';
import {agreementCues} from '../tables/agreement-cues.ts';
import {classNamed} from '../tables/noun-classes.ts';
import {nounFrames} from '../tables/noun-frames.ts';
import {outcomeCues} from '../tables/outcome-cues.ts';
import {verbFrames} from '../tables/verb-frames.ts';
import {verbLemma} from '../tables/verb-lemmas.ts';

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

/** Words remembered. */
const CAPACITY = 20_000;
const reports = remembering(CAPACITY, isReport);

/** True for a sentence that may itself report an encounter or a deal. */
export const mayReport = ({tokens}: Sentence): boolean => tokens.some(({text}) => reports(text.toLowerCase()));

const results = tableOf(outcomeCues.filter(({weak}) => !weak));
const remarks = tableOf(outcomeCues.filter(({weak}) => weak));

/** True for a tagged sentence that may say what came of an encounter, wherever that is told. */
export const mayConclude = (sentence: Sentence): boolean => mayMatch(sentence, results) || mayLack(sentence);

/** True for a tagged sentence that may pass on what somebody said at an encounter told just before. */
export const mayRemark = (sentence: Sentence): boolean =>
	sentence.tokens.some(({lemma}) => lemma === 'say') || mayMatch(sentence, remarks);

/** True for a tagged sentence that may tell where somebody was. */
export const mayPlace = (sentence: Sentence): boolean => candidates(sentence).length > 0;
