/** From merged facts to the brief: what to say and in which order, as plain data. */
import type {ArticleHead} from '../article.ts';
import {daysBetween} from '../language/dates/days.ts';
import type {Conflict, MeetingStatus} from '../meeting.ts';
import type {Merged, MergedMeeting} from '../meetings/merge/merged.ts';
import {type Agreed, agreedOf, agreementEntry} from './agreed.ts';
import {type Brief, type Change, type ConflictEntry, type Lead, type SectionKey, sectionKeys} from './brief-model.ts';
import {writeDay, writeRange} from './date-words.ts';
import {meetingEntry, meetingHeading} from './meeting-entry.ts';
import {networkOf} from './network.ts';
import {type References, references} from './references.ts';

export type BriefOptions = {
	title?: string;
	/** Which sections, in which order; all of them by default. */
	sections?: readonly SectionKey[];
	/** Most entries of a section. */
	limit?: number;
	/** ISO day: what was planned for before it is over. By default the day of the newest article. */
	now?: string;
	/** What is new against an earlier brief, by id of meeting or agreement (see `changes.ts`). */
	changes?: ReadonlyMap<string, Change>;
	/** The ISO day that `changes` count from; the last brief where it is left out. */
	since?: string;
};

const NETWORK_SIZE = 10;
const STATUSES: MeetingStatus[] = ['held', 'planned', 'possible', 'cancelled', 'denied'];
const CHANGES: Change[] = ['new', 'updated', 'now held', 'called off'];

const periodOf = (articles: readonly ArticleHead[]): Lead['period'] => {
	const days = articles.flatMap(({published}) => published?.date ?? []).sort();
	return days.length === 0 ? null : {from: days[0], to: days.at(-1)!};
};

const leadOf = (
	{articles, meetings}: Merged,
	agreed: readonly Agreed[],
	{changes, since}: Pick<BriefOptions, 'changes' | 'since'>,
): Lead => {
	const marks = changes && meetings.map(({id}) => changes.get(id));
	return {
		articles: articles.length,
		dated: articles.filter(({published}) => published).length,
		period: periodOf(articles),
		meetings: STATUSES.map(status => ({
			status,
			count: meetings.filter(meeting => meeting.status === status).length,
		})).filter(({count}) => count > 0),
		agreements: agreed.length,
		changes: marks
			? CHANGES.map(change => ({change, count: marks.filter(mark => mark === change).length})).filter(
					({count}) => count > 0,
				)
			: null,
		since: since ?? null,
	};
};

/** The day by which a meeting counts as recent: its own, else that of its newest article. */
const recency = (articles: readonly ArticleHead[]): ((meeting: MergedMeeting) => string) => {
	const published = new Map(articles.map(article => [article.id, article.published?.date ?? '']));
	return ({date, sources}) =>
		date?.to ??
		sources
			.map(id => published.get(id) ?? '')
			.sort()
			.at(-1) ??
		'';
};

/** Meetings in the order in which the articles and their texts tell them. */
const inOrderOfTelling = (meetings: readonly MergedMeeting[], articles: readonly ArticleHead[]): MergedMeeting[] => {
	const positions = new Map(articles.map(({id}, at) => [id, at]));
	return meetings
		.map(meeting => {
			const at = Math.min(...meeting.sources.map(id => positions.get(id) ?? Infinity));
			const starts = meeting.evidence.flatMap(({article, start}) => (positions.get(article) === at ? [start] : []));
			return {meeting, at, start: Math.min(...starts)};
		})
		.sort((a, b) => a.at - b.at || a.start - b.start || (a.meeting.id < b.meeting.id ? -1 : 1))
		.map(({meeting}) => meeting);
};

/** A plan without a day is taken to be over when no article of this many days speaks of it. */
const STALE_DAYS = 60;

/** Whether the day that a meeting was planned for is over, by its date or else by the age of its news. */
const isOverdue =
	(now: string | null, dayOf: (meeting: MergedMeeting) => string) =>
	(meeting: MergedMeeting): boolean => {
		if (now === null || (meeting.status !== 'planned' && meeting.status !== 'possible')) return false;
		if (meeting.date) return meeting.date.to < now;
		const newest = dayOf(meeting);
		return newest !== '' && daysBetween(newest, now) > STALE_DAYS;
	};

