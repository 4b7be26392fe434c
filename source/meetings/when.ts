/** The date of an encounter: the one that hangs on it, resolved against the publication day, never invented. */
import {resolveDate, type Tense} from '../language/dates/resolve-date.ts';
import type {MeetingStatus, When} from '../meeting.ts';
import {closest} from './attachment.ts';
import type {Line} from './reading.ts';

const tenseOf = (status: MeetingStatus): Tense => (status === 'held' ? 'past' : 'future');

/**
 * The days on which the encounter at `trigger` falls, with the words used; `date` is null where the text and the
 * publication day do not fix them.
 */
export const whenOf = (
	line: Line,
	trigger: number,
	triggers: readonly number[],
	status: MeetingStatus,
	published: string | undefined,
): {date: When | null; text: string | null} => {
	const found = closest(line.tree, trigger, triggers, line.dates, ({token}) => token);
	if (!found) return {date: null, text: null};
	return {date: resolveDate(found.mention, published, tenseOf(status)), text: found.mention.text};
};
