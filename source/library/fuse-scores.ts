import Fuse from 'fuse.js';
import type {Entry} from './entry.ts';

const options = {
	keys: [
		{name: 'title', weight: 0.5, getFn: ({head}: Entry) => head.title},
		{name: 'people', weight: 0.35, getFn: ({events}: Entry) => events.flatMap(({people}) => people)},
		{name: 'places', weight: 0.15, getFn: ({events}: Entry) => events.flatMap(({places}) => places)},
	],
	// Without it Fuse sees only the first sixty letters of a field.
	ignoreLocation: true,
	includeScore: true,
	useExtendedSearch: true,
	threshold: 0.4,
	shouldSort: false,
};

/**
 * Fuse's opinion of each entry, from 0 (no match) to 1: it sees the nearness of letters over a whole field, where the
 * index sees single words. Linear in the number of entries: for a few hundred candidates at most.
 */
export const fuseScores = (candidates: Entry[], words: string): number[] => {
	const scores = candidates.map(() => 0);
	for (const {refIndex, score = 1} of new Fuse(candidates, options).search(words)) scores[refIndex] = 1 - score;
	return scores;
};