const writeValue = (field: string, value: string): string => {
	if (field !== 'date') return value;
	const [from, to = from] = value.split('/');
	return from === to ? writeDay(from) : writeRange(from, to);
};

const conflictEntry = (
	meeting: MergedMeeting,
	{field, values}: Conflict,
	{numbers, quotes}: References,
): ConflictEntry => {
	const planned = (article: string) =>
		meeting.reports.some(
			report => report.article === article && (report.status === 'planned' || report.status === 'possible'),
		);
	return {
		heading: meetingHeading(meeting),
		field,
		values: [...Map.groupBy(values, ({value}) => value)].map(([value, said]) => {
			const articles = said.map(({evidence}) => evidence.article);
			const asPlanned = meeting.status === 'held' && articles.every(planned);
			return {
				text: writeValue(field, value) + (asPlanned ? ', as planned' : ''),
				sources: numbers(articles),
				quotes: quotes(said.map(({evidence}) => evidence)),
			};
		}),
	};
};

/** An agreement's own change; what only a meeting tells was agreed is new where the meeting is new or newly held. */
const changeOf = ({agreement, meeting}: Agreed, changes: ReadonlyMap<string, Change>): Change | undefined => {
	const ofMeeting = meeting && changes.get(meeting.id);
	return changes.get(agreement.id) ?? (ofMeeting === 'new' || ofMeeting === 'now held' ? 'new' : undefined);
};

/** Chooses and words everything that a brief over these facts says. */
export const brief = (merged: Merged, options: BriefOptions = {}): Brief => {
	const {title = 'Who met whom', sections = sectionKeys, limit = Infinity, changes} = options;
	const {articles, meetings} = merged;
	const now = options.now ?? periodOf(articles)?.to ?? null;
	const dayOf = recency(articles);
	const told = inOrderOfTelling(meetings, articles);
	const byDay = (a: MergedMeeting, b: MergedMeeting) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);
	const newestFirst = told.toSorted((a, b) => byDay(b, a));
	const overdue = isOverdue(now, dayOf);
	const ahead = told.filter(({status}) => status === 'planned' || status === 'possible').sort(byDay);

	const omitted: Brief['omitted'] = {};
	const cut = <T>(key: SectionKey, entries: readonly T[]): readonly T[] => {
		if (!sections.includes(key)) return [];
		if (entries.length > limit) omitted[key] = entries.length - limit;
		return entries.slice(0, limit);
	};
	const allAgreed = agreedOf(merged);
	const agreed = cut('agreed', allAgreed);
	const held = cut(
		'meetings',
		newestFirst.filter(({status}) => status === 'held'),
	);
	// The next day first, then plans without a day; what should be over by now comes last.
	const upcoming = cut('upcoming', [
		...ahead.filter(meeting => meeting.date && !overdue(meeting)),
		...ahead.filter(meeting => !meeting.date && !overdue(meeting)),
		...ahead.filter(overdue),
	]);
	const off = cut(
		'cancelled',
		newestFirst.filter(({status}) => status === 'cancelled' || status === 'denied'),
	);
	const disputed = cut(
		'conflicts',
		newestFirst.flatMap(meeting => (meeting.conflicts ?? []).map(conflict => ({meeting, conflict}))),
	);

	const cited = new Set<string>();
	for (const {agreement} of agreed) for (const {article} of agreement.evidence) cited.add(article);
	for (const {sources} of [...held, ...upcoming, ...off, ...disputed.map(({meeting}) => meeting)])
		for (const id of sources) cited.add(id);
	const known = references(articles, cited);
	const entry = (meeting: MergedMeeting) => meetingEntry(meeting, known, overdue(meeting), changes?.get(meeting.id));
	return {
		title,
		lead: leadOf(merged, allAgreed, options),
		agreed: agreed.map(one => agreementEntry(one, known, changes && changeOf(one, changes))),
		meetings: held.map(entry),
		upcoming: upcoming.map(entry),
		cancelled: off.map(entry),
		people: networkOf(sections.includes('people') ? meetings : [], NETWORK_SIZE),
		conflicts: disputed.map(({meeting, conflict}) => conflictEntry(meeting, conflict, known)),
		sources: known.sources,
		sections: [...sections],
		omitted,
	};
};
