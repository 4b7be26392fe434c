/** What came of a meeting as lines of a brief: clauses that stand by themselves under their label. */
import {toDay, weekdayOf} from '../language/dates/days.ts';
import type {Agreement, Meeting, Outcome} from '../meeting.ts';
import {shortName} from './party-words.ts';
import {oneLine} from './references.ts';
import {asSaid, balanced, withoutParties} from './voice.ts';
import {agreementWords, asSentence, OUTCOME_LABELS, outcomeWords, withoutDay} from './words.ts';

const LONGEST_WORD = 40;

/** The word of its sentence that a clause follows: '' at the start, undefined where the clause is no slice of it. */
const wordBefore = (text: string, quote: string): string | undefined => {
	const at = quote.indexOf(text);
	return at < 0
		? undefined
		: (/([\p{L}\d]+)\P{L}*$/u.exec(quote.slice(Math.max(0, at - LONGEST_WORD), at))?.[1] ?? '').toLowerCase();
};

/** Verbs of what all at the table do: their subject is the heading. */
const DISCUSSING = /^(?:(?:also|had|have|has|will|would|to) )*discuss/i;
const JOINT = /^(?:(?:also|had|have|has|will|would) )*(?:exchang|review|explor|address|touch|focus)/i;
/** After these a clause is what they spoke of. */
const BEFORE_MATTER = /^(?:|a|an|the|their|its|about|concerning|discuss\p{L}*|for|including|of|on|over|regarding)$/u;
/** What one of two promises or accepts is not said of both. */
const ONE_SIDED = /^(?:(?:also|had|have|has) )*(?:accept|commit|invit|offer|pledg|promis|undertook|vow)/i;
/** A sentence longer than this is harder to read than its clause. */
const READABLE = 240;

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
/** Whether what a quote opens it also closes: half of what somebody says is no sentence. */
const isWhole = (quote: string): boolean =>
	count(quote, /"/g) % 2 === 0 && count(quote, /“/g) === count(quote, /”/g) && /^[\p{Lu}“"'‘\d]/u.test(quote);

/** The sentence that says it, where it can be read as a line of its own. */
const sentence = ({evidence}: Pick<Outcome, 'evidence'>): string | undefined => {
	const quote = oneLine(evidence[0]!.quote);
	return quote.length <= READABLE && isWhole(quote) ? asSentence(quote) : undefined;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TIMES_OF_DAY = ['', ' morning', ' afternoon', ' evening', ' night'];

/** The ways to say a meeting's day inside a clause. */
const dayWays = ({date, dateText}: Meeting): string[] => {
	const ways = dateText ? [dateText.trim()] : [];
	if (date && date.from === date.to) {
		const [month, day] = [MONTHS[Number(date.from.slice(5, 7)) - 1]!, String(Number(date.from.slice(8)))];
		const short = month.slice(0, 3);
		ways.push(`${short}. ${day}`, `${month} ${day}`, `${day} ${month}`, `${day} ${short}`);
		const weekday = WEEKDAYS[weekdayOf(toDay(date.from))];
		ways.push(...TIMES_OF_DAY.map(time => `${weekday}${time}`));
	}
	return ways.flatMap(way => [` on ${way}`, ` last ${way}`, ` ${way}`]);
};
const placeWays = ({place}: Meeting): string[] =>
	[place?.name, place?.venue].flatMap(name => (name ? [` in ${name}`, ` at ${name}`, ` at the ${name}`] : []));

const withoutEnd = (text: string, ways: readonly string[]): string => {
	const end = ways.find(way => text.endsWith(way));
	return end ? text.slice(0, -end.length) : text;
};

/** Words by which a clause speaks of an occasion of its own. */
const OTHER_TIME = /\b(?:again|due|held|hold|next|planned|resume|return|scheduled)\b/i;
const WHEN_THEY_MET = /,? when (?:they|the two|the two (?:leaders|men|sides)) (?:met|spoke|talked|dined|sat)\b.*$/i;
const BY_PHONE =
	/,? (?:in|during) (?:a|their) (?:phone |telephone )?call(?: with \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}-]*)*)?$/u;
