import {expect, test} from 'vitest';
import {changesFrom, changesSince, snapshot} from '../../source/digest/changes.ts';
import {select} from '../../source/digest/select.ts';
import {merge} from '../../source/meetings/merge/merge.ts';
import {article, brahimi, kerry, lavrov, on} from '../meetings/merge/build-facts.ts';

const planned = article('a', '2014-11-01', [
	{status: 'planned', date: on('2014-11-08')},
	{status: 'planned', participants: [kerry, brahimi], date: on('2014-11-20')},
]);
const held = article('b', '2014-11-09', [{date: on('2014-11-08')}, {kind: 'call', date: on('2014-11-05')}], [{}]);
const off = article('c', '2014-11-10', [{status: 'cancelled', participants: [kerry, brahimi], date: on('2014-11-20')}]);
const again = article('d', '2014-11-11', [{date: on('2014-11-08'), participants: [lavrov, kerry]}]);

const marks = (merged: ReturnType<typeof merge>, changes: ReadonlyMap<string, string>) =>
	merged.meetings.map(({id}) => changes.get(id));

test('against a kept snapshot', () => {
	const first = snapshot(merge([planned]));
	const second = merge([planned, held, off]);
	expect(marks(second, changesSince(second, first))).toEqual(['new', 'now held', 'called off']);
	expect(changesSince(second, first).get(second.agreements[0].id)).toBe('new');
	const third = merge([again, planned, held, off]);
	expect(marks(third, changesSince(third, snapshot(second)))).toEqual([undefined, 'updated', undefined]);
});

test('the same articles again: nothing is new', () => {
	const merged = merge([planned, held]);
	expect(changesSince(merged, snapshot(merge([held, planned]))).size).toBe(0);
});

test('one sentence that proves two meetings makes neither of them new', () => {
	const quote = 'They met in May and will meet again.';
	const one = article('a', '2014-11-01', [{date: on('2014-05-08')}, {status: 'planned', date: on('2014-12-01')}]);
	for (const meeting of one.meetings) meeting.evidence = [{article: 'a', start: 0, end: quote.length, line: 1, quote}];
	expect(changesSince(merge([one]), snapshot(merge([one]))).size).toBe(0);
});

test('from a day on', () => {
	const merged = merge([planned, held, off]);
	expect(marks(merged, changesFrom(merged, '2014-11-09'))).toEqual(['new', 'now held', 'called off']);
	expect(changesFrom(merged, '2014-11-12').size).toBe(0);
});

test('an older article that joins later leaves an entry known', () => {
	const before = snapshot(merge([held]));
	const merged = merge([planned, held]);
	expect(changesSince(merged, before).get(merged.meetings.find(({sources}) => sources.length === 2)!.id)).toBe(
		'updated',
	);
});

test('selection keeps what changed, with enough sources, and the people in it', () => {
	const merged = merge([planned, held]);
	const changed = changesSince(merged, snapshot(merge([planned])));
	expect(select(merged, {changed}).meetings).toHaveLength(2);
	const twice = select(merged, {minSources: 2});
	expect(twice.meetings).toHaveLength(1);
	expect(twice.people.map(({name}) => name)).toEqual(['John Kerry', 'Sergei Lavrov']);
	expect(twice.articles).toHaveLength(2);
});
