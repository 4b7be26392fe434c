/** Reads what a sentence says came of talks: the kind, the clause, and whose doing it is. */

import type {Actor} from '../language/chunks/actor.ts';
import {ancestors, casesOf, clauseOver, dependents, isRelation, type Tree} from '../language/tree.ts';
import type {OutcomeKind} from '../meeting.ts';
import {clauseText, firstBelow, nounText} from './clause-text.ts';
import {withConjuncts} from './deal-parties.ts';
import type {Discourse} from './discourse.ts';
import {classOf, isDefinite, isDenied} from './noun-classes.ts';
import {againWords, type OutcomeCue, outcomeCues} from './outcome-cues.ts';
import {type Match, matchesAt, realityOf, tableOf} from './predicates.ts';
import {actorAt, type Line} from './reading.ts';
import type {Entity} from './registry.ts';
import {subjectOf} from './subjects.ts';

export type Saying = {
	line: Line;
	kind: OutcomeKind;
	/** The token that says it. */
	at: number;
	/** Is still to come: "will discuss". */
	ahead: boolean;
	/** An infinitive: what the encounter was or is to be for. */
	purpose?: boolean;
	/** Speaks of an encounter only where one is at hand. */
	weak: boolean;
	/** Whose doing it is, where the clause has a subject. */
	actors: Entity[];
	/** The talks themselves are the subject, or "we", "they", "both". */
	own: boolean;
	/** Whom the clause is spoken to: "told Lavrov". */
	to: Entity[];
	/** Whom it was done with: "agreed with Turkey". */
	others: Entity[];
	/** Says only what the encounter beside it is about: "talks on trade", "met to discuss trade". */
	topic: boolean;
	/** Has no doer: "No agreement was signed", "Trade was discussed". */
	bare: boolean;
	text: string;
};

const table = tableOf(outcomeCues);
const lower = (tree: Tree, at: number) => tree.tokens[at]!.text.toLowerCase();

/** The talks themselves, or all who took part ("they", "both", "we"), are what the clause is about. */
const isOfAll = (line: Line, verb: number): boolean =>
	dependents(line.tree, verb, 'nsubj', 'nsubj:pass').some(
		child => lower(line.tree, child) === 'we' || (classOf(line.tree, child) === 'talks' && !hasSides(line.tree, child)),
	) || subjectOf(line, verb).some(({form, plural}) => form === 'pronoun' && plural);

/** "talks with North Korea": says itself whose talks they are. */
const hasSides = (tree: Tree, noun: number): boolean =>
	dependents(tree, noun, 'nmod').some(child =>
		casesOf(tree, child).some(word => word === 'with' || word === 'between'),
	);

const RESUMING = new Set(['resume', 'continue', 'reconvene', 'restart']);

/** "meet again", "hold another round", "resume talks". */
const isRepeated = (tree: Tree, at: number): boolean =>
	RESUMING.has(tree.tokens[at]!.lemma) ||
	dependents(tree, at, 'advmod').some(child => lower(tree, child) === 'again') ||
	dependents(tree, at, 'obj', 'nsubj', 'nsubj:pass', 'obl').some(
		child =>
			classOf(tree, child) === 'talks' &&
			dependents(tree, child, 'amod', 'det', 'nummod').some(inner => againWords.has(lower(tree, inner))),
	);

const BACKGROUND = new Set(['after', 'since', 'before', 'if', 'until']);

/** "a day after the two men clashed", "when they agreed": told as background. */
const isBackground = (tree: Tree, at: number): boolean =>
	casesOf(tree, at).some(word => BACKGROUND.has(word)) ||
	BACKGROUND.has(lower(tree, Math.max(0, firstBelow(tree, at) - 1)));

const PLEDGES = new Set(['promise', 'vow', 'pledge']);

/** "has promised", "the aid that he pledged", "had asked": no doing of this encounter. */
const isStanding = (tree: Tree, {kind}: OutcomeCue, at: number): boolean => {
	const token = tree.tokens[at]!;
	const aux = dependents(tree, at, 'aux').map(child => lower(tree, child));
	if (kind === 'discussed' && aux.includes('had') && !isRelation(token, 'ccomp')) return true;
	if (!PLEDGES.has(token.lemma)) return false;
	return isRelation(token, 'acl') || aux.some(word => ['has', 'have', 'had'].includes(word));
};

type Reported = {kind: OutcomeKind; ahead: boolean; purpose?: boolean};

