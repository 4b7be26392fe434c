/** The status of an encounter as of the article's own day, read off the clause that reports it. */
import {casesOf, clauseOver, dependents, isRelation, lower, type Tree} from '../language/tree.ts';
import type {MeetingStatus} from '../meeting.ts';
import {isTakingPlace} from './attachment.ts';
import {governorStatus, habitWords, modifierStatus, motionVerbs, prepositionStatus} from './status-cues.ts';
import {isUnreal} from './unreal.ts';

/** What a clause says of the reality of its event; `hypothetical` and `habitual` report no occasion. */
export type Reality = MeetingStatus | 'hypothetical' | 'habitual';

/** The two words from a token, lower case. */
const lower2 = (tree: Tree, at: number) =>
	`${tree.tokens[at]?.text.toLowerCase() ?? ''} ${tree.tokens[at + 1]?.text.toLowerCase() ?? ''}`;
const lemma = (tree: Tree, at: number) => tree.tokens[at]!.lemma.toLowerCase();
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'without']);
const REPORTING = new Set(
	'say tell announce report add confirm state declare reveal note claim insist believe think hope promise'.split(' '),
);

const isNegated = (tree: Tree, at: number) =>
	dependents(tree, at, 'advmod', 'det', 'cc').some(child => NEGATIONS.has(lower(tree, child)));

/** "neither leader", "none of them", "neither X nor Y": what nobody did was not done. */
const isNobody = (tree: Tree, subject: number) =>
	/^(?:nobody|none|neither)$/.test(lower(tree, subject)) ||
	dependents(tree, subject, 'det', 'cc', 'amod').some(child => /^(?:no|neither)$/.test(lower(tree, child)));

const isHabitual = (tree: Tree, at: number) =>
	dependents(tree, at, 'advmod', 'obl', 'nmod').some(
		child =>
			habitWords.has(lower(tree, child)) || dependents(tree, child, 'det').some(det => lower(tree, det) === 'every'),
	);

/** "recent meetings", "regular talks": many occasions, none told of by itself. */
const isSeries = (tree: Tree, at: number) =>
	/NNP?S$/.test(tree.tokens[at]!.xpos) &&
	dependents(tree, at, 'amod').some(child =>
		/^(?:recent|regular|frequent|several|many|previous|past|numerous|weekly|monthly|annual|daily|various|countless)$/.test(
			lower(tree, child),
		),
	);

/** The words of the verb group before the verb: auxiliaries and the infinitive marker. */
const helpers = (tree: Tree, at: number) => dependents(tree, at, 'aux', 'mark', 'cop').map(child => lower(tree, child));

const modalStatus = (words: string[], reported: boolean): Reality | undefined => {
	if (words.some(word => ['will', 'shall', "'ll", '’ll', 'wo'].includes(word))) return 'planned';
	if (words.includes('would') || words.includes("'d") || words.includes('’d')) {
		if (words.includes('have')) return 'hypothetical';
		return reported ? 'planned' : 'possible';
	}
	if (words.some(word => ['may', 'might', 'could', 'can', 'should', 'must', 'ought'].includes(word))) return 'possible';
	return undefined;
};

/** "called off", "put off". */
const isCalledOff = (tree: Tree, at: number) =>
	['call', 'put'].includes(lemma(tree, at)) &&
	(lower(tree, at + 1) === 'off' ||
		dependents(tree, at, 'compound', 'advmod').some(child => lower(tree, child) === 'off'));

/** What the governor of an infinitive, a gerund or a noun makes of it. */
const underGovernor = (tree: Tree, governor: number, depth: number): Reality | undefined => {
	// "opened talks" is no "open to talks".
	const opens = lemma(tree, governor) === 'open' && tree.tokens[governor]!.upos === 'VERB';
	const cue = isCalledOff(tree, governor) ? 'cancelled' : opens ? undefined : governorStatus.get(lemma(tree, governor));
	const negated = isNegated(tree, governor) || helpers(tree, governor).some(word => NEGATIONS.has(word));
	// "had been scheduled to visit, but": a plan told of in the past perfect came to nothing, or to something told elsewhere.
	if (
		cue === 'planned' &&
		/^(?:schedule|plan|due|expect|set)$/.test(lemma(tree, governor)) &&
		helpers(tree, governor).includes('had')
	)
		return 'hypothetical';
	// "no credit for his meeting" denies the credit.
	if (cue === undefined) return negated && tree.tokens[governor]!.upos !== 'NOUN' ? 'denied' : undefined;
	if (negated) return cue === 'denied' ? 'possible' : cue === 'cancelled' ? 'planned' : 'denied';
	// "has agreed to cancel", "wants to reject": a cue under a cue keeps its own sense; "plans to propose" stays possible.
	if (cue === 'cancelled' && depth < 2) {
		const own = verbStatus(tree, governor, depth + 1);
		if (own === 'denied' || own === 'possible') return own === 'denied' ? 'planned' : 'possible';
	}
	return cue;
};

