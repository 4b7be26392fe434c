/** Evidence of many articles in one list. */
import type {Evidence} from '../../meeting.ts';

/** Where a quote stands: equal keys are one and the same sentence of one article. */
export const evidenceKey = ({article, start, end}: Evidence): string => `${article}:${start}-${end}`;

/** Keeps the given order, drops repeats. */
export const uniqueEvidence = (all: Iterable<Evidence>): Evidence[] => [
	...new Map([...all].map(evidence => [evidenceKey(evidence), evidence])).values(),
];
