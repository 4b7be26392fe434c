/** Gatherings of bodies of states: "OPEC met in Vienna"; "at the G7 summit" took place where the story says that it did. */
import type {Actor} from '../../language/chunks/actor.ts';
import {organisation} from '../../language/lexicon/organisations.ts';
import {casesOf, clauseOver, dependents, isBelow, isRelation, lower} from '../../language/tree.ts';
import type {Place} from '../../meeting.ts';
import {isTakingPlace} from '../clauses/attachment.ts';
import type {Encounter} from '../encounter.ts';
import {actorAt} from '../reading/reading.ts';
import type {Cluster} from './cluster.ts';

/** Prepositions that put an encounter inside a gathering. */
const INSIDE = new Set(['at', 'during', 'in', 'of']);

const isInside = ({line, trigger}: Encounter) => casesOf(line.tree, trigger).some(word => INSIDE.has(word));

const isRightBefore = (encounter: Encounter, summit: Encounter, encounters: readonly Encounter[]) =>
	encounter.line === summit.line &&
	encounter.trigger < summit.trigger &&
	!encounters.some(
		({line, trigger}) => line === summit.line && trigger > encounter.trigger && trigger < summit.trigger,
	);

/** Two summits are one where both name the same body, or where one of them is just "the summit". */
const isSame = (named: Encounter, other: Encounter) =>
	named.line.story === other.line.story &&
	!other.former &&
	named.status === other.status &&
	(named.parties.length === 0
		? named.definite
		: named.parties.some(party => party.type === 'org' && other.parties.includes(party)));

/** The place of the summit at which a cluster's encounters are told to have been, if the story names one. */
export const placeOfGathering = (cluster: Cluster, encounters: readonly Encounter[]): Place | undefined => {
	const summits = encounters.filter(({kind}) => kind === 'summit');
	const around = summits.filter(summit =>
		cluster.encounters.some(
			encounter => encounter === summit || (isInside(summit) && isRightBefore(encounter, summit, encounters)),
		),
	);
	const places = summits.flatMap(summit =>
		summit.place && around.some(named => !named.former && isSame(named, summit)) ? [summit.place] : [],
	);
	return new Set(places.map(({name}) => name)).size === 1 ? places[0] : undefined;
};

/** "the AU" and "the African Union". */
export const sameBody = (name: string | undefined, other: string) =>
	name === other || (name !== undefined && organisation(name)?.name === (organisation(other)?.name ?? ''));

/** "get together for their annual summit". */
const GATHERING = new Set(['get', 'gather', 'convene', 'assemble', 'arrive', 'come', 'meet']);

/** "OPEC met", "The OPEC meeting broke up", "At the close of its summit, the OIC said": told for its own sake, not as a scene. */
const isMatter = ({line: {tree, actors}, line, trigger, parties}: Encounter): boolean => {
	const token = tree.tokens[trigger]!;
	// "ask for a mandate to negotiate".
	if (token.upos === 'VERB')
		return token.lemma !== 'negotiate' || !line.tree.tokens[trigger - 1]?.text.startsWith('to');
	if (isRelation(token, 'obj')) return isTakingPlace(tree, token.head) && tree.tokens[token.head]!.lemma !== 'attend';
	const {name, type} = parties[0]!;
	const isIt = (actor: Actor | undefined) => actor !== undefined && (type === 'group' || sameBody(actor.name, name));
	if (!actors.some(actor => isIt(actor) && isBelow(tree, actor.head, trigger))) return false;
	const clause = clauseOver(tree, trigger);
	return (
		isRelation(token, 'nsubj', 'nsubj:pass') ||
		(clause >= 0 &&
			(type === 'org' || GATHERING.has(tree.tokens[clause]!.lemma)) &&
			dependents(tree, clause, 'nsubj').some(child => isIt(actorAt(line, child))))
	);
};

const GROUP =
	/(?:ministers|leaders|officials|presidents|heads|governors|chiefs|ambassadors|envoys)\b|(?:(?:from|of) |^(?:\d|six|five|four|three|seven|eight|nine|ten|\w+teen|\w+ty)).*\b(?:countries|nations|states|governments)$/i;

/** One described group, which meets itself: "African leaders". */
const isGroupOfMany = ({parties: [party], line}: Encounter) =>
	party!.type === 'group' &&
	(GROUP.test(party!.name) ||
		(!party!.country && /^(?:rival )?(?:negotiators|delegates|delegations|diplomats)\b/i.test(party!.name))) &&
	!line.title &&
	/ /.test(party!.name) &&
	!/^own\b/.test(party!.name);

/** "on their way to a meeting with tribal leaders": whoever meets them is not named. */
const isMetBySomebody = ({line, trigger}: Encounter) =>
	dependents(line.tree, trigger, 'nmod', 'obl').some(
		child =>
			casesOf(line.tree, child).some(word => word === 'with' || word === 'between') &&
			actorAt(line, child) !== undefined,
	);

/** "the approach to negotiations": what is told is not the encounter. */
const isBelowNoun = ({line: {tree}, trigger}: Encounter) =>
	isRelation(tree.tokens[trigger]!, 'nmod') && casesOf(tree, trigger).some(word => word !== 'of');

/** "officials laid out the plan at a public meeting": of whom it was is not said. */
const isSceneOnly = ({line: {tree, actors}, trigger, parties: [party], place, dateText}: Encounter): boolean =>
	place === null &&
	dateText === null &&
	isRelation(tree.tokens[trigger]!, 'obl') &&
	casesOf(tree, trigger).includes('at') &&
	!actors.some(
		({head, name, form}) =>
			form !== 'pronoun' && isBelow(tree, head, trigger) && (name === undefined || party!.name.includes(name)),
	);

/** "a meeting of African leaders": told anew, whatever else the story tells. */
export const isGathering = (encounter: Encounter): boolean =>
	encounter.parties.length === 1 &&
	// "senators worked on a bill as a start for discussion", "their slow approach to negotiations".
	(!encounter.weak || (encounter.word === 'conference' && encounter.place !== null)) &&
	!isBelowNoun(encounter) &&
	!isSceneOnly(encounter) &&
	isGroupOfMany(encounter) &&
	!isMetBySomebody(encounter) &&
	(!encounter.definite || lower(encounter.line.tree, encounter.trigger + 1) === 'of');

/** "begins its summit". */
const isOwned = ({line: {tree}, trigger}: Encounter) =>
	dependents(tree, trigger, 'nmod:poss').some(child => /^(?:its|their)$/.test(lower(tree, child)));

/** "The OPEC meeting in Vienna broke up": one body or group, with a place or a day, where nobody else's meeting is meant. */
export const isOwnGathering = (encounter: Encounter): boolean =>
	encounter.parties.length === 1 &&
	(encounter.parties[0]!.body === true ? !encounter.line.title : isGroupOfMany(encounter)) &&
	encounter.status !== 'possible' &&
	(!encounter.definite || encounter.place !== null || encounter.dateText !== null || isOwned(encounter)) &&
	!isMetBySomebody(encounter) &&
	isMatter(encounter);
