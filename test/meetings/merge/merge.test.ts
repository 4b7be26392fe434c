import {describe, expect, test} from 'vitest';
import {merge} from '../../../source/meetings/merge/merge.ts';
import {article, brahimi, kerry, lavrov, on, outcome, person, state} from './build-facts.ts';

const beijing = {name: 'Beijing', country: 'CN'};
const geneva = {name: 'Geneva', country: 'CH'};
const paris = {name: 'Paris', country: 'FR'};

describe('faults of one article', () => {
	test('a day after the article itself is the day of something else', () => {
		const {meetings} = merge([
			article('a', '2013-09-13', [{place: geneva, date: on('2013-09-16'), dateText: 'Monday'}]),
			article('b', '2013-09-13', [{place: geneva, date: on('2013-09-12')}]),
		]);
		expect(meetings.map(({date, sources}) => [date?.from, sources])).toEqual([['2013-09-12', ['a', 'b']]]);
	});

	test('the day on which somebody spoke of it is no evidence against another', () => {
		const told = (quote: string) =>
			merge([
				article('a', '2014-11-08', [{place: beijing, date: on('2014-11-08')}]),
				article('b', '2014-11-09', [{date: {...on('2014-11-09'), text: 'Sunday'}, quote}]),
			]).meetings.map(({date, sources}) => [date?.from, sources.length]);
		expect(told('Lavrov said on Sunday that his meeting with Kerry was useful.')).toEqual([['2014-11-08', 2]]);
		expect(told('Lavrov met Kerry on Sunday.')).toEqual([
			['2014-11-08', 1],
			['2014-11-09', 1],
		]);
	});

	test('people of one country, fewer of them when told again in the same town, met once; people of two countries did not', () => {
		const [clinton, burns] = [person('Hillary Clinton', 'US'), person('William Burns', 'US')];
		const told = (...who: (typeof kerry)[][]) =>
			merge([
				article('a', '2013-09-13', [
					{participants: who[0], place: geneva, date: on('2013-09-12')},
					{participants: who[1], place: geneva},
				]),
			]).meetings.length;
		expect(told([kerry, clinton, burns], [kerry, clinton])).toBe(1);
		expect(told([kerry, lavrov, brahimi], [kerry, lavrov])).toBe(2);
	});

	test('a commentator is no party', () => {
		const critic = person('Ann Marlow');
		const {meetings} = merge([
			article('a', '2013-09-13', [
				{place: geneva},
				{
					participants: [critic, lavrov],
					place: geneva,
					date: on('2013-09-12'),
					quote: 'Ms. Marlow gave Kerry no credit for his Thursday meeting with Lavrov in Geneva.',
				},
			]),
		]);
		expect(meetings.map(({participants, date}) => [participants.map(({name}) => name), date?.from])).toEqual([
			[['John Kerry', 'Sergei Lavrov'], '2013-09-12'],
		]);
	});

	test('told as coming by a sentence that tells it as done', () => {
		const quote = 'Kerry arrived late for the summit.';
		const start = {start: 100, end: 134, line: 2, article: 'a', quote};
		const facts = article('a', '2013-09-13', [{place: geneva}, {status: 'planned'}]);
		const meetings = facts.meetings.map(meeting => ({...meeting, evidence: [start]}));
		expect(merge([{...facts, meetings}]).meetings.map(({status}) => status)).toEqual(['held']);
	});
});

describe('what was agreed', () => {
	const agreement = {parties: [kerry, lavrov], text: 'agreed to list all the chemical arms of Syria'};

	test('joins the meeting of the same days, and makes none', () => {
		const told = article('a', '2013-09-14', [{place: geneva, date: on('2013-09-14')}]);
		const deal = article('b', '2013-09-15', [], [agreement]);
		expect(merge([told, deal]).meetings.map(({sources}) => sources)).toEqual([['a', 'b']]);
		expect(merge([told, deal]).agreements[0]!.meeting).toBe(merge([told, deal]).meetings[0]!.id);
		expect(merge([deal]).meetings).toEqual([]);
		expect(merge([deal]).agreements).toHaveLength(1);
	});

	test('joins the undated, where both tell that the same was agreed', () => {
		const told = article('a', null, [
			{place: geneva, outcomes: [outcome('a', 'agreed', 'to list the chemical arms of Syria')]},
		]);
		expect(merge([told, article('b', null, [], [agreement])]).meetings[0]!.sources).toEqual(['a', 'b']);
		const other = {...agreement, text: 'agreed to reopen the consulates'};
		expect(merge([told, article('b', null, [], [other])]).meetings[0]!.sources).toEqual(['a']);
	});

	test('joins nothing where its article tells of another meeting of the two', () => {
		const told = article('a', '2013-09-14', [{place: geneva, date: on('2013-09-14')}]);
		const both = article('b', '2013-09-15', [{place: paris}], [agreement]);
		expect(
			merge([told, both])
				.meetings.map(({sources}) => sources)
				.sort(),
		).toEqual([['a'], ['b']]);
	});
});

