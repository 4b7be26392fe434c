/** Which meeting a saying speaks of: one in its own sentence, one told just before, or one about to be told. */
import {casesOf, dependents, distance, isRelation} from '../../language/tree.ts';
import type {MeetingStatus} from '../../meeting.ts';
import type {Encounter} from '../encounter.ts';
import type {Entity} from '../people/registry.ts';
import type {Line} from '../reading/reading.ts';
import {whenOf} from '../scene/when.ts';
import type {Cluster} from '../unite/cluster.ts';
import {sameDate} from '../unite/same.ts';
import {matterOf} from './predicates.ts';
import type {Saying} from './saying.ts';

/** How many sentences after its last mention may still speak of a meeting. */
const REACH = 3;
/** The same where both sides are named together. */
const FAR_REACH = 8;
/** The same for what says something of a meeting only close to it. */
const NEAR_REACH = 2;
/** How many sentences before its first mention may already tell what came of it. */
const LEAD = 3;
/** Prepositions that put a saying before or after the encounter beside it. */
const APART = new Set(['before', 'ahead', 'prior', 'after', 'following', 'since']);

type Told = {cluster: Cluster; encounter: Encounter};
type Recent = {cluster: Cluster; told: number; last: number};

const isParty = (entity: Entity, {parties}: Cluster) => parties.some(party => party.name === entity.name);

/** A party, or the country of one. */
const standsFor = (entity: Entity, {parties}: Cluster) =>
	parties.some(({name, country}) => name === entity.name || (country !== undefined && country === entity.country));

/** All who act are parties, or two of them with others; a country alone does not act for its leader. */
const areParties = (actors: readonly Entity[], cluster: Cluster): boolean => {
	if (actors.length < 2) return actors.some(actor => isParty(actor, cluster));
	const known = actors.filter(actor => standsFor(actor, cluster)).length;
	return known === actors.length || known >= 2;
};

/** What may be told of a meeting, or of a mention, of each status. */
const admits = (status: MeetingStatus, {kind, ahead, purpose}: Saying): boolean => {
	if (status === 'held') return !ahead || purpose === true;
	return (status === 'planned' || status === 'possible') && kind === 'discussed' && ahead;
};

/** "We", said by somebody who was not there. */
const isOfOthers = ({we, speakers}: Saying, cluster: Cluster) =>
	we && speakers.length > 0 && !speakers.some(speaker => standsFor(speaker, cluster));

/** "We discussed trade," said by somebody known: speaks of what was, however far away it is told. */
const isRecalled = ({we, speakers, line: {tree}, at, weak, vague}: Saying) =>
	we &&
	speakers.length > 0 &&
	!weak &&
	!vague &&
	(tree.tokens[at]!.xpos === 'VBD' ||
		(tree.tokens[at]!.xpos === 'VBN' &&
			dependents(tree, at, 'aux').some(child => tree.tokens[child]!.lemma === 'have')));

/** "China agreed to cut tariffs": one side's part of what both agreed on. */
const isOfOneSide = ({kind, actors, weak, anchor, line: {tree, dates}, at}: Saying) =>
	kind === 'agreed' &&
	!weak &&
	anchor !== 'other' &&
	actors.length === 1 &&
	actors[0]!.type === 'country' &&
	tree.tokens[at]!.lemma === 'agree' &&
	// "agreed to give it up in 2005": long before.
	dates.every(({mention}) => mention.expression.kind !== 'year') &&
	!dependents(tree, at, 'aux').some(child => tree.tokens[child]!.text.toLowerCase() === 'has');

/** "urged him at their meeting", "met X and urged": a weak saying must belong to the encounter's own clause. */
const isWithin = ({line: {tree}, at}: Saying, trigger: number): boolean =>
	distance(tree, at, trigger) <= 2 &&
	!casesOf(tree, trigger).some(word => APART.has(word)) &&
	!isRelation(tree.tokens[at]!, 'acl');

/** In a sentence that reports encounters: the nearest one in its tree that the saying's subject took part in. */
const beside = (saying: Saying, told: readonly Told[]): Cluster | undefined => {
	const {actors, at, line, weak, topic} = saying;
	// "travelled to London for a meeting to discuss trade": the meeting, not the journey.
	const far = ({encounter: {trigger, kind}}: Told) => distance(line.tree, at, trigger) + (kind === 'visit' ? 2 : 0);
	return told
		.filter(
			({cluster, encounter}) =>
				(admits(cluster.status, saying) || admits(encounter.status, saying)) &&
				!isOfOthers(saying, cluster) &&
				(actors.length === 0 ? topic || !weak : actors.some(actor => standsFor(actor, cluster))) &&
				(topic || !weak || isWithin(saying, encounter.trigger)) &&
				(saying.kind === 'discussed' || encounter.trigger !== at) &&
				(saying.kind !== 'agreed' || encounter.trigger !== matterOf(line.tree, at)),
		)
		.sort((a, b) => far(a) - far(b))[0]?.cluster;
};

/** Named as a meeting in headlines alone. */
const isHeadlined = ({encounters}: Cluster) => encounters.every(({line}) => line.title);

