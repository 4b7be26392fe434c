/** Makes one meeting of all the mentions of it. */

import {countryName} from '../../language/lexicon/countries.ts';
import type {Meeting, MeetingKind, Participant, Place, When} from '../../meeting.ts';
import {conflictsOf} from './conflicts.ts';
import {uniqueEvidence} from './evidence.ts';
import type {Mention} from './mention.ts';
import type {MergedMeeting} from './merged.ts';
import {fold} from './names.ts';
import {isNameless} from './offices.ts';
import {byText, groupBy, mostFrequent, ranked, stableId} from './order.ts';
import {mergeOutcomes} from './outcomes.ts';
import {isWide, relatePlaces} from './place.ts';
import type {Entity, Registry} from './registry.ts';
import {statusOf} from './status.ts';
import {gap, lengthOf, spanOf} from './time.ts';

const KINDS: MeetingKind[] = ['call', 'summit', 'visit', 'talks', 'meeting'];

const kindOf = (mentions: readonly Mention[]): MeetingKind => {
	if (mentions.some(({byPhone}) => byPhone)) return 'call';
	const counted = ranked(mentions.map(({meeting}) => meeting.kind));
	return counted
		.filter(([, count]) => count === counted[0][1])
		.map(([kind]) => kind as MeetingKind)
		.sort((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b))[0];
};

/** The days of talks that went on: from the first day told to the last, where no two days agree and none contradicts. */
const wholeOf = (mentions: readonly Mention[]): When | null => {
	const spans = mentions.flatMap(({timing: {span}}) => (span ? [span] : []));
	const dates = mentions.flatMap(({meeting: {date}}) => (date ? [date] : []));
	const single = dates.filter(({from, to}) => from === to);
	const apart = single.some(a => single.some(b => a.from !== b.from));
	if (!apart || spans.some(a => spans.some(b => gap(a, b) > 0))) return null;
	const [first, last] = [
		single.map(({from}) => from).sort()[0],
		single
			.map(({to}) => to)
			.sort()
			.at(-1)!,
	];
	const {text} = single.find(({from}) => from === first)!;
	return {from: first, to: last, text, basis: 'resolved'};
};

/** The date that most articles bear out; of those the most exact. A day of the telling counts where there is no other. */
const dateOf = (mentions: readonly Mention[]): When | null => {
	const dated = mentions.filter(({meeting}) => meeting.date);
	const own = dated.filter(({dayOfTelling}) => !dayOfTelling);
	const whole = wholeOf(own);
	if (whole) return whole;
	const dates = (own.length > 0 ? own : dated).flatMap(({meeting}) => (meeting.date ? [meeting.date] : []));
	const support = (date: When) => dates.filter(other => gap(spanOf(date), spanOf(other)) === 0).length;
	const length = (date: When) => lengthOf(spanOf(date));
	const same = (date: When) => dates.filter(other => other.from === date.from && other.to === date.to).length;
	return (
		dates.toSorted(
			(a, b) =>
				support(b) - support(a) ||
				length(a) - length(b) ||
				same(b) - same(a) ||
				byText(a.from, b.from) ||
				byText(a.text, b.text),
		)[0] ?? null
	);
};

/** The closest place that most articles name, with the venue that any of them gives. */
const placeOf = (mentions: readonly Mention[]): Place | null => {
	const all = mentions.flatMap(({meeting}) => (meeting.place ? [meeting.place] : []));
	const close = all.filter(place => !isWide(place));
	const pool = close.length > 0 ? close : all;
	const best = ranked(pool.map(({name}) => fold(name)))[0]?.[0];
	if (best === undefined) return null;
	const chosen = pool.filter(({name}) => fold(name) === best);
	const place: Place = {name: mostFrequent(chosen.map(({name}) => name))!};
	const country = mostFrequent(chosen.flatMap(one => one.country ?? []));
	const venue = mostFrequent(
		all.filter(one => ['same', 'within'].includes(relatePlaces(one, chosen[0]))).flatMap(one => one.venue ?? []),
	);
	return {...place, ...(country && {country}), ...(venue && {venue})};
};