describe('one meeting', () => {
	test('planned, then held: held, with both sources and what came of it', () => {
		const {meetings} = merge([
			article('before', null, [{status: 'planned', place: beijing, dateText: 'Saturday'}]),
			article('after', null, [
				{place: beijing, outcomes: [outcome('after', 'agreed', 'to exchange information on the border')]},
			]),
		]);
		expect(meetings).toHaveLength(1);
		expect(meetings[0]).toMatchObject({status: 'held', sources: ['after', 'before'], dateText: 'Saturday'});
		expect(meetings[0].outcomes).toHaveLength(1);
		expect(meetings[0].reports).toEqual([
			{article: 'after', status: 'held'},
			{article: 'before', status: 'planned'},
		]);
	});

	test('reported for the countries and for their ministers', () => {
		const {meetings} = merge([
			article('a', '2013-09-13', [
				{kind: 'talks', participants: [state('United States'), state('Russia')], place: geneva},
			]),
			article('b', '2013-09-14', [{kind: 'talks', place: geneva, date: on('2013-09-12', '2013-09-14')}]),
		]);
		expect(meetings).toHaveLength(1);
		expect(meetings[0].participants.map(({name}) => name)).toEqual(['John Kerry', 'Sergei Lavrov']);
	});

	test('reported with one of them named by office alone', () => {
		const {meetings} = merge([
			article('a', '2014-11-08', [{place: beijing, date: on('2014-11-08')}]),
			article('b', '2014-11-09', [{place: beijing, participants: [kerry, person('Russian counterpart', 'RU')]}]),
		]);
		expect(meetings.map(({participants}) => participants.map(({name}) => name))).toEqual([
			['John Kerry', 'Sergei Lavrov'],
		]);
	});

	test('reported for the countries, where no article says whose ministers they are', () => {
		const {meetings} = merge([
			article('a', '2013-09-13', [
				{participants: [state('United States'), state('Russia')], place: geneva, date: on('2013-09-13')},
			]),
			article('b', '2013-09-14', [
				{participants: [person('John Kerry'), person('Sergei Lavrov')], place: geneva, date: on('2013-09-13')},
			]),
		]);
		expect(meetings).toHaveLength(1);
	});

	test('planned, then called off', () => {
		const {meetings} = merge([
			article('a', '2018-11-26', [{status: 'planned', place: paris, date: on('2018-11-30')}]),
			article('b', '2018-11-29', [{status: 'cancelled', place: paris, date: on('2018-11-30')}]),
		]);
		expect(meetings.map(({status}) => status)).toEqual(['cancelled']);
	});

	test('planned by three for one day, ended after a night', () => {
		const merkel = person('Angela Merkel', 'DE');
		const four = [kerry, lavrov, merkel];
		const {meetings} = merge([
			article('a', '2015-02-09', [
				{status: 'planned', participants: four, place: {name: 'Minsk', country: 'BY'}, date: on('2015-02-11')},
			]),
			article('b', '2015-02-12', [
				{participants: four, place: {name: 'Ukraine', country: 'UA'}, date: on('2015-02-12')},
			]),
		]);
		expect(meetings.map(({status, place}) => [status, place?.name])).toEqual([['held', 'Minsk']]);
	});

	test('a group that one of three sources adds is the setting, not a party', () => {
		const told = {date: on('2014-10-14')};
		const leaders = {name: 'G20 leaders', type: 'group' as const};
		const {meetings} = merge([
			article('a', '2014-10-15', [told]),
			article('b', '2014-10-15', [told]),
			article('c', '2014-10-15', [{...told, participants: [kerry, lavrov, leaders]}]),
		]);
		expect(meetings.map(({participants}) => participants.map(({name}) => name))).toEqual([
			['John Kerry', 'Sergei Lavrov'],
		]);
	});

	test('two spellings, two days of news, no place', () => {
		const {meetings} = merge([
			article('a', '2014-10-14', [{date: on('2014-10-14')}]),
			article('b', '2014-10-15', [
				{participants: [person('Kerry'), person('Sergey Lavrov', 'RU')], date: on('2014-10-14')},
			]),
		]);
		expect(meetings).toHaveLength(1);
	});
});

