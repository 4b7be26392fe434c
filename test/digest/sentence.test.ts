import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {meetingSentence} from '../../source/digest/sentence.ts';
import type {Meeting} from '../../source/meeting.ts';
import {blankMeeting} from '../meetings/blank-meeting.ts';
import {kerry, lavrov, on, person, state} from '../meetings/merge/build-facts.ts';

const base: Meeting = {...blankMeeting, id: 'm', participants: [kerry, lavrov]};
const beijing = {name: 'Beijing', country: 'CN'};
const who = 'John Kerry (Secretary of State, United States) and Sergei Lavrov (Foreign Minister, Russia)';

describe('sentences', () => {
	test.each<[Partial<Meeting>, string]>([
		[{place: beijing, date: on('2014-11-08')}, `${who} met in Beijing, China on 8 November 2014.`],
		[{kind: 'call'}, `${who} spoke by phone.`],
		[
			{
				participants: [person('King Fahd', 'SA', 'King'), person('Faisal bin Farhan', 'SA', 'Prince')],
				place: {name: 'Buckingham Palace', country: 'GB'},
			},
			'King Fahd (Saudi Arabia) and Prince Faisal bin Farhan (Saudi Arabia) met at Buckingham Palace, London.',
		],
		[{kind: 'talks', dateText: 'Saturday'}, `${who} held talks (“Saturday”; the day is not given).`],
		[
			{kind: 'visit', status: 'planned', place: {name: 'Russia', country: 'RU'}, date: on('2015-02-04', '2015-02-05')},
			`John Kerry (Secretary of State, United States) is to visit Russia and meet Sergei Lavrov (Foreign Minister, Russia) on 4–5 February 2015.`,
		],
		[
			{kind: 'summit', status: 'possible', date: on('2015-05-01', '2015-06-30')},
			`${who} may meet at a summit in May–June 2015.`,
		],
		[{status: 'cancelled', place: beijing}, `A meeting of ${who} in Beijing, China was called off.`],
		[{kind: 'talks', status: 'denied'}, `Talks between ${who} were denied or ruled out.`],
		[
			{participants: [kerry], kind: 'visit', place: beijing},
			'John Kerry (Secretary of State, United States) visited Beijing, China.',
		],
		[
			{participants: [kerry, state('Russia')], kind: 'visit', status: 'planned', place: {name: 'Sochi', country: 'RU'}},
			'John Kerry (Secretary of State, United States) is to visit Sochi, Russia.',
		],
		[
			{participants: [kerry, state('Russia')], kind: 'visit', status: 'cancelled'},
			'A visit to Russia by John Kerry (Secretary of State, United States) was called off.',
		],
		[
			{participants: [state('United States'), state('Russia')], kind: 'talks', status: 'planned'},
			'The United States and Russia are to hold talks.',
		],
		[
			{
				participants: [{...person('Francis'), role: 'Pope'}, person('Kirill', 'RU')],
				place: {name: 'Capella Hotel', country: 'SG'},
				dateText: 'six days later',
			},
			'Pope Francis and Kirill (Russia) met at the Capella Hotel, Singapore.',
		],
		[{participants: [], kind: 'summit'}, 'A summit took place.'],
		[
			{participants: [{name: 'EU foreign ministers', type: 'group'}], status: 'planned'},
			'EU foreign ministers are to take part in a meeting.',
		],
		[
			{participants: [person('Kim Jong Un', 'KP', 'North Korean leader'), person('Moon Jae-in')]},
			'Kim Jong Un (North Korean leader) and Moon Jae-in met.',
		],
	])('%#', (told, sentence) => expect(meetingSentence({...base, ...told})).toBe(sentence));
});

test('a plan whose day is over is told as a plan of then', () => {
	const plan: Meeting = {...base, status: 'planned', date: on('2015-02-04')};
	expect(meetingSentence(plan, true)).toBe(`${who} were to meet on 4 February 2015.`);
	expect(meetingSentence({...plan, status: 'possible'}, true)).toBe(
		`A meeting of ${who} on 4 February 2015 was under discussion.`,
	);
});

const anyMeeting = fc.record({
	kind: fc.constantFrom<Meeting['kind']>('meeting', 'talks', 'visit', 'summit', 'call'),
	status: fc.constantFrom<Meeting['status']>('held', 'planned', 'possible', 'cancelled', 'denied'),
	participants: fc.subarray([
		kerry,
		lavrov,
		state('United States'),
		{name: 'rebels', type: 'group' as const},
		person('Mr X'),
		{name: 'European Union', type: 'org' as const},
	]),
	place: fc.constantFrom(beijing, {name: 'Russia', country: 'RU'}, {name: 'London', venue: 'Winfield House'}, null),
	date: fc.constantFrom(
		on('2014-11-08'),
		on('2014-11-01', '2014-11-30'),
		on('2014-01-01', '2014-12-31'),
		on('2014-11-03', '2014-11-09'),
		on('2014-11-03', '2014-11-21'),
		null,
	),
	dateText: fc.constantFrom('last week', null),
});

test('every combination of known and unknown makes one clean sentence', () => {
	fc.assert(
		fc.property(anyMeeting, fc.boolean(), (told, past) => {
			const sentence = meetingSentence({...base, ...told}, past);
			expect(sentence).toMatch(/^\p{Lu}.*[^.\s]\.$/u);
			expect(sentence).not.toMatch(/undefined|null| {2}|\s[,.;)]|\(\s|,\.|\b(\w+) \1\b/);
			for (const {name} of told.participants) expect(sentence).toContain(name.slice(1));
		}),
		{numRuns: 1000},
	);
});
