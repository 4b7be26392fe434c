/** Who made a deal: the subject, those beside it, and those it was made with. */
import type {Actor} from '../../language/chunks/actor.ts';
import {matchPlace} from '../../language/gazetteer.ts';
import {casesOf, dependents, isBelow, isRelation, lower} from '../../language/tree.ts';
import {subjectOf, subjectOver} from '../clauses/subjects.ts';
import {actorAt, type Line} from '../reading/reading.ts';
import {partiesOfNoun, partiesOfVerb} from '../sides/roles.ts';
import type {NounFrame} from '../tables/frames.ts';
import {isDealWord} from '../tables/noun-classes.ts';

/** A deal has its parties where talks have theirs. */
const TALKS: NounFrame = {lemma: '', kind: 'talks', example: '', expect: ''};
const TOWARDS = new Set(['to', 'for', 'with', 'from']);

/** Actors coordinated by the tree: "Israel and the Palestinians", "the Malian government and Tuareg rebels". */
export const withConjuncts = (line: Line, actors: readonly Actor[]): Actor[] => {
	const {tree} = line;
	const found = new Set(actors);
	for (const {head} of found) {
		const before = dependents(tree, head, 'compound').filter(child => {
			const actor = actorAt(line, child);
			return actor !== undefined && tree.tokens[actor.last]?.text === 'and';
		});
		for (const child of [...dependents(tree, head, 'conj'), ...before]) {
			const actor = actorAt(line, child);
			if (actor) found.add(actor);
		}
	}
	return [...found].sort((a, b) => a.first - b.first);
};

/** "The government announced that it has reached": the subject that is meant. */
const subjectBeyond = (line: Line, at: number): Actor[] | undefined => {
	const {tree} = line;
	const {head} = tree.tokens[at]!;
	const isIt = dependents(tree, at, 'nsubj').some(child => lower(tree, child) === 'it');
	return head >= 0 && isIt ? subjectOf(line, head) : undefined;
};

/** Verbs of handing over: whoever is named below them is dealt with. */
const HANDING = new Set(
	'provide give sell lend supply send grant buy purchase pay hand deliver export import return'.split(' '),
);

/** "to send him back to Russia in exchange for": by order of words, where the tree hangs the receiver elsewhere. */
const handedTo = ({tree: {tokens}, actors}: Line, verb: number): Actor[] =>
	actors.filter(
		({first, form}) =>
			first > verb + 1 &&
			form !== 'pronoun' &&
			tokens[first - 1]!.text === 'to' &&
			!tokens
				.slice(verb + 1, first)
				.some(({upos, relation, text}) => (upos === 'VERB' && relation !== 'amod') || text === ','),
	);

/** "agreed to provide aid worth two million to Mauritius": whoever is dealt with. */
const receivers = (line: Line, at: number): Actor[] => {
	const {tree} = line;
	const below = (verb: number) =>
		HANDING.has(tree.tokens[verb]!.lemma)
			? tree.tokens.flatMap(({relation}, node) =>
					/^(?:obl|iobj|nmod)/.test(relation) && isBelow(tree, node, verb) ? [node] : [],
				)
			: dependents(tree, verb, 'obl', 'iobj');
	const verbs = dependents(tree, at, 'xcomp');
	const near = verbs.filter(verb => HANDING.has(tree.tokens[verb]!.lemma)).flatMap(verb => handedTo(line, verb));
	return [
		...verbs
			.flatMap(below)
			.filter(child => casesOf(tree, child).some(word => TOWARDS.has(word)))
			.flatMap(child => actorAt(line, child) ?? []),
		...near,
	].filter(({form, title}) => form !== 'country' || title !== 'people');
};

const OFFERING = new Set(['offer', 'propose', 'promise']);

/** "offered a truce to Israel": to whom it is put. */
const takers = (line: Line, at: number): Actor[] =>
	OFFERING.has(line.tree.tokens[at]!.lemma)
		? [at, ...dependents(line.tree, at, 'obj')]
				.flatMap(node => dependents(line.tree, node, 'obl', 'iobj', 'nmod'))
				.filter(child => isRelation(line.tree.tokens[child]!, 'iobj') || casesOf(line.tree, child).includes('to'))
				.flatMap(child => actorAt(line, child) ?? [])
		: [];

/** "Memorandum of Understanding": part of what the deal is called. */
const isOfTitle = (line: Line, {head}: Actor) => isDealWord(line.tree.tokens[head]!.text.toLowerCase());

/** "the Paris climate agreement": called after where it was made. */
const isSeat = ({tree: {tokens}}: Line, {first, last}: Actor, noun: number) =>
	last <= noun &&
	/^(?:NN|JJ)/.test(tokens[last]?.xpos ?? '') &&
	matchPlace([tokens[first]!.text], 0)?.kind === 'city' &&
	last === first + 1;

/** The parties of a deal named by a noun: "agreement between X and Y". */
export const partiesNamed = (line: Line, noun: number): Actor[] => {
	const {subject, others} = partiesOfNoun(line, noun, TALKS);
	const between = others.length > 1 && [1, 2].some(step => lower(line.tree, others[0]!.first - step) === 'between');
	// "arrested under a treaty between X and Y", "said the deal with Y held": whoever it is applied to or speaks of it made none.
	const makers = between ? [] : subject.filter(({head}) => isBelow(line.tree, head, noun) || has(line, head, noun));
	return withConjuncts(
		line,
		[...makers, ...others].filter(actor => !isOfTitle(line, actor) && !isSeat(line, actor, noun)),
	);
};

/** "X has an agreement with Y". */
const has = ({tree}: Line, subject: number, noun: number): boolean => {
	const {head} = tree.tokens[noun]!;
	return (
		head >= 0 &&
		tree.tokens[head]!.lemma === 'have' &&
		isRelation(tree.tokens[noun]!, 'obj') &&
		dependents(tree, head, 'nsubj').some(child => isBelow(tree, subject, child))
	);
};

const MEDIATING = new Set('broker mediate facilitate oversee witness welcome praise hail'.split(' '));

/** The parties of a deal told by a verb, and by the noun that the verb is about. */
export const partiesAround = (line: Line, at: number, noun: number | undefined): Actor[] => {
	const verb = partiesOfVerb(line, at, {...TALKS, with: ['with', 'between', 'among']});
	const beyond = subjectBeyond(line, at);
	const own = [...(beyond ?? verb.subject), ...verb.others];
	if (noun === undefined) return withConjuncts(line, [...own, ...receivers(line, at)]);
	// "enforce an agreement reached last week": whoever does something with a deal need not be its party.
	const isDone = line.tree.tokens[at]!.head === noun;
	if (isDone && verb.others.length > 1) return withConjuncts(line, verb.others);
	const named = beyond || isDone ? partiesOfNoun(line, noun, TALKS).others : partiesNamed(line, noun);
	// "brokered a compromise between X and Y", "announced the X-Y deal": the one who does is no party.
	const isWhole = named.length > 1 && lower(line.tree, named[0]!.first - 1) !== 'with';
	if (isWhole && (own.length < 2 || MEDIATING.has(line.tree.tokens[at]!.lemma))) return withConjuncts(line, named);
	const found = withConjuncts(line, [...own, ...takers(line, at), ...named]);
	// "Under the deal signed last year, Saudi Arabia …", and nobody who merely speaks of it.
	return found.length > 0 || !casesOf(line.tree, noun).includes('under')
		? found
		: withConjuncts(line, subjectOver(line, noun));
};
