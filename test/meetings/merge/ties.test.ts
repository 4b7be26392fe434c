import {expect, test} from 'vitest';
import {type Anchors, TIES} from '../../../source/meetings/merge/ties.ts';

const pair: Anchors = {
	time: 0,
	place: 'unknown',
	share: 1,
	byName: true,
	alone: false,
	many: false,
	sameTense: true,
	planAndDeed: false,
	about: false,
	deal: false,
	story: false,
	copied: false,
};

/** In the order of the table: what only that row ties. */
const ONLY: Partial<Anchors>[] = [
	{copied: true, share: 0.4},
	{time: 2, share: 0.5},
	{time: 2, place: 'same', byName: false, alone: true},
	{time: 3, place: 'near'},
	{time: 0.7, place: 'same', byName: false, share: 0.5},
	{place: 'same', share: 0.6},
	{time: -0.5, place: 'same', about: true},
	{time: -0.25, planAndDeed: true, sameTense: false},
	{time: -0.25, place: 'near', planAndDeed: true, many: true},
	{time: 0.7, about: true, byName: false, share: 0.5},
	{time: 0.7, story: true, share: 0.5, sameTense: false},
	{time: 1, sameTense: false},
	{deal: true},
	{story: true, share: 0.6},
];

test('every reason is needed: it alone ties something', () => {
	const held = ONLY.map(some => TIES.filter(({holds}) => holds({...pair, ...some})).map(({why}) => why));
	expect(held).toEqual(TIES.map(({why}) => [why]));
});

test('a pair alone ties nothing, whatever else is unknown', () => {
	for (const place of ['within', 'unknown', 'near'] as const)
		for (const time of [-0.5, 0, 0.5]) expect(TIES.filter(({holds}) => holds({...pair, place, time}))).toEqual([]);
});
