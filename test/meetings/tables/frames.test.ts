import {describe, expect, it} from 'vitest';
import {nounFrames} from '../../../source/meetings/tables/noun-frames.ts';
import {verbFrames} from '../../../source/meetings/tables/verb-frames.ts';
import {tell} from '../tell.ts';

describe('each row of the table finds its example', () => {
	it.each([...verbFrames, ...nounFrames].map(({example, expect: owed}) => [example, owed]))('%s', (example, owed) => {
		expect(tell(example)).toEqual([owed]);
	});
});
