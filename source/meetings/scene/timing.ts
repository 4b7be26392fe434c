/** When an encounter takes place, and what its day makes of its status. */
import type {MeetingStatus} from '../../meeting.ts';
import {isBehind, isRemarkOn, isScheduled, isTold} from '../clauses/mention.ts';
import type {Trigger} from '../clauses/triggers.ts';
import type {Discourse} from '../people/discourse.ts';
import type {Line} from '../reading/reading.ts';
import {whenOf} from './when.ts';

export type Timing = {
	status: MeetingStatus;
	when: ReturnType<typeof whenOf>;
	/** The status is told by a verb, not taken for granted with a noun. */
	sure: boolean;
};

/**
 * The day of the encounter at a trigger and its status as of that day.
 * @param said status that the clause alone tells
 * @param published ISO 8601 day of publication
 */
export const timingOf = (
	line: Line,
	trigger: Trigger,
	triggers: readonly number[],
	said: MeetingStatus,
	discourse: Discourse,
	published: string | undefined,
): Timing => {
	const sure = trigger.verb !== undefined || isTold(line, trigger.at);
	const whenAs = (status: MeetingStatus) =>
		whenOf(line, trigger.at, triggers, status, published, discourse.day(), sure);
	let status = said;
	let when = whenAs(said);
	// "the treaty's expiry next week, following talks": what was held has no day to come.
	if (said === 'held' && when.lean === 'future' && isBehind(line, trigger.at))
		when = {date: null, text: null, lean: 'past', lent: false};
	// "His comments came as Kerry and Lavrov talked": on the day on which they were made.
	const spoken = discourse.spoken();
	if (said === 'held' && !when.text && spoken && isRemarkOn(line, trigger.at))
		when = {date: spoken, text: spoken.text, lean: 'past', lent: true};
	if (said === 'held' && isScheduled(line, trigger.at, when.text ?? '')) {
		status = 'planned';
		when = whenAs('planned');
	}
	const coming =
		when.lean === 'future' || (when.date !== null && published !== undefined && when.date.from > published);
	if (coming && status === 'held') status = 'planned';
	if (when.lean === 'past' && status === 'planned') status = 'held';
	return {status, when, sure};
};