/** What a matched row says in its clause, or undefined where the clause takes it back. */
const reportOf = (tree: Tree, row: OutcomeCue, match: Match): Reported | undefined => {
	const {at} = match;
	const reality = row.predicative ? 'held' : realityOf(tree, match);
	const ahead = reality === 'planned' || reality === 'possible';
	if (reality === 'hypothetical' || reality === 'habitual' || isBackground(tree, at) || isStanding(tree, row, at))
		return undefined;
	if (row.kind === 'next') {
		const governor = tree.tokens[at]!.head;
		const agreed = governor >= 0 && tree.tokens[governor]!.lemma === 'agree';
		return agreed || (reality === 'planned' && isRepeated(tree, at)) ? {kind: 'next', ahead: false} : undefined;
	}
	if (reality === 'denied' || reality === 'cancelled') return row.denied && {kind: row.denied, ahead: false};
	if (row.kind !== 'discussed') return ahead || leadsToNext(tree, at) ? undefined : {kind: row.kind, ahead: false};
	if (row.weak && (ahead || dependents(tree, at, 'nsubj:pass').length > 0)) return undefined;
	// "to discuss trade" is what they came for, "will discuss" is still to come.
	if (casesOf(tree, at).includes('to') && dependents(tree, at, 'nsubj', 'aux').length === 0)
		return {kind: 'discussed', ahead: true, purpose: true};
	return {kind: 'discussed', ahead};
};

/** "agreed to meet again": what was agreed is the next encounter. */
const leadsToNext = (tree: Tree, at: number): boolean =>
	dependents(tree, at, 'xcomp').some(child => matchesAt(tree, child, table)[0]?.row.kind === 'next');

const isPredicate = (tree: Tree, at: number) =>
	dependents(tree, at, 'cop', 'nsubj').length > 0 ||
	['remain', 'stay', 'be', 'end'].includes(tree.tokens[tree.tokens[at]!.head]?.lemma ?? '');

/** The first row of the table that fits the token and that its clause does not take back. */
const reportAt = (tree: Tree, at: number): {row: OutcomeCue; match: Match; report: Reported} | undefined => {
	const {upos} = tree.tokens[at]!;
	if (isRelation(tree.tokens[at]!, 'amod', 'compound')) return undefined;
	for (const {row, match} of matchesAt(tree, at, table)) {
		const report = (row.predicative ? isPredicate(tree, at) : upos === 'VERB') && reportOf(tree, row, match);
		if (report) return {row, match, report};
	}
	return undefined;
};

/** "without a deal", "no breakthrough": the noun alone says it. */
const isLacking = (tree: Tree, at: number): boolean => {
	const named = classOf(tree, at);
	return (named === 'deal' || named === 'progress') && (casesOf(tree, at).includes('without') || isDenied(tree, at));
};

const ABOUT = new Set(['on', 'about', 'over', 'regarding', 'concerning']);
/** "on the sidelines", "on condition": no topics. */
const ASIDE = new Set(
	'sideline margin fringe eve day morning evening occasion condition basis way year month week hour visit trip invitation request'.split(
		' ',
	),
);
const AIMED = new Set(['aim', 'focus', 'intend', 'mean', 'design', 'devote', 'dedicate']);

/** Phrases that may say what an encounter is about, wherever the tree hangs them: "talks with Abbas on the crossing". */
const phrasesAbout = (tree: Tree, noun: number): number[] => {
	const {head} = tree.tokens[noun]!;
	const beside = head >= 0 && isRelation(tree.tokens[noun]!, 'obj', 'obl') ? dependents(tree, head, 'obl', 'nmod') : [];
	const own = dependents(tree, noun, 'nmod');
	return [...own, ...own.flatMap(child => dependents(tree, child, 'nmod')), ...beside].filter(
		child => child > noun && casesOf(tree, child).length === 1 && ABOUT.has(casesOf(tree, child)[0]!),
	);
};

/** "talks on trade", "a meeting aimed at ending the war": says what the encounter is about. */
const hasTopic = ({tree, dates, actors}: Line, at: number): boolean => {
	if (classOf(tree, at) !== 'talks') return false;
	const aimed = dependents(tree, at, 'acl').some(child => AIMED.has(tree.tokens[child]!.lemma));
	return (
		aimed ||
		phrasesAbout(tree, at).some(
			child =>
				!ASIDE.has(tree.tokens[child]!.lemma) &&
				!dates.some(({token}) => token === child) &&
				!actors.some(({form, head}) => head === child && form === 'place'),
		)
	);
};

const GATHERING = new Set('meet gather convene assemble'.split(' '));
const HOLDING = new Set(
	'hold have host attend join organize organise call begin start open travel fly come arrive go visit'.split(' '),
);

/** "met to discuss trade", "held talks to end the war", "a meeting intended to …": the purpose of the encounter. */
const isPurpose = (tree: Tree, at: number): boolean => {
	const token = tree.tokens[at]!;
	const governor = tree.tokens[token.head];
	if (token.upos !== 'VERB' || !governor || !casesOf(tree, at).includes('to')) return false;
	if (!isRelation(token, 'advcl', 'acl', 'xcomp') || dependents(tree, at, 'nsubj', 'aux').length > 0) return false;
	if (GATHERING.has(token.lemma) || token.lemma === 'call') return false;
	if (GATHERING.has(governor.lemma) || classOf(tree, token.head) === 'talks') return true;
	const talks = (...relations: string[]) =>
		dependents(tree, token.head, ...relations).some(child => classOf(tree, child) === 'talks');
	if (AIMED.has(governor.lemma)) return talks('nsubj:pass') || classOf(tree, governor.head) === 'talks';
	return isRelation(token, 'advcl') && HOLDING.has(governor.lemma) && talks('obj', 'obl');
};

