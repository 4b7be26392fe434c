/** Reads what a sentence says came of talks: the kind, the clause, and whose doing it is. */

import {ancestors, casesOf, dependents, isRelation, type Tree} from '../language/tree.ts';
import type {OutcomeKind} from '../meeting.ts';
import {clauseText, nounText} from './clause-text.ts';
import type {Discourse} from './discourse.ts';
import {classOf, isDenied} from './noun-classes.ts';
import {againWords, type OutcomeCue, outcomeCues} from './outcome-cues.ts';
import {type Match, matchAt, realityOf, tableOf} from './predicates.ts';
import type {Line} from './reading.ts';
import type {Entity} from './registry.ts';
import {subjectOf} from './roles.ts';
import {nounStatus, type Reality} from './status.ts';

export type Saying = {
	line: Line;
	kind: OutcomeKind;
	/** The token that says it. */
	at: number;
	/** Is still to come: "will discuss". */
	ahead: boolean;
	/** Speaks of an encounter only where one is at hand. */
	weak: boolean;
	/** Whose doing it is, where the clause has a subject. */
	actors: Entity[];
	/** The talks themselves are the subject, or "we", "they", "both". */
	own: boolean;
	text: string;
};

const table = tableOf(outcomeCues);
const lower = (tree: Tree, at: number) => tree.tokens[at]!.text.toLowerCase();
const COLLECTIVE = new Set([
	'they',
	'we',
	'both',
	'sides',
	'two',
	'pair',
	'leaders',
	'ministers',
	'delegations',
	'parties',
]);

const ofTalks = (tree: Tree, verb: number): boolean =>
	dependents(tree, verb, 'nsubj', 'nsubj:pass').some(
		child => COLLECTIVE.has(lower(tree, child)) || classOf(tree, child) === 'talks',
	);

const hasAgain = (tree: Tree, at: number): boolean =>
	againWords.has(tree.tokens[at]!.lemma) ||
	tree.children[at]!.some(
		child =>
			againWords.has(lower(tree, child)) ||
			(tree.tokens[child]!.upos === 'NOUN' && tree.children[child]!.some(inner => againWords.has(lower(tree, inner)))),
	);

/** "agreed to meet again": the agreement is the next encounter. */
const agreedToMeet = (tree: Tree, at: number): boolean =>
	dependents(tree, at, 'xcomp').some(child => matchAt(tree, child, table)?.row.kind === 'next');

/** What a matched row says in its clause, or undefined where the clause takes it back. */
const kindIn = (
	tree: Tree,
	row: OutcomeCue,
	match: Match,
	reality: Reality,
): {kind: OutcomeKind; ahead: boolean} | undefined => {
	const ahead = reality === 'planned' || reality === 'possible';
	if (reality === 'hypothetical' || reality === 'habitual') return undefined;
	if (row.kind === 'next') {
		const governor = tree.tokens[match.at]!.head;
		const agreed = governor >= 0 && tree.tokens[governor]!.lemma === 'agree';
		return ahead && (agreed || (reality === 'planned' && hasAgain(tree, match.at)))
			? {kind: 'next', ahead: false}
			: undefined;
	}
	if (reality === 'denied' || reality === 'cancelled')
		return row.kind === 'agreed' || (row.kind === 'discussed' && row.object?.includes('progress'))
			? {kind: 'not-agreed', ahead: false}
			: undefined;
	if (row.kind === 'agreed' && agreedToMeet(tree, match.at)) return undefined;
	if (ahead && row.kind !== 'discussed') return undefined;
	return {kind: row.kind, ahead};
};

/** "without a deal", "no breakthrough": the noun alone says it. */
const lacks = (tree: Tree, at: number): boolean => {
	const named = classOf(tree, at);
	if (named !== 'deal' && named !== 'progress') return false;
	return casesOf(tree, at).includes('without') || isDenied(tree, at);
};

/** "talks on trade", "a meeting aimed at ending the war": what the encounter is about. */
const topicOf = (tree: Tree, at: number): number | undefined =>
	classOf(tree, at) === 'talks'
		? (dependents(tree, at, 'nmod').find(child =>
				casesOf(tree, child).some(word => ['on', 'about', 'over', 'regarding', 'concerning'].includes(word)),
			) ??
			dependents(tree, at, 'acl').find(child =>
				['aim', 'focus', 'intend', 'mean', 'design'].includes(tree.tokens[child]!.lemma),
			))
		: undefined;

const entitiesOf = (line: Line, verb: number, discourse: Discourse): Entity[] => [
	...new Set(subjectOf(line, verb).flatMap(actor => discourse.resolve(line, actor))),
];

/** All that a sentence says of outcomes, in order. Call in reading order, after the line's encounters. */
export const readSayings = (text: string, line: Line, discourse: Discourse): Saying[] => {
	const {tree} = line;
	const sayings: Saying[] = [];
	const covered = (at: number) =>
		sayings.some(saying => !saying.weak && (saying.at === at || ancestors(tree, at).includes(saying.at)));
	tree.tokens.forEach((token, at) => {
		if (covered(at)) return;
		const verbal = token.upos === 'VERB' || token.upos === 'ADJ' || token.upos === 'ADV' || token.upos === 'NOUN';
		const found = verbal ? matchAt(tree, at, table) : undefined;
		if (
			found &&
			(token.upos === 'VERB' ||
				(!found.row.object && !found.row.matter && !found.row.through && found.row.kind === 'not-agreed'))
		) {
			const said = kindIn(tree, found.row, found.match, token.upos === 'VERB' ? realityOf(tree, found.match) : 'held');
			if (!said) return;
			const {noun} = found.match;
			sayings.push({
				line,
				at,
				...said,
				weak: found.row.weak === true,
				actors: entitiesOf(line, at, discourse),
				own: ofTalks(tree, at),
				text: clauseText(text, tree, at, noun),
			});
			return;
		}
		if (lacks(tree, at)) {
			const verb = ancestors(tree, at).find(up => tree.tokens[up]!.upos === 'VERB');
			if (nounStatus(tree, at) !== 'denied' && !casesOf(tree, at).includes('without') && !isDenied(tree, at)) return;
			sayings.push({
				line,
				at,
				kind: 'not-agreed',
				ahead: false,
				weak: false,
				actors: verb === undefined ? [] : entitiesOf(line, verb, discourse),
				own: verb !== undefined && ofTalks(tree, verb),
				text: verb === undefined ? nounText(text, tree, at) : clauseText(text, tree, verb, at),
			});
			return;
		}
		if (topicOf(tree, at) !== undefined && !isRelation(token, 'nsubj'))
			sayings.push({
				line,
				at,
				kind: 'discussed',
				ahead: true,
				weak: true,
				actors: [],
				own: false,
				text: nounText(text, tree, at),
			});
	});
	return sayings;
};
