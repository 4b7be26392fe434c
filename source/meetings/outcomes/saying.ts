/** One clause that says what came of talks, before it is tied to a meeting. */
import type {OutcomeKind} from '../../meeting.ts';
import type {Entity} from '../people/registry.ts';
import type {Line} from '../reading/reading.ts';

export type Saying = {
	line: Line;
	kind: OutcomeKind;
	/** The token that says it. */
	at: number;
	/** Is still to come: "will discuss". */
	ahead: boolean;
	/** An infinitive: what the encounter was or is to be for. */
	purpose?: boolean;
	/** Speaks of an encounter only where one is at hand. */
	weak: boolean;
	/** Says little where there is more to tell: "made progress", "reached no deal". */
	vague: boolean;
	/** Whose doing it is, where the clause has a subject. */
	actors: Entity[];
	/** The talks themselves are the subject, or "we", "they", "both". */
	own: boolean;
	/** Inside quotation marks "we" is the subject: who speaks stands in `speakers`. */
	we: boolean;
	/** Those who speak the words, where they are known. */
	speakers: readonly Entity[];
	/** Whom the clause is spoken to: "told Lavrov". */
	to: Entity[];
	/** Whom it was done with: "agreed with Turkey". */
	others: Entity[];
	/** Names the talks that it belongs to, those told or others: "in their talks", "following the NATO summit". */
	anchor: 'same' | 'other' | undefined;
	/** Says only what the encounter beside it is about: "talks on trade", "met to discuss trade". */
	topic: boolean;
	/** What a party said for the public: belongs to an encounter told just before alone. */
	statement: boolean;
	/** Has no doer: "No agreement was signed", "Trade was discussed". */
	bare: boolean;
	text: string;
};
