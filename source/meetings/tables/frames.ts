/**
 * What a row of the frame tables says: the words that report an encounter, and where its parties stand around them. One row, one example; every example is
 * run as a test: `expect` is "participants | place | status", participants joined by " + ", "-" for none.
 */
import type {MeetingKind} from '../../meeting.ts';

/** A verb whose subject takes part. */
export type VerbFrame = {
	lemma: string;
	kind: MeetingKind;
	/** A particle or adverb that must follow: "sit down". */
	particle?: string;
	/** What the direct object is: the other side, the place visited, or the channel that makes it an encounter. */
	object?: 'party' | 'place';
	/** Prepositions that bring in the other side: "met with". */
	with?: readonly string[];
	/** Mostly tells of something else: needs standing on every side. */
	weak?: boolean;
	/** The subject alone suffices when it is plural: "Kerry and Lavrov met". */
	reciprocal?: boolean;
	/** Only with states or their leaders as its subject: "ministers gather", not "crowds gather". */
	leaders?: boolean;
	/** The subjects alone suffice where they lead different countries: "Merkel and Hollande discussed the plan". */
	opposed?: boolean;
	/** Only where the clause names a place: "signed a treaty in Moscow". */
	placed?: boolean;
	/** Only with words of telephoning in the clause: "spoke by phone". */
	byPhone?: boolean;
	/** Only with a person as its object: "called Putin", not "called the plan". */
	person?: boolean;
	/** Its object is a guest: a person or a delegation, no thing, country or organisation. */
	guest?: boolean;
	/** A verb of motion: only with a holder of public office going to another country. */
	journey?: boolean;
	/** Only with this noun as its object: "shook hands". */
	idiom?: string;
	example: string;
	expect: string;
};

/** A noun that names an encounter. */
export type NounFrame = {
	lemma: string;
	kind: MeetingKind;
	/** Must be in the plural: "talks" reports, "talk" does not. */
	plural?: boolean;
	/** Reports an encounter only with two sides in its own phrase or under a verb of holding: "discussion", "dinner". */
	weak?: boolean;
	example: string;
	expect: string;
};
