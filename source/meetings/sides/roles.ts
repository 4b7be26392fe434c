/** Who takes part: the actors that stand around a verb or noun of encounter, by the tree first and by order second. */
import type {Actor} from '../../language/chunks/actor.ts';
import {casesOf, dependents, isRelation, lower} from '../../language/tree.ts';
import {actorsUnder} from '../clauses/phrase-actors.ts';
import {antecedent, isRelativePronoun, ownerIt, subjectOf} from '../clauses/subjects.ts';
import {actorAt, type Line, listOf} from '../reading/reading.ts';
import type {NounFrame, VerbFrame} from '../tables/frames.ts';
import {
	aboutDealWith,
	agreedWith,
	calledTo,
	dealtWith,
	failingWith,
	offeredTo,
	proposedBy,
	visited,
} from './distant-sides.ts';
import {addressees, attends, holders, isSpokenOf} from './holders.ts';
import {modifiersOf} from './noun-modifiers.ts';
import {betweenAfter, isBetweenNouns, isBringing, isScene, relativeVerb} from './noun-phrases.ts';
import {partiesByTree, partyAfter, WITH} from './other-side.ts';

const unique = (actors: Actor[]) => [...new Set(actors)];

export type Parties = {
	subject: Actor[];
	others: Actor[];
};

/** "met Tusk, a day after the two men clashed": whoever opens a clause of his own after a comma is no object. */
const opensClause = (line: Line, verb: number, child: number): boolean => {
	const {tokens} = line.tree;
	const actor = actorAt(line, child);
	return (
		actor !== undefined &&
		/^(?:VB[DZP]|MD)$/.test(tokens[actor.last]?.xpos ?? '') &&
		tokens.slice(verb + 1, actor.first).some(({text}) => text === ',')
	);
};

/** The parties of a verb of encounter. */
export const partiesOfVerb = (line: Line, verb: number, frame: VerbFrame): Parties => {
	const {tree} = line;
	const prepositions = new Set<string>(frame.with ?? []);
	const objects = dependents(tree, verb, 'obj', 'iobj', 'nsubj:pass').filter(child => !opensClause(line, verb, child));
	const passive = dependents(tree, verb, 'nsubj:pass').length > 0;
	let others: Actor[] = [];
	if (frame.object === 'party')
		others = objects.flatMap(child =>
			isRelativePronoun(tree, child) ? antecedent(line, verb, child) : actorsUnder(line, child),
		);
	if (frame.object === 'place') others = objects.flatMap(child => actorsUnder(line, child));
	if (others.length === 0 && !passive) others = partyAfter(line, verb, prepositions, frame.object === 'party');
	if (others.length === 0) others = partiesByTree(line, verb, prepositions);
	if (others.length === 0 && frame.object === 'place') others = bodyAfter(line, verb);
	const taken = new Set(others);
	let subject = subjectOf(line, verb).filter(actor => !taken.has(actor));
	if (subject.length === 0) subject = subjectBefore(line, verb).filter(actor => !taken.has(actor));
	return {subject: unique([...subject, ...inviters(line, verb)]), others: unique(others)};
};

/** "are to meet in London at the invitation of X": the host takes part. */
const inviters = (line: Line, verb: number): Actor[] =>
	dependents(line.tree, verb, 'obl')
		.filter(child => line.tree.tokens[child]!.lemma === 'invitation' && casesOf(line.tree, child).includes('at'))
		.flatMap(child => partiesByTree(line, child, new Set(['of'])))
		.filter(({form}) => form === 'name' || form === 'role');

/** "visits the World Bank in Washington": the body right behind the verb, wherever the tree hangs it. */
const bodyAfter = (line: Line, verb: number): Actor[] =>
	line.actors.filter(
		({form, first, last}) =>
			form === 'organisation' && first === verb + 1 && !/^NNP?S?$/.test(line.tree.tokens[last]?.xpos ?? ''),
	);

/** The nearest list of actors before a verb, in the same clause: the fallback where the tree has no subject. */
const subjectBefore = (line: Line, verb: number): Actor[] => {
	const {tokens} = line.tree;
	if (tokens[verb]!.xpos === 'VBG' || dependents(line.tree, verb, 'mark').length > 0) return [];
	for (let index = verb - 1; index >= Math.max(0, verb - 8); index--) {
		const actor = actorAt(line, index);
		if (actor) return actor.form === 'place' || casesOf(line.tree, actor.head).length > 0 ? [] : listOf(line, actor);
		if (!['AUX', 'ADV', 'PART', 'PRON'].includes(tokens[index]!.upos)) return [];
	}
	return [];
};

/** "her father's meetings": of somebody whom the text does not name here. */
const isAnothers = ({tree}: Line, noun: number) =>
	dependents(tree, noun, 'nmod:poss').some(owner =>
		dependents(tree, owner, 'nmod:poss').some(child => tree.tokens[child]!.upos === 'PRON'),
	);

/** "months before the Paris summit": says when something else was. */
const isAnchor = ({tree}: Line, noun: number) =>
	dependents(tree, noun, 'case', 'mark').some(
		child =>
			/^(?:before|after)$/.test(lower(tree, child)) &&
			/^(?:hour|day|week|month|year|decade)$/.test(tree.tokens[child - 1]?.lemma ?? ''),
	);

const withoutBodies = (actors: readonly Actor[]) => actors.filter(({form}) => form !== 'organisation');

