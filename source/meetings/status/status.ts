/** The status of an encounter that a verb tells, as of the article’s own day: from its tense, its helpers and what governs it. */
import {casesOf, clauseOver, dependents, isRelation, lower, type Tree} from '../../language/tree.ts';
import type {MeetingStatus} from '../../meeting.ts';
import {governorStatus, motionVerbs, prepositionStatus} from '../tables/status-cues.ts';
import {isHabitual, isRuleOf} from './habits.ts';
import {isUnreal} from './unreal.ts';

/** What a clause says of the reality of its event; `hypothetical` and `habitual` report no occasion. */
export type Reality = MeetingStatus | 'hypothetical' | 'habitual';

export const lemma = (tree: Tree, at: number) => tree.tokens[at]!.lemma.toLowerCase();
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'without']);
const REPORTING = new Set(
	'say tell announce report add confirm state declare reveal note claim insist believe think hope promise'.split(' '),
);

export const isNegated = (tree: Tree, at: number) =>
	dependents(tree, at, 'advmod', 'det', 'cc').some(child => NEGATIONS.has(lower(tree, child)));

/** "neither leader", "none of them", "neither X nor Y": what nobody did was not done. */
const isNobody = (tree: Tree, subject: number) =>
	/^(?:nobody|none|neither)$/.test(lower(tree, subject)) ||
	dependents(tree, subject, 'det', 'cc', 'amod').some(child => /^(?:no|neither)$/.test(lower(tree, child)));

