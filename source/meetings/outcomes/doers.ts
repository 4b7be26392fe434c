/** Whose doing a saying is: its subject, those it was done with, or all who took part. */
import type {Actor} from '../../language/chunks/actor.ts';
import {casesOf, dependents, lower, type Tree} from '../../language/tree.ts';
import {subjectOf} from '../clauses/subjects.ts';
import {actorAt, type Line} from '../reading/reading.ts';
import {classOf, isDefinite} from '../tables/noun-classes.ts';
import {withConjuncts} from './deal-parties.ts';

const SIDES = new Set(['with', 'between']);

/** "talks with North Korea": says itself whose talks they are. */
const hasSides = (tree: Tree, noun: number): boolean =>
	dependents(tree, noun, 'nmod').some(child => casesOf(tree, child).some(word => SIDES.has(word)));

/** The actors that a phrase of a noun or verb names as sides: "talks with North Korea". */
const sidesOf = (line: Line, at: number): Actor[] =>
	dependents(line.tree, at, 'obl', 'nmod')
		.filter(child => casesOf(line.tree, child).some(word => SIDES.has(word)))
		.flatMap(child => actorAt(line, child) ?? []);

/** Who does it; where talks are the subject, those whose talks they are. */
export const doers = (line: Line, verb: number): Actor[] => {
	const talks = dependents(line.tree, verb, 'nsubj', 'nsubj:pass').filter(
		child => classOf(line.tree, child) === 'talks',
	);
	return withConjuncts(line, [...subjectOf(line, verb), ...talks.flatMap(child => sidesOf(line, child))]);
};

/** "agreed 13 deals with 38 countries", "was signed between the rebels and the government": with whom it was done. */
export const partners = (line: Line, verb: number): Actor[] =>
	[verb, ...dependents(line.tree, verb, 'obj', 'nsubj:pass')].flatMap(at => sidesOf(line, at));

const EARLIER = new Set(['previous', 'earlier', 'past', 'former', 'prior', 'other', 'another', 'first']);

/** "two previous summits", "the first talks in years": others than those just told; a first round is one of them. */
const isOther = (tree: Tree, noun: number): boolean =>
	!['round', 'session'].includes(tree.tokens[noun]!.lemma) &&
	dependents(tree, noun, 'amod', 'det').some(child => EARLIER.has(lower(tree, child)));

/** "We discussed trade", in somebody's words. */
export const isOfSpeakers = (line: Line, verb: number): boolean =>
	line.quoted[verb] === true && dependents(line.tree, verb, 'nsubj').some(child => lower(line.tree, child) === 'we');

/** The talks themselves, or all who took part ("they", "both", "we"), are what the clause is about. */
export const isOfAll = (line: Line, verb: number): boolean =>
	dependents(line.tree, verb, 'nsubj', 'nsubj:pass').some(
		child =>
			line.tree.tokens[child]!.text.toLowerCase() === 'we' ||
			(classOf(line.tree, child) === 'talks' && !hasSides(line.tree, child) && !isOther(line.tree, child)),
	) || subjectOf(line, verb).some(({form, plural}) => form === 'pronoun' && plural);

/** "Trade was discussed", "There was no breakthrough". */
export const isDoerless = (tree: Tree, verb: number): boolean =>
	dependents(tree, verb, 'nsubj:pass', 'expl').length > 0 &&
	!dependents(tree, verb, 'obl').some(child => casesOf(tree, child).includes('by'));

const DURING = new Set(['during', 'in', 'at', 'after', 'following']);

/** Which encounter a clause names as its own: "after their talks" the one told, "following the NATO summit" another. */
export const anchorOf = (line: Line, verb: number): 'same' | 'other' | undefined => {
	const {tree} = line;
	const talks = dependents(tree, verb, 'obl').find(
		child =>
			classOf(tree, child) === 'talks' &&
			isDefinite(tree, child) &&
			casesOf(tree, child).some(word => DURING.has(word)),
	);
	if (talks === undefined) return undefined;
	const bearers = dependents(tree, talks, 'compound', 'nmod').map(child => actorAt(line, child)?.form);
	return bearers.includes('organisation') ? 'other' : 'same';
};
