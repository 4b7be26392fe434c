/** Where a noun of encounter names its sides: after the verb, in its relative clause, between nouns that are nobody's name. */
import type {Actor} from '../../language/chunks/actor.ts';
import {casesOf, dependents, isRelation, lower} from '../../language/tree.ts';
import {isTakingPlace} from '../clauses/attachment.ts';
import {isEventNoun} from '../clauses/phrase-actors.ts';
import {actorAt, type Line, listOf} from '../reading/reading.ts';

/** "agreed to spend more after a summit of leaders": where or when the clause plays. */
export const isScene = ({tree}: Line, noun: number): boolean =>
	isRelation(tree.tokens[noun]!, 'obl') &&
	casesOf(tree, noun).some(word => /^(?:after|following|during|before|since|ahead)$/.test(word));

/** "negotiations between insurers and makers": sides enough, even where one is nobody's name. */
export const isBetweenNouns = (line: Line, noun: number): boolean =>
	dependents(line.tree, noun, 'nmod').some(
		child =>
			casesOf(line.tree, child).includes('between') &&
			actorAt(line, child) === undefined &&
			dependents(line.tree, child, 'conj').length > 0,
	);

/** "talks to begin next week between X and Y": the sides stand after a verb of taking place. */
export const betweenAfter = (line: Line, noun: number): Actor[] => {
	const {tokens} = line.tree;
	for (let at = noun + 1; at < Math.min(tokens.length, noun + 10); at++) {
		if (lower(line.tree, at) === 'between') {
			const actor = line.actors.find(({first}) => first > at && first <= at + 3);
			return actor && (actor.plural || listOf(line, actor).length > 1) ? listOf(line, actor) : [];
		}
		if (isEventNoun(line.tree, at) || (tokens[at]!.upos === 'VERB' && !isTakingPlace(line.tree, at))) return [];
		if (tokens[at]!.upos === 'NOUN' && lower(line.tree, at + 1) === 'between') return [];
	}
	return [];
};

/** "The meeting brings together X and Y", "included", "was attended by": the verb names those who were there. */
export const isBringing = ({tree}: Line, verb: number) =>
	/^(?:include|involve|gather|unite|feature)$/.test(tree.tokens[verb]!.lemma) ||
	(tree.tokens[verb]!.lemma === 'bring' && lower(tree, verb + 1) === 'together');

/** "a meeting in Munich that included Russia": the verb of the clause that the noun's relative pronoun opens, or -1. */
export const relativeVerb = ({tree}: Line, noun: number): number => {
	for (let at = noun + 1; at < Math.min(tree.tokens.length - 1, noun + 8); at++) {
		if (/^(?:that|which)$/.test(lower(tree, at))) return tree.tokens[at + 1]!.upos === 'VERB' ? at + 1 : -1;
		if (['VERB', 'AUX', 'PUNCT'].includes(tree.tokens[at]!.upos)) return -1;
	}
	return -1;
};
