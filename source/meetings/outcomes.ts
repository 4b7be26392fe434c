/** What came of a meeting: the sentences around its mentions that say what was agreed, refused, discussed or set next. */
import type {Article} from '../article.ts';
import type {Outcome, OutcomeKind} from '../meeting.ts';
import {citeLine} from './evidence.ts';
import {outcomeCues} from './outcome-cues.ts';
import type {Line, Reading} from './reading.ts';
import type {Cluster} from './unite.ts';

/** How many sentences after a mention may still speak of the meeting. */
const REACH = 3;

type Said = {kind: OutcomeKind; line: Line; text: string};

const sentenceText = (article: Article, line: Line) =>
	article.text.slice(line.tree.sentence.start, line.tree.sentence.end);

/** The clause that says it: from the cue to the end of the sentence, without the attribution that closes it. */
const clauseOf = (text: string, at: number): string =>
	text
		.slice(at)
		.replace(/,?["”]? (?:[A-Z][\p{L}.'’-]+ ){1,4}(?:said|told|added)\b.*$/u, '')
		.replace(/,? (?:he|she|they|officials|it) (?:said|added|told)\b.*$/u, '')
		.replace(/[\s.,;:"”]+$/u, '');

const saidIn = (article: Article, line: Line): Said | undefined => {
	const text = sentenceText(article, line);
	for (const {kind, pattern} of outcomeCues) {
		const match = pattern.exec(text);
		if (match) return {kind, line, text: clauseOf(text, match.index)};
	}
	return undefined;
};

/** True where a sentence goes on about a meeting told just before: its parties or "they", "the two", "both" act in it. */
const continues = (line: Line, cluster: Cluster, resolves: (line: Line) => ReadonlySet<string>): boolean => {
	if (line.actors.some(actor => actor.form === 'pronoun' && actor.plural)) return true;
	const names = resolves(line);
	return cluster.parties.filter(party => names.has(party.name)).length > 0;
};

/** The outcomes of one meeting, at most one a kind, each with every sentence that says it. */
export const outcomesOf = (
	reading: Reading,
	cluster: Cluster,
	clusters: readonly Cluster[],
	named: (line: Line) => ReadonlySet<string>,
): Outcome[] => {
	const {article, lines} = reading;
	const own = new Set(cluster.encounters.map(encounter => encounter.line.index));
	const others = new Set(
		clusters
			.filter(other => other !== cluster)
			.flatMap(other => other.encounters.map(encounter => encounter.line.index)),
	);
	const said: Said[] = [];
	const seen = new Set<number>();
	for (const {line} of cluster.encounters) {
		for (let index = line.index; index <= line.index + (line.title ? 0 : REACH); index++) {
			const next = lines[index];
			if (!next || next.story !== line.story || seen.has(index)) break;
			if (index !== line.index && others.has(index) && !own.has(index)) break;
			if (index !== line.index && !continues(next, cluster, named)) continue;
			seen.add(index);
			const outcome = saidIn(article, next);
			if (!outcome) continue;
			if (cluster.status !== 'held' && outcome.kind !== 'discussed') continue;
			if (outcome.kind === 'discussed' && index > line.index + 1) continue;
			said.push(outcome);
		}
	}
	return [...Map.groupBy(said, outcome => outcome.kind)].map(([kind, group]) => ({
		kind,
		text: group[0]!.text,
		evidence: group.map(({line}) => citeLine(article, line)),
	}));
};
