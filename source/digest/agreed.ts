/** What was agreed: the agreements, and those outcomes of meetings that no agreement tells already. */
import type {Agreement, AgreementStatus, Outcome, Participant} from '../meeting.ts';
import type {Merged, MergedMeeting} from '../meetings/merge/merged.ts';
import {stableId} from '../meetings/merge/order.ts';
import {saysTheSame, shareEvidence} from '../meetings/merge/outcomes.ts';
import {tellingWords} from '../meetings/merge/words.ts';
import type {AgreementEntry, Change} from './brief-model.ts';
import {agreedText} from './clauses.ts';
import {meetingHeading, whenWords} from './meeting-entry.ts';
import {partiesHeading} from './party-words.ts';
import type {References} from './references.ts';
import {hasSubstance} from './substance.ts';

/** Said beside an agreement that is more or less than reached. */
const STANDING: Record<AgreementStatus, string> = {
	reached: '',
	signed: 'signed',
	tentative: 'tentative',
	broken: 'broken, by at least one account',
	proposed: 'only proposed',
	rejected: 'not agreed',
};
const ORDER: AgreementStatus[] = ['signed', 'reached', 'tentative', 'broken', 'proposed', 'rejected'];
/** What holds comes before what is wished for. */
const rank = (status: AgreementStatus): number =>
	status === 'reached' ? ORDER.indexOf('signed') : ORDER.indexOf(status);

export type Agreed = {
	agreement: Pick<Agreement, 'id' | 'parties' | 'text' | 'status' | 'evidence'>;
	meeting?: MergedMeeting;
	/** ISO day by which the newest come first. */
	day: string;
};

const isTold = (outcome: Outcome, agreements: readonly Agreement[]): boolean =>
	agreements.some(agreement => shareEvidence(outcome, agreement) || saysTheSame(outcome.text, agreement.text));

const inBody = ({evidence}: Pick<Outcome, 'evidence'>): boolean => evidence.some(({line}) => line > 1);
const shareParty = (a: readonly Participant[], b: readonly Participant[]): boolean =>
	a.some(({name, country}) =>
		b.some(other => other.name === name || (country !== undefined && other.country === country)),
	);

/** A headline whose article tells the same parties' agreement in its text says nothing of its own. */
const isHeadlineOnly = (
	agreement: Agreement,
	told: ReadonlyMap<string, Agreement[]>,
	meetings: readonly MergedMeeting[],
): boolean => {
	if (inBody(agreement)) return false;
	const articles = new Set(agreement.evidence.map(({article}) => article));
	return (
		[...articles].some(article =>
			told.get(article)?.some(other => inBody(other) && shareParty(other.parties, agreement.parties)),
		) ||
		meetings.some(
			({sources, participants, outcomes}) =>
				sources.some(id => articles.has(id)) &&
				shareParty(participants, agreement.parties) &&
				outcomes.some(outcome => outcome.kind === 'agreed' && inBody(outcome)),
		)
	);
};

const setting = ({agreement, meeting}: Agreed) => ({
	participants: [...agreement.parties, ...(meeting?.participants ?? [])],
	place: meeting?.place ?? null,
});

/** "The deal was announced by X and Y", where the same article or meeting tells what it says. */
const isEmptyWord = (one: Agreed, all: readonly Agreed[]): boolean => {
	if (hasSubstance(one.agreement.text, setting(one))) return false;
	const articles = new Set(one.agreement.evidence.map(({article}) => article));
	return all.some(
		other =>
			other !== one &&
			((other.meeting && other.meeting.id === one.meeting?.id) ||
				other.agreement.evidence.some(({article}) => articles.has(article))) &&
			hasSubstance(other.agreement.text, setting(other)),
	);
};

/** What stands together: what one meeting agreed, or one circle of parties. */
const sourceOf = ({agreement, meeting}: Agreed): string => meeting?.id ?? partiesHeading(agreement.parties);

/** All that was agreed, the firm before the tentative, the newest first; what one meeting or one circle agreed stands together. */
export const agreedOf = ({
	articles,
	meetings,
	agreements,
}: Pick<Merged, 'articles' | 'meetings' | 'agreements'>): Agreed[] => {
	const published = new Map(articles.map(({id, published: day}) => [id, day?.date ?? '']));
	const newest = (evidence: Agreement['evidence']) =>
		evidence
			.map(({article}) => published.get(article) ?? '')
			.sort()
			.at(-1) ?? '';
	const byId = new Map(meetings.map(meeting => [meeting.id, meeting]));
	const told = new Map<string, Agreement[]>();
	for (const agreement of agreements)
		for (const article of new Set(agreement.evidence.map(evidence => evidence.article)))
			told.set(article, [...(told.get(article) ?? []), agreement]);
	const own = agreements
		.filter(agreement => tellingWords(agreement.text).size > 0 && !isHeadlineOnly(agreement, told, meetings))
		.map((agreement): Agreed => {
			const meeting = agreement.meeting === undefined ? undefined : byId.get(agreement.meeting);
			return {agreement, ...(meeting && {meeting}), day: meeting?.date?.to ?? newest(agreement.evidence)};
		});
	const outcomes = meetings
		.filter(({status}) => status === 'held')
		.flatMap(meeting =>
			meeting.outcomes
				.filter(
					outcome =>
						outcome.kind === 'agreed' &&
						!isTold(
							outcome,
							outcome.evidence.flatMap(({article}) => told.get(article) ?? []),
						),
				)
				.map(
					(outcome): Agreed => ({
						agreement: {
							id: stableId('outcome', meeting.id, outcome.text),
							parties: meeting.participants,
							text: outcome.text,
							status: 'reached',
							evidence: outcome.evidence,
						},
						meeting,
						day: meeting.date?.to ?? newest(outcome.evidence),
					}),
				),
		);
	const all = [...own, ...outcomes];
	const sorted = all
		.filter(one => !isEmptyWord(one, all))
		.sort(
			(a, b) =>
				rank(a.agreement.status) - rank(b.agreement.status) ||
				(a.day < b.day ? 1 : a.day > b.day ? -1 : 0) ||
				b.agreement.evidence.length - a.agreement.evidence.length ||
				(a.agreement.id < b.agreement.id ? -1 : 1),
		);
	return [...Map.groupBy(sorted, sourceOf).values()].flat();
};

/** `signed` is said only where the source says it and the clause does not. */
const standingOf = ({status, text, evidence}: Agreed['agreement']): string => {
	if (status !== 'signed') return STANDING[status];
	return !SAYS_HOW.test(text) && evidence.some(({quote}) => /\bsign/i.test(quote)) ? STANDING.signed : '';
};
const SAYS_HOW = /\bsign|^agreed?\b/i;
const isDone = (status: AgreementStatus): boolean => status !== 'proposed' && status !== 'rejected';

export const agreementEntry = (
	{agreement, meeting}: Agreed,
	{numbers, quotes}: References,
	change?: Change,
): AgreementEntry => ({
	id: agreement.id,
	...(change && {change}),
	heading: meeting ? meetingHeading(meeting) : partiesHeading(agreement.parties),
	when: meeting ? whenWords(meeting) : null,
	standing: standingOf(agreement),
	text: agreedText(agreement, isDone(agreement.status), meeting),
	...(meeting && {meeting: meeting.id}),
	sources: numbers(agreement.evidence.map(({article}) => article)),
	quotes: quotes(agreement.evidence),
});