/** The parties of a noun of encounter: inside its phrase, then through the clause it stands in. */
export const partiesOfNoun = (line: Line, noun: number, frame: NounFrame): Parties => {
	const {tree} = line;
	const own = unique([
		...dependents(tree, noun, 'nmod:poss').flatMap(child => actorsUnder(line, child)),
		...modifiersOf(line, noun),
		...ownerIt(line, noun),
	]);
	let others = partyAfter(line, noun, lower(tree, noun - 1) === 'courtesy' ? new Set([...WITH, 'on']) : WITH, false);
	if (others.length === 0) others = partiesByTree(line, noun, WITH);
	// "no talks are scheduled between the presidents": the sides stand after the verb.
	const verb = isRelation(tree.tokens[noun]!, 'nsubj') ? tree.tokens[noun]!.head : -1;
	// "the call risked a dispute with X": of the dispute, not of the call.
	const bare = verb > noun && dependents(tree, verb, 'obj').length === 0;
	if (others.length === 0 && bare) others = partyAfter(line, verb, WITH, false);
	if (others.length === 0 && bare) others = partiesByTree(line, verb, WITH);
	if (others.length === 0) others = betweenAfter(line, noun);
	if (others.length === 0 && frame.kind === 'visit') others = visited(line, noun);
	if (others.length === 0)
		others = [...offeredTo(line, noun), ...aboutDealWith(line, noun), ...failingWith(line, verb)];
	const bringing = verb > noun ? verb : relativeVerb(line, noun);
	if (others.length === 0 && bringing > noun && isBringing(line, bringing))
		others = [...dependents(tree, bringing, 'obj').flatMap(child => actorsUnder(line, child)), ...bodyOf(line, noun)];
	let subject = own.filter(actor => !others.includes(actor));
	if (others.length === 0) {
		const visits = frame.kind === 'visit';
		const of = dependents(tree, noun, 'nmod')
			.filter(child => casesOf(tree, child).some(word => /^(?:of|by)$/.test(word) || (word === 'from' && visits)))
			.flatMap(child => actorsUnder(line, child))
			.filter(({form}) => !visits || form !== 'place');
		const list = of.length > 0 ? of : partyOf(line, noun);
		if (list.length > 0 && frame.kind !== 'visit') others = list;
		else if (list.length > 0) subject = unique([...subject, ...list]);
	}
	const preposition = others.length > 0 ? lower(tree, others[0]!.first - 1) : '';
	// "Obama and Putin, in a G20 lunch", "his G20 meeting with Xi": the forum is no party beside those who met in its frame.
	const people = withoutBodies(subject);
	if (people.length > 0 && others.length > 0) subject = people;
	if (frame.lemma !== 'conference' && others.length === 0 && subject.length > 0 && people.length === 0) {
		const held = holders(line, noun).filter(({form}) => form === 'name' || form === 'role' || form === 'pronoun');
		const addressed = addressees(line, noun);
		// "Argentina and Brazil agree at a Mercosur meeting".
		const states = holders(line, noun).filter(({form}) => form === 'country');
		if (held.length === 0 && states.length > 1) held.push(...states);
		if (held.length > 1 || (held.length > 0 && addressed.length > 0)) [subject, others] = [held, addressed];
	}
	// "Clinton attended a Senate lunch with Kaine": the body gives only the frame.
	else if (others.length > 0 && subject.length > 0 && people.length === 0 && isRelation(tree.tokens[noun]!, 'obj')) {
		const held = holders(line, noun).filter(actor => actor.form === 'name' && !others.includes(actor));
		if (held.length > 0) subject = held;
	}
	if (frame.kind === 'summit' && attends(line, noun)) subject = unique([...subject, ...holders(line, noun)]);
	// "Putin and Obama attend a summit of the Group of 20": told of those two.
	const there = subject.filter(({form}) => form === 'name' || form === 'role');
	if (frame.kind === 'summit' && (there.length > 1 || there.some(({plural}) => plural))) {
		subject = withoutBodies(subject);
		others = withoutBodies(others);
	}
	if (others.length === 0 && subject.length === 0 && isSpokenOf(line, noun)) return {subject, others};
	if (subject.length === 0 && isAnothers(line, noun)) return {subject, others: unique(others)};
	if (others.length === 0 && subject.length === 0 && isAnchor(line, noun)) return {subject, others};
	// "a dinner between Obama and the press corps": all who were there, named or not.
	const both = preposition === 'between' && (others[0]?.plural || lower(tree, others[0]!.last) === 'and');
	if (subject.length === 0 && !both && !isBetweenNouns(line, noun) && !(preposition === 'between' && others.length > 1))
		subject = holders(line, noun).filter(
			actor =>
				!others.includes(actor) &&
				!(preposition === 'of' && others[0]!.plural && actor.form === 'group' && isScene(line, noun)),
		);
	if (others.length === 0 && subject.length > 0)
		others = [
			// "warned Pakistan on a visit to India": no host.
			...addressees(line, noun).filter(({form}) => frame.kind !== 'visit' || form === 'name' || form === 'role'),
			...calledTo(line, noun),
			...proposedBy(line, noun),
			...dealtWith(line, noun),
			...agreedWith(line, noun),
		].filter(actor => !subject.includes(actor));
	return {subject: unique(subject), others: unique(others)};
};

/** "the meeting of the Support Group brings together X and Y": the body that meets. */
const bodyOf = (line: Line, noun: number): Actor[] => partyOf(line, noun).filter(({form}) => form === 'organisation');

const partyOf = (line: Line, noun: number): Actor[] =>
	lower(line.tree, noun + 1) === 'of' ? partyAfter(line, noun, new Set(['of']), false) : [];