type Seat = {entity: Entity; participants: Participant[]; mentions: Set<Mention>; position: number};

const seatsOf = (mentions: readonly Mention[], resolve: Registry): Seat[] => {
	const seats = new Map<string, Seat>();
	for (const mention of mentions)
		for (const [position, participant] of mention.meeting.participants.entries()) {
			const entity = resolve(participant, mention.article.id);
			const seat = seats.get(entity.key) ?? {entity, participants: [], mentions: new Set(), position};
			seats.set(entity.key, seat);
			seat.participants.push(participant);
			seat.mentions.add(mention);
			seat.position = Math.min(seat.position, position);
		}
	return [...seats.values()];
};

/** A country, or an official without a name, says nothing more where a named person of that side takes part. */
const isCovered = (seat: Seat, seats: readonly Seat[]): boolean => {
	const {type, name, side} = seat.entity;
	if (type === 'person' && !isNameless(name)) return false;
	const named = seats.filter(
		({entity}) => entity.type === 'person' && !isNameless(entity.name) && entity.side === side,
	);
	if (type === 'country' || type === 'person') return named.length > 0;
	return named.some(other => other.mentions.isDisjointFrom(seat.mentions));
};

const participantOf = ({entity, participants}: Seat): Participant => {
	const role = mostFrequent(participants.flatMap(participant => participant.role ?? []));
	const name = entity.type === 'country' && entity.country ? (countryName(entity.country) ?? entity.name) : entity.name;
	return {name, type: entity.type, ...(role && {role}), ...(entity.country && {country: entity.country})};
};

/** Named by its first mention, so that later articles leave it its name. */
export const meetingId = (mentions: readonly Mention[]): string => {
	const {article, meeting} = mentions.find(({ofDeal}) => !ofDeal)!;
	return stableId('meeting', article.id, meeting.id);
};

/** A group that one source alone names among three or more is more likely the setting ("G20 leaders") than a party. */
const isSetting = ({entity: {type}, mentions}: Seat, all: readonly Mention[]): boolean =>
	(type === 'group' || type === 'org') && mentions.size === 1 && all.length >= 3;

/** The meeting that these mentions (in their fixed order) tell of, one of them at least as a meeting, and the parties in it. */
export const fuse = (mentions: readonly Mention[], resolve: Registry): {meeting: MergedMeeting; entities: Entity[]} => {
	const told = mentions.filter(({ofDeal}) => !ofDeal);
	const meetings = told.map(({meeting}) => meeting);
	const all = seatsOf(told, resolve);
	const seats = all
		.filter((seat, _, {length}) => !isCovered(seat, all) && (length <= 2 || !isSetting(seat, told)))
		.sort((a, b) => b.mentions.size - a.mentions.size || a.position - b.position || byText(a.entity.key, b.entity.key));
	const outcomes = mergeOutcomes(mentions.flatMap(({meeting}) => meeting.outcomes));
	const conflicts = conflictsOf(told, outcomes);
	const date = dateOf(told);
	const bySource = [...groupBy(mentions, ({article}) => article.id)];
	const meeting: MergedMeeting = {
		id: meetingId(mentions),
		kind: kindOf(told),
		status: statusOf(told),
		participants: seats.map(participantOf),
		place: placeOf(told),
		date,
		dateText: date?.text ?? mostFrequent(meetings.flatMap(({dateText}) => dateText ?? [])) ?? null,
		topics: ranked(meetings.flatMap(({topics}) => topics)).map(([topic]) => topic),
		outcomes,
		evidence: uniqueEvidence(mentions.flatMap(({meeting: {evidence}}) => evidence)),
		sources: bySource.map(([article]) => article),
		reports: bySource.map(([article, told]) => ({article, status: statusOf(told)})),
		...(conflicts.length > 0 && {conflicts}),
	};
	return {meeting, entities: seats.map(({entity}) => entity)};
};

/** Oldest first by the day it is about, the undated last. */
export const byDay = (a: Meeting, b: Meeting): number =>
	byText(a.date?.from ?? '~', b.date?.from ?? '~') ||
	byText(a.date?.to ?? '~', b.date?.to ?? '~') ||
	byText(a.id, b.id);
