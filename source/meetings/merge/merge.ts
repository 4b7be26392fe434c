/** The reduce side: the facts of many articles, in any order, to one account of who met whom. */
import type {Facts} from '../../meeting.ts';
import {mergeAgreements} from './agreements.ts';
import {cluster} from './cluster.ts';
import {byDay, fuse, meetingId} from './fuse.ts';
import {mentionsOf} from './mention.ts';
import type {Merged} from './merged.ts';
import {byArticle} from './order.ts';
import {peopleOf} from './people.ts';
import {registry} from './registry.ts';
import {foldRepeats} from './repeats.ts';
import {withoutStrays} from './strays.ts';

/** One record an article, in the fixed order; the same file given twice counts once. */
const inOrder = (facts: Iterable<Facts>): Facts[] => {
	const seen = new Set<string>();
	return [...facts]
		.sort((a, b) => byArticle(a.article, b.article))
		.filter(({article}) => !seen.has(article.id) && seen.add(article.id));
};

/**
 * Merges what single articles tell. The order of `facts` changes nothing: the same set gives the same bytes.
 * Holds the facts, never the texts.
 */
export const merge = (facts: Iterable<Facts>): Merged => {
	const ordered = inOrder(facts);
	const resolve = registry(ordered);
	const mentions = ordered.flatMap(one => foldRepeats(withoutStrays(mentionsOf(one, resolve))));
	const groups = cluster(mentions).filter(group => group.some(({ofDeal}) => !ofDeal));
	const fused = groups.map(group => fuse(group, resolve)).sort((a, b) => byDay(a.meeting, b.meeting));
	const idOf = new Map<string, string>();
	for (const group of groups) {
		const id = meetingId(group);
		for (const {article, told} of group) for (const own of told) idOf.set(`${article.id} ${own}`, id);
	}
	const meetings = fused.map(({meeting}) => meeting);
	return {
		schema: 1,
		articles: ordered.map(({article}) => article),
		meetings,
		agreements: mergeAgreements(ordered, resolve, idOf, meetings),
		people: peopleOf(ordered, resolve, fused),
	};
};
