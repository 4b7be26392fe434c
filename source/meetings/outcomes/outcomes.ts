/** What came of each meeting: the clauses that say what was agreed, refused, discussed or set next, with their proof. */
import type {Article} from '../../article.ts';
import type {Outcome, OutcomeKind} from '../../meeting.ts';
import {citeLine} from '../evidence.ts';
import type {Line} from '../reading/reading.ts';
import type {Cluster} from '../unite/cluster.ts';
import {attribute} from './attribute.ts';
import {likeness} from './same-matter.ts';
import type {Saying} from './saying.ts';

const ORDER: OutcomeKind[] = ['agreed', 'not-agreed', 'next', 'discussed'];
/** Share of words from which on two clauses tell of one matter. */
const SAME_MATTER = 0.25;

/** One group a matter; headlines only repeat. */
const matters = (sayings: readonly Saying[]): Saying[][] => {
	const found: Saying[][] = [];
	for (const saying of sayings) {
		const known = found.find(
			matter =>
				saying.line.title ||
				// "We have agreed on steps": what was told to be agreed, once more in somebody's words.
				(saying.we && saying.kind === 'agreed' && !matter[0]!.we) ||
				// Talks fail once, however often it is told.
				(saying.kind === 'not-agreed' && [saying, matter[0]!].some(({own, vague}) => own || vague)) ||
				matter.some(other => other.line === saying.line || likeness(other.text, saying.text) >= SAME_MATTER),
		);
		if (known) known.push(saying);
		else found.push([saying]);
	}
	return found;
};

/** One outcome in the words of the sentence of the text that says it first and plainest, proved by all that do. */
const outcomeOf = (article: Article, kind: OutcomeKind, matter: readonly Saying[]): Outcome => {
	const told = matter.filter(({line}) => !line.title);
	const best =
		told.find(({weak, vague}) => !weak && !vague) ??
		told.find(({statement, vague}) => !statement && !vague) ??
		told.find(({weak}) => !weak) ??
		told[0] ??
		matter[0]!;
	const lines = [...new Set(matter.map(({line}) => line))].sort((a, b) => a.index - b.index);
	return {kind, text: best.text, evidence: lines.map(line => citeLine(article, line))};
};

const summed = (article: Article, sayings: readonly Saying[]): Outcome[] => {
	const kinds = Map.groupBy(sayings, ({kind}) => kind);
	return ORDER.flatMap(kind => {
		const group = kinds.get(kind) ?? [];
		if (kind !== 'discussed') return matters(group).map(matter => outcomeOf(article, kind, matter));
		// What a meeting was about says little once it has come to something.
		const idle =
			// A headline in passing speaks of more than the meeting.
			group.every(({line, weak}) => line.title && weak) ||
			(kinds.has('agreed') && group.every(({weak, vague}) => weak || vague));
		return idle ? [] : [outcomeOf(article, kind, group)];
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
