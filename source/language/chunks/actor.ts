/** A noun phrase that can take part in an encounter: a person, an office, a described group, a country, an organisation. */

import type {Gender} from '../lexicon/gender.ts';
import type {GroupKind} from '../lexicon/group-nouns.ts';

/** How the phrase names its bearer. */
export type ActorForm =
	/** By a proper name, with or without titles: "Russian Foreign Minister Sergei Lavrov". */
	| 'name'
	/** By office or relation alone: "the French president", "his counterpart", "foreign ministers of both countries". */
	| 'role'
	/** By a description: "Ukrainian officials", "the rebels". */
	| 'group'
	| 'country'
	| 'organisation'
	| 'place'
	/** A capitalised thing that is nobody: "Windsor Framework", "Cold War". */
	| 'thing'
	/** "he", "they", "both", "the two", "the pair". */
	| 'pronoun';

export type Actor = {
	form: ActorForm;
	/** Token span, `last` exclusive. */
	first: number;
	last: number;
	/** The token that stands for the phrase in the tree; set once the sentence is parsed. */
	head: number;
	/** The proper name alone ("Sergei Lavrov"), or the canonical name of a country or organisation. */
	name?: string;
	/** Where the proper name begins. */
	nameFirst?: number;
	/** The title's words as they stand: "Foreign Minister". */
	title?: string;
	/** Canonical office ("foreign-minister"). */
	office?: string;
	/** ISO 3166-1 alpha-2 codes named in the phrase: "Russian", "of Ukraine", "from Japan and China". */
	countries: string[];
	/** Whom a group noun describes. */
	group?: GroupKind;
	/** An organisation named in the phrase: "European Council President". */
	organisation?: string;
	plural: boolean;
	/** Lower-case determiner, quantifier or possessive pronoun: "the", "his", "both", "two". */
	determiner?: string;
	/** "three leaders of the opposition, A, B and C": those whom the names after it introduce. */
	members?: ChunkedActor[];
	/** "negotiators from both countries": they come from the sides told of before. */
	pair?: boolean;
	/** Bears an office, a honorific or a first name: surely a person. */
	person?: boolean;
	/** What a courtesy or title before the name says: "Mrs Clinton". */
	gender?: Gender;
};

/** An actor as the chunker finds it, before the sentence has a tree. */
export type ChunkedActor = Omit<Actor, 'head'>;
