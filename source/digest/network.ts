/** Who met whom: how often each two parties met or spoke. */
import type {MergedMeeting} from '../meetings/merge/merged.ts';
import type {Network} from './brief-model.ts';
import {partyName} from './party-words.ts';

/** Beyond this a gathering says little of who met whom. */
const MOST_PARTIES = 12;

/** The `most` parties with most meetings held, and the pairs among them; ties by name. */
export const networkOf = (meetings: readonly MergedMeeting[], most: number): Network => {
	const counts = new Map<string, number>();
	const pairs = new Map<string, {a: string; b: string; count: number; inPerson: number}>();
	for (const {status, kind, participants} of meetings) {
		if (status !== 'held' || participants.length < 2 || participants.length > MOST_PARTIES) continue;
		const names = [...new Set(participants.map(partyName))].sort();
		for (const [at, a] of names.entries()) {
			counts.set(a, (counts.get(a) ?? 0) + 1);
			for (const b of names.slice(at + 1)) {
				const pair = pairs.get(`${a}\0${b}`) ?? {a, b, count: 0, inPerson: 0};
				pairs.set(`${a}\0${b}`, pair);
				pair.count++;
				if (kind !== 'call') pair.inPerson++;
			}
		}
	}
	const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
	const names = ranked.slice(0, most);
	return {
		names,
		more: ranked.length - names.length,
		pairs: [...pairs.values()]
			.filter(({a, b}) => names.includes(a) && names.includes(b))
			.map(({a, b, count, inPerson}) => ({a: names.indexOf(a), b: names.indexOf(b), count, called: inPerson === 0}))
			.map(pair => (pair.a < pair.b ? pair : {...pair, a: pair.b, b: pair.a}))
			.sort((p, q) => q.count - p.count || p.a - q.a || p.b - q.b),
	};
};
