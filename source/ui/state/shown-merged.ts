/** What `readout digest -q QUERY` would tell: terms about articles choose what is merged, the others choose among it. */
import {divideQuery, narrowMerged} from '../../library/narrow-merged.ts';
import {parseQuery} from '../../library/query.ts';
import {filter} from '../../library/search.ts';
import {merge} from '../../meetings/merge/merge.ts';
import type {Merged} from '../../meetings/merge/merged.ts';
import type {Data} from './data.ts';

export const shownMerged = (data: Data, text: string): Merged => {
	const {ofArticles, events} = divideQuery(parseQuery(text));
	if (ofArticles.terms.length === 0) return narrowMerged(data.merged, events);
	return narrowMerged(merge(filter(data.index, ofArticles, data.library).map(({facts}) => facts)), events);
};
