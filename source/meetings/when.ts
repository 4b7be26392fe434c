/** The date of an encounter. */
import type {When} from '../meeting.ts';
import type {Line} from './reading.ts';

export const whenOf = (
	_line: Line,
	_trigger: number,
	_triggers: readonly number[],
	_status: string,
	_published: string | undefined,
): {date: When | null; text: string | null} => ({date: null, text: null});
