/** What came of each meeting: the clauses that say what was agreed, refused, discussed or set next, with their proof. */
import type {Article} from '../article.ts';
import type {Outcome, OutcomeKind} from '../meeting.ts';
import {attribute} from './attribute.ts';
import {citeLine} from './evidence.ts';
import type {Line} from './reading.ts';
import type {Saying} from './sayings.ts';
import type {Cluster} from './unite.ts';

const ORDER: OutcomeKind[] = ['agreed', 'not-agreed', 'next', 'discussed'];

/** One outcome a kind, in the words of the first sentence of the text that says it. */
const summed = (article: Article, sayings: readonly Saying[]): Outcome[] => {
	const kinds = Map.groupBy(sayings, ({kind}) => kind);
	return ORDER.flatMap(kind => {
		const group = kinds.get(kind);
		// What a meeting was about says little once it has come to something.
		if (!group || (kind === 'discussed' && kinds.has('agreed') && group.every(({weak}) => weak))) return [];
		const best = group.find(({line}) => !line.title) ?? group[0]!;
		const lines = [...new Set(group.map(({line}) => line))].sort((a, b) => a.index - b.index);
		return [{kind, text: best.text, evidence: lines.map(line => citeLine(article, line))}];
	});
};

/** The outcomes of every meeting of an article, from what its sentences say in order. */
export const outcomesOf = (
	article: Article,
	lines: readonly Line[],
	clusters: readonly Cluster[],
	sayings: readonly Saying[],
): Map<Cluster, Outcome[]> => {
	const attributed = attribute(clusters, sayings, lines, article.published?.date);
	return new Map([...attributed].map(([cluster, group]) => [cluster, summed(article, group)]));
};
