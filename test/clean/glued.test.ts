import {expect, test} from 'vitest';
import {withoutGlued} from '../../source/clean/glued.ts';

test.each([
	[
		'Sen. Ann Poll Ann (Annie) Mary PollBudget vote delayed again Poll to run for a third term MORE said Tuesday she would wait.',
		'Sen. Ann Poll said Tuesday she would wait.',
	],
	['President PollAnn Mary PollPoll to meet rival in May MORE’s envoy left.', 'President Poll’s envoy left.'],
	[
		'Speaker Bo Reed Bo Alan Reed Ten things to know about the vote MORE (R-Ohio) agreed.',
		'Speaker Bo Reed (R-Ohio) agreed.',
	],
	['Mayor Jan de Wit Jan de Wit5 facts about the mayor MORE spoke.', 'Mayor Jan de Wit spoke.'],
])('%s', (glued, clean) => {
	expect(withoutGlued(glued)).toBe(clean);
});

test.each([
	'NO MORE! Poll said.',
	'READ MORE:',
	'McDonald said MORE than enough was done.',
	'Ann Poll and Bo Reed want MORE talks.',
])('%s stays', text => {
	expect(withoutGlued(text)).toBe(text);
});
