/** Talks of several days: each article names the day it knows, and what it says of their course tells how far around it they reach. */
import type {Span} from '../../language/dates/days.ts';
import type {Meeting} from '../../meeting.ts';

/** Days that talks may have gone on before or after the one named. */
const AROUND = 2;

const TALKS = '(?:talks|negotiations|meetings?|discussions|summit|sessions?|conference)';
const near = (verbs: string): RegExp =>
	new RegExp(`\\b${TALKS}\\b[^.;]{0,60}\\b(?:${verbs})\\b|\\b(?:${verbs})\\b[^.;]{0,40}\\b${TALKS}\\b`, 'i');

/** "the talks that began on Thursday" went on. */
const BEGAN = near('began|begun|started|opened|kicked off');
/** "continued their talks on Saturday", "into a second day": they had begun before. */
const WENT_ON = near('continued|extended|(?:second|third|fourth|fifth|final) (?:straight |consecutive )?day');

/** The days on which a held meeting may have been, by the day told and what its sentences say of its course. */
export const underWay = (
	{kind, status, evidence}: Pick<Meeting, 'kind' | 'status' | 'evidence'>,
	[from, to]: Span,
	published: number | null,
): Span => {
	if (kind === 'call' || status !== 'held') return [from, to];
	const says = (pattern: RegExp): boolean => evidence.some(({quote}) => pattern.test(quote));
	// Whoever writes on the first day knows of no other.
	const end = says(BEGAN) && published !== null ? Math.max(to, Math.min(published, to + AROUND)) : to;
	return [says(WENT_ON) ? from - AROUND : from, end];
};