/** "the talks were constructive", "the meeting was a first step". */
const isVerdict = (tree: Tree, at: number): boolean =>
	dependents(tree, at, 'cop').length > 0 &&
	casesOf(tree, at).length === 0 &&
	dependents(tree, at, 'nsubj').some(child => classOf(tree, child) === 'talks' && isDefinite(tree, child));

const SIDES = new Set(['with', 'between']);

/** The actors that a phrase of a noun or verb names as sides: "talks with North Korea". */
const sidesOf = (line: Line, at: number): Actor[] =>
	dependents(line.tree, at, 'obl', 'nmod')
		.filter(child => casesOf(line.tree, child).some(word => SIDES.has(word)))
		.flatMap(child => actorAt(line, child) ?? []);

/** Who does it; where talks are the subject, those whose talks they are. */
const doers = (line: Line, verb: number): Actor[] => {
	const talks = dependents(line.tree, verb, 'nsubj', 'nsubj:pass').filter(
		child => classOf(line.tree, child) === 'talks',
	);
	return withConjuncts(line, [...subjectOf(line, verb), ...talks.flatMap(child => sidesOf(line, child))]);
};

/** "agreed 13 deals with 38 countries", "was signed between the rebels and the government": with whom it was done. */
const partners = (line: Line, verb: number): Actor[] =>
	[verb, ...dependents(line.tree, verb, 'obj', 'nsubj:pass')].flatMap(at => sidesOf(line, at));

/** "Trade was discussed", "There was no breakthrough". */
const isDoerless = (tree: Tree, verb: number): boolean =>
	dependents(tree, verb, 'nsubj:pass', 'expl').length > 0 &&
	!dependents(tree, verb, 'obl').some(child => casesOf(tree, child).includes('by'));

const LACKING: Reported = {kind: 'not-agreed', ahead: false};
const TOPIC: Reported = {kind: 'discussed', ahead: true, purpose: true};
const VERDICT: Reported = {kind: 'discussed', ahead: false};

/** All that a sentence says of outcomes, in order. Call in reading order, after the line's encounters. */
export const readSayings = (text: string, line: Line, discourse: Discourse): Saying[] => {
	const {tree} = line;
	const sayings: Saying[] = [];
	const resolve = (actors: readonly Actor[]) => [...new Set(actors.flatMap(actor => discourse.resolve(line, actor)))];
	const addressees = (verb: number) =>
		resolve(
			[
				...dependents(tree, verb, 'obj', 'iobj'),
				...dependents(tree, verb, 'obl').filter(child => casesOf(tree, child).includes('to')),
			].flatMap(child => actorAt(line, child) ?? []),
		);
	const say = (at: number, verb: number, report: Reported, text: string, more: Partial<Saying> = {}) => {
		const actors = verb < 0 ? [] : resolve(doers(line, verb));
		const others = verb < 0 ? [] : resolve(partners(line, verb));
		const bare = actors.length === 0 && (verb < 0 || isDoerless(tree, verb));
		const own = verb >= 0 && isOfAll(line, verb);
		sayings.push({line, at, ...report, weak: false, topic: false, actors, to: [], others, own, bare, text, ...more});
	};
	const isCovered = (at: number) =>
		sayings.some(saying => !saying.weak && (saying.at === at || ancestors(tree, at).includes(saying.at)));
	for (let at = 0; at < tree.tokens.length; at++) {
		const found = isCovered(at) && !isPurpose(tree, at) ? undefined : reportAt(tree, at);
		if (!found) continue;
		const weak = found.row.weak === true;
		const to = weak ? addressees(at) : [];
		say(at, at, found.report, clauseText(text, tree, at, found.match.noun), {weak, to});
	}
	for (let at = 0; at < tree.tokens.length; at++) {
		if (isCovered(at)) continue;
		const verb = clauseOver(tree, at);
		if (isLacking(tree, at)) {
			if (!sayings.some(saying => saying.at === verb && saying.kind === 'not-agreed'))
				say(at, verb, LACKING, verb < 0 ? nounText(text, tree, at) : clauseText(text, tree, verb, at));
		} else if (isPurpose(tree, at)) say(at, -1, TOPIC, clauseText(text, tree, at), {weak: true, topic: true});
		else if (isVerdict(tree, at)) say(at, at, VERDICT, clauseText(text, tree, at, dependents(tree, at, 'nsubj')[0]));
		else if (hasTopic(line, at)) say(at, -1, TOPIC, nounText(text, tree, at), {weak: true, topic: true});
	}
	return sayings;
};