/** Verbs of wanting: what stands in the bare form below them is wanted. */
const WANTING = new Set('demand insist ask urge request propose suggest recommend wish want prefer require'.split(' '));

/** The status of the event that a verb tells, from its tense, its helpers and what governs it. */
export const verbStatus = (tree: Tree, at: number, depth = 0): Reality => {
	const token = tree.tokens[at]!;
	const words = helpers(tree, at);
	if (isHabitual(tree, at)) return 'habitual';
	if (isUnreal(tree, at)) return 'hypothetical';
	const governor = token.head;
	const reported = governor >= 0 && (REPORTING.has(lemma(tree, governor)) || isRelation(token, 'ccomp', 'acl'));
	const negated =
		isNegated(tree, at) ||
		words.some(word => NEGATIONS.has(word)) ||
		dependents(tree, at, 'nsubj').some(child => isNobody(tree, child));
	const modal = modalStatus(words, reported);
	// "never met" denies every occasion, not one.
	if (dependents(tree, at, 'advmod').some(child => lower(tree, child) === 'never')) return 'habitual';
	if (negated) return 'denied';
	// "denied that Putin would meet Zelensky".
	const above = governor >= 0 && isRelation(token, 'ccomp') && modal ? underGovernor(tree, governor, depth) : undefined;
	if (above === 'denied' && governorStatus.get(lemma(tree, governor)) === 'denied') return above;
	if (modal) return modal;
	if (words.includes('to') && words.some(word => /^(is|are|was|were)$/.test(word))) return 'planned';
	if (isRelation(token, 'conj') && governor >= 0 && depth < 4 && token.xpos === 'VB')
		return verbStatus(tree, governor, depth + 1);
	if (words.includes('due') || words.includes('set')) return 'planned';
	// "will try to mend ties when he meets X": the present tense of a clause about what is to come.
	if (/^VB[ZP]$/.test(token.xpos) && isRelation(token, 'advcl') && governor >= 0 && depth < 4) {
		const above = modalStatus(helpers(tree, governor), false) ?? verbStatus(tree, governor, depth + 1);
		if (above === 'planned' || above === 'possible') return above;
		// "will not meet him when he visits": the visit is to come all the same.
		if (above === 'denied' && modalStatus(helpers(tree, governor), false) === 'planned') return 'planned';
	}
	if (words.includes('to')) return infinitiveStatus(tree, at, words, depth);
	if (token.xpos === 'VBG' && !words.some(word => /^(is|are|was|were|be|been|'s|'re|am|’s|’re)$/.test(word)))
		return gerundStatus(tree, at, depth);
	// "demanded that both sides negotiate".
	if (
		governor >= 0 &&
		isRelation(token, 'ccomp') &&
		/^VBP?$/.test(token.xpos) &&
		WANTING.has(lemma(tree, governor)) &&
		dependents(tree, at, 'aux').length === 0
	)
		return 'possible';
	if (governor >= 0 && isRelation(token, 'xcomp', 'ccomp') && depth < 4) {
		const above = underGovernor(tree, governor, depth);
		if (above === 'denied' || above === 'cancelled') return above;
	}
	return 'held';
};

const infinitiveStatus = (tree: Tree, at: number, words: string[], depth: number): Reality => {
	const governor = tree.tokens[at]!.head;
	if (words.some(word => /^(is|are|was|were)$/.test(word)) || governor < 0) return 'planned';
	const above = underGovernor(tree, governor, depth);
	if (above) return above;
	if (depth > 3) return 'possible';
	// "becomes the first president to visit": as real as the clause.
	const ranked = dependents(tree, governor, 'amod').some(child =>
		/^(?:first|last|latest|only)$/.test(lower(tree, child)),
	);
	const clause = ranked ? clauseOver(tree, governor) : -1;
	if (clause >= 0) return verbStatus(tree, clause, depth + 1);
	if (tree.tokens[governor]!.upos !== 'VERB')
		return isRelation(tree.tokens[at]!, 'acl', 'advcl') ? 'planned' : 'possible';
	const matrix = verbStatus(tree, governor, depth + 1);
	if (!isRelation(tree.tokens[at]!, 'advcl')) return matrix;
	if (motionVerbs.has(lemma(tree, governor)))
		return /^VB[DN]$/.test(tree.tokens[governor]!.xpos) && lemma(tree, governor) !== 'arrive'
			? matrix
			: matrix === 'held'
				? 'planned'
				: matrix;
	return matrix === 'held' ? 'planned' : matrix;
};

