/** What many articles tell together: the reduce side of the scripts' contract (schema 1). */
import type {ArticleHead} from '../../article.ts';
import type {Agreement, Meeting, MeetingStatus} from '../../meeting.ts';

/** What one article said of a meeting's status; a planned meeting that was held has both. */
export type Report = {article: string; status: MeetingStatus};

/** A meeting as all its sources tell it; `reports` are in the order of `sources`. */
export type MergedMeeting = Meeting & {reports: Report[]};

/** Someone who met somebody, under the name most sources use; `meetings` are ids. */
export type Person = {
	id: string;
	name: string;
	aliases: string[];
	role?: string;
	country?: string;
	meetings: string[];
};

export type Merged = {
	schema: 1;
	articles: ArticleHead[];
	meetings: MergedMeeting[];
	agreements: Agreement[];
	people: Person[];
};