const AT_TALKS = /,? (?:at|in|during|after) (?:their )?(?:talks|meeting|summit)$/i;

/** Without place, day and occasion at its end. */
const shorten = (text: string, meeting: Meeting): string => {
	if (!meeting.date && !meeting.dateText && !meeting.place)
		return text.replace(WHEN_THEY_MET, '').replace(BY_PHONE, '');
	const [days, places] = [dayWays(meeting), placeWays(meeting)];
	const met = text.replace(WHEN_THEY_MET, '');
	const undated = withoutEnd(met, days);
	const called = undated.replace(BY_PHONE, '');
	if (called !== undated) return called;
	const unplaced = withoutEnd(undated, places);
	if (unplaced === undated) return undated;
	// A place alone may be that of something else; with the day or the talks it is theirs.
	const idle = withoutEnd(unplaced, days).replace(AT_TALKS, '');
	return undated !== met || idle !== unplaced ? idle : undated;
};

/**
 * A clause without the place, day and occasion that its heading tells already: "when they met in Bali", "at talks in
 * Paris on Oct. 14". What speaks of another occasion is left as it is.
 */
export const withoutSetting = (text: string, meeting: Meeting): string => {
	const bare = withoutDay(text, meeting.date);
	if (OTHER_TIME.test(bare)) return bare;
	const verb = /^(?:agreed|signed)(?= )/.exec(bare)?.[0] ?? '';
	const there = placeWays(meeting).find(way => bare.startsWith(`${verb}${way} to `));
	const told = verb && there ? verb + bare.slice(verb.length + there.length) : bare;
	const [head, ...rest] = told.split(' in which ');
	return [shorten(head!, meeting), ...rest].join(' in which ');
};

/** What an agreement says after the names of its parties. */
export const agreedText = (
	agreement: Pick<Outcome, 'text' | 'evidence'> & Partial<Pick<Agreement, 'parties'>>,
	done: boolean,
	meeting: Meeting | undefined,
): string =>
	// Of a lone party only its own sentence says with whom: "Diplomats agreed to work towards a truce".
	(ONE_SIDED.test(agreement.text) || agreement.parties?.length === 1 ? sentence(agreement) : undefined) ??
	asSaid(balanced(agreementWords(meeting ? withoutSetting(agreement.text, meeting) : agreement.text, done)));

export type OutcomeWords = {label: string; text: string};

const SIGNED = /^(?:also )?signed /i;
/** "reached an agreement on X" under the label that says so. */
const REACHED = /^(?:also )?(?:reached|struck|sealed) (?:an?|the) (?:agreement|deal|accord)(?= (?:on|to|that)\b)/i;
/** "would talk again": what is to come, under a label that says so. */
const TO_COME = /^(?:will|would|'ll|’ll) (?=\p{Ll})/u;
const BASE_FORM = new Set(['to', 'will', 'would', 'hold']);

/** Who speaks for those at the table. */
const OFFICIAL = /\b(?:officials?|spokes\p{L}+|ministry|department|statement|White House|Kremlin)\b/u;
const SAYS = '(?:said|says|told|asked|urged|warned|pressed|assured|stressed|insisted|proposed|informed|invited|called)';

/** "He proposed a summit", "The presidents said". */
const THEY_SAY = new RegExp(
	`^(?:He|She|They|Both|The (?:two|three|presidents|ministers|leaders|sides))\\b(?: \\p{L}+){0,2} ${SAYS}\\b`,
	'u',
);

const SAYING = new RegExp(`\\b${SAYS}\\b`, 'u');
/** What follows or precedes the name of the one who says it. */
const THEN_SAYS = new RegExp(`^(?:, who [^,]+,)?(?: \\p{L}+){0,2} ${SAYS}\\b`, 'u');
const SAID_BY = new RegExp(`\\b${SAYS} (?:[\\p{L}.]+ ){0,3}$`, 'u');

/** Whether one of those at the table, or their officials, say it: what others make of it is none of what came of it. */
const isSaidByThem = (sentence: string, {participants}: Meeting): boolean => {
	if (!SAYING.test(sentence)) return false;
	if (OFFICIAL.test(sentence) || THEY_SAY.test(sentence)) return true;
	return participants.some(party => {
		const name = shortName(party);
		for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1))
			if (THEN_SAYS.test(sentence.slice(at + name.length)) || SAID_BY.test(sentence.slice(0, at))) return true;
		return false;
	});
};

