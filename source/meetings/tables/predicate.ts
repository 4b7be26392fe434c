/** What a row of the tables of cues asks of a verb, and of what depends on it: "sign" with a deal as its object. */
import type {NounClass} from './noun-classes.ts';

export type Predicate = {
	/** Lemmas of the verb, or of the predicate noun or adjective, separated by spaces. */
	lemmas: string;
	/** Must have a direct object (or passive subject) of one of these classes. */
	object?: readonly NounClass[];
	/** Its object must be joint: "issued a joint declaration". */
	joint?: true;
	/** Must have no object: "the truce ended", not "ended the war". */
	intransitive?: true;
	/** Must have a subject of one of these classes. */
	subject?: readonly NounClass[];
	/** Must have a complement brought in by one of these prepositions; of the object's classes where those are given. */
	through?: string;
	/** Must say what: an infinitive, a clause, "on …", or an object. */
	matter?: true;
	/** The lemma of its object: "see eye to eye". */
	idiom?: string;
	/** A particle or adverb that must be there: "break off". */
	particle?: string;
};