test('planned, called off and held after all: held, without a quarrel of sources', () => {
	const told = {place: beijing, date: on('2014-11-08')};
	const {meetings} = merge([
		article('a', '2014-11-01', [{...told, status: 'planned'}]),
		article('b', '2014-11-03', [{...told, status: 'cancelled'}]),
		article('c', '2014-11-09', [told]),
	]);
	expect(meetings).toHaveLength(1);
	expect(meetings[0]).toMatchObject({
		status: 'held',
		reports: [{status: 'planned'}, {status: 'cancelled'}, {status: 'held'}],
	});
	expect(meetings[0].conflicts).toBeUndefined();
});

describe('within one article', () => {
	const once = {place: geneva, date: on('2017-07-07')};
	test('told in prospect and as done on the day itself', () => {
		expect(merge([article('a', '2017-07-07', [once, {status: 'planned'}])]).meetings).toHaveLength(1);
	});
	test('of the same two groups', () => {
		const groups = ['rebels', 'government'].map(name => ({name, type: 'group' as const}));
		const told = {participants: groups, status: 'planned' as const, kind: 'talks' as const};
		expect(merge([article('a', '2017-07-07', [told, told])]).meetings).toHaveLength(1);
	});
	test('with those who came along named once, where the place stands elsewhere', () => {
		const [trump, ryan] = [person('Donald Trump', 'US'), person('Rex Tillerson', 'US')];
		const {meetings} = merge([
			article('a', '2017-07-07', [
				{participants: [trump, lavrov, ryan], date: on('2017-07-07')},
				{participants: [trump, lavrov], place: {name: 'Hamburg', country: 'DE'}, date: on('2017-07-07')},
				{participants: [trump, lavrov], status: 'planned'},
			]),
		]);
		expect(meetings.map(({participants, place}) => [participants.length, place?.name])).toEqual([[3, 'Hamburg']]);
	});
	test('announced with those who come along, by the article that tells it as done on its day', () => {
		const [trump, tillerson] = [person('Donald Trump', 'US'), person('Rex Tillerson', 'US')];
		const {meetings} = merge([
			article('a', '2017-07-07', [
				{participants: [trump, lavrov, tillerson], status: 'planned'},
				{participants: [trump, lavrov], place: {name: 'Hamburg', country: 'DE'}, date: on('2017-07-07')},
			]),
		]);
		expect(meetings.map(({participants, status}) => [participants.length, status])).toEqual([[3, 'held']]);
	});
	test('of people of one country with one who came along', () => {
		const [a, b, c] = ['Ann Lee', 'Jan Roe', 'Tom Poe'].map(name => person(name, 'US'));
		const told = {place: {name: 'Washington', country: 'US'}, date: on('2016-05-12')};
		const {meetings} = merge([
			article('a', '2016-05-12', [
				{...told, participants: [a!, b!]},
				{...told, participants: [a!, b!, c!]},
			]),
		]);
		expect(meetings.map(({participants}) => participants.length)).toEqual([3]);
	});
	test('with those who came along named once', () => {
		const delegation = [kerry, lavrov, person('Wendy Sherman', 'US')];
		expect(merge([article('a', '2017-07-08', [{...once, participants: delegation}, {}])]).meetings).toHaveLength(1);
	});
	test.each<[string, Parameters<typeof article>[2][number], number]>([
		['told again with nothing new', {}, 1],
		['told again with advisers', {participants: [kerry, lavrov, {name: 'key advisers', type: 'group'}]}, 1],
		['told in prospect, at the same place', {status: 'planned', place: geneva}, 1],
		['told in prospect, no place', {status: 'planned'}, 2],
		['told again with its day', {date: on('2017-07-07')}, 1],
		['on another day', {date: on('2017-07-08')}, 2],
		['told as another', {quote: 'The two had another talk at dinner.'}, 2],
		['with one more person', {participants: [kerry, lavrov, brahimi]}, 2],
		['elsewhere', {place: paris}, 2],
		['by phone', {kind: 'call'}, 2],
		['called off', {status: 'cancelled'}, 2],
		['on an open weekday', {dateText: 'Monday'}, 2],
	])('%s', (_, again, count) => {
		const {meetings} = merge([article('a', '2017-07-08', [once, {...again}])]);
		expect(meetings).toHaveLength(count);
		expect(meetings.flatMap(({evidence}) => evidence)).toHaveLength(2);
	});
});

