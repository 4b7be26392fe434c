import {expect, test} from 'vitest';
import {agreedText, outcomeLine, withoutSetting} from '../../source/digest/clauses.ts';
import type {Meeting, Outcome} from '../../source/meeting.ts';
import {blankMeeting} from '../meetings/blank-meeting.ts';
import {on} from '../meetings/merge/build-facts.ts';

const paris = {name: 'Paris', country: 'FR'};
/** Tuesday, 14 October 2014 in Paris. */
const participants: Meeting['participants'] = [
	{name: 'John Kerry', type: 'person', country: 'US'},
	{name: 'Sergei Lavrov', type: 'person', country: 'RU'},
];
const meeting: Meeting = {
	...blankMeeting,
	id: 'm',
	participants,
	place: paris,
	date: on('2014-10-14'),
	dateText: 'last week',
};

test.each([
	['failed to make progress at talks in Paris on Oct. 14', 'failed to make progress'],
	['agreed on the trip when they met in Paris in October', 'agreed on the trip'],
	['agreed on a truce in a phone call with Mr. Lavrov last week', 'agreed on a truce'],
	['signed a statement in Paris on Tuesday in which both promise aid', 'signed a statement in which both promise aid'],
	['agreed in Paris to continue', 'agreed to continue'],
	['agreed on Tuesday evening to continue', 'agreed to continue'],
	['agreed to meet again in Paris on Oct. 14', 'agreed to meet again in Paris on Oct. 14'],
	['agreed on a truce in Minsk on Monday', 'agreed on a truce in Minsk on Monday'],
	['discussed a summit held in Paris last week', 'discussed a summit held in Paris last week'],
])('%s', (text, left) => expect(withoutSetting(text, meeting)).toBe(left));

const outcome = (kind: Outcome['kind'], text: string, quote: string): Outcome => ({
	kind,
	text,
	evidence: [{article: 'a', start: 0, end: quote.length, line: 2, quote}],
});

test.each([
	['agreed', 'agreed this is a dialogue', 'They agreed this is a dialogue.', 'Agreed: that this is a dialogue.'],
	['agreed', 'agreed not to raise tariffs', 'Both agreed not to raise tariffs.', 'Agreed: not to raise tariffs.'],
	['agreed', 'promised further aid', 'Mr. Abe promised further aid.', 'Agreed: Mr. Abe promised further aid.'],
	['next', 'meet again on Monday', 'They agreed to meet again on Monday.', 'Next: to meet again on Monday.'],
	['discussed', 'discussed a hotline', 'The two discussed a hotline.', 'Discussed: a hotline.'],
	['discussed', 'exchanged views on trade', 'They exchanged views on trade.', 'Discussed: trade.'],
	[
		'not-agreed',
		'signing anything',
		'They left without signing anything.',
		'Not agreed: They left without signing anything.',
	],
	['discussed', 'ways to end the war', 'They talked about ways to end the war.', 'Discussed: ways to end the war.'],
	['discussed', 'seek common ground', 'They met to seek common ground.', 'Aim: to seek common ground.'],
	['agreed', 'vowing to help', 'They parted, vowing to help.', 'Agreed: vowed to help.'],
	['agreed', 'signed a memorandum', 'They signed a memorandum.', 'Signed: a memorandum.'],
	['agreed', 'reached a deal on gas', 'They reached a deal on gas.', 'Agreed: on gas.'],
	['next', 'would talk again', 'They would talk again.', 'Next: to talk again.'],
	[
		'discussed',
		'the plan with Russian Foreign Minister Sergei Lavrov for a truce',
		'Kerry discussed the plan with Russian Foreign Minister Sergei Lavrov for a truce.',
		'Discussed: the plan for a truce.',
	],
	[
		'discussed',
		'discussed with Lavrov and Kerry the paper of 2012',
		'He discussed with Lavrov and Kerry the paper of 2012.',
		'Discussed: the paper of 2012.',
	],
	[
		'discussed',
		'some of the homework that we both need to do',
		'“We discussed some of the homework that we both need to do,” Kerry said.',
		'Discussed: “some of the homework that we both need to do”.',
	],
	[
		'discussed',
		'forming a cyber unit” against hackers',
		'They talked about “forming a cyber unit” against hackers.',
		'Discussed: forming a cyber unit against hackers.',
	],
	[
		'agreed',
		'issued a text saying ‘we agree',
		'They issued a text saying ‘we agree’.',
		'Agreed: issued a text saying ‘we agree’.',
	],
	['discussed', 'proposed Oslo', 'Mr. Lavrov proposed Oslo.', 'Reported: Mr. Lavrov proposed Oslo.'],
] as const)('%s: %s', (kind, text, quote, line) => {
	const {label, text: words} = outcomeLine(outcome(kind, text, quote), meeting)!;
	expect(`${label}: ${words}`).toBe(line);
});

test('what outsiders make of a meeting came not of it', () => {
	const remark = 'A senator said he was disappointed that the Kerry and Lavrov meeting was not about justice.';
	expect(outcomeLine(outcome('discussed', remark, remark), meeting)).toBe(undefined);
});

test('a clause that lost its verb is no line', () => {
	expect(outcomeLine(outcome('discussed', 'how they can', 'They discussed how they can.'), meeting)).toBe(undefined);
});

test('of a lone party the sentence itself tells', () => {
	const parties: Meeting['participants'] = [{name: 'diplomats', type: 'group'}];
	const told = outcome('agreed', 'agreed to work towards a truce', 'Diplomats agreed to work towards a truce.');
	expect(agreedText({...told, parties}, true, undefined)).toBe('Diplomats agreed to work towards a truce.');
});

test('half of what somebody said is no line', () => {
	expect(outcomeLine(outcome('discussed', 'Lee said on Monday', 'We tried,” Lee said on Monday.'), meeting)).toBe(
		undefined,
	);
});

test('what one of two promises is told with its subject, also among what was agreed', () => {
	const told = outcome('agreed', 'promised further aid', 'Mr. Abe promised further aid.');
	expect(agreedText(told, true, undefined)).toBe('Mr. Abe promised further aid.');
	expect(agreedText(outcome('agreed', 'agree to talk', 'They agree to talk.'), true, undefined)).toBe(
		'agreed to talk.',
	);
});
