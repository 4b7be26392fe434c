/** Groups the mentions of a corpus into meetings: candidates by blocks, strongest ties first, contradictions never joined. */
import {blocksOf} from './blocks.ts';
import {contradict, type Tie, tie} from './compare.ts';
import {disjointSets} from './disjoint-sets.ts';
import type {Mention} from './mention.ts';

/** Days of publication beyond which two undated mentions are not compared. */
const WINDOW = 45;

type TiedPair = Tie & {a: number; b: number};
type Block = {all: number[]; collective: number[]};

/** Days in which a mention can meet another; open where nothing is known. */
const reach = ({timing: {span, published}, dayOfTelling}: Mention): [from: number, to: number] =>
	span && !dayOfTelling
		? [span[0] - 1, span[1] + 1]
		: published === null
			? [-Infinity, Infinity]
			: [published - WINDOW, published + WINDOW];

function* pairsWithin(block: readonly number[], mentions: readonly Mention[]): Generator<[number, number]> {
	const sorted = block
		.map(at => ({at, reach: reach(mentions[at])}))
		.sort((a, b) => a.reach[0] - b.reach[0] || a.at - b.at);
	for (const [index, first] of sorted.entries())
		for (let next = index + 1; next < sorted.length && sorted[next].reach[0] <= first.reach[1]; next++)
			yield first.at < sorted[next].at ? [first.at, sorted[next].at] : [sorted[next].at, first.at];
}

const tiesOf = (mentions: readonly Mention[]): TiedPair[] => {
	const blocks = new Map<string, Block>();
	const add = (key: string, at: number, collective: boolean): void => {
		const block = blocks.get(key) ?? {all: [], collective: []};
		blocks.set(key, block);
		block.all.push(at);
		if (collective) block.collective.push(at);
	};
	for (const [at, mention] of mentions.entries()) {
		const {named, sides, collective} = blocksOf(mention.entities);
		for (const key of named) add(key, at, false);
		for (const key of sides) add(`side ${key}`, at, collective);
	}
	const seen = new Set<number>();
	const ties: TiedPair[] = [];
	const consider = (a: number, b: number): void => {
		const pair = a * mentions.length + b;
		if (seen.has(pair)) return;
		seen.add(pair);
		if (contradict(mentions[a], mentions[b])) return;
		const tied = tie(mentions[a], mentions[b]);
		if (tied) ties.push({a, b, ...tied});
	};
	for (const [key, {all, collective}] of blocks) {
		if (!key.startsWith('side ')) for (const [a, b] of pairsWithin(all, mentions)) consider(a, b);
		else if (collective.length > 0) {
			const reporting = new Set(collective);
			for (const [a, b] of pairsWithin(all, mentions)) if (reporting.has(a) || reporting.has(b)) consider(a, b);
		}
	}
	return ties.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
};

/**
 * Groups mentions (in their fixed order) into meetings, each a list of mentions in that order.
 * Strongest ties join first (Kruskal); two groups that hold any contradicting pair stay apart. A mention whose best match
 * is taken, because its own article tells of that meeting elsewhere, is another meeting: only a firm tie may join it then.
 */
export const cluster = (mentions: readonly Mention[]): Mention[][] => {
	const sets = disjointSets(mentions.length);
	const members = mentions.map((_, at) => [at]);
	const turnedDown = new Set<number>();
	for (const {a, b, firm} of tiesOf(mentions)) {
		const [p, q] = [sets.find(a), sets.find(b)];
		if (p === q || (!firm && (turnedDown.has(a) || turnedDown.has(b)))) continue;
		if (members[p].some(x => members[q].some(y => contradict(mentions[x], mentions[y])))) {
			// The one that stands alone came too late.
			for (const at of [a, b]) if (members[sets.find(at)].length === 1) turnedDown.add(at);
			continue;
		}
		sets.join(p, q);
		const root = sets.find(p);
		members[root] = [...members[p], ...members[q]].sort((x, y) => x - y);
	}
	return members.filter((_, at) => sets.find(at) === at).map(group => group.map(at => mentions[at]));
};
