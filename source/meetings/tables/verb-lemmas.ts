/** The lemmas of the verbs that the tables know, where the lemmatiser cuts one letter too many or too few. */
import {agreementCues} from './agreement-cues.ts';
import {governorCues, motionVerbs} from './status-cues.ts';
import {verbFrames} from './verb-frames.ts';

const known = new Set([
	...verbFrames.map(({lemma}) => lemma),
	...governorCues.flatMap(({lemmas}) => lemmas.split(' ')),
	...agreementCues.flatMap(({lemmas}) => lemmas.split(' ')),
	...motionVerbs,
]);

/** `schedul` → `schedule`, `boycot` → `boycott`, `favore` → `favor`; any other lemma stays. */
export const verbLemma = (lemma: string): string =>
	[lemma, `${lemma}e`, lemma + lemma.at(-1), lemma.replace(/e$/, '')].find(form => known.has(form)) ?? lemma;
