/** Where and when people are told to have been: "said here on Monday", "is in London", "arrived in Harare". */
import {ancestors, casesOf, dependents, isClauseHead, type Tree} from '../language/tree.ts';
import type {Place, When} from '../meeting.ts';
import {attachment} from './attachment.ts';
import type {Discourse} from './discourse.ts';
import type {Line} from './reading.ts';
import type {Entity} from './registry.ts';
import {type Candidate, TOPICS} from './spots.ts';
import {verbStatus} from './status.ts';
import {subjectOf} from './subjects.ts';
import {whenOf} from './when.ts';
import {placesOf} from './where.ts';

/** A clause that tells where somebody was, or on which day they spoke; the one or the other may be unknown. */
export type Stay = {line: Line; who: Entity[]; place: Place | null; date: When | null; speaks: boolean};

/** Whoever speaks is where the words were spoken. */
const SPEAKING = new Set(
	'say tell speak address announce add reiterate declare urge call warn state stress brief vow make'.split(' '),
);
const COMING = new Set('arrive land stay come begin start fly travel'.split(' '));
/** Prepositions of the place where one is; of the place where one comes to, with a verb of motion. */
const AT = new Set(['in', 'at']);
const TO = new Set(['in', 'at', 'to', 'into']);

/** "is in London": the place itself is the predicate. */
const isThere = (tree: Tree, at: number) =>
	dependents(tree, at, 'cop').some(child => /^(?:is|was|are|were)$/i.test(tree.tokens[child]!.text)) &&
	casesOf(tree, at).some(word => AT.has(word));

/** How near to its verb the words for a place stand. */
const NEAR = 1;

const placeAt = (line: Line, verb: number, places: readonly Candidate[]): Place | null => {
	const motion = COMING.has(line.tree.tokens[verb]!.lemma);
	const near = places
		.filter(({preposition, token}) => (motion ? TO : AT).has(preposition) && token > verb - 12)
		// "calls for a ceasefire in Gaza": where what is spoken of is.
		.filter(
			({token}) => !ancestors(line.tree, token).some(node => node > verb && TOPICS.has(line.tree.tokens[node]!.lemma)),
		)
		.map(({place, token}) => ({place, cost: attachment(line.tree, verb, token)}))
		.filter(({cost}) => cost <= NEAR)
		.sort((a, b) => a.cost - b.cost);
	return near[0]?.place ?? null;
};

/** The stays that a sentence tells of. Call in reading order, after the line was heard. */
export const readStays = (line: Line, discourse: Discourse, published: string | undefined): Stay[] => {
	const {tree} = line;
	if (line.title || line.shallow) return [];
	const clauses = tree.tokens.flatMap(({lemma}, at) => {
		if (!isClauseHead(tree, at) || line.quoted[at]) return [];
		const speaks = SPEAKING.has(lemma);
		const there = isThere(tree, at);
		return (speaks || COMING.has(lemma) || there) && verbStatus(tree, at) === 'held' ? [{at, speaks, there}] : [];
	});
	if (clauses.length === 0) return [];
	const places = placesOf(line);
	const stays: Stay[] = [];
	for (const {at, speaks, there} of clauses) {
		const who = [...new Set(subjectOf(line, at).flatMap(actor => discourse.resolve(line, actor)))];
		const place = there
			? (places.find(({token}) => token === at || tree.tokens[token]!.head === at)?.place ?? null)
			: placeAt(line, at, places);
		const {date} = whenOf(line, at, [at], 'held', published, undefined);
		if (speaks) discourse.spoke(line, date);
		if (who.length > 0 && (place || (speaks && date))) stays.push({line, who, place, date, speaks});
	}
	return stays;
};
