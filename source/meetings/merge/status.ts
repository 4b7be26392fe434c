/** The status of a meeting as of the newest article that tells of it. */
import type {MeetingStatus} from '../../meeting.ts';
import type {Mention} from './mention.ts';

/** Of two words of the same day the firmer counts. */
const FIRMNESS: MeetingStatus[] = ['held', 'cancelled', 'denied', 'planned', 'possible'];

/**
 * What was held stays held: an article that still announces it is older or was written before.
 * Else the newest dated article has the last word; where none is dated, the firmest word.
 */
export const statusOf = (mentions: readonly Mention[]): MeetingStatus => {
	const firmest = (some: readonly Mention[]): MeetingStatus =>
		FIRMNESS.find(status => some.some(({meeting}) => meeting.status === status))!;
	if (mentions.some(({meeting}) => meeting.status === 'held')) return 'held';
	const days = mentions.map(({timing}) => timing.published).filter(day => day !== null);
	if (days.length === 0) return firmest(mentions);
	const newest = Math.max(...days);
	return firmest(mentions.filter(({timing}) => timing.published === newest));
};
