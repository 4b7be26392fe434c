/** The actors that a token of the tree stands for: itself, those listed with it, those it counts out or is explained by. */
import type {Actor} from '../../language/chunks/actor.ts';
import {casesOf, dependents, isRelation, lower, type Tree} from '../../language/tree.ts';
import {actorAt, type Line, listOf} from '../reading/reading.ts';

/** Nouns that count out a part of those named after "of": "a group of senators". */
const PARTITIVES = new Set(
	'member group delegation team number pair couple handful dozen some most one two three four half majority panel representative leader coalition host spouse'.split(
		' ',
	),
);

/** "rival factions Fatah and Hamas", "neighbours France and Spain": the names right behind a group say who they are. */
const introduced = (line: Line, actor: Actor): Actor[] | undefined => {
	if (actor.form !== 'group' || listOf(line, actor).length > 1) return undefined;
	const next = line.actors.find(
		({first, form}) => first === actor.last && (form === 'country' || form === 'organisation'),
	);
	const named = next ? listOf(line, next) : [];
	return named.length > 1 && named.every(({form}) => form === next!.form) ? named : undefined;
};

const PART_OF = new Set(['of', 'from', 'between', 'among', 'representing', 'for']);

/** The actors of the phrase that a token heads, with all that are listed with them; empty where it heads none. */
export const actorsUnder = (line: Line, token: number): Actor[] => {
	if (token < 0) return [];
	const actor = actorAt(line, token);
	if (actor) return introduced(line, actor) ?? listOf(line, actor);
	// "the host, Chancellor Angela Merkel": the name explains the noun.
	const named = lower(line.tree, token + 1) === ',' ? actorAt(line, token + 2) : undefined;
	if (named?.form === 'name' && line.tree.tokens[token]!.upos === 'NOUN' && !isEventNoun(line.tree, token))
		return [named];
	// "Trump's son Donald Jr.", "his host Angela Merkel": the name right behind a noun that it belongs to.
	const beside = actorAt(line, token + 1);
	if (
		beside?.form === 'name' &&
		beside.first === token + 1 &&
		line.tree.tokens[token]!.upos === 'NOUN' &&
		isRelation(line.tree.tokens[beside.head]!, 'flat', 'appos') &&
		line.tree.tokens[beside.head]!.head === token
	)
		return [beside];
	// "members of the delegation", "a group of senators", "talks between": the actor may hang one step below.
	const of = PARTITIVES.has(line.tree.tokens[token]!.lemma)
		? dependents(line.tree, token, 'nmod')
				// "with the militant group in Qatar".
				.filter(child => casesOf(line.tree, child).every(word => PART_OF.has(word)))
				.map(child => actorAt(line, child))
				.find(Boolean)
		: undefined;
	return of ? listOf(line, of) : [];
};
const EVENT_NOUNS = new Set(
	'meeting talk talks summit visit call negotiation discussion conversation trip dinner lunch round session deal agreement interview hearing testimony statement letter conference'.split(
		' ',
	),
);

/** True for a noun that names an encounter or a deal: no party hides behind it. */
export const isEventNoun = (tree: Tree, at: number) => EVENT_NOUNS.has(tree.tokens[at]!.lemma.toLowerCase());

/** What is owned: "the president's preferred [network]"; -1 where nothing is. */
export const ownedBy = ({tree: {tokens}}: Line, actor: Actor): number => {
	if (!/^['’]s?$/.test(tokens[actor.last]?.text ?? '')) return -1;
	let at = actor.last + 1;
	while (['ADJ', 'NUM', 'ADV'].includes(tokens[at]?.upos ?? '') || tokens[at]?.relation === 'amod') at++;
	return at;
};
