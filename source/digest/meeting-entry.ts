/** One meeting as an entry of the brief. */
import type {Evidence, MeetingStatus, OutcomeKind} from '../meeting.ts';
import type {MergedMeeting} from '../meetings/merge/merged.ts';
import {tellingWords} from '../meetings/merge/words.ts';
import type {Change, MeetingEntry} from './brief-model.ts';
import {type OutcomeWords, outcomeLine} from './clauses.ts';
import {dateWords, quoteWhen, saysWhen} from './date-words.ts';
import {partiesHeading, partyNames, placeWords} from './party-words.ts';
import {oneLine, type References} from './references.ts';
import {journeyOf, meetingSentence} from './sentence.ts';
import {hasSubstance} from './substance.ts';

/** What a source that says something else than the final status had said. */
const SAID: Record<MeetingStatus, string> = {
	held: 'reported',
	planned: 'announced',
	possible: 'thought possible',
	cancelled: 'reported as called off',
	denied: 'denied',
};
/** As a meeting comes about; what it came to in the end is said last. */
const ORDER: MeetingStatus[] = ['possible', 'planned', 'cancelled', 'denied', 'held'];

/** `Kerry – Lavrov, Beijing`; `Putin – Trump, by phone`. */
export const meetingHeading = (meeting: MergedMeeting): string => {
	const {participants, place, kind} = meeting;
	const journey = journeyOf(meeting);
	const where = kind === 'call' ? 'by phone' : (place?.name ?? journey?.goal);
	return partiesHeading(journey?.travellers ?? participants) + (where ? `, ${where}` : '');
};

/** Words for a date that the text fixes, else the text's own words in quotation marks. */
export const whenWords = ({date, dateText}: MergedMeeting): string | null =>
	date ? dateWords(date) : saysWhen(dateText) ? quoteWhen(dateText!) : null;

/** A sentence this long is not written twice by chance. */
const COPIED_LENGTH = 80;

/** The groups of sources that share a long sentence, word for word. */
const sameText = (evidence: readonly Evidence[], numbers: References['numbers']): number[][] => {
	if (new Set(evidence.map(({article}) => article)).size < 2) return [];
	const printed = Map.groupBy(
		evidence.filter(({quote}) => quote.length >= COPIED_LENGTH),
		({quote}) => oneLine(quote),
	);
	const groups = [...printed.values()]
		.map(said => numbers(said.map(({article}) => article)))
		.filter(group => group.length > 1);
	return [...new Map(groups.map(group => [group.join(), group])).values()];
};

/** Whether a line tells anything beyond who met where: that they agreed always, if nothing says on what; a sentence by more words than a clause. */
const saysMore = (kind: OutcomeKind, {label, text}: OutcomeWords, meeting: MergedMeeting): boolean => {
	const {participants, place, outcomes} = meeting;
	if (kind === 'agreed')
		return (
			hasSubstance(text, meeting) ||
			!outcomes.some(other => other.kind === 'agreed' && hasSubstance(other.text, meeting))
		);
	const known = participants.flatMap(({name, role}) => [name, role ?? '']);
	const told = tellingWords(
		[...known, place?.name ?? '', place?.venue ?? '', 'progress sidelines historic men spoke phone'].join(' '),
	);
	return tellingWords(text).difference(told).size >= (label === 'Reported' ? 4 : 2);
};

export const meetingEntry = (
	meeting: MergedMeeting,
	{numbers, quotes}: References,
	overdue: boolean,
	change?: Change,
): MeetingEntry => {
	const statuses = [...ORDER.filter(status => status !== meeting.status), meeting.status].filter(status =>
		meeting.reports.some(report => report.status === status),
	);
	return {
		id: meeting.id,
		...(change && {change}),
		kind: meeting.kind,
		status: meeting.status,
		heading: meetingHeading(meeting),
		text: meetingSentence(meeting, overdue),
		who: partyNames(meeting.participants),
		when: whenWords(meeting),
		where: meeting.kind === 'call' ? 'by phone' : meeting.place && placeWords(meeting.place),
		history:
			statuses.length < 2
				? []
				: statuses.map(status => ({
						said: SAID[status],
						sources: numbers(meeting.reports.filter(report => report.status === status).map(({article}) => article)),
					})),
		overdue,
		sameText: sameText(meeting.evidence, numbers),
		disputed: [...new Set((meeting.conflicts ?? []).map(({field}) => field))],
		outcomes: meeting.outcomes.flatMap(outcome => {
			const {kind, evidence} = outcome;
			const line = outcomeLine(outcome, meeting);
			const sources = numbers(evidence.map(({article}) => article));
			return line && saysMore(kind, line, meeting) ? [{kind, ...line, sources, quotes: quotes(evidence)}] : [];
		}),
		sources: numbers(meeting.sources),
		quotes: quotes(meeting.evidence),
	};
};
