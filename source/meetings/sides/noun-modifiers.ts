/** The actors that stand before a noun of encounter and modify it: "Putin-Trump call", "U.S.-Russia summit". */
import type {Actor} from '../../language/chunks/actor.ts';
import type {Token} from '../../language/sentence.ts';
import {casesOf, dependents, lower} from '../../language/tree.ts';
import {actorAt, type Line} from '../reading/reading.ts';

/** "Angola-mediated talks", "U.N. sponsored talks": whoever brings the sides together is not one of them. */
const isSponsor = (line: Line, actor: Actor) => {
	const at = lower(line.tree, actor.last) === '-' ? actor.last + 1 : actor.last;
	return /^(?:mediated|sponsored|brokered|led|backed|hosted|facilitated|organi[sz]ed|supervised|chaired)$/.test(
		lower(line.tree, at),
	);
};

/** "Syria aid conference": gathered for the country. */
const isAidOf = (tokens: Token[], {last}: Actor, noun: number) =>
	last === noun - 1 && /^(?:aid|donors?|peace|crisis)$/.test(tokens[last]!.text);

/** "Syria talks", "the Iran negotiations": a lone country's name is what they are about; "Syrian talks" and "U.S.-Syria talks" are its own. */
export const isTopic = ({tree: {tokens}}: Line, actor: Actor, noun: number) =>
	actor.form === 'country' &&
	actor.title === 'name' &&
	(actor.last === noun || isAidOf(tokens, actor, noun)) &&
	/^(?:talks|negotiations|conference|summit|meeting|discussions)$/.test(tokens[noun]?.text ?? '') &&
	!['-', '–', 'and', '/'].includes(tokens[actor.first - 1]?.text ?? '');

/** "ended a US visit": a country's bare name says where the visit led. */
export const isDestination = ({tree: {tokens}}: Line, actor: Actor, noun: number) =>
	actor.form === 'country' &&
	actor.title === 'name' &&
	actor.last === noun &&
	/^(?:visit|trip)$/.test(tokens[noun]?.lemma ?? '') &&
	// "a Russia-US visit" is theirs.
	tokens[actor.first - 1]?.text !== '-';

/** "At a White House meeting with executives, Trump said": where it was, and the clause says who held it. */
const isSeat = ({tree, tree: {tokens}}: Line, {last, form}: Actor, noun: number) => {
	const {head, relation} = tokens[noun]!;
	return (
		form === 'country' &&
		last === noun &&
		tokens[last - 1]?.text === 'House' &&
		relation === 'obl' &&
		casesOf(tree, noun).includes('at') &&
		dependents(tree, noun, 'nmod').some(child => casesOf(tree, child).includes('with')) &&
		dependents(tree, head, 'nsubj').some(child => tokens[child]!.upos === 'PROPN' || tokens[child]!.upos === 'PRON')
	);
};

/** Actors that stand right before a noun as modifiers: "Putin-Trump call", "U.S.-Russia summit", "Kerry's visit". */
export const modifiersOf = (line: Line, noun: number): Actor[] => {
	const {tokens} = line.tree;
	const found: Actor[] = [];
	let at = noun - 1;
	while (at >= 0) {
		const actor = actorAt(line, at);
		if (actor) {
			// "their Beijing meeting": a lone capital is where, not who.
			const where =
				actor.form === 'place' ||
				(actor.form === 'country' &&
					actor.title === 'capital' &&
					tokens[actor.first - 1]?.text !== '-' &&
					tokens[actor.last]?.text !== '-') ||
				isDestination(line, actor, noun) ||
				isSeat(line, actor, noun);
			// "Worldwide Developers Conference": part of the gathering's own name.
			const titled =
				((actor.form === 'name' && !actor.person) || actor.form === 'group' || actor.form === 'role') &&
				/^\p{Lu}/u.test(tokens[noun]!.text) &&
				!line.headline;
			if (!where && !titled && !isTopic(line, actor, noun) && !isSponsor(line, actor)) found.unshift(actor);
			at = actor.first - 1;
			continue;
		}
		const {text, upos} = tokens[at]!;
		// "her father's meetings": not hers.
		if (/^['’]s?$/.test(text) && tokens[at - 1]?.upos === 'NOUN' && !actorAt(line, at - 1)) break;
		if (
			["'s", '’s', "'", '-', '–', '/'].includes(text) ||
			['ADJ', 'NUM'].includes(upos) ||
			(upos === 'NOUN' && /^\p{L}/u.test(text)) ||
			(upos === 'VERB' && /^VB[GN]$/.test(tokens[at]!.xpos)) ||
			(text === 'and' && found.length > 0 && actorAt(line, at - 1))
		)
			at--;
		else break;
	}
	return found;
};
