/** Small words for the brief that several renderers share. */
import type {MeetingStatus, OutcomeKind, When} from '../meeting.ts';
import type {Brief, Lead, SectionKey} from './brief-model.ts';
import {writeDay, writeRange} from './date-words.ts';
import {series} from './party-words.ts';

export const SECTION_TITLES: Record<SectionKey, string> = {
	agreed: 'What was agreed',
	meetings: 'Meetings',
	upcoming: 'Coming up',
	cancelled: 'Called off or denied',
	people: 'Who met whom',
	conflicts: 'Where sources differ',
	sources: 'Sources',
};

/** What an empty section says. */
export const NOTHING: Record<SectionKey, string> = {
	agreed: 'No agreement is reported.',
	meetings: 'No meeting is reported as held.',
	upcoming: 'No meeting is announced.',
	cancelled: 'Nothing.',
	people: 'Nobody is reported to have met.',
	conflicts: 'Nothing in these articles.',
	sources: 'None.',
};

/** Over the plans whose day is gone. */
export const OVERDUE = 'Announced for days now past; no article here says whether they took place:';

export const OUTCOME_LABELS: Record<OutcomeKind, string> = {
	agreed: 'Agreed',
	'not-agreed': 'Not agreed',
	discussed: 'Discussed',
	next: 'Next',
};

export const FIELD_LABELS: Record<string, string> = {
	date: 'the day',
	place: 'the place',
	status: 'whether it took place',
	participants: 'who was there',
	outcome: 'what was agreed',
};

export const count = (number: number, one: string, many = `${one}s`): string =>
	`${number} ${number === 1 ? one : many}`;

const STATUS_WORDS: Record<MeetingStatus, string> = {
	held: 'held',
	planned: 'planned',
	possible: 'possible',
	cancelled: 'called off',
	denied: 'denied',
};

const period = ({articles, dated, period: days}: Lead): string => {
	if (!days) return articles === 1 ? ', undated' : articles === 0 ? '' : ', all undated';
	const when = days.from === days.to ? writeDay(days.from) : writeRange(days.from, days.to);
	return dated === articles ? `, ${when}` : ` (${dated} dated: ${when})`;
};

/** The lead: how much was read, of which days, and what it holds. */
export const leadLines = (lead: Lead): string[] => {
	const total = lead.meetings.reduce((sum, one) => sum + one.count, 0);
	const byStatus = lead.meetings.map(one => `${one.count} ${STATUS_WORDS[one.status]}`).join(', ');
	const lines = [
		[
			count(lead.articles, 'article') + period(lead),
			total === 0 ? 'no meetings' : `${count(total, 'meeting or call', 'meetings and calls')}: ${byStatus}`,
			count(lead.agreements, 'agreement'),
		].join(' · '),
	];
	if (lead.changes) {
		const told = lead.changes.map(one => `${one.count} ${one.change}`);
		const since = lead.since ? writeDay(lead.since) : 'the last brief';
		lines.push(told.length > 0 ? `Since ${since}: ${series(told)}.` : `Nothing is new since ${since}.`);
	}
	return lines;
};

/** Whether a section has anything to say. */
export const isEmpty = (brief: Brief, key: SectionKey): boolean =>
	key === 'people' ? brief.people.pairs.length === 0 : brief[key].length === 0;

/** Words that a clause cut short would end in. */
const DANGLING = /[\s,;:–-]+(?:the|a|an|and|or|but|of|to|with|from|which|who|as|than)\.?$/i;

/** Clause as a line: no loose end, one full stop. */
export const asSentence = (text: string): string => {
	const trimmed = text
		.replace(/\s{2,}|[^\S ]/g, ' ')
		.trim()
		.replace(DANGLING, '')
		.replace(/[\s,;:]+$/, '');
	return /[.!?…]["'”’)]?$/.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`;
};

/** What a clause may repeat of its label: `Agreed: agreed to meet again` says it twice. */
const ECHOES: Partial<Record<OutcomeKind, RegExp>> = {
	agreed: /^(?:(?:had|has|have|also|both|was|were) )*agree(?:s|d|ing)?\s+(?!\w+day\b)(?=\w)/i,
	discussed:
		/^(?:(?:where|which|who|when) )?(?:(?:he|she|they|it) )?(?:(?:had|has|have|also|to|was|were|is|are|will|would) )*(?:discuss(?:es|ed|ing)?|focus(?:es|ed|ing)? on|exchang(?:es|ed|ing) views on)\s+/i,
};

/** Clauses taken from a headline or after a modal verb, as an account of what was done. */
const DONE: [RegExp, string][] = [
	[/^(?:to |also )?sign(?:s|ing)?\b/i, 'signed'],
	[/^(?:to |also )?seal(?:s|ing)?\b/i, 'sealed'],
	[/^(?:to |also )?reach(?:es|ing)?\b/i, 'reached'],
	[/^vowing\b/i, 'vowed'],
	[/^pledging\b/i, 'pledged'],
	[/^promising\b/i, 'promised'],
	[/^(?:had|has|have) (?=signed|sealed|reached|promised|pledged)/i, ''],
];

/** The verb of agreeing, finite or not, with its auxiliaries. */
const AGREED = /^(?:(?:had|has|have|also|both|was|were|to) )*agree(?:s|d|ing)?\b/i;

/** "agreed this is a dialogue": what follows is a sentence of its own. */
const withThat = (text: string): string =>
	text.replace(/^((?:also )?agreed) (?=(?:this|these|there|it|they|he|she|their)\b)/i, '$1 that ');

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** A weekday at the start of a clause or right after its verb. */
const LEADING_DAY = new RegExp(
	'^((?:agreed|signed|promised|pledged|reached|decided|sealed)? ?)(?:early |late )?(?:on |last )*' +
		`(${WEEKDAYS.join('|')})(?: morning| afternoon| evening| night)? `,
	'i',
);

/** Drops a weekday that only repeats the entry's date. @example withoutDay('on Friday to meet', friday) // 'to meet' */
export const withoutDay = (text: string, date: When | null): string =>
	text.replace(LEADING_DAY, (found, verb: string, day: string) => {
		const weekday = WEEKDAYS.indexOf(day.toLowerCase());
		const repeats = date && [date.from, date.to].some(iso => new Date(`${iso}T00:00:00Z`).getUTCDay() === weekday);
		return repeats ? verb : found;
	});

/** Clauses after a modal verb, as an account of what is still to do. */
const TO_DO = /^(?=(?:agree|sign|reach|seal|extend|restore|resume|accept)\b)/i;

/**
 * An agreement's clause after the names of its parties; `done` where it was agreed, not merely proposed or rejected.
 * @example agreementWords('agree to meet', true) // 'agreed to meet.'
 */
export const agreementWords = (text: string, done: boolean): string => {
	if (!done) return asSentence(text.replace(TO_DO, 'to '));
	const whole = withThat(text);
	const tense = DONE.find(([pattern]) => pattern.test(whole));
	return asSentence(tense ? whole.replace(...tense) : whole.replace(AGREED, 'agreed'));
};

/** The clause as it follows its label. @example outcomeWords('agreed', 'had agreed to meet') // 'to meet.' */
export const outcomeWords = (kind: OutcomeKind, text: string): string => {
	const echo = ECHOES[kind];
	const whole = kind === 'agreed' ? withThat(text) : text;
	return asSentence(echo ? whole.replace(echo, '') : whole);
};
