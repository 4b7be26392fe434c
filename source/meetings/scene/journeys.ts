/** Journeys told by a noun: "his trip to Cuba", "on a three-day visit to Moscow", "during a stop in Hanoi", "leads a delegation to Japan". */
import type {Actor} from '../../language/chunks/actor.ts';
import {clauseOver, dependents, isBelow, lower} from '../../language/tree.ts';
import type {Place} from '../../meeting.ts';
import {attachment} from '../clauses/attachment.ts';
import {actorsUnder} from '../clauses/phrase-actors.ts';
import {subjectOf} from '../clauses/subjects.ts';
import type {Line} from '../reading/reading.ts';
import {nounStatus} from '../status/noun-status.ts';
import type {Candidate} from './spots.ts';

const JOURNEYS = new Set('visit trip tour journey stop stopover stay swing delegation'.split(' '));
const TO = new Set(['to', 'in', 'at', 'of']);
/** How near to its noun the words for a place stand. */
const NEAR = 1;

/** A journey, who makes it, where it leads, and whether it is still to come. */
export type Journey = {at: number; actors: Actor[]; place: Place; ahead: boolean};

/** The journeys of a sentence that are told as made or as planned. */
export const journeysOf = (line: Line, places: readonly Candidate[]): Journey[] =>
	line.tree.tokens.flatMap(({lemma, upos}, at) => {
		if (upos !== 'NOUN' || !JOURNEYS.has(lemma) || line.quoted[at]) return [];
		const status = nounStatus(line.tree, at);
		if (status !== 'held' && status !== 'planned') return [];
		const {tree} = line;
		const place = places.find(
			({preposition, token}) =>
				TO.has(preposition) &&
				token > at &&
				(lower(tree, at + 1) === preposition || isBelow(tree, token, at)) &&
				attachment(tree, at, token) <= NEAR,
		)?.place;
		if (!place) return [];
		const owner = dependents(tree, at, 'nmod:poss')[0];
		const clause = clauseOver(tree, at);
		const actors = owner === undefined ? (clause < 0 ? [] : subjectOf(line, clause)) : actorsUnder(line, owner);
		return [{at, actors, place, ahead: status === 'planned'}];
	});
