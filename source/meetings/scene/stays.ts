/** Where and when people are told to have been: "said here on Monday", "is in London", "arrived in Harare". */
import type {Actor} from '../../language/chunks/actor.ts';
import {ancestors, dependents, isClauseHead, lower, type Tree} from '../../language/tree.ts';
import type {Place, When} from '../../meeting.ts';
import {attachment} from '../clauses/attachment.ts';
import {actorsUnder} from '../clauses/phrase-actors.ts';
import {isRelativePronoun, subjectOf} from '../clauses/subjects.ts';
import type {Discourse} from '../people/discourse.ts';
import type {Entity} from '../people/registry.ts';
import type {Line} from '../reading/reading.ts';
import {verbStatus} from '../status/status.ts';
import {journeysOf} from './journeys.ts';
import {type Candidate, TOPICS} from './spots.ts';
import {whenOf} from './when.ts';
import {placesOf, territory} from './where.ts';

/**
 * A clause that tells where somebody was, or on which day they spoke; the one or the other may be unknown. `ahead`: a journey to come;
 * `seen`: told in passing, by what they did there.
 */
export type Stay = {
	line: Line;
	who: Entity[];
	place: Place | null;
	date: When | null;
	speaks: boolean;
	ahead: boolean;
	/** "is in London": said in so many words. */
	there: boolean;
	seen: boolean;
};

/** Whoever speaks is where the words were spoken. */
const SPEAKING = new Set(
	'say tell speak address announce add reiterate declare urge call warn state stress brief vow make'.split(' '),
);
const COMING = new Set('arrive land stay come begin start fly travel touch'.split(' '));
/** What one does only where one is. */
const PRESENT = new Set(
	'attend tour deliver watch walk pose appear join wait open inaugurate lay raise gather hail sign chair participate end wrap conclude continue spend pray stop sit stand'.split(
		' ',
	),
);
/** Prepositions of the place where one is; of the place where one comes to, with a verb of motion. */
const AT = new Set(['in', 'at']);
const TO = new Set(['in', 'at', 'to', 'into']);

const BEING = /^(?:is|was|are|were|be)$/i;
/** How many tokens before a place the verb of "is currently in the capital, London" may stand. */
const BACK = 6;

/** "is in London", "was in India visiting a shrine": by order of words; the clause that it stands in, or -1. */
const beingAt = (tree: Tree, {token, preposition}: Pick<Candidate, 'token' | 'preposition'>): number => {
	let at = token;
	while (at > token - BACK && at > 0 && lower(tree, at) !== preposition) at--;
	if (lower(tree, at) !== preposition || !AT.has(preposition)) return -1;
	at--;
	while (tree.tokens[at]?.upos === 'ADV') at--;
	const verb = tree.tokens[at];
	if (!verb || !BEING.test(verb.text)) return -1;
	return verb.relation === 'cop' || verb.relation === 'aux' ? verb.head : at;
};

/** Who is somewhere: the subject named before the verb. */
const whoIs = (line: Line, clause: number, place: number): Actor[] => {
	const subject = dependents(line.tree, clause, 'nsubj').find(child => child !== place && child < place);
	return subject === undefined || isRelativePronoun(line.tree, subject)
		? subjectOf(line, clause)
		: actorsUnder(line, subject);
};

/** How near to its verb the words for a place stand. */
const NEAR = 1;

/** "spoke about an attack in Ankara", "calls for a ceasefire in Gaza": what the words were about was there. */
const isMatter = (tree: Tree, verb: number, place: number) =>
	ancestors(tree, place).some(node => node > verb && TOPICS.has(tree.tokens[node]!.lemma)) ||
	tree.tokens
		.slice(verb + 1, Math.max(verb + 1, place))
		.some(({text}) => /^(?:about|over|regarding|against)$/i.test(text));

const placeAt = (line: Line, verb: number, places: readonly Candidate[]): Place | null => {
	const motion = COMING.has(line.tree.tokens[verb]!.lemma);
	const near = places
		.filter(({preposition, token}) => (motion ? TO : AT).has(preposition) && token > verb - 12)
		.filter(({token}) => !isMatter(line.tree, verb, token))
		.map(({place, token}) => ({place, cost: attachment(line.tree, verb, token)}))
		.filter(({cost}) => cost <= NEAR)
		.sort((a, b) => a.cost - b.cost);
	return near[0]?.place ?? null;
};

