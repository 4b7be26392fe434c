/** The other side of a verb or noun of encounter: behind a preposition, by the tree or by the order of words. */
import type {Actor} from '../../language/chunks/actor.ts';
import {casesOf, dependents, isRelation, lower} from '../../language/tree.ts';
import {actorsUnder, isEventNoun, ownedBy} from '../clauses/phrase-actors.ts';
import {actorAt, type Line, listOf} from '../reading/reading.ts';
import {isDealWord} from '../tables/noun-classes.ts';
import {isTopic} from './noun-modifiers.ts';

export const WITH = new Set(['with', 'between', 'among', 'involving', 'versus']);

/** True for tokens that may stand between a verb of meeting and its other side: adverbs, dates, "in Paris", "behind closed doors". */
const isFiller = (line: Line, at: number) => {
	const {upos} = line.tree.tokens[at]!;
	return (
		['ADV', 'NUM', 'DET', 'ADJ', 'ADP', 'PROPN', 'NOUN', 'PRON'].includes(upos) ||
		line.tree.tokens[at]!.relation === 'amod' ||
		[',', '(', ')', '-', "'s", '’s', '."'].includes(line.tree.tokens[at]!.text)
	);
};

/** "talks went well, with Brahimi calling them important": what the phrase adds is a remark, no other side. */
const isRemarkBy = ({tree: {tokens}}: Line, preposition: number, actor: Actor) =>
	tokens[preposition - 1]?.text === ',' && tokens[actor.last]?.xpos === 'VBG';

/** The actor and those listed after it; of "López's wife, Lilian Tintori" the one who is explained, never the possessor. */
const besides = (line: Line, actor: Actor): Actor[] => {
	const owned = ownedBy(line, actor);
	if (owned > 0 && line.tree.tokens[owned]?.upos === 'NOUN' && !isEventNoun(line.tree, owned))
		return actorsUnder(line, owned);
	return listOf(line, actor).filter(member => member.first >= actor.first);
};

/** "discussed a ceasefire with Ukraine": what is discussed is Ukraine's, nobody there is. */
const isOfMatter = ({tree}: Line, verb: number, preposition: number): boolean => {
	if (tree.tokens[verb]!.lemma !== 'discuss') return false;
	const noun = tree.tokens[tree.tokens[preposition]!.head]?.head ?? -1;
	return (
		noun > verb && noun < preposition && (isDealWord(tree.tokens[noun]!.lemma) || BONDS.has(tree.tokens[noun]!.lemma))
	);
};
const BONDS = new Set('war border trade tie relation relationship conflict dispute mission cooperation'.split(' '));

/** The other side by order of words: "met [Tuesday] [in Vienna] with X"; stops at the next verb. */
export const partyAfter = (line: Line, at: number, prepositions: ReadonlySet<string>, direct: boolean): Actor[] => {
	const {tokens} = line.tree;
	for (let index = at + 1; index < Math.min(tokens.length, at + 14); index++) {
		const word = lower(line.tree, index);
		// "cancelled the summit because of a clash with Ukraine".
		if (word === 'because') return [];
		if (prepositions.has(word)) {
			// "speaking in Leeds along with X": side by side; "according to X": who says so.
			if (/^(?:along|according)$/.test(lower(line.tree, index - 1))) return [];
			if (isOfMatter(line, at, index)) return [];
			for (let next = index + 1; next < Math.min(tokens.length, index + 7); next++) {
				// "with his newly appointed counterpart".
				if (tokens[next]!.xpos === 'PRP$' && actorAt(line, next)?.form === 'pronoun') continue;
				const actor = actorAt(line, next);
				// "with a Kremlin-connected lawyer".
				if (actor && tokens[actor.last]?.text === '-' && tokens[actor.last + 1]?.xpos === 'VBN') {
					next = actor.last + 1;
					continue;
				}
				if (actor)
					return isTopic(line, actor, actor.last) || isQualifier(line, actor) || isRemarkBy(line, index, actor)
						? []
						: besides(line, actor);
				const {text, upos, relation} = tokens[next]!;
				if (!['DET', 'ADJ', 'NUM', 'ADV', 'NOUN'].includes(upos) && text !== '-' && relation !== 'amod') break;
				if (upos === 'NOUN' && lower(line.tree, next + 1) !== 'of') break;
			}
			return [];
		}
		if (
			direct &&
			index <= at + 2 &&
			line.tree.tokens
				.slice(at + 1, index)
				.every(({upos, xpos}) => upos === 'DET' || (upos === 'ADV' && xpos !== 'WRB'))
		) {
			const actor = actorAt(line, index);
			// "hosting his first rally": whose it is says not whom.
			if (actor?.form === 'pronoun' && tokens[actor.head]!.xpos === 'PRP$') continue;
			// "welcomed his letter": a thing of his.
			const owned = actor ? ownedBy(line, actor) : -1;
			if (owned > 0 && /^NNS?$/.test(tokens[owned]?.xpos ?? '')) return actorsUnder(line, owned);
			// "met a Vietnam veteran".
			if (actor) return isQualifier(line, actor) ? [] : besides(line, actor);
		}
		if (!isFiller(line, index) || isEventNoun(line.tree, index)) return [];
		// "spoke in Leeds, a city with a large garrison".
		if (isRelation(tokens[index]!, 'appos') && tokens[index]!.upos === 'NOUN') return [];
	}
	return [];
};

/** "with Washington insiders", "of a military strike": an actor before a noun that is none only says which. */
const isQualifier = ({tree}: Line, actor: Actor) =>
	((actor.form === 'country' && actor.title !== 'people') ||
		actor.form === 'group' ||
		actor.form === 'organisation' ||
		actor.form === 'name') &&
	/^(?:NNS?|JJ)$/.test(tree.tokens[actor.last]?.xpos ?? '') &&
	isRelation(tree.tokens[actor.head]!, 'compound', 'amod', 'flat') &&
	tree.tokens[actor.head]!.head >= actor.last &&
	!isEventNoun(tree, actor.last);

/** Phrases below a verb or noun that bring in a party: "with X", "between X and Y". */
export const partiesByTree = (line: Line, at: number, prepositions: ReadonlySet<string>): Actor[] =>
	dependents(line.tree, at, 'obl', 'nmod', 'acl')
		// "With the plan under way, Congress is talking": how things stand.
		.filter(child => child > at || !casesOf(line.tree, child).includes('with'))
		.filter(child => {
			const cases = casesOf(line.tree, child);
			return cases.some(word => prepositions.has(word)) && !cases.includes('according');
		})
		.flatMap(child => actorsUnder(line, child));