/** In the sentences after a mention: the parties go on acting, or the talks themselves. */
const continues = (saying: Saying, {cluster, told, last}: Recent): boolean => {
	const {actors, line, own, to, topic, weak} = saying;
	const gap = line.index - last;
	if (topic || saying.purpose || !admits(cluster.status, saying) || isOfOthers(saying, cluster)) return false;
	if (isRecalled(saying)) return gap <= FAR_REACH;
	if (actors.length > 1 && !areParties(actors, cluster)) return false;
	if (saying.anchor === 'other') return false;
	if (saying.anchor === 'same') return actors.length === 0 ? own : areParties(actors, cluster);
	if (saying.statement) return line.index - told <= NEAR_REACH && areParties(actors, cluster);
	// One side speaks to the other, or all say it.
	if (weak)
		return (
			line.index - told <= NEAR_REACH && areParties(actors, cluster) && (actors.length > 1 || areParties(to, cluster))
		);
	if (own && gap <= 1) return true;
	if (actors.length === 0) return gap <= (own ? REACH : NEAR_REACH) && (own || saying.bare);
	if (actors.length > 1 && areParties(actors, cluster)) return gap <= FAR_REACH;
	const forLeader =
		saying.kind === 'agreed' &&
		gap <= NEAR_REACH &&
		actors.every(actor => actor.type === 'country' && standsFor(actor, cluster));
	return (
		gap <= REACH &&
		(areParties(actors, cluster) || forLeader || (own && actors.some(actor => standsFor(actor, cluster))))
	);
};

/**
 * Ties each saying to at most one meeting.
 * @param published ISO day against which the dates of sayings are resolved
 */
export const attribute = (
	clusters: readonly Cluster[],
	sayings: readonly Saying[],
	lines: readonly Line[],
	published: string | undefined,
): Map<Cluster, Saying[]> => {
	const told = Map.groupBy(
		clusters.flatMap(cluster => cluster.encounters.map(encounter => ({cluster, encounter}))),
		({encounter}) => encounter.line,
	);
	const byLine = Map.groupBy(sayings, ({line}) => line);
	const found = new Map<Cluster, Saying[]>(clusters.map(cluster => [cluster, []]));
	const fits = (saying: Saying, cluster: Cluster): boolean => {
		if (saying.others.length > 0 && !saying.others.some(other => standsFor(other, cluster))) return false;
		// The day of what is set next is another.
		if (saying.kind === 'next') return true;
		const {date} = whenOf(saying.line, saying.at, [saying.at], cluster.status, published, undefined);
		return sameDate(cluster.date, date) !== false;
	};
	/** A headline tells of the meeting that the text says the same of, else of the first that its people had. */
	const underTitle = (saying: Saying): Cluster | undefined => {
		const able = clusters.filter(
			cluster => admits(cluster.status, saying) && fits(saying, cluster) && areParties(saying.actors, cluster),
		);
		return able.find(cluster => found.get(cluster)!.some(({kind}) => kind === saying.kind)) ?? able[0];
	};
	let recent: Recent[] = [];
	let waiting: Saying[] = [];
	let story = -1;
	for (const line of lines) {
		if (line.story !== story || line.title) recent = [];
		if (line.story !== story && !line.title) waiting = [];
		story = line.story;
		const here = told.get(line) ?? [];
		const now = [...new Set(here.map(({cluster}) => cluster))];
		for (const cluster of now) {
			const early = waiting.filter(
				saying =>
					(line.index - saying.line.index <= LEAD || isHeadlined(cluster)) &&
					admits(cluster.status, saying) &&
					fits(saying, cluster) &&
					areParties(saying.actors, cluster),
			);
			found.get(cluster)!.push(...early);
			waiting = waiting.filter(saying => !early.includes(saying));
		}
		const before = recent;
		recent = [
			...recent.filter(({cluster}) => !now.includes(cluster)),
			...now.map(cluster => ({cluster, told: line.index, last: line.index})),
		];
		for (const saying of byLine.get(line) ?? []) {
			const own =
				(line.title && saying.actors.length > 0 ? underTitle(saying) : undefined) ??
				beside(
					saying,
					here.filter(({cluster}) => fits(saying, cluster)),
				);
			const near = own
				? undefined
				: (now.length > 0 ? before : recent).findLast(known => fits(saying, known.cluster) && continues(saying, known));
			if (near) near.last = line.index;
			const cluster = own ?? near?.cluster;
			if (cluster) found.get(cluster)!.push(saying);
			else if (!saying.weak && !saying.ahead && (saying.actors.length > 0 || saying.own)) waiting.push(saying);
		}
	}
	// Told far from any mention: the meeting, last told before, of those who act; of "we" the only one there is.
	const lastBefore = ({encounters}: Cluster, {line}: Saying) =>
		Math.max(-1, ...encounters.map(encounter => encounter.line.index).filter(index => index <= line.index));
	for (const saying of waiting) {
		const able = clusters.filter(cluster => cluster.status === 'held' && fits(saying, cluster));
		const theirs = able.filter(
			cluster =>
				(saying.actors.length > 1 && areParties(saying.actors, cluster)) ||
				(isRecalled(saying) && !isOfOthers(saying, cluster)) ||
				(isOfOneSide(saying) && cluster.encounters.length > 1 && standsFor(saying.actors[0]!, cluster)),
		);
		const only =
			able.length === 1 && saying.own && saying.actors.length === 0 && !isOfOthers(saying, able[0]!) ? able : [];
		const [cluster] = [...theirs, ...only].sort((a, b) => lastBefore(b, saying) - lastBefore(a, saying));
		if (cluster) found.get(cluster)!.push(saying);
	}
	return found;
};
