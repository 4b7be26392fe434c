/** The status of an encounter that a noun names: "the planned talks", "after a summit". */
import {ancestors, casesOf, clauseOver, dependents, isRelation, lower, type Tree} from '../../language/tree.ts';
import type {MeetingStatus} from '../../meeting.ts';
import {isTakingPlace} from '../clauses/attachment.ts';
import {isAccountOf} from '../clauses/mention.ts';
import {governorStatus, modifierStatus, motionVerbs, prepositionStatus} from '../tables/status-cues.ts';
import {isHabitual, isProcess, isSeries} from './habits.ts';
import {
	isCharacterised,
	isConvened,
	isDaysAway,
	isNothingWithout,
	isSupposed,
	isUnthinkable,
	withoutDeed,
} from './noun-predicates.ts';
import {helpers, isNegated, lemma, modalStatus, type Reality, underGovernor, verbStatus} from './status.ts';
import {isUnreal} from './unreal.ts';

/** The two words from a token, lower case. */
const lower2 = (tree: Tree, at: number) =>
	`${tree.tokens[at]?.text.toLowerCase() ?? ''} ${tree.tokens[at + 1]?.text.toLowerCase() ?? ''}`;

/** "the situation … in talks with X": as real as the clause around it. */
const duringClause = (tree: Tree, at: number, depth: number): Reality => {
	const clause = clauseOver(tree, at);
	const reality = clause >= 0 && depth < 4 ? verbStatus(tree, clause, depth + 1) : 'held';
	return reality === 'planned' || reality === 'hypothetical' || reality === 'possible' ? reality : 'held';
};

/** Prepositions that put a clause inside an encounter. */
const MEANWHILE = new Set(['at', 'during', 'throughout']);

/** "will raise it at their meeting": what is told to happen there has yet to come, and so has the encounter. */
const aroundOf = (tree: Tree, at: number, depth: number): Reality => {
	const clause = clauseOver(tree, at);
	// "no matter what happens at the summit Monday".
	if (clause >= 0 && lemma(tree, clause) === 'happen' && tree.tokens[clause]!.xpos === 'VBZ') return 'planned';
	if ([clause, ...(clause < 0 ? [] : ancestors(tree, clause))].some(node => node >= 0 && isPledged(tree, node)))
		return 'held';
	return clause >= 0 && !helpers(tree, clause).includes('have') && duringClause(tree, at, depth) === 'planned'
		? 'planned'
		: 'held';
};

/** "agree to cut emissions at a meeting": it was agreed there, unless what is agreed on is an encounter itself. */
const isPledged = (tree: Tree, clause: number): boolean => {
	const {relation, head} = tree.tokens[clause]!;
	// "sign a deal to buy aircraft during a visit".
	const verb =
		relation === 'acl' && /^(?:deal|agreement|pact|contract)$/.test(lemma(tree, head)) ? tree.tokens[head]!.head : -1;
	if (verb >= 0 && /^(?:sign|reach|make|conclude|strike)$/.test(lemma(tree, verb)))
		return modalStatus(helpers(tree, verb), false) === undefined && !isNegated(tree, verb);
	return (
		relation === 'xcomp' &&
		/^(?:agree|pledge|vow|promise|decide)$/.test(lemma(tree, head)) &&
		!/^(?:meet|talk|discuss|hold|raise|sign|consider|review|present|address|visit|attend|debate)$/.test(
			lemma(tree, clause),
		) &&
		modalStatus(helpers(tree, head), false) === undefined &&
		!isNegated(tree, head)
	);
};

const ENDED = new Set(['end', 'conclude', 'last', 'collapse', 'fail', 'begin', 'start', 'open']);

/** "the summit to which Iran had not been invited": the clause tells of somebody else. */
const hasOtherSubject = (tree: Tree, clause: number): boolean =>
	dependents(tree, clause, 'nsubj').some(child => !/^(?:that|which|who)$/.test(lower(tree, child)));