describe('two meetings', () => {
	const apart = (...facts: ReturnType<typeof article>[]) => expect(merge(facts).meetings).toHaveLength(2);

	test('of one pair on two days', () =>
		apart(
			article('a', '2014-10-20', [{date: on('2014-10-14')}]),
			article('b', '2014-10-20', [{date: on('2014-10-18')}]),
		));
	test('of one pair in two countries', () =>
		apart(article('a', '2014-10-15', [{place: paris}]), article('b', '2014-10-15', [{place: geneva}])));
	test('in person and by phone', () =>
		apart(
			article('a', '2014-10-15', [{date: on('2014-10-14')}]),
			article('b', '2014-10-15', [{kind: 'call', date: on('2014-10-14')}]),
		));
	test('that one article tells apart', () =>
		apart(
			article('a', '2014-10-15', [
				{place: geneva, date: on('2014-10-14')},
				{place: geneva, date: on('2014-10-14'), quote: 'They met again in the evening.'},
			]),
		));
	test('held, and announced after it', () =>
		apart(article('a', '2014-10-15', [{date: on('2014-10-14')}]), article('b', '2014-10-20', [{status: 'planned'}])));
	test('called off, and another that was held', () =>
		apart(article('a', '2018-11-29', [{status: 'cancelled'}]), article('b', '2018-12-01', [{date: on('2018-11-30')}])));
	test('undated with nothing but the pair in common', () =>
		apart(article('a', null, [{}]), article('b', '2014-10-15', [{date: on('2014-10-14')}])));
	test('the second that one article tells, when its best match is taken', () =>
		apart(
			article('a', '2017-07-07', [{place: geneva, date: on('2017-07-07')}]),
			article('b', '2017-07-08', [
				{place: geneva, date: on('2017-07-07')},
				{place: geneva, quote: 'They spoke again at dinner.'},
			]),
		));
	test('of two, and of the same two with a third', () =>
		apart(
			article('a', '2013-09-13', [{place: geneva, date: on('2013-09-13')}]),
			article('b', '2013-09-13', [{participants: [kerry, lavrov, brahimi], place: geneva, date: on('2013-09-13')}]),
		));
	test('of other people with one in common', () =>
		apart(
			article('a', '2013-09-13', [{participants: [kerry, brahimi], place: geneva, date: on('2013-09-12')}]),
			article('b', '2013-09-13', [{participants: [kerry, lavrov], place: geneva, date: on('2013-09-12')}]),
		));
});

describe('where sources differ', () => {
	test('the place is recorded with the sentence of each', () => {
		const quote = 'The two ministers met for three hours and agreed to meet again before the end of the year.';
		const {meetings} = merge([
			article('a', '2014-10-15', [{place: geneva, date: on('2014-10-14'), quote}]),
			article('b', '2014-10-15', [{place: {name: 'Lausanne', country: 'CH'}, date: on('2014-10-14'), quote}]),
		]);
		expect(meetings).toHaveLength(1);
		expect(meetings[0].conflicts).toMatchObject([{field: 'place', values: [{value: 'Geneva'}, {value: 'Lausanne'}]}]);
	});

	test('who was there, where each names another for one side', () => {
		const told = {place: geneva, date: on('2014-10-14')};
		const [wang, burns] = [person('Wang Yi', 'CN'), person('William Burns', 'US')];
		const {meetings} = merge([
			article('a', '2014-10-15', [{...told, participants: [kerry, lavrov, wang]}]),
			article('b', '2014-10-15', [{...told, participants: [burns, lavrov, wang]}]),
		]);
		expect(meetings[0].conflicts).toMatchObject([
			{field: 'participants', values: [{value: 'John Kerry'}, {value: 'William Burns'}]},
		]);
	});

	test('agreed here, not agreed there', () => {
		const {meetings} = merge([
			article('a', '2014-10-15', [
				{date: on('2014-10-14'), outcomes: [outcome('a', 'agreed', 'a ceasefire in the eastern provinces')]},
			]),
			article('b', '2014-10-15', [
				{date: on('2014-10-14'), outcomes: [outcome('b', 'not-agreed', 'no ceasefire in eastern provinces')]},
			]),
		]);
		expect(meetings[0].conflicts).toMatchObject([{field: 'outcome'}]);
	});
});

