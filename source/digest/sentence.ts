/** One plain sentence for one meeting, whatever of it is known. */
import type {Meeting, MeetingKind, Participant} from '../meeting.ts';
import {datePhrase, quoteWhen, saysWhen} from './date-words.ts';
import {capital, partiesWithRoles, partyName, placeGoal, placePhrase} from './party-words.ts';

/** How one kind of meeting is told: by several parties, by one, and as a noun. */
type Wording = {
	past: string;
	bare: string;
	alonePast: string;
	aloneBare: string;
	noun: string;
	nounIs: 'was' | 'were';
	between: string;
};

const WORDINGS: Record<MeetingKind, Wording> = {
	meeting: {
		past: 'met',
		bare: 'meet',
		alonePast: 'took part in a meeting',
		aloneBare: 'take part in a meeting',
		noun: 'A meeting',
		nounIs: 'was',
		between: 'of',
	},
	talks: {
		past: 'held talks',
		bare: 'hold talks',
		alonePast: 'took part in talks',
		aloneBare: 'take part in talks',
		noun: 'Talks',
		nounIs: 'were',
		between: 'between',
	},
	visit: {
		past: 'met on a visit',
		bare: 'meet on a visit',
		alonePast: 'was on a visit',
		aloneBare: 'go on a visit',
		noun: 'A visit',
		nounIs: 'was',
		between: 'involving',
	},
	summit: {
		past: 'met at a summit',
		bare: 'meet at a summit',
		alonePast: 'attended a summit',
		aloneBare: 'attend a summit',
		noun: 'A summit',
		nounIs: 'was',
		between: 'of',
	},
	call: {
		past: 'spoke by phone',
		bare: 'speak by phone',
		alonePast: 'took part in a phone call',
		aloneBare: 'take part in a phone call',
		noun: 'A phone call',
		nounIs: 'was',
		between: 'between',
	},
};

/** Whether a lone participant takes a plural verb: `EU foreign ministers are`, `the delegation is`. */
const isPlural = ({name, type}: Participant): boolean =>
	type === 'group' && (/[^s]s$/.test(name) || / and /.test(name));

const whenWords = ({date, dateText}: Meeting): string => {
	if (date) return ` ${datePhrase(date)}`;
	return saysWhen(dateText) ? ` (${quoteWhen(dateText!)}; the day is not given)` : '';
};

/** Who goes where, if a visit says so: its place, or the country among its parties; that country is then no traveller. */
export const journeyOf = ({
	kind,
	participants,
	place,
}: Meeting): {travellers: Participant[]; goal: string} | undefined => {
	if (kind !== 'visit') return undefined;
	const hosts = participants.filter(
		({type, country}) => type === 'country' && (!place || (country !== undefined && country === place.country)),
	);
	const travellers = participants.filter(participant => !hosts.includes(participant));
	if (travellers.length === 0 || hosts.length > 1 || (hosts.length === 0 && (!place || travellers.length > 1)))
		return undefined;
	return {travellers, goal: place ? placeGoal(place) : partyName(hosts[0])};
};

/** Who calls on whom, if all on a visit are persons, some of the place's country and some of others. */
const callOf = ({kind, participants, place}: Meeting): {guests: Participant[]; hosts: Participant[]} | undefined => {
	if (kind !== 'visit' || !place?.country || participants.some(({type, country}) => type !== 'person' || !country))
		return undefined;
	const [hosts, guests] = [true, false].map(here =>
		participants.filter(one => (one.country === place.country) === here),
	);
	return hosts.length > 0 && guests.length > 0 ? {guests, hosts} : undefined;
};

/** The parts of the sentence: who, what they did or are to do, and the same as a noun. */
type Telling = {who: string; many: boolean; past: string; bare: string; noun: string; nounIs: 'was' | 'were'};

const tellingOf = (meeting: Meeting): Telling => {
	const {participants, kind, place} = meeting;
	const journey = journeyOf(meeting);
	const parties = journey?.travellers ?? participants;
	const who = partiesWithRoles(parties);
	const many = parties.length > 1 || parties.some(isPlural);
	if (journey) {
		const {goal} = journey;
		return {
			who,
			many,
			past: `visited ${goal}`,
			bare: `visit ${goal}`,
			noun: `A visit to ${goal} by ${who}`,
			nounIs: 'was',
		};
	}
	const call = callOf(meeting);
	if (call && place) {
		const [goal, hosts] = [placeGoal(place), partiesWithRoles(call.hosts)];
		const guests = partiesWithRoles(call.guests);
		return {
			who: guests,
			many: call.guests.length > 1,
			past: `visited ${goal} and met ${hosts}`,
			bare: `visit ${goal} and meet ${hosts}`,
			noun: `A visit by ${guests} to ${goal} for a meeting with ${hosts}`,
			nounIs: 'was',
		};
	}
	const {past, bare, alonePast, aloneBare, noun, nounIs, between} = WORDINGS[kind];
	const where = place ? (kind === 'visit' ? ` to ${placeGoal(place)}` : ` ${placePhrase(place)}`) : '';
	const [did, do_] = parties.length > 1 ? [past, bare] : [alonePast, aloneBare];
	return {
		who,
		many,
		past: (many && parties.length === 1 ? did.replace(/^was /, 'were ') : did) + where,
		bare: do_ + where,
		noun: (who ? `${noun} ${parties.length > 1 ? between : 'with'} ${who}` : noun) + where,
		nounIs,
	};
};

/** The sentence, with a full stop. `past` says that the day a plan was made for is over. */
export const meetingSentence = (meeting: Meeting, past = false): string => {
	const {who, many, past: did, bare, noun, nounIs} = tellingOf(meeting);
	const when = whenWords(meeting);
	const is = past ? (many ? 'were' : 'was') : many ? 'are' : 'is';
	switch (meeting.status) {
		case 'held':
			return who ? `${capital(who)} ${did}${when}.` : `${noun} took place${when}.`;
		case 'planned':
			return who
				? `${capital(who)} ${is} to ${bare}${when}.`
				: `${noun} ${nounIs} ${past ? 'planned' : 'announced'}${when}.`;
		case 'possible':
			return who && !past
				? `${capital(who)} may ${bare}${when}.`
				: `${noun}${when} ${nounIs} ${past ? 'under discussion' : 'thought possible'}.`;
		case 'cancelled':
			return `${noun}${when} ${nounIs} called off.`;
		case 'denied':
			return `${noun}${when} ${nounIs} denied or ruled out.`;
	}
};