/** "arrived for a summit that ended in deadlock", "the talks between X and Y in Geneva that began on Thursday". */
const hasBegun = (tree: Tree, at: number): boolean => {
	for (let index = at + 1; index < Math.min(tree.tokens.length - 1, at + 12); index++) {
		const {upos} = tree.tokens[index]!;
		if (upos === 'VERB' || upos === 'AUX') return false;
		if (/^(?:that|which)$/.test(lower(tree, index)))
			return ENDED.has(lemma(tree, index + 1)) && tree.tokens[index + 1]!.xpos === 'VBD';
	}
	return false;
};

/** "his scheduled one-day visit": a cue among the words right before the noun, wherever the tree hangs it. */
const statusBefore = (tree: Tree, at: number): MeetingStatus | undefined => {
	for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
		const {upos, xpos, text} = tree.tokens[index]!;
		const cue = /^(?:VBN|JJ)$/.test(xpos) ? modifierStatus.get(text.toLowerCase()) : undefined;
		if (cue) return cue;
		if (!['ADJ', 'NUM', 'NOUN'].includes(upos) && text !== '-') return undefined;
	}
	return undefined;
};

/** What is arranged before an encounter. */
const FRAMES = new Set('venue date time setting site location agenda timetable arrangement preparation'.split(' '));

/** What a relative clause makes of the encounter that it is about. */
const RELATED = new Map<string, Reality>([
	['try', 'possible'],
	['hope', 'possible'],
	['cancel', 'cancelled'],
	['postpone', 'cancelled'],
	['scrap', 'cancelled'],
]);

const TELLING = new Set(
	'disclose reveal mention acknowledge admit conceal hide recall remember forget describe'.split(' '),
);

/** "failed to disclose talks": whether it is told or not, it took place. */
const isTaken = (tree: Tree, at: number): boolean =>
	isRelation(tree.tokens[at]!, 'obj') &&
	(TELLING.has(lemma(tree, tree.tokens[at]!.head)) ||
		/^(?:cut|interrupt|shorten)$/.test(lemma(tree, tree.tokens[at]!.head)));

/** "called the meeting a mistake": names what is known, and calls for nothing. */
const isNamedSo = (tree: Tree, at: number): boolean => {
	const {head} = tree.tokens[at]!;
	return (
		isRelation(tree.tokens[at]!, 'obj') &&
		lemma(tree, head) === 'call' &&
		!['for', 'on', 'off'].includes(lower(tree, head + 1)) &&
		dependents(tree, at, 'det', 'nmod:poss').some(child => !/^(?:an?|another|no|any)$/.test(lower(tree, child)))
	);
};

