import type {Meeting} from '../../source/meeting.ts';

/** A meeting of which nothing is told: tests say only what they are about. */
export const blankMeeting: Omit<Meeting, 'id'> = {
	kind: 'meeting',
	status: 'held',
	participants: [],
	place: null,
	date: null,
	dateText: null,
	topics: [],
	outcomes: [],
	evidence: [],
	sources: [],
};
