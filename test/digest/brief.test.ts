import {expect, test} from 'vitest';
import {brief} from '../../source/digest/brief.ts';
import {leadLines} from '../../source/digest/words.ts';
import {merge} from '../../source/meetings/merge/merge.ts';
import {article, kerry, lavrov, on, outcome, person, state} from '../meetings/merge/build-facts.ts';

const beijing = {name: 'Beijing', country: 'CN'};
const facts = [
	article('before', '2014-11-07', [
		{status: 'planned', place: beijing, date: on('2014-11-08')},
		{status: 'possible', kind: 'talks', place: {name: 'Moscow', country: 'RU'}, date: on('2014-12-01')},
		{status: 'denied', kind: 'talks', participants: [person('Vladimir Putin', 'RU'), person('Barack Obama', 'US')]},
	]),
	article(
		'after',
		'2014-11-09',
		[
			{
				place: beijing,
				date: on('2014-11-08'),
				outcomes: [
					outcome('after', 'agreed', 'agreed to exchange information'),
					outcome('after', 'not-agreed', 'on events in Ukraine'),
				],
			},
		],
		[{parties: [state('Russia'), state('Ukraine')], text: 'a ceasefire', status: 'tentative'}],
	),
	article('silent', '2014-11-10', []),
];

test('the lead says how much was read and what it holds', () => {
	expect(brief(merge(facts)).lead).toEqual({
		articles: 3,
		dated: 3,
		period: {from: '2014-11-07', to: '2014-11-10'},
		meetings: [
			{status: 'held', count: 1},
			{status: 'possible', count: 1},
			{status: 'denied', count: 1},
		],
		agreements: 2,
		changes: null,
		since: null,
	});
});

test('what is new is told from the day asked for, and what a new meeting agreed is new', () => {
	const merged = merge([
		article('a', '2014-11-10', [{outcomes: [outcome('a', 'agreed', 'to exchange information about the border')]}]),
	]);
	const changes = new Map([[merged.meetings[0]!.id, 'new' as const]]);
	const {lead, agreed} = brief(merged, {changes, since: '2014-11-09'});
	expect(leadLines(lead)).toContain('Since 9 November 2014: 1 new.');
	expect(leadLines(brief(merged, {changes: new Map()}).lead)).toContain('Nothing is new since the last brief.');
	expect(agreed.map(({change}) => change)).toEqual(['new']);
});

test('that something was agreed, without what, is no entry', () => {
	const merged = merge([article('a', '2014-11-10', [], [{text: 'agreed'}, {text: 'agreed to reopen the border'}])]);
	expect(brief(merged).agreed.map(({text}) => text)).toEqual(['agreed to reopen the border.']);
});

test('meetings without a day stand as the text tells them', () => {
	const [first, second] = [person('Ann Lee', 'US'), person('Jan Roe', 'DE')];
	const merged = merge([article('a', null, [{participants: [kerry, first]}, {participants: [lavrov, second]}])]);
	expect(brief(merged).meetings.map(({who}) => who)).toEqual(['John Kerry and Ann Lee', 'Sergei Lavrov and Jan Roe']);
});

test('every meeting is in the section of its status', () => {
	const {meetings, upcoming, cancelled} = brief(merge(facts));
	expect(meetings.map(({heading}) => heading)).toEqual(['Kerry – Lavrov, Beijing']);
	expect(upcoming.map(({heading, when}) => [heading, when])).toEqual([['Kerry – Lavrov, Moscow', '1 December 2014']]);
	expect(cancelled.map(({status}) => status)).toEqual(['denied']);
});

test('what one source announced and another reported is told as such', () => {
	expect(brief(merge(facts)).meetings[0].history).toEqual([
		{said: 'announced', sources: [1]},
		{said: 'reported', sources: [2]},
	]);
});

test('sources that print one text are named', () => {
	const quote = 'The two ministers met for three hours in the old town hall and left without a word to the press.';
	const told = {date: on('2014-11-08'), quote};
	const [entry] = brief(
		merge([
			article('a', '2014-11-09', [told]),
			article('b', '2014-11-09', [told]),
			article('c', '2014-11-09', [{date: on('2014-11-08')}]),
		]),
	).meetings;
	expect(entry).toMatchObject({sources: [1, 2, 3], sameText: [[1, 2]]});
});

test('only cited articles are numbered, the oldest first', () => {
	expect(brief(merge(facts)).sources.map(({number, path}) => [number, path])).toEqual([
		[1, 'before.txt'],
		[2, 'after.txt'],
	]);
});

test('what was agreed: firm before tentative, the echo of the label cut', () => {
	const {agreed, meetings} = brief(merge(facts));
	expect(agreed.map(({heading, standing}) => [heading, standing])).toEqual([
		['Kerry – Lavrov, Beijing', ''],
		['Russia – Ukraine', 'tentative'],
	]);
	expect(meetings[0].outcomes.map(({label, text}) => [label, text])).toEqual([
		['Agreed', 'to exchange information.'],
		['Not agreed', 'on events in Ukraine.'],
	]);
});

test('a plan whose day has passed without a report is said to be so', () => {
	const [entry] = brief(merge(facts), {now: '2015-01-01'}).upcoming;
	expect(entry).toMatchObject({overdue: true, text: expect.stringContaining('were under discussion')});
});

test('the limit leaves out and says so', () => {
	const limited = brief(merge(facts), {limit: 1});
	expect(limited.agreed).toHaveLength(1);
	expect(limited.omitted).toEqual({agreed: 1});
});

test('sections not asked for cite nothing', () => {
	const {sources, meetings} = brief(merge(facts), {sections: ['upcoming', 'sources']});
	expect(meetings).toEqual([]);
	expect(sources.map(({path}) => path)).toEqual(['before.txt']);
});
