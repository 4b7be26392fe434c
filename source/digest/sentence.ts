/** One plain sentence for one meeting, whatever of it is known. */
import type {Meeting, MeetingKind, Participant} from '../meeting.ts';
import {datePhrase, saysWhen} from './date-words.ts';
import {partiesWithRoles, placeGoal, placePhrase} from './party-words.ts';

/** How one kind of meeting is told: by several parties, by one, and as a noun. `{in}` marks where a visit names its place. */
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

const whereWhen = ({kind, place, date, dateText}: Meeting): string => {
	const where = place ? (kind === 'visit' ? ` to ${placeGoal(place)}` : ` ${placePhrase(place)}`) : '';
	const when = date
		? ` ${datePhrase(date)}`
		: saysWhen(dateText)
			? ` (“${dateText!.trim()}”; the day is not given)`
			: '';
	return where + when;
};

/** The sentence, with a full stop. `past` says that the day a plan was made for is over. */
export const meetingSentence = (meeting: Meeting, past = false): string => {
	const {participants, status, kind} = meeting;
	const wording = WORDINGS[kind];
	const who = partiesWithRoles(participants);
	const tail = whereWhen(meeting);
	const many = participants.length > 1 || participants.some(isPlural);
	const [did, do_] = participants.length > 1 ? [wording.past, wording.bare] : [wording.alonePast, wording.aloneBare];
	const noun = who ? `${wording.noun} ${participants.length > 1 ? wording.between : 'with'} ${who}` : wording.noun;
	const start = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
	switch (status) {
		case 'held':
			return who
				? `${start(who)} ${many && participants.length === 1 ? did.replace(/^was /, 'were ') : did}${tail}.`
				: `${noun} took place${tail}.`;
		case 'planned':
			if (!who) return `${noun} ${wording.nounIs} ${past ? 'planned' : 'announced'}${tail}.`;
			return `${start(who)} ${past ? (many ? 'were' : 'was') : many ? 'are' : 'is'} to ${do_}${tail}.`;
		case 'possible':
			if (past || !who) return `${noun}${tail} ${wording.nounIs} ${past ? 'under discussion' : 'thought possible'}.`;
			return `${start(who)} may ${do_}${tail}.`;
		case 'cancelled':
			return `${noun}${tail} ${wording.nounIs} called off.`;
		case 'denied':
			return `${noun}${tail} ${wording.nounIs} denied or ruled out.`;
	}
};
