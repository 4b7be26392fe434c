/** One mention of an encounter in one sentence, before mentions are united into meetings. */
import type {MeetingKind, MeetingStatus, Place, When} from '../meeting.ts';
import type {Entity} from './people/registry.ts';
import type {Line} from './reading/reading.ts';

export type Encounter = {
	line: Line;
	/** The token that reports it. */
	trigger: number;
	/** The noun or verb itself, lower case: "talks", "meet". */
	word: string;
	kind: MeetingKind;
	status: MeetingStatus;
	parties: Entity[];
	/** Those of them who are the subject where others are met: "Kerry and Lavrov met with Brahimi". */
	subject: Entity[];
	/** Those of them who only came along: "accompanied by X". */
	company: Entity[];
	place: Place | null;
	date: When | null;
	dateText: string | null;
	/** The day is that of the clause that speaks of the encounter: a day told elsewhere of it goes before. */
	lent: boolean;
	/** The status is told by a verb, not taken for granted with a noun. */
	sure: boolean;
	/** Told as the aim of a journey alone: "traveled to London for a meeting". */
	aim: boolean;
	/** The word mostly tells of something else. */
	weak: boolean;
	/** Points back at an encounter told before: "the meeting", "their talks". */
	definite: boolean;
	/** An occasion before the one told of: "their last summit", "Prior to that, they met". */
	former: boolean;
	/** Remarks on the one told just before: "It was the first time that they had met". */
	echo: boolean;
	/** Says who else was at the encounter told before: "X also attended the talks". */
	attended: boolean;
};
