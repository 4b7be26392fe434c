/** What came of each meeting: the clauses around its mentions that say what was agreed, refused, discussed or set next. */
import type {Article} from '../article.ts';
import {casesOf, distance, isRelation} from '../language/tree.ts';
import type {Outcome, OutcomeKind} from '../meeting.ts';
import type {Encounter} from './encounter.ts';
import {citeLine} from './evidence.ts';
import type {Line} from './reading.ts';
import type {Entity} from './registry.ts';
import type {Saying} from './sayings.ts';
import type {Cluster} from './unite.ts';

/** How many sentences after its last mention may still speak of a meeting. */
const REACH = 3;
/** The same for what says something of a meeting only close to it. */
const WEAK_REACH = 2;
/** How many sentences before its first mention may already tell what came of it. */
const LEAD = 3;

/** The same party, or the country that it acts for. */
const actsFor = (entity: Entity, party: Entity) =>
	entity.name === party.name || (entity.country !== undefined && entity.country === party.country);

const ofParties = (actors: readonly Entity[], {parties}: Cluster) =>
	actors.length > 0 && actors.every(actor => parties.some(party => actsFor(actor, party)));

/** What may be told of a meeting of each status. */
const admits = ({status}: Cluster, {kind, ahead}: Saying): boolean =>
	status === 'held' ? true : (status === 'planned' || status === 'possible') && kind === 'discussed' && ahead;

type Told = {cluster: Cluster; encounter: Encounter};

/** Prepositions that put a saying before or after the encounter beside it. */
const APART = new Set(['before', 'ahead', 'prior', 'after', 'following', 'since']);

/** "urged him at their meeting", "met X and urged": a weak saying must belong to the encounter's own clause. */
const isWithin = ({line: {tree}, at}: Saying, trigger: number): boolean =>
	distance(tree, at, trigger) <= 2 &&
	!casesOf(tree, trigger).some(word => APART.has(word)) &&
	!isRelation(tree.tokens[at]!, 'acl');

const takesPart = (saying: Saying, cluster: Cluster): boolean =>
	saying.actors.length === 0 || saying.actors.some(actor => ofParties([actor], cluster));

/** In a sentence that reports encounters: the nearest one in its tree that the saying's subject took part in. */
const beside = (saying: Saying, told: readonly Told[]): Cluster | undefined => {
	const {tree} = saying.line;
	return told
		.filter(
			({cluster, encounter}) =>
				admits(cluster, saying) &&
				takesPart(saying, cluster) &&
				(saying.topic || !saying.weak || isWithin(saying, encounter.trigger)),
		)
		.filter(({encounter}) => encounter.trigger !== saying.at || saying.kind === 'discussed')
		.sort((a, b) => distance(tree, saying.at, a.encounter.trigger) - distance(tree, saying.at, b.encounter.trigger))[0]
		?.cluster;
};

/** In the sentences after a mention: the parties go on acting, or the talks themselves. */
const continues = (saying: Saying, {cluster, told}: Recent): boolean => {
	if (!admits(cluster, saying) || saying.topic) return false;
	// One side speaks to the other.
	if (saying.weak)
		return saying.line.index - told <= WEAK_REACH && ofParties(saying.actors, cluster) && ofParties(saying.to, cluster);
	return saying.actors.length === 0
		? saying.own || saying.bare
		: ofParties(saying.actors, cluster) || (saying.own && takesPart(saying, cluster));
};

type Recent = {cluster: Cluster; told: number; last: number};

/** Which meeting each saying speaks of. */
const attribute = (
	clusters: readonly Cluster[],
	sayings: readonly Saying[],
	lines: readonly Line[],
): Map<Cluster, Saying[]> => {
	const told = Map.groupBy(
		clusters.flatMap(cluster => cluster.encounters.map(encounter => ({cluster, encounter}))),
		({encounter}) => encounter.line,
	);
	const byLine = Map.groupBy(sayings, ({line}) => line);
	const found = new Map<Cluster, Saying[]>();
	const give = (cluster: Cluster, saying: Saying) => found.set(cluster, [...(found.get(cluster) ?? []), saying]);
	let recent: Recent[] = [];
	let waiting: Saying[] = [];
	let story = -1;
	for (const line of lines) {
		if (line.story !== story) {
			recent = [];
			waiting = [];
			story = line.story;
		}
		const here = told.get(line) ?? [];
		for (const {cluster} of here) {
			const early = waiting.filter(
				saying =>
					line.index - saying.line.index <= LEAD && admits(cluster, saying) && ofParties(saying.actors, cluster),
			);
			for (const saying of early) give(cluster, saying);
			waiting = waiting.filter(saying => !early.includes(saying));
		}
		const before = recent;
		const now = [...new Set(here.map(({cluster}) => cluster))];
		recent = [
			...recent.filter(({cluster}) => !now.includes(cluster)),
			...now.map(cluster => ({cluster, told: line.index, last: line.index})),
		];
		for (const saying of byLine.get(line) ?? []) {
			const own = beside(saying, here);
			if (own) {
				give(own, saying);
				continue;
			}
			const near = (here.length > 0 ? before : recent).findLast(
				known => line.index - known.last <= REACH && continues(saying, known),
			);
			if (near) {
				give(near.cluster, saying);
				near.last = line.index;
			} else if (!saying.weak && saying.kind !== 'discussed' && saying.actors.length > 0) waiting.push(saying);
		}
	}
	return found;
};

const ORDER: OutcomeKind[] = ['agreed', 'not-agreed', 'next', 'discussed'];

/** One outcome a kind. */
const summed = (article: Article, sayings: readonly Saying[]): Outcome[] => {
	const kinds = Map.groupBy(sayings, ({kind}) => kind);
	return ORDER.flatMap(kind => {
		const group = kinds.get(kind);
		if (!group || (kind === 'discussed' && kinds.has('agreed') && group.every(({weak}) => weak))) return [];
		const best = group.find(({line}) => !line.title) ?? group[0]!;
		return [
			{kind, text: best.text, evidence: [...new Set(group.map(({line}) => line))].map(line => citeLine(article, line))},
		];
	});
};

/** The outcomes of every meeting of an article. */
export const outcomesOf = (
	article: Article,
	lines: readonly Line[],
	clusters: readonly Cluster[],
	sayings: readonly Saying[],
): Map<Cluster, Outcome[]> =>
	new Map([...attribute(clusters, sayings, lines)].map(([cluster, group]) => [cluster, summed(article, group)]));
