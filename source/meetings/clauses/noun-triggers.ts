/** Finds the nouns that report an encounter: "the talks", "a call with X"; neither "a call for restraint" nor "the party conference". */
import {casesOf, dependents, isRelation, lower, type Tree} from '../../language/tree.ts';
import type {NounFrame} from '../tables/frames.ts';
import {nounFrames} from '../tables/noun-frames.ts';

const nouns = new Map(nounFrames.map(frame => [frame.lemma, frame]));

/** The frame of the noun at a token, undefined where it reports no encounter. */
export const nounAt = (tree: Tree, at: number): NounFrame | undefined => {
	const token = tree.tokens[at]!;
	// "conference chair Cathy McMorris": part of somebody's title.
	if ((token.upos !== 'NOUN' && token.upos !== 'PROPN') || (token.relation === 'flat' && token.head > at))
		return undefined;
	const word = token.text.toLowerCase();
	const lemma = token.lemma.toLowerCase();
	const frame = nouns.get(word) ?? nouns.get(lemma);
	if (!frame || (frame.plural && word === lemma && frame.lemma !== word)) return undefined;
	// "a breakfast meeting", "a conference call": one occasion.
	if (/^(?:breakfast|lunch|dinner|conference)$/.test(lemma) && token.head === at + 1 && nouns.has(lower(tree, at + 1)))
		return undefined;
	// "called Sessions' action outrageous": a name.
	if (isCapitalPlural(tree, at) && /^\p{Ll}/u.test(tree.tokens[at - 1]?.text ?? '')) return undefined;
	// "the first session of the 112th Congress", "a joint meeting of the Congress": it sits.
	if (/^(?:session|meeting|sitting)$/.test(lemma) && isOfParliament(tree, at)) return undefined;
	// "Trump's UN audience": listeners, unless it is held or had with somebody.
	if (lemma === 'audience' && !isGranted(tree, at)) return undefined;
	// "a deadly encounter with police".
	if (lemma === 'encounter' && dependents(tree, at, 'amod').some(child => HARMFUL.has(lower(tree, child))))
		return undefined;
	// "told an audience of officials": listeners.
	if (lemma === 'audience' && lower(tree, at + 1) === 'of') return undefined;
	// "the Conference of Mayors", "of Catholic Bishops": a body's name.
	const named = isCapitalPlural(tree, at + 2) || (tree.tokens[at + 2]?.xpos === 'NNP' && isCapitalPlural(tree, at + 3));
	if (token.text === 'Conference' && lower(tree, at + 1) === 'of' && named) return undefined;
	if (lemma === 'trip' && !isMade(tree, at)) return undefined;
	if (lemma === 'call' && lower(tree, at - 1) === 'courtesy') return nouns.get('meeting');
	// "Call of Duty": a title.
	if (lemma === 'call' && token.text === 'Call' && lower(tree, at + 1) === 'of') return undefined;
	if (lemma === 'call' && !isCall(tree, at)) return undefined;
	if (NO_SUMMITS.has(lower(tree, at - 1)) && lemma === 'conference') return undefined;
	if (
		lemma !== 'summit' &&
		/^(?:council|cabinet|board|annual)$/.test(lower(tree, at - 1)) &&
		// "a joint cabinet meeting" of two governments.
		lower(tree, at - 2) !== 'joint'
	)
		return undefined;
	if (
		lemma === 'round' &&
		!dependents(tree, at, 'nmod').some(child => nouns.has(lower(tree, child)) || lower(tree, child) === 'negotiations')
	)
		return undefined;
	if (lemma === 'session' && ['joint', 'plenary', 'emergency', 'opening'].includes(lower(tree, at - 1)))
		return undefined;
	// "a meeting place", "summit venue": the noun only qualifies another; "a summit laden with symbolism" stands alone.
	if (
		!/(?:ed|en)$/.test(lower(tree, token.head)) &&
		token.relation === 'compound' &&
		token.head > at &&
		!nouns.has(lower(tree, token.head)) &&
		!['participants', 'talks', 'agenda', 'declaration', 'host'].includes(lower(tree, token.head))
	)
		return token.head === at + 1 ? undefined : frame;
	return frame;
};

/** "cancels a trip", "begins a trip": told of for its own sake, not "on a trip" or "had made a trip". */
const isMade = (tree: Tree, at: number) =>
	isRelation(tree.tokens[at]!, 'obj', 'nsubj:pass') &&
	/^(?:cancel|postpone|make|begin|start|delay|announce|plan|call|scrap|end|conclude)$/.test(
		tree.tokens[tree.tokens[at]!.head]!.lemma,
	) &&
	!dependents(tree, tree.tokens[at]!.head, 'aux').some(child => lower(tree, child) === 'had');

const isOfParliament = (tree: Tree, at: number): boolean =>
	dependents(tree, at, 'nmod').some(
		child =>
			casesOf(tree, child).includes('of') &&
			/^(?:congress|senate|house|parliament|legislature|assembly|knesset|duma|bundestag)$/.test(lower(tree, child)) &&
			lower(tree, child - 1) !== 'white',
	);

/** "an audience with the pope", "granted them an audience". */
const isGranted = (tree: Tree, at: number): boolean =>
	dependents(tree, at, 'nmod').some(child => casesOf(tree, child).includes('with')) ||
	(tree.tokens[at]!.relation === 'obj' &&
		/^(?:hold|grant|give|have|get|seek|request|attend)$/.test(tree.tokens[tree.tokens[at]!.head]!.lemma)) ||
	/^(?:papal|private)$/.test(lower(tree, at - 1));

const HARMFUL = new Set('deadly fatal violent lethal sexual naval military armed hostile'.split(' '));
/** Before "conference": no gathering of sides, or the members of a party in a chamber. */
const NO_SUMMITS = new Set('news press party donor academic gop republican democratic'.split(' '));
const NO_CALLS = new Set(
	'rallying roll curtain judgment judgement clarion earnings analyst casting close robo sales'.split(' '),
);

/** "a phone call", "the call with Putin", "Putin-Trump call"; not "a call for restraint". */
const isCall = (tree: Tree, at: number) => {
	const phone = ['phone', 'telephone', 'conference', 'video', 'telephonic'].includes(lower(tree, at - 1));
	if (phone) return true;
	// "a call by the rebels to avenge them".
	if (lower(tree, at + 1) === 'by') return false;
	// "a rallying call", "the roll call": no talk at all.
	if (NO_CALLS.has(lower(tree, at - 1)) || (lower(tree, at - 1) === 'up' && lower(tree, at - 3) === 'wake'))
		return false;
	return (
		!dependents(tree, at, 'nmod', 'acl').some(child =>
			casesOf(tree, child).some(word => ['for', 'to', 'on'].includes(word)),
		) && lower(tree, at + 1) !== 'for'
	);
};

const isCapitalPlural = ({tokens}: Tree, at: number) => /^\p{Lu}\p{L}+s$/u.test(tokens[at]?.text ?? '');
