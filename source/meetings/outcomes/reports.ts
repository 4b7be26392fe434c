/** What a verb of the table reports in its clause: told, taken back, still to come, or mere background. */
import {casesOf, dependents, isRelation, lower, type Tree} from '../../language/tree.ts';
import type {OutcomeKind} from '../../meeting.ts';
import type {Reality} from '../status/status.ts';
import {classOf, isDefinite} from '../tables/noun-classes.ts';
import {againWords, type OutcomeCue, outcomeCues} from '../tables/outcome-cues.ts';
import {firstBelow} from './clause-text.ts';
import {isUnderWay, type Match, matchesAt, matterOf, realityOf, tableOf} from './predicates.ts';
import {isPurpose} from './topics.ts';

const table = tableOf(outcomeCues);

const RESUMING = new Set(['resume', 'continue', 'reconvene', 'restart']);

const SETTING = new Set(['schedule', 'set', 'plan', 'slate', 'arrange', 'fix']);

/** "is scheduled for May", "will meet", but not "a chance to meet". */
const isSet = (tree: Tree, at: number, reality: Reality): boolean =>
	reality === 'planned'
		? !isRelation(tree.tokens[at]!, 'acl')
		: reality === 'held' && SETTING.has(tree.tokens[at]!.lemma) && dependents(tree, at, 'nsubj:pass').length > 0;

const AGREEING = new Set(['agree', 'decide', 'vow', 'pledge', 'promise']);

/** "meet again", "hold another round", "resume talks". */
const isRepeated = (tree: Tree, at: number): boolean =>
	RESUMING.has(tree.tokens[at]!.lemma) ||
	dependents(tree, at, 'advmod').some(child => lower(tree, child) === 'again') ||
	dependents(tree, at, 'obj', 'nsubj', 'nsubj:pass', 'obl').some(
		child =>
			classOf(tree, child) === 'talks' &&
			dependents(tree, child, 'amod', 'det', 'nummod').some(inner => againWords.has(lower(tree, inner))),
	);

const BACKGROUND = new Set(['after', 'since', 'before', 'because', 'if', 'until', 'whether']);

/** "a day after the two men clashed", "when they agreed": told as background. */
const isBackground = (tree: Tree, at: number): boolean => {
	if (casesOf(tree, at).some(word => BACKGROUND.has(word))) return true;
	const subject = dependents(tree, at, 'nsubj', 'nsubj:pass')[0] ?? at;
	const opening = tree.tokens.slice(Math.max(0, firstBelow(tree, at) - 1), Math.min(at, firstBelow(tree, subject)));
	const before = tree.tokens[firstBelow(tree, subject) - 1];
	return [...opening, ...(before ? [before] : [])].some(({text}) => BACKGROUND.has(text.toLowerCase()));
};

/** "decided if it was enough": still open. */
const isOpen = (tree: Tree, at: number): boolean =>
	['if', 'whether'].includes(lower(tree, at + 1)) ||
	dependents(tree, at, 'ccomp').some(child => casesOf(tree, child).some(word => word === 'whether' || word === 'if'));

const PLEDGES = new Set(['promise', 'vow', 'pledge']);

/** "has promised", "the aid that he pledged", "had asked": no doing of this encounter. */
const isStanding = (tree: Tree, {kind}: OutcomeCue, at: number): boolean => {
	const token = tree.tokens[at]!;
	if (PLEDGES.has(token.lemma) && dependents(tree, at, 'nsubj:pass').length > 0) return true;
	const aux = dependents(tree, at, 'aux').map(child => lower(tree, child));
	if (kind === 'discussed' && aux.includes('had') && !isRelation(token, 'ccomp')) return true;
	if (!PLEDGES.has(token.lemma)) return false;
	return isRelation(token, 'acl') || aux.some(word => ['has', 'have', 'had'].includes(word));
};

/** "agreed to the call": how the talks came about, not what came of them. */
const isOfTalks = (tree: Tree, at: number): boolean => {
	const matter = tree.tokens[at]!.lemma === 'agree' ? matterOf(tree, at) : undefined;
	return matter !== undefined && classOf(tree, matter) === 'talks' && isDefinite(tree, matter);
};

/** "agreed this is the way": what "this" is, stands elsewhere. */
const isUntold = (tree: Tree, at: number): boolean =>
	dependents(tree, at, 'ccomp')
		.flatMap(child => dependents(tree, child, 'nsubj'))
		.some(subject => ['this', 'that', 'these', 'those'].includes(lower(tree, subject)));

const WOULD = new Set(['would', 'could', 'may', 'might', 'should']);

/** "would be a failure", "is expected to be on the agenda": as real as the words around the predicate. */
const predicated = (tree: Tree, at: number): Reality => {
	const words = dependents(tree, at, 'aux', 'mark').map(child => lower(tree, child));
	if (words.some(word => WOULD.has(word))) return 'hypothetical';
	return words.some(word => ['will', 'to'].includes(word)) ? 'planned' : 'held';
};

export type Reported = {kind: OutcomeKind; ahead: boolean; purpose?: boolean};

/** What a matched row says in its clause, or undefined where the clause takes it back. */
const reportOf = (tree: Tree, row: OutcomeCue, match: Match): Reported | undefined => {
	const {at} = match;
	const reality = row.predicative ? predicated(tree, at) : realityOf(tree, match);
	const ahead = reality === 'planned' || reality === 'possible';
	if (reality === 'hypothetical' || reality === 'habitual' || isBackground(tree, at) || isStanding(tree, row, at))
		return undefined;
	if (row.kind === 'next') {
		const {head} = tree.tokens[at]!;
		const governor = isRelation(tree.tokens[at]!, 'xcomp', 'ccomp', 'conj') ? (tree.tokens[head]?.lemma ?? '') : '';
		const agreed = governor === 'agree' || (AGREEING.has(governor) && isRepeated(tree, at));
		return agreed || (isSet(tree, at, reality) && isRepeated(tree, at)) ? {kind: 'next', ahead: false} : undefined;
	}
	if (reality === 'denied' || reality === 'cancelled') return row.denied && {kind: row.denied, ahead: false};
	if (isPurpose(tree, at)) return {kind: 'discussed', ahead: true, purpose: true};
	if (row.kind === 'agreed' && (isUnderWay(tree, at) || isOpen(tree, at) || isOfTalks(tree, at) || isUntold(tree, at)))
		return undefined;
	if (row.kind !== 'discussed') return ahead || leadsToNext(tree, at) ? undefined : {kind: row.kind, ahead: false};
	const spoken = row.weak || row.object?.includes('talks');
	if (spoken && (ahead || dependents(tree, at, 'nsubj:pass').length > 0)) return undefined;
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

export type Found = {row: OutcomeCue; match: Match; report: Reported};

/** The first row of the table that fits the token and that its clause does not take back. */
export const reportAt = (tree: Tree, at: number): Found | undefined => {
	const {upos} = tree.tokens[at]!;
	if (isRelation(tree.tokens[at]!, 'amod', 'compound')) return undefined;
	for (const {row, match} of matchesAt(tree, at, table)) {
		const report = (row.predicative ? isPredicate(tree, at) : upos === 'VERB') && reportOf(tree, row, match);
		if (report) return {row, match, report};
	}
	return undefined;
};