/** The words of the verb group before the verb: auxiliaries and the infinitive marker. */
export const helpers = (tree: Tree, at: number) =>
	dependents(tree, at, 'aux', 'mark', 'cop').map(child =>
		// "they'd discussed": had, not would.
		/^['’]d$/.test(lower(tree, child)) && /^VB[DN]$/.test(tree.tokens[at]!.xpos) ? 'had' : lower(tree, child),
	);

export const modalStatus = (words: string[], reported: boolean): Reality | undefined => {
	if (words.some(word => ['will', 'shall', "'ll", '’ll', 'wo'].includes(word))) return 'planned';
	if (words.includes('would') || words.includes("'d") || words.includes('’d')) {
		if (words.includes('have')) return 'hypothetical';
		return reported ? 'planned' : 'possible';
	}
	if (words.some(word => ['may', 'might', 'could', 'can', 'should', 'must', 'ought'].includes(word))) return 'possible';
	return undefined;
};

/** "called off", "put off", "pulled out of". */
const isCalledOff = (tree: Tree, at: number) =>
	(['pull', 'back'].includes(lemma(tree, at)) && lower(tree, at + 1) === 'out' && lower(tree, at + 2) === 'of') ||
	(['call', 'put'].includes(lemma(tree, at)) &&
		(lower(tree, at + 1) === 'off' ||
			dependents(tree, at, 'compound', 'advmod').some(child => lower(tree, child) === 'off')));

/** "fell short of reaching a deal", "stopped short of meeting him". */
const isShortOf = (tree: Tree, at: number) => {
	const verb = lower(tree, at) === 'short' ? at - 1 : at;
	return (
		verb >= 0 &&
		['fall', 'stop'].includes(lemma(tree, verb)) &&
		lower(tree, verb + 1) === 'short' &&
		lower(tree, verb + 2) === 'of'
	);
};

const SILENT = new Set('comment mention elaborate respond know remember recall help affect'.split(' '));

/** What the governor of an infinitive, a gerund or a noun makes of it. */
export const underGovernor = (tree: Tree, governor: number, depth: number): Reality | undefined => {
	// "opened talks", "the summit opens" are no "open to talks".
	const opens = lemma(tree, governor) === 'open' && !/^(?:to|for)$/.test(lower(tree, governor + 1));
	if (isShortOf(tree, governor)) return 'denied';
	// "pressed forward on talks".
	if (/^(?:press|push)$/.test(lemma(tree, governor)) && /^(?:forward|ahead|on)$/.test(lower(tree, governor + 1)))
		return undefined;
	// "called attention to the talks".
	if (lemma(tree, governor) === 'call' && /^attention$/.test(lower(tree, governor + 1))) return undefined;
	const turned = lemma(tree, governor) === 'turn' && /^(?:down|away)$/.test(lower(tree, governor + 1));
	const cue = isCalledOff(tree, governor)
		? 'cancelled'
		: turned
			? 'denied'
			: opens
				? undefined
				: governorStatus.get(lemma(tree, governor));
	const negated =
		isNegated(tree, governor) ||
		helpers(tree, governor).some(word => NEGATIONS.has(word)) ||
		dependents(tree, governor, 'nsubj', 'nsubj:pass').some(child => isNobody(tree, child));
	// "had been scheduled to visit, but": a plan told of in the past perfect came to nothing, or to something told elsewhere.
	if (
		cue === 'planned' &&
		/^(?:schedule|plan|due|expect|set)$/.test(lemma(tree, governor)) &&
		helpers(tree, governor).includes('had')
	)
		return 'hypothetical';
	// "hasn't commented on the talks": nothing is said of whether they take place.
	if (cue === undefined && negated && SILENT.has(lemma(tree, governor))) return undefined;
	// "would never be hired to consult": no occasion.
	if (cue === undefined && dependents(tree, governor, 'advmod').some(child => lower(tree, child) === 'never'))
		return 'habitual';
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
	// "is due in Berlin".
	if (token.text === 'due' && !negated) return words.includes('had') ? 'hypothetical' : 'planned';
	if (isRuleOf(tree, at)) return 'hypothetical';
	const modal = modalStatus(words, reported);
	// "never met" denies every occasion, not one.
	if (dependents(tree, at, 'advmod').some(child => lower(tree, child) === 'never')) return 'habitual';
	if (negated) return 'denied';
	// "denied that Putin would meet Zelensky".
	const above = governor >= 0 && isRelation(token, 'ccomp') && modal ? underGovernor(tree, governor, depth) : undefined;
	if (above === 'denied' && governorStatus.get(lemma(tree, governor)) === 'denied') return above;
	// "would rather discuss it with him".
	if (modal === 'planned' || modal === 'possible')
		if (dependents(tree, at, 'advmod').some(child => lower(tree, child) === 'rather')) return 'hypothetical';
	if (modal) return modal;
	if (words.includes('to') && words.some(word => /^(is|are|was|were)$/.test(word))) return 'planned';
	if (words.includes('to') && isWished(tree, at)) return 'possible';
	// "will hold talks with X and meet Y".
	const bare = /^VBP?$/.test(token.xpos) && dependents(tree, at, 'nsubj').length === 0;
	if (isRelation(token, 'conj') && governor >= 0 && depth < 4 && bare) return verbStatus(tree, governor, depth + 1);
	if (words.includes('due') || words.includes('set')) return 'planned';
	// "it is possible that she did meet him".
	if (
		isRelation(token, 'csubj', 'ccomp') &&
		governor >= 0 &&
		/^(?:possible|likely|unlikely)$/.test(lemma(tree, governor))
	)
		return 'possible';
	// "would let Congress block the deal": as real as the letting.
	if (token.xpos === 'VB' && isRelation(token, 'xcomp', 'ccomp') && words.length === 0 && depth < 4)
		if (/^(?:let|make|help|see|have)$/.test(lemma(tree, governor))) return verbStatus(tree, governor, depth + 1);
	// "will try to mend ties when he meets X": the present tense of a clause about what is to come.
	const present = /^VB[ZP]$/.test(token.xpos) || words.includes('have') || words.includes('has');
	if (present && isRelation(token, 'advcl') && governor >= 0 && depth < 4) {
		// "is sure to come up when they meet".
		const wished = tree.tokens[governor]!.upos === 'ADJ' ? underGovernor(tree, governor, depth) : undefined;
		const above = modalStatus(helpers(tree, governor), false) ?? wished ?? verbStatus(tree, governor, depth + 1);
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

const REFUSALS = new Set('refusal failure reluctance unwillingness inability nothing little'.split(' '));
const ATTEMPTS = new Set('effort attempt bid push struggle'.split(' '));

/** The infinitive marker of a verb, or the verb itself. */
const firstOf = (tree: Tree, at: number) =>
	dependents(tree, at, 'mark').find(child => lower(tree, child) === 'to') ?? at;

/** "tried repeatedly and desperately to meet": by order of words. */
const isWished = (tree: Tree, at: number): boolean => {
	const to = firstOf(tree, at);
	const verb = tree.tokens.slice(Math.max(0, to - 5), to).findLast(({upos}) => upos !== 'ADV' && upos !== 'CCONJ');
	return verb !== undefined && /^(?:try|attempt|seek|strive)$/.test(verb.lemma);
};

/** "declined an invitation to meet", "rejected calls to negotiate": what is offered is refused. */
const isTurnedDown = (tree: Tree, offer: number, depth: number): boolean =>
	tree.tokens[offer]!.upos === 'NOUN' &&
	isRelation(tree.tokens[offer]!, 'obj') &&
	// "was denied a visa to travel": he may yet get one.
	dependents(tree, tree.tokens[offer]!.head, 'aux:pass').length === 0 &&
	underGovernor(tree, tree.tokens[offer]!.head, depth + 1) === 'denied';

const infinitiveStatus = (tree: Tree, at: number, words: string[], depth: number): Reality => {
	const governor = tree.tokens[at]!.head;
	if (words.some(word => /^(is|are|was|were)$/.test(word)) || governor < 0) return 'planned';
	// "has yet to meet", "had to consult": not done, or not said to be; "had the chance to meet" stands.
	const [had, before] = [-2, -1].map(step => tree.tokens[firstOf(tree, at) + step]?.lemma);
	if (before === 'yet' && had === 'have') return 'denied';
	if (before === 'have') return 'hypothetical';
	// "efforts to reach a deal", wherever the tree hangs them.
	if (before !== undefined && ATTEMPTS.has(before)) return 'possible';
	if (before !== undefined && REFUSALS.has(before)) return 'denied';
	// "expressed openness to negotiate", wherever the tree hangs the infinitive.
	if (before === 'openness') return 'possible';
	if (isWished(tree, at)) return 'possible';
	// "is going to meet them today".
	if (lemma(tree, governor) === 'go' && tree.tokens[governor]!.xpos === 'VBG') return 'planned';
	// "gave them until May to forge a pact".
	if (lemma(tree, governor) === 'give' && tree.tokens[governor]!.upos === 'VERB') return 'possible';
	// "assigned his minister to negotiate".
	if (/^(?:assign|appoint|dispatch|task)$/.test(lemma(tree, governor))) return 'planned';
	const above = underGovernor(tree, governor, depth);
	if (above && isTurnedDown(tree, governor, depth)) return 'denied';
	if (above) return above;
	if (depth > 3) return 'possible';
	// "becomes the first president to visit": as real as the clause.
	const ranked = [1, 2, 3].some(step => /^(?:first|last|latest|only)$/.test(lower(tree, governor - step)));
	if (ranked && dependents(tree, governor, 'cop').length > 0)
		return modalStatus(helpers(tree, governor), false) ?? 'held';
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

/** "Arriving in India, Xi hopes to": a participle clause before the sentence's own is as real as that is, and no more wanted. */
const opensSentence = (tree: Tree, at: number, governor: number) =>
	at < governor &&
	casesOf(tree, at).length === 0 &&
	tree.tokens.slice(0, at).every(({upos}) => !/^(?:VERB|AUX|NOUN|PROPN|PRON)$/.test(upos)) &&
	tree.tokens.slice(at, governor).some(({text}) => text === ',');

const gerundStatus = (tree: Tree, at: number, depth: number): Reality => {
	const cases = casesOf(tree, at);
	const governor = tree.tokens[at]!.head;
	// "visited Paris before meeting X in Berlin": one thing done after the other.
	if (cases.includes('before') && governor >= 0 && tree.tokens[governor]!.xpos === 'VBD' && depth < 4)
		return verbStatus(tree, governor, depth + 1);
	const marker = cases.map(word => prepositionStatus.get(word)).find(Boolean);
	if (marker) return marker;
	if (governor < 0) return 'held';
	// "sought to please them by holding a meeting": the means is real.
	const over = tree.tokens[governor]!.head;
	if (
		cases.includes('by') &&
		isRelation(tree.tokens[governor]!, 'xcomp') &&
		over >= 0 &&
		tree.tokens[over]!.xpos === 'VBD'
	)
		return depth < 4 ? verbStatus(tree, over, depth + 1) : 'held';
	// "a call covering trade": the talk itself, no call for something.
	const called = isRelation(tree.tokens[at]!, 'acl') && ['call', 'talk'].includes(lemma(tree, governor));
	const above = called || opensSentence(tree, at, governor) ? undefined : underGovernor(tree, governor, depth);
	// "not interested in meeting them".
	if (above && tree.tokens[governor]!.upos === 'ADJ') return above;
	// "rules out starting talks": the verb right before governs, whatever the tree calls it.
	const direct = at > governor && at - governor <= 2 && casesOf(tree, at).length === 0;
	// "confirms holding talks".
	if (direct && /^(?:confirm|acknowledge|admit)$/.test(lemma(tree, governor)) && above === 'planned')
		return verbStatus(tree, governor, depth + 1);
	if (above && (direct || !isRelation(tree.tokens[at]!, 'advcl') || isShortOf(tree, governor))) return above;
	return depth < 4 && tree.tokens[governor]!.upos === 'VERB' ? verbStatus(tree, governor, depth + 1) : 'held';
};
