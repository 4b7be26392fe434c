/** One article's mentions of one meeting that the extractor could not tell to be one: told again with less. */
import type {Meeting} from '../../meeting.ts';
import {evidenceKey, uniqueEvidence} from './evidence.ts';
import type {Mention} from './mention.ts';
import {matchParties} from './parties.ts';
import {relatePlaces} from './place.ts';
import type {Entity} from './registry.ts';
import {gap, lengthOf} from './time.ts';

/** Words by which a text says that it means another meeting. */
const ANOTHER =
	/\b(?:again|separately|(?:another|second|third|next|new|further|more|earlier|previous|separate|subsequent|follow-up)(?:,? \p{L}+){0,3} (?:meeting|talk|summit|call|conversation|visit|round|session|encounter)s?)\b/iu;

const calledOff = ({status}: Meeting): boolean => status === 'cancelled' || status === 'denied';
/** Aides, advisers and delegations make no meeting of their own. */
const withoutGroups = ({entities}: Mention) => entities.filter(({type}) => type !== 'group');

const isWithin = (some: readonly Entity[], all: readonly Entity[]): boolean =>
	some.every(({key}) => all.some(other => other.key === key));

/** The same parties, or fewer of the same two sides: who leads is named each time, who comes along once. Of one day also more. */
const sameParties = (again: Mention, full: Mention): boolean => {
	const keys = full.entities.map(({key}) => key);
	if (keys.length > 1 && keys.length === again.entities.length && again.entities.every(({key}) => keys.includes(key)))
		return true;
	const [p, q] = [withoutGroups(again), withoutGroups(full)];
	if (p.length < 2 || q.length < 2) return false;
	const {share, samePrincipals} = matchParties(p, q);
	if (share === 1 || (samePrincipals && p.length <= q.length)) return true;
	return (isWithin(p, q) || isWithin(q, p)) && (onOneDay(again, full) || isAnnounced(again, full));
};

/** People of one country, fewer of them the second time, in the same town on no day of its own: no side tells who leads. */
const sameAtHome = (again: Mention, full: Mention): boolean => {
	const [p, q] = [withoutGroups(again), withoutGroups(full)];
	return (
		p.length > 1 &&
		isWithin(p, q) &&
		q.every(({side}) => side === q[0].side) &&
		again.timing.span === null &&
		again.meeting.dateText === null &&
		relatePlaces(again.meeting.place, full.meeting.place) === 'same'
	);
};

/** Of the day its article came out: told there as coming and as done alike. */
const isOfTheDay = ({timing: {span, published}}: Mention): boolean =>
	span !== null && published !== null && span[0] >= published;

/** Both on the very same day, told as done or coming alike. */
const onOneDay = ({timing: a}: Mention, {timing: b}: Mention): boolean =>
	a.span !== null &&
	b.span !== null &&
	a.ahead === b.ahead &&
	lengthOf(a.span) === 1 &&
	String(a.span) === String(b.span);

/** Announced without a day by the article that tells it as done on its own day. */
const isAnnounced = ({timing, meeting}: Mention, full: Mention): boolean =>
	timing.ahead && timing.span === null && meeting.dateText === null && !full.timing.ahead && isOfTheDay(full);

const onOtherDays = (a: Mention, b: Mention): boolean =>
	a.timing.span !== null && b.timing.span !== null && gap(a.timing.span, b.timing.span) > 0;

/** Names a day that could not be resolved, and not the same words as the other. */
const saysAnotherDay = ({timing, meeting}: Mention, full: Mention): boolean =>
	timing.span === null && meeting.dateText !== null && meeting.dateText !== full.meeting.dateText;

/** Has no day or place of its own and rests on sentences that prove the other as well. */
const isEcho = ({timing, meeting}: Mention, {meeting: {evidence}}: Mention): boolean => {
	if (timing.span || meeting.place || meeting.dateText !== null) return false;
	const keys = new Set(evidence.map(evidenceKey));
	return meeting.evidence.length > 0 && meeting.evidence.every(one => keys.has(evidenceKey(one)));
};

/** Whether `again` tells the meeting `full` once more: the same parties, and nothing that says another day or place. */
const repeats = (again: Mention, full: Mention): boolean => {
	const place = relatePlaces(again.meeting.place, full.meeting.place);
	if (place === 'near' || place === 'far' || onOtherDays(again, full)) return false;
	if (!sameParties(again, full) && !sameAtHome(again, full)) return false;
	if (again.byPhone !== full.byPhone && again.byPhone !== null && full.byPhone !== null) return false;
	if (calledOff(again.meeting) !== calledOff(full.meeting)) return false;
	const otherTense = again.timing.ahead !== full.timing.ahead && !isOfTheDay(full) && !isEcho(again, full);
	if ((otherTense || saysAnotherDay(again, full)) && place !== 'same') return false;
	return !again.meeting.evidence.some(({quote}) => ANOTHER.test(quote));
};

const fold = (full: Mention, again: readonly Mention[]): Mention => {
	const seats = again.reduce(
		(most, one) => (withoutGroups(one).length > withoutGroups(most).length ? one : most),
		full,
	);
	const meetings = [full, ...again].map(({meeting}) => meeting);
	return {
		...full,
		entities: seats.entities,
		told: [full, ...again].flatMap(({told}) => told),
		meeting: {
			...full.meeting,
			participants: seats.meeting.participants,
			place: full.meeting.place ?? meetings.find(({place}) => place)?.place ?? null,
			topics: [...new Set(meetings.flatMap(({topics}) => topics))],
			outcomes: meetings.flatMap(({outcomes}) => outcomes),
			evidence: uniqueEvidence(meetings.flatMap(({evidence}) => evidence)),
		},
	};
};

/** How much of date and place a mention fixes; the fullest are the meetings, the others may repeat them. */
const fullness = ({timing, meeting}: Mention): number =>
	(timing.span ? 4 : 0) + (meeting.place ? 2 : 0) + (timing.ahead ? 0 : 1);

/** Folds each mention that repeats exactly one fuller one of the same article into it. */
export const foldRepeats = (mentions: readonly Mention[]): Mention[] => {
	const order = mentions.toSorted((a, b) => fullness(b) - fullness(a));
	const folded = new Map<Mention, Mention[]>();
	for (const mention of order) {
		const full = [...folded.keys()].filter(other => repeats(mention, other));
		if (full.length === 1) folded.get(full[0])!.push(mention);
		else folded.set(mention, []);
	}
	return mentions.flatMap(mention => {
		const again = folded.get(mention);
		return again ? [again.length > 0 ? fold(mention, again) : mention] : [];
	});
};
