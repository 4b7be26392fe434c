import {describe, expect, it} from 'vitest';
import {governorCues, modifierCues, prepositionCues} from '../../source/meetings/status-cues.ts';
import {meetingsOf} from './tell.ts';

describe('each row of the tables gives its example its status', () => {
	it.each([...governorCues, ...modifierCues, ...prepositionCues].map(({example, status}) => [example, status]))(
		'%s %s',
		(example, status) => {
			expect(meetingsOf(example).map(meeting => meeting.status)).toEqual([status]);
		},
	);
});