/** "how they can": a clause that lost its verb. */
const CUT_SHORT = /\b(?:can|could|will|would|shall|should|may|might|must)[.”"]*$/;
/** "vowing to help", as the label has it. */
const PARTICIPLES: [RegExp, string][] = [
	[/^vowing\b/, 'vowed'],
	[/^pledging\b/, 'pledged'],
	[/^promising\b/, 'promised'],
	[/^(?=(?:sign|reach|extend|restore|resume|hold) )/, 'to '],
];

/** An outcome under its label; nothing where it says nothing that stands by itself. */
export const outcomeLine = (outcome: Outcome, meeting: Meeting): OutcomeWords | undefined => {
	const line = lineOf(outcome, meeting);
	return line === undefined || CUT_SHORT.test(line.text) ? undefined : {...line, text: asSaid(line.text)};
};

const lineOf = (outcome: Outcome, meeting: Meeting): OutcomeWords | undefined => {
	const {kind, evidence} = outcome;
	const text = balanced(
		outcome.kind === 'discussed' ? withoutParties(outcome.text, meeting.participants) : outcome.text,
	);
	const before = wordBefore(outcome.text, evidence[0]!.quote);
	const told = outcomeWords(kind, withoutSetting(text, meeting));
	if (kind === 'agreed' && SIGNED.test(told)) return {label: 'Signed', text: told.replace(SIGNED, '')};
	if (kind === 'agreed' && REACHED.test(told)) return {label: 'Agreed', text: told.replace(REACHED, '').trim()};
	const verb = kind === 'agreed' ? PARTICIPLES.find(([pattern]) => pattern.test(told)) : undefined;
	if (verb) return {label: 'Agreed', text: told.replace(...verb)};
	if (kind === 'next' && (TO_COME.test(told) || (BASE_FORM.has(before ?? '') && !/^to\b/i.test(told))))
		return {label: OUTCOME_LABELS[kind], text: `to ${told.replace(TO_COME, '')}`};
	if (kind === 'agreed' && ONE_SIDED.test(text)) return {label: 'Agreed', text: sentence(outcome) ?? told};
	// "without signing anything": the participle hangs on what stands before it.
	if (kind === 'not-agreed' && /^\p{L}+ing\b/u.test(text))
		return {label: 'Not agreed', text: sentence(outcome) ?? told};
	if (kind !== 'discussed') {
		const infinitive = before === 'to' && !/^to\b/i.test(told);
		return {label: OUTCOME_LABELS[kind], text: infinitive ? `to ${told}` : told};
	}
	const topic = meeting.status === 'held' ? 'Discussed' : 'On the agenda';
	if (DISCUSSING.test(text)) return {label: topic, text: told};
	if (before === 'to') return {label: 'Aim', text: `to ${told}`};
	if (JOINT.test(text)) return {label: topic, text: told};
	if (before !== undefined && before !== '' && BEFORE_MATTER.test(before)) return {label: topic, text: told};
	const whole = sentence(outcome);
	return whole !== undefined && isSaidByThem(whole, meeting) ? {label: 'Reported', text: whole} : undefined;
};
