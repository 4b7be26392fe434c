import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Agreement, Facts, Meeting} from '../../../source/meeting.ts';
import {merge} from '../../../source/meetings/merge/merge.ts';
import {article, brahimi, kerry, lavrov, on, outcome, person, state} from './build-facts.ts';

const participants = fc.uniqueArray(
	fc.constantFrom(
		kerry,
		lavrov,
		brahimi,
		person('Kerry'),
		person('Sergey Lavrov'),
		state('Russia'),
		state('United States'),
		person('J. Kerry'),
		person('Teresa Kerry'),
	),
	{maxLength: 4, selector: ({name}) => name},
);
const day = fc.integer({min: 1, max: 28}).map(number => `2014-10-${String(number).padStart(2, '0')}`);
const told = fc.record({
	participants,
	kind: fc.constantFrom<Meeting['kind']>('meeting', 'talks', 'visit', 'summit', 'call'),
	status: fc.constantFrom<Meeting['status']>('held', 'planned', 'possible', 'cancelled', 'denied'),
	place: fc.constantFrom({name: 'Geneva', country: 'CH'}, {name: 'Switzerland', country: 'CH'}, {name: 'Paris'}, null),
	date: fc.option(day.map(from => on(from))),
	dateText: fc.constantFrom('Friday', null),
	outcomes: fc.constantFrom<Meeting['outcomes'][]>(
		[],
		[outcome('x', 'agreed', 'to exchange information about the border')],
	),
});
const deal = fc.record({
	parties: participants,
	text: fc.constantFrom('agreed to exchange information about the border', 'signed a pact on grain'),
	status: fc.constantFrom<Agreement['status']>('reached', 'proposed'),
});
const corpus = fc
	.array(fc.tuple(fc.option(day), fc.array(told, {maxLength: 3}), fc.array(deal, {maxLength: 2})), {maxLength: 8})
	.map(all => all.map(([published, meetings, deals], at) => article(`a${at}`, published, meetings, deals)));

const shuffled = corpus.chain(facts =>
	fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, {minLength: facts.length})),
);

test('the order of the articles changes nothing', () => {
	fc.assert(fc.property(shuffled, ([facts, other]) => JSON.stringify(merge(other)) === JSON.stringify(merge(facts))));
});

test('no sentence is lost and none is told twice; no article is twice in one meeting', () => {
	fc.assert(
		fc.property(corpus, (facts: Facts[]) => {
			const {meetings} = merge(facts);
			const keysOf = (all: Pick<Meeting, 'evidence'>[]) =>
				all.flatMap(({evidence}) => evidence.map(({article: id, start}) => `${id}:${start}`));
			const ofDeals = new Set(facts.flatMap(one => keysOf(one.agreements)));
			const told = meetings.flatMap(one => keysOf([one]));
			expect(told.filter(key => !ofDeals.has(key)).sort()).toEqual(facts.flatMap(one => keysOf(one.meetings)).sort());
			expect(new Set(told).size).toBe(told.length);
			for (const {sources, reports} of meetings) {
				expect(new Set(sources).size).toBe(sources.length);
				expect(reports.map(({article: id}) => id)).toEqual(sources);
			}
			expect(new Set(meetings.map(({id}) => id)).size).toBe(meetings.length);
		}),
	);
});

test('what is held in one source is never told as merely planned', () => {
	fc.assert(
		fc.property(corpus, facts => {
			for (const {status, reports} of merge(facts).meetings)
				if (reports.some(report => report.status === 'held')) expect(status).toBe('held');
		}),
	);
});
