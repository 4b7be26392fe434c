/** One clause that says what came of talks, before it is tied to a meeting. */
import type {OutcomeKind} from '../meeting.ts';
import type {Line} from './reading.ts';
import type {Entity} from './registry.ts';

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
	/** Whose doing it is, where the clause has a subject. */
	actors: Entity[];
	/** The talks themselves are the subject, or "we", "they", "both". */
	own: boolean;
	/** Whom the clause is spoken to: "told Lavrov". */
	to: Entity[];
	/** Whom it was done with: "agreed with Turkey". */
	others: Entity[];
	/** Names the talks that it belongs to: "during the discussion", "in their talks". */
	anchored: boolean;
	/** Says only what the encounter beside it is about: "talks on trade", "met to discuss trade". */
	topic: boolean;
	/** Has no doer: "No agreement was signed", "Trade was discussed". */
	bare: boolean;
	text: string;
};
