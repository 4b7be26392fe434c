/** Places that no gazetteer knows, told by their preposition: "in Watford", "at the European Parliament", "at Sylvia's Restaurant". */
import type {Actor} from '../../language/chunks/actor.ts';
import {organisation} from '../../language/lexicon/organisations.ts';
import {casesOf, dependents, isRelation, lower} from '../../language/tree.ts';
import type {Place} from '../../meeting.ts';
import {isTakingPlace} from '../clauses/attachment.ts';
import {actorAt, type Line} from '../reading/reading.ts';

const NAMED = new Set(['in', 'at', 'near', 'outside']);
const HOUSED = new Set(['at', 'inside', 'outside']);

/** Bodies that have a house: "at the United Nations", not "at the G7". */
const SEATED =
	/\b(?:Nations|Parliament|Congress|Ministry|Department|Office|Commission|University|Institute|Bank|Assembly|Senate|Court|School|College|Council)\b/;

/** A name that nothing takes for anybody's, with nothing behind it that it would only qualify. */
const isPlaceName = ({tree: {tokens}}: Line, {first, last, name, office, person, form}: Actor, preposition: string) => {
	const next = tokens[last];
	if (next && (next.upos === 'NOUN' || next.upos === 'PROPN' || /^(?:['’]s?|-|–)$/.test(next.text))) return false;
	if (form === 'organisation')
		return HOUSED.has(preposition) && SEATED.test(organisation(name!)?.name ?? name!) && tokens[first]!.upos !== 'PRON';
	return (
		form === 'name' &&
		office === undefined &&
		!person &&
		NAMED.has(preposition) &&
		tokens[first]!.upos === 'PROPN' &&
		// "in AI": letters alone are no town.
		/^\p{Lu}\p{L}*\p{Ll}/u.test(name!)
	);
};

/** The place after a preposition that hangs on the encounter or on the verb that says that it takes place; undefined where none stands. */
export const unlistedPlace = (line: Line, trigger: number): Place | undefined => {
	const {tree} = line;
	const {head} = tree.tokens[trigger]!;
	const held = isRelation(tree.tokens[trigger]!, 'obj', 'nsubj', 'nsubj:pass') && isTakingPlace(tree, head);
	for (const node of held ? [trigger, head] : [trigger]) {
		for (const child of dependents(tree, node, 'obl', 'nmod')) {
			const actor = child > trigger ? actorAt(line, child) : undefined;
			const preposition = casesOf(tree, child)[0] ?? '';
			const opens = actor && [1, 2].some(step => lower(tree, actor.first - step) === preposition);
			if (actor && (opens || lower(tree, actor.first) === preposition) && isPlaceName(line, actor, preposition))
				return {name: actor.name!};
		}
	}
	return undefined;
};