const gerundStatus = (tree: Tree, at: number, depth: number): Reality => {
	const cases = casesOf(tree, at);
	const governor = tree.tokens[at]!.head;
	// "visited Paris before meeting X in Berlin": one thing done after the other.
	if (cases.includes('before') && governor >= 0 && tree.tokens[governor]!.xpos === 'VBD' && depth < 4)
		return verbStatus(tree, governor, depth + 1);
	const marker = cases.map(word => prepositionStatus.get(word)).find(Boolean);
	if (marker) return marker;
	if (governor < 0) return 'held';
	const above = underGovernor(tree, governor, depth);
	// "not interested in meeting them".
	if (above && tree.tokens[governor]!.upos === 'ADJ') return above;
	// "rules out starting talks": the verb right before governs, whatever the tree calls it.
	const direct = at > governor && at - governor <= 2 && casesOf(tree, at).length === 0;
	if (above && (direct || !isRelation(tree.tokens[at]!, 'advcl'))) return above;
	return depth < 4 && tree.tokens[governor]!.upos === 'VERB' ? verbStatus(tree, governor, depth + 1) : 'held';
};

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
	return clause >= 0 && !helpers(tree, clause).includes('have') && duringClause(tree, at, depth) === 'planned'
		? 'planned'
		: 'held';
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

/** "the meeting was not about X", "their talks weren't easy": what it was like is denied, not that it was. */
const isCharacterised = (tree: Tree, at: number): boolean => {
	const {head, relation} = tree.tokens[at]!;
	return (
		relation === 'nsubj' &&
		head > at &&
		dependents(tree, head, 'cop').some(child => /^(?:was|were)$/.test(lower(tree, child))) &&
		isNegated(tree, head) &&
		!/^(?:possible|likely|certain|due)$/.test(lemma(tree, head))
	);
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

/** The status of the event that a noun names, from its own modifiers, its preposition and the clause it stands in. */
export const nounStatus = (tree: Tree, at: number, depth = 0): Reality => {
	const token = tree.tokens[at]!;
	const within = clauseOver(tree, at);
	if (within >= 0 && isUnreal(tree, within)) return 'hypothetical';
	// "cancelled his planned meeting": what is done with it now comes before what it was.
	const undone =
		isRelation(token, 'obj', 'nsubj:pass', 'nmod') && token.head >= 0
			? underGovernor(tree, token.head, depth)
			: undefined;
	if (undone === 'cancelled' || undone === 'denied') return undone;
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
	if (isHabitual(tree, at) || isSeries(tree, at)) return 'habitual';
	// "the way for talks to begin".
	if (lower(tree, at + 1) === 'to' && tree.tokens[at + 2]?.xpos === 'VB' && isTakingPlace(tree, at + 2))
		return 'planned';
	if (hasBegun(tree, at)) return 'held';
	if (isNegated(tree, at)) return 'denied';
	if (isCharacterised(tree, at)) return 'held';
	// "It would be his first visit": the noun is the predicate.
	if (dependents(tree, at, 'cop').length > 0) return modalStatus(helpers(tree, at), true) ?? 'held';
	if (/^(?:will|would|is to\b|are to\b)/.test(lower2(tree, at + 1))) return 'planned';
	const governor = token.head;
	if (governor < 0) return 'held';
	const cases = casesOf(tree, at);
	const preposition = cases.map(word => prepositionStatus.get(word)).find(Boolean);
	const joins = lemma(tree, governor) === 'join';
	if (preposition && !joins && !isRelation(token, 'obj', 'nsubj'))
		return preposition === 'held' && cases.some(word => MEANWHILE.has(word)) ? aroundOf(tree, at, depth) : preposition;
	if (isRelation(token, 'conj') && depth < 4) return nounStatus(tree, governor, depth + 1);
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
		tree.tokens[governor]!.upos !== 'VERB';
	const above = wanted ? underGovernor(tree, governor, depth) : undefined;
	if (above && !isRelation(token, 'advcl', 'parataxis')) return above;
	if (tree.tokens[governor]!.upos === 'VERB') {
		const clause = verbStatus(tree, governor, depth);
		if (cases.includes('for') && motionVerbs.has(lemma(tree, governor)) && clause === 'held')
			return (/^VB[DN]$/.test(tree.tokens[governor]!.xpos) && lemma(tree, governor) !== 'arrive') ||
				/^(?:gather|assemble|convene|attend|join)$/.test(lemma(tree, governor))
				? 'held'
				: 'planned';
		// "will not enter into talks", "may take part in the summit": the clause is about the encounter itself.
		const entered =
			cases.includes('into') ||
			(cases.includes('in') && /^(?:participate|engage|take)$/.test(lemma(tree, governor))) ||
			(cases.includes('at') && lemma(tree, governor) === 'join');
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