/** The status of the event that a noun names, from its own modifiers, its preposition and the clause it stands in. */
export const nounStatus = (tree: Tree, at: number, depth = 0): Reality => {
	const token = tree.tokens[at]!;
	const within = clauseOver(tree, at);
	if (within >= 0 && isUnreal(tree, within)) return 'hypothetical';
	if (isTaken(tree, at) || isNamedSo(tree, at)) return statusBefore(tree, at) ?? 'held';
	if (isConvened(tree, at)) return statusBefore(tree, at) ?? 'planned';
	// "cancelled his planned meeting": what is done with it now comes before what it was.
	const undone =
		token.head >= 0 &&
		(isRelation(token, 'obj', 'nsubj:pass', 'nmod') ||
			(isRelation(token, 'obl') && (casesOf(tree, at).includes('of') || lemma(tree, token.head) === 'absent')))
			? underGovernor(tree, token.head, depth)
			: undefined;
	if (undone === 'cancelled' || undone === 'denied') return undone;
	// "attended the meeting, which was arranged by his son".
	if (isRelation(token, 'obj') && lemma(tree, token.head) === 'attend' && tree.tokens[token.head]!.xpos === 'VBD')
		return isNegated(tree, token.head) ? 'denied' : 'held';
	// "a meeting, which he was trying to arrange".
	const told = [at, ...dependents(tree, at, 'nmod')]
		.flatMap(node => dependents(tree, node, 'acl:relcl'))
		.filter(child => tree.tokens[child - 1]?.text !== 'who')
		.map(child => RELATED.get(lemma(tree, child)))
		.find(Boolean);
	if (told) return told;
	// "essential to future discussions": none in particular.
	const sided = dependents(tree, at, 'nmod', 'nmod:poss').some(child =>
		casesOf(tree, child).some(word => /^(?:with|between|among|of|['’]s?)$/.test(word)),
	);
	if (!sided && lower(tree, at - 1) === 'future') return 'hypothetical';
	for (const child of dependents(tree, at, 'amod', 'compound', 'acl')) {
		const cue =
			modifierStatus.get(lower(tree, child)) ??
			(isRelation(tree.tokens[child]!, 'acl') && tree.tokens[child]!.xpos === 'VBN' && !hasOtherSubject(tree, child)
				? governorStatus.get(lemma(tree, child))
				: undefined);
		if (cue) return cue;
	}
	const before = statusBefore(tree, at);
	if (before) return before;
	if (isHabitual(tree, at) || isSeries(tree, at) || isProcess(tree, at)) return 'habitual';
	// "the way for talks to begin".
	const infinitive = lower(tree, at + 2) === 'be' ? at + 3 : at + 2;
	if (
		lower(tree, at + 1) === 'to' &&
		/^VB/.test(tree.tokens[infinitive]?.xpos ?? '') &&
		isTakingPlace(tree, infinitive)
	)
		return 'planned';
	if (hasBegun(tree, at)) return 'held';
	if (isNegated(tree, at)) return 'denied';
	if (isCharacterised(tree, at)) return 'held';
	if (isDaysAway(tree, at)) return 'planned';
	const deedless = withoutDeed(tree, at);
	if (deedless) return deedless;
	if (isUnthinkable(tree, at)) return 'hypothetical';
	if (isSupposed(tree, at)) return 'possible';
	// "It would be his first visit": the noun is the predicate.
	if (dependents(tree, at, 'cop').length > 0) return modalStatus(helpers(tree, at), true) ?? 'held';
	if (/^(?:will|would|is to\b|are to\b)/.test(lower2(tree, at + 1))) return 'planned';
	const governor = token.head;
	if (governor < 0) return 'held';
	const cases = casesOf(tree, at);
	const preposition =
		cases.includes('without') && isNothingWithout(tree, at)
			? 'possible'
			: cases.map(word => prepositionStatus.get(word)).find(Boolean);
	// "strikes leading up to a round of talks".
	if (
		lemma(tree, governor) === 'lead' &&
		cases.includes('to') &&
		tree.children[governor]!.some(child => lower(tree, child) === 'up')
	)
		return 'planned';
	// "called leaders to the White House for talks": nothing is called for.
	if (
		cases.includes('for') &&
		lemma(tree, governor) === 'call' &&
		dependents(tree, governor, 'obj').length > 0 &&
		dependents(tree, governor, 'obl').some(child => casesOf(tree, child).includes('to'))
	)
		return verbStatus(tree, governor, depth + 1);
	const joins = lemma(tree, governor) === 'join';
	if (preposition && !joins && !isRelation(token, 'obj', 'nsubj'))
		return preposition === 'held' && cases.some(word => MEANWHILE.has(word)) ? aroundOf(tree, at, depth) : preposition;
	if (isRelation(token, 'conj') && depth < 4) return nounStatus(tree, governor, depth + 1);
	// "details of the call were confirmed".
	if (isAccountOf(tree, at)) return 'held';
	// "has no interest in a meeting".
	// "the venue of a meeting has been chosen".
	if (
		isRelation(token, 'nmod') &&
		FRAMES.has(lemma(tree, governor)) &&
		dependents(tree, at, 'det').some(child => /^an?$/.test(lower(tree, child)))
	)
		return 'planned';
	const interest = cases.includes('in')
		? [governor, ...dependents(tree, governor, 'obj')].find(node => lemma(tree, node) === 'interest')
		: undefined;
	if (interest !== undefined) return underGovernor(tree, interest, depth) ?? 'possible';
	if (isRelation(token, 'nmod') && !cases.some(word => word === 'of' || word === 'for'))
		return duringClause(tree, at, depth);
	const wanted =
		isRelation(token, 'obj', 'nmod', 'compound', 'appos') ||
		token.relation === 'nsubj:pass' ||
		// A headline's "talks set for Monday".
		(token.relation === 'nsubj' &&
			tree.tokens[governor]!.xpos === 'VBN' &&
			dependents(tree, governor, 'aux').length === 0) ||
		cases.some(word => /^(?:for|to|on|about|against|of|from)$/.test(word)) ||
		// "heads into a summit".
		(cases.includes('into') && lemma(tree, governor) === 'head') ||
		tree.tokens[governor]!.upos !== 'VERB';
	// "organized a meeting", "convened a call": it took place, as a rule.
	if (
		isRelation(token, 'obj') &&
		/^(?:organi[sz]e|convene)$/.test(lemma(tree, governor)) &&
		tree.tokens[governor]!.xpos === 'VBD'
	)
		return 'held';
	const above = wanted ? underGovernor(tree, governor, depth) : undefined;
	if (above && !isRelation(token, 'advcl', 'parataxis')) return above;
	if (tree.tokens[governor]!.upos === 'VERB') {
		const clause = verbStatus(tree, governor, depth);
		// "paved the way for talks", "could open the door for a visit".
		if (
			cases.includes('for') &&
			dependents(tree, governor, 'obj').some(child => /^(?:way|door|path|ground|stage)$/.test(lower(tree, child)))
		)
			return clause === 'held' ? 'planned' : clause;
		// "renewed its call for talks".
		if (
			cases.includes('for') &&
			dependents(tree, governor, 'obj').some(child => governorStatus.get(lemma(tree, child)) === 'possible')
		)
			return 'possible';
		// "arrived in Taiwan for a visit": with the arrival it has begun.
		if (clause === 'held' && token.lemma === 'visit' && lemma(tree, governor) === 'arrive') return 'held';
		if (cases.includes('for') && motionVerbs.has(lemma(tree, governor)) && clause === 'held')
			return (/^VB[DN]$/.test(tree.tokens[governor]!.xpos) && lemma(tree, governor) !== 'arrive') ||
				/^(?:gather|assemble|convene|attend|join|sit)$/.test(lemma(tree, governor))
				? 'held'
				: 'planned';
		// "will not enter into talks", "may take part in the summit": the clause is about the encounter itself.
		const entered =
			cases.includes('into') ||
			(cases.includes('in') && /^(?:participate|engage|take)$/.test(lemma(tree, governor))) ||
			((cases.includes('at') || cases.includes('in')) && lemma(tree, governor) === 'join') ||
			// "should go out to dinner".
			(cases.includes('to') && /^(?:go|come)$/.test(lemma(tree, governor)));
		// "no matter what happens at the summit Monday".
		if (cases.includes('at') && lemma(tree, governor) === 'happen' && tree.tokens[governor]!.xpos === 'VBZ')
			return 'planned';
		// "is likely to say so when he meets them at the summit": the summit is to come.
		if (!entered && cases.includes('at') && clause === 'possible') return 'planned';
		return !entered && isRelation(token, 'obl', 'advcl') && clause !== 'planned' && clause !== 'hypothetical'
			? 'held'
			: clause;
	}
	if (isRelation(token, 'nmod', 'compound', 'appos') && depth < 4) {
		const clause = clauseOver(tree, at);
		return clause >= 0 && governor === clause
			? verbStatus(tree, clause, depth + 1)
			: isNegated(tree, governor)
				? duringClause(tree, governor, depth)
				: nounStatus(tree, governor, depth + 1);
	}
	return depth < 4 && dependents(tree, governor, 'cop').length > 0 ? verbStatus(tree, governor, depth + 1) : 'held';
};