test('one outcome told by two articles is one, with both sentences', () => {
	const {meetings} = merge([
		article('a', '2014-10-15', [
			{date: on('2014-10-14'), outcomes: [outcome('a', 'agreed', 'to exchange information about the border')]},
		]),
		article('b', '2014-10-15', [
			{
				date: on('2014-10-14'),
				outcomes: [outcome('b', 'agreed', 'that they will exchange information on the Russian border')],
			},
		]),
	]);
	expect(meetings[0].outcomes).toHaveLength(1);
	expect(meetings[0].outcomes[0].evidence.map(({article: id}) => id)).toEqual(['a', 'b']);
});

test('one term agreed, told in other words, is one matter of the meeting', () => {
	const clauses = [
		'agreed to halt new tariffs for 90 days',
		'agreed to hold off on imposing tariffs for 90 days from May',
	];
	const {meetings} = merge(
		clauses.map((text, at) =>
			article(`a${at}`, '2013-09-14', [
				{place: geneva, date: on('2013-09-12'), outcomes: [outcome(`a${at}`, 'agreed', text)]},
			]),
		),
	);
	expect(meetings[0]!.outcomes.map(({text, evidence}) => [text, evidence.length])).toEqual([[clauses[0], 2]]);
});

test('one agreement told by two articles is one, as of the newer, tied to its meeting', () => {
	const {agreements, meetings} = merge([
		article(
			'a',
			'2014-09-06',
			[{date: on('2014-09-05')}],
			[{text: 'a ceasefire in the eastern provinces', status: 'tentative'}],
		),
		article(
			'b',
			'2014-09-07',
			[{date: on('2014-09-05')}],
			[{text: 'ceasefire in eastern provinces', status: 'signed', meeting: 'b-0'}],
		),
	]);
	expect(agreements).toHaveLength(1);
	expect(agreements[0]).toMatchObject({status: 'signed', meeting: meetings[0].id});
});

test('an agreement does not come of a meeting of other people', () => {
	const {agreements} = merge([
		article(
			'a',
			'2014-09-20',
			[{date: on('2014-09-19')}],
			[{parties: [person('Wang Yi', 'CN'), person('Wendy Sherman', 'US')], meeting: 'a-0'}],
		),
	]);
	expect(agreements.map(({meeting}) => meeting)).toEqual([undefined]);
});

test('an agreement does not come of a meeting that was held after it was known', () => {
	const {agreements} = merge([
		article('a', '2014-09-06', [], [{text: 'to restore relations and reopen embassies'}]),
		article(
			'b',
			'2014-09-20',
			[{date: on('2014-09-19')}],
			[{text: 'to restore relations and reopen embassies', meeting: 'b-0'}],
		),
	]);
	expect(agreements.map(({meeting}) => meeting)).toEqual([undefined]);
});

test('people know their meetings under one name', () => {
	const {people} = merge([
		article('a', '2014-10-14', [{date: on('2014-10-14')}]),
		article('b', '2015-03-02', [
			{participants: [person('Mr Kerry'), person('Sergey Lavrov', 'RU')], date: on('2015-03-02')},
		]),
	]);
	expect(people.map(({name, meetings}) => [name, meetings.length])).toEqual([
		['John Kerry', 2],
		['Sergei Lavrov', 2],
	]);
	expect(people[1].aliases).toEqual(['Sergey Lavrov']);
});

test('the same file given twice counts once', () => {
	const one = article('a', '2014-10-14', [{date: on('2014-10-14')}]);
	expect(merge([one, {...one, article: {...one.article, path: 'z.txt'}}])).toEqual(merge([one]));
});