/** "In Japan, Trump pushes a hard line": the place that opens a sentence sets its scene. */
const isInFront = (tree: Tree, {token, preposition}: Candidate) =>
	lower(tree, 0) === preposition && AT.has(preposition) && token < BACK && lower(tree, token + 1) === ',';

/** "was in the country last week": the subject of the clause. */
const inTheCountry = (line: Line): Actor[] =>
	line.tree.tokens.flatMap((_, at) => {
		if (lower(line.tree, at) !== 'country' || lower(line.tree, at - 1) !== 'the') return [];
		const being = beingAt(line.tree, {token: at, preposition: 'in'});
		return being < 0 ? [] : whoIs(line, being, at);
	});

/** "Mugabe met visiting Chinese Vice Premier Wu Yi": the guest is where the one other country of the sentence is at home. */
const visitorsOf = (line: Line, discourse: Discourse): {actor: Actor; place: Place}[] =>
	[
		...line.actors.filter(
			({form, first, head}) => (form === 'name' || form === 'role') && isCalled(line.tree, first, head, 'visiting'),
		),
		...inTheCountry(line),
	].flatMap(actor => {
		const guests = discourse.resolve(line, actor);
		const home = guests[0]?.country;
		const others = line.actors.flatMap(other => discourse.resolve(line, other)).map(({country}) => country);
		const hosts = [...new Set(others)].filter(country => country !== undefined && country !== home);
		return home && hosts.length === 1 ? [{actor, place: territory(hosts[0]!)}] : [];
	});

const isCalled = (tree: Tree, first: number, head: number, word: string) =>
	tree.tokens.slice(first, head).some((_, at) => lower(tree, first + at) === word);

/** "Americans held in North Korea", "the talks are attended": somebody else's doing. */
const isPassive = (tree: Tree, verb: number) =>
	dependents(tree, verb, 'aux:pass').length > 0 ||
	(tree.tokens[verb]!.xpos === 'VBN' && dependents(tree, verb, 'aux').length === 0);

/** The stays that a sentence tells of. Call in reading order, after the line was heard. */
export const readStays = (line: Line, discourse: Discourse, published: string | undefined): Stay[] => {
	const {tree} = line;
	const stays: Stay[] = [];
	const add = (at: number, actors: readonly Actor[], place: Place | null, how: Partial<Stay>) => {
		const who = [...new Set(actors.flatMap(actor => discourse.resolve(line, actor)))];
		const {date} = whenOf(line, at, [at], how.ahead ? 'planned' : 'held', published, undefined);
		if (how.speaks) discourse.spoke(line, date);
		if (who.length > 0 && (place || (how.speaks && date)))
			stays.push({line, who, place, date, speaks: false, ahead: false, there: false, seen: false, ...how});
	};
	const places = placesOf(line);
	const front = places.find(candidate => isInFront(tree, candidate));
	const root = tree.tokens.findIndex(({head}) => head < 0);
	if (front && root >= 0) add(root, subjectOf(line, root), front.place, {seen: true});
	if (line.title) return stays;
	for (const candidate of places) {
		const at = beingAt(tree, candidate);
		if (at >= 0 && !line.quoted[at] && verbStatus(tree, at) === 'held')
			add(at, whoIs(line, at, candidate.token), candidate.place, {there: true});
	}
	for (const [at, {lemma}] of tree.tokens.entries()) {
		if (!isClauseHead(tree, at) || line.quoted[at]) continue;
		const [speaks, seen, comes] = [SPEAKING, PRESENT, COMING].map(verbs => verbs.has(lemma));
		if ((!speaks && !seen && !comes) || (seen && isPassive(tree, at))) continue;
		const status = verbStatus(tree, at);
		const ahead = status === 'planned';
		if (status === 'held' || (ahead && comes))
			add(at, subjectOf(line, at), placeAt(line, at, places), {speaks, seen, ahead});
	}
	for (const {actor, place} of visitorsOf(line, discourse)) add(actor.head, [actor], place, {there: true});
	for (const {at, actors, place, ahead} of journeysOf(line, places)) add(at, actors, place, {ahead, seen: true});
	return stays;
};
