/** What the screen's thread and the merging thread say to each other. */
import type {ArticleHead} from '../../article.ts';
import type {Facts} from '../../meeting.ts';
import type {Merged, MergedMeeting} from '../../meetings/merge/merged.ts';

/** An article's facts: the row of the library where they stand, or else themselves; neither where it tells of nothing. */
export type Told = {head: ArticleHead; row?: number; found?: Pick<Facts, 'meetings' | 'agreements'>};

export type Request = {type: 'add'; told: Told[]} | {type: 'merge'};

/** The merged facts come in parts, so that taking them never holds up the screen. */
export type Reply =
	| {type: 'meetings'; part: MergedMeeting[]}
	| {type: 'articles'; part: ArticleHead[]}
	| {type: 'done'; rest: Omit<Merged, 'meetings' | 'articles'>};
