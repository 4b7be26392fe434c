import {expect, it} from 'vitest';
import {divideQuery, narrowMerged} from '../../source/library/narrow-merged.ts';
import {parseQuery} from '../../source/library/query.ts';
import {merge} from '../../source/meetings/merge/merge.ts';
import {makeEntry, person} from './make-entry.ts';

const day = (date: string) => ({from: date, to: date, text: date, basis: 'stated' as const});
const entries = [
	makeEntry('a', {
		title: 'Kerry and Lavrov talk in Geneva',
		date: '2015-03-02',
		meetings: [
			{
				participants: [person('John Kerry'), person('Sergei Lavrov')],
				place: {name: 'Geneva'},
				date: day('2015-03-02'),
				sources: ['a'],
			},
		],
	}),
	makeEntry('b', {
		title: 'Putin calls Merkel',
		date: '2016-03-02',
		meetings: [{kind: 'call', participants: [person('Vladimir Putin'), person('Angela Merkel')], sources: ['b']}],
	}),
];
const merged = merge(entries.map(({facts}) => facts));
const narrow = (text: string) => narrowMerged(merged, divideQuery(parseQuery(text)).events);

it.each([
	['who:kerry', ['a']],
	['kind:call', ['b']],
	// Nothing fixes its day: what was published then was reported then.
	['since:2016', ['b']],
	['who:kerry since:2016', []],
	['-who:kerry', ['b']],
])('keeps for %s the meetings, and the articles that tell of them', (query, ids) => {
	const {meetings, articles, people} = narrow(query);
	expect(meetings.flatMap(({sources}) => sources)).toEqual(ids);
	expect(articles.map(({id}) => id)).toEqual(ids);
	expect(people.flatMap(one => one.meetings).every(id => meetings.some(meeting => meeting.id === id))).toBe(true);
});

it('leaves everything where nothing is asked of meetings', () => {
	expect(narrow('geneva "word for word" source:x')).toBe(merged);
	expect(divideQuery(parseQuery('geneva who:kerry')).ofArticles.terms).toEqual([
		{kind: 'word', value: 'geneva', negated: false},
	]);
});
