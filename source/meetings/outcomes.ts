/** What came of each meeting: the clauses around its mentions that say what was agreed, refused, discussed or set next. */
import type {Article} from '../article.ts';
import {distance} from '../language/tree.ts';
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

/** In a sentence that reports encounters: the nearest one in its tree that the saying's subject took part in. */
const beside = (saying: Saying, told: readonly Told[]): Cluster | undefined => {
	const {tree} = saying.line;
	return told
		.filter(
			({cluster, encounter}) =>
				(admits(cluster, saying) && encounter.trigger !== saying.at) ||
				(encounter.trigger === saying.at && saying.kind === 'discussed'),
		)
		.filter(
			({cluster}) =>
				admits(cluster, saying) &&
				(saying.own || saying.actors.length === 0 || saying.actors.some(actor => ofParties([actor], cluster))),
		)
		.sort((a, b) => distance(tree, saying.at, a.encounter.trigger) - distance(tree, saying.at, b.encounter.trigger))[0]
		?.cluster;
};

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
	let current: {cluster: Cluster; told: number; last: number} | undefined;
	let waiting: Saying[] = [];
	let story = -1;
	for (const line of lines) {
		if (line.story !== story) {
			current = undefined;
			waiting = [];
			story = line.story;
		}
		const here = told.get(line) ?? [];
		if (here.length > 0) {
			for (const {cluster} of here) {
				for (const saying of waiting)
					if (line.index - saying.line.index <= LEAD && admits(cluster, saying) && ofParties(saying.actors, cluster))
						give(cluster, saying);
				waiting = waiting.filter(saying => !found.get(cluster)?.includes(saying));
			}
			const main = here.findLast(({cluster}) => cluster.status === 'held') ?? here.at(-1)!;
			current = {cluster: main.cluster, told: line.index, last: line.index};
		}
		for (const saying of byLine.get(line) ?? []) {
			const cluster = beside(saying, here);
			if (cluster) {
				give(cluster, saying);
				continue;
			}
			if (here.length > 0 && !saying.own && saying.actors.length === 0) continue;
			const near = current && line.index - current.last <= REACH ? current.cluster : undefined;
			if (
				near &&
				admits(near, saying) &&
				(saying.weak
					? !line.title && line.index - current!.told <= WEAK_REACH && ofParties(saying.actors, near)
					: saying.own || ofParties(saying.actors, near) || saying.bare)
			) {
				give(near, saying);
				current!.last = line.index;
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
		if (!group || (kind === 'discussed' && kinds.has('agreed'))) return [];
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
