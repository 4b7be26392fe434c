/** The brief as plain data: what to say, in the order to say it. Renderers add only their own syntax. */
import type {MeetingKind, MeetingStatus, OutcomeKind} from '../meeting.ts';

export const sectionKeys = ['agreed', 'meetings', 'upcoming', 'cancelled', 'people', 'conflicts', 'sources'] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** What the last brief did not say yet. */
export type Change = 'new' | 'updated' | 'now held' | 'called off';

/** A verbatim sentence and where it stands: the number of its source, and `path:line` for `readout show`. */
export type Quote = {source: number; at: string; text: string};

/** A statement that ends in the numbers of its sources. */
export type Statement = {text: string; sources: number[]; quotes: Quote[]};

/** `label` is what the clause stands under: `Agreed`, `Not agreed`, `On the agenda`, … */
export type OutcomeLine = Statement & {kind: OutcomeKind; label: string};

export type MeetingEntry = Statement & {
	/** Of the meeting in the JSON. */
	id: string;
	change?: Change;
	kind: MeetingKind;
	status: MeetingStatus;
	/** `Kerry – Lavrov, Beijing`; `text` is the full sentence. */
	heading: string;
	who: string;
	when: string | null;
	where: string | null;
	/** `Announced by [5], reported by [1]`: who said what, where the sources differ in time. */
	history: {said: string; sources: number[]}[];
	/** Planned for a day that is over, or long ago, and no article tells whether it took place. */
	overdue: boolean;
	/** Sources that print the same sentence: one agency's report, not several witnesses. */
	sameText: number[][];
	/** Fields on which the sources differ, told in a section of their own. */
	disputed: string[];
	outcomes: OutcomeLine[];
};

export type AgreementEntry = Statement & {
	id: string;
	change?: Change;
	/** The meeting it came of, `Kerry – Lavrov, Beijing`, or else its parties. */
	heading: string;
	when: string | null;
	/** `signed`, `tentative`, … where it is more or less than reached. */
	standing: string;
	/** Id of that meeting; entries of one meeting follow each other. */
	meeting?: string;
};

/** Who met whom: `pairs` most frequent first, by index into `names`. */
export type Network = {names: string[]; more: number; pairs: {a: number; b: number; count: number; called: boolean}[]};

export type ConflictEntry = {heading: string; field: string; values: Statement[]};

export type SourceEntry = {
	number: number;
	id: string;
	title: string;
	publisher: string | null;
	date: string | null;
	url: string | null;
	path: string;
};

export type Lead = {
	articles: number;
	dated: number;
	period: {from: string; to: string} | null;
	/** Meetings by status, only those that occur. */
	meetings: {status: MeetingStatus; count: number}[];
	agreements: number;
	/** Null where the brief is not a follow-up. */
	changes: {change: Change; count: number}[] | null;
	/** What the changes are counted from: an ISO day, or null for the last brief. */
	since: string | null;
};

export type Brief = {
	title: string;
	lead: Lead;
	agreed: AgreementEntry[];
	meetings: MeetingEntry[];
	upcoming: MeetingEntry[];
	cancelled: MeetingEntry[];
	people: Network;
	conflicts: ConflictEntry[];
	sources: SourceEntry[];
	/** Sections to print, in this order. */
	sections: SectionKey[];
	/** Entries left out of a section by the limit. */
	omitted: Partial<Record<SectionKey, number>>;
};
