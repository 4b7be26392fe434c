/** Who met whom, where, when, with what status, and what came of it; each with the sentence that proves it. */
import type {ArticleHead} from './article.ts';

/** A verbatim slice of an article: `article.text.slice(start, end) === quote`; `line` is its 1-based line in that text. */
export type Evidence = {article: string; start: number; end: number; line: number; quote: string};

/** Someone who takes part. `country` is an ISO 3166-1 alpha-2 code. */
export type Participant = {
	name: string;
	type: 'person' | 'country' | 'org' | 'group';
	role?: string;
	country?: string;
};

/** A closed interval of ISO 8601 days; `text` holds the words used. Resolved means: against the publication date. */
export type When = {from: string; to: string; text: string; basis: 'stated' | 'resolved'};

/** The most exact place known; `venue` is a building or the like inside it. `country` is an ISO 3166-1 alpha-2 code. */
export type Place = {name: string; country?: string; venue?: string};

export type OutcomeKind = 'agreed' | 'not-agreed' | 'discussed' | 'next';
/** What came of a meeting: the clause that says it, proved by the sentences it stands in. */
export type Outcome = {kind: OutcomeKind; text: string; evidence: Evidence[]};

export type MeetingKind = 'meeting' | 'talks' | 'visit' | 'summit' | 'call';
export type MeetingStatus = 'held' | 'planned' | 'possible' | 'cancelled' | 'denied';

/** Two or more sources (or sentences) that say different things of one field. */
export type Conflict = {field: string; values: {value: string; evidence: Evidence}[]};

export type Meeting = {
	id: string;
	kind: MeetingKind;
	/** As of the article's own day; after merging, as of the newest article. */
	status: MeetingStatus;
	participants: Participant[];
	place: Place | null;
	/** Null unless the text (with its publication date) fixes it; `dateText` keeps the words. */
	date: When | null;
	dateText: string | null;
	topics: string[];
	outcomes: Outcome[];
	evidence: Evidence[];
	/** Article ids, in order of article. */
	sources: string[];
	conflicts?: Conflict[];
};

export type AgreementStatus = 'reached' | 'signed' | 'tentative' | 'proposed' | 'rejected' | 'broken';
/** A deal that the text reports; `meeting` is the id of the meeting it came of, where the text ties them. */
export type Agreement = {
	id: string;
	parties: Participant[];
	text: string;
	status: AgreementStatus;
	evidence: Evidence[];
	meeting?: string;
};

/** One line of `readout extract`: all that one article tells (schema 1). */
export type Facts = {schema: 1; article: ArticleHead; meetings: Meeting[]; agreements: Agreement[]};
