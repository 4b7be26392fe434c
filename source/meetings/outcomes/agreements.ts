/** Deals that a sentence reports, whether or not a meeting brought them about. */
import {createHash} from 'node:crypto';
import type {Actor} from '../../language/chunks/actor.ts';
import {casesOf, dependents, isRelation, lower, type Tree} from '../../language/tree.ts';
import type {AgreementStatus} from '../../meeting.ts';
import type {Discourse} from '../people/discourse.ts';
import type {Entity} from '../people/registry.ts';
import {canDeal, isOfCourt} from '../people/relevance.ts';
import {byBranch} from '../people/white-house.ts';
import type {Line} from '../reading/reading.ts';
import {type AgreementCue, agreementCues, tentativeWords} from '../tables/agreement-cues.ts';
import {classOf, isDefinite} from '../tables/noun-classes.ts';
import {clauseText, nounText} from './clause-text.ts';
import {isDealNoun, isNamed} from './deal-nouns.ts';
import {partiesAround, partiesNamed} from './deal-parties.ts';
import {isUnderWay, type Match, matchesAt, matterOf, objectsOf, realityOf, tableOf} from './predicates.ts';

/** One mention of a deal in one sentence, before mentions are united. */
export type Deal = {
	id: string;
	line: Line;
	status: AgreementStatus;
	parties: Entity[];
	text: string;
	/** Names a deal, rather than what was agreed: "signed a treaty", not "agreed to open the border". */
	named: boolean;
	/** Points back at a deal told before: "signed the agreement". */
	definite: boolean;
};

const table = tableOf(agreementCues);
/** "agreed to meet": the next encounter, or no deal at all. */
const NO_DEALS = new Set(
	'meet talk speak hold visit attend continue resume disagree join host hear plead discuss consider sit negotiate come go travel'.split(
		' ',
	),
);
/** "agreed on the need for reform": of one mind. */
const NEEDS = new Set(['need', 'importance', 'necessity', 'urgency', 'value', 'fact', 'desirability']);
const VIEWS = new Set(
	'decision notion view idea opinion assessment statement conclusion argument criticism policy'.split(' '),
);
const COPULAS = new Set(['is', 'are', 'was', 'were']);
const EMPTY =
	/^(?:agree[sd]?|agreeing)(?: (?:to|on|upon|with|for)\b(?: (?:it|this|that|them)\b)?(?: (?:in|at|during|when|can|could|would|may|might|will|is|was|are|were|has|had)\b.*)?)?(?: for\b.*|,.*)?$/;
/** "after signing agreements": done. */
const WHEN = new Set(['after', 'following', 'since', 'by']);
const MOST_PARTIES = 8;

const isTentative = (tree: Tree, noun: number) =>
	tree.children[noun]!.some(child => tentativeWords.has(lower(tree, child))) ||
	(lower(tree, noun + 1) === 'in' && lower(tree, noun + 2) === 'principle');

/** What the clause makes of the deal, or undefined where it reports none. */
const statusIn = (tree: Tree, row: AgreementCue, match: Match): AgreementStatus | undefined => {
	const reality = realityOf(tree, match);
	const {noun} = match;
	if (isUnderWay(tree, match.at)) return reality === 'denied' || reality === 'cancelled' ? undefined : 'proposed';
	if (reality === 'held')
		return row.status === 'reached' && noun !== undefined && isTentative(tree, noun) ? 'tentative' : row.status;
	if (row.status !== 'signed' && row.status !== 'reached') return undefined;
	// Only a deal that lies on the table can be turned down; "reached no agreement" tells of none.
	if (reality === 'denied' || reality === 'cancelled')
		return noun !== undefined && isDefinite(tree, noun) ? 'rejected' : undefined;
	return reality === 'planned' && row.status === 'signed' ? 'proposed' : undefined;
};

/** "countries agreeing terms", "leaders make deals", "an agenda of brokering new deals": what is done at large. */
const isGeneric = (tree: Tree, at: number): boolean => {
	const {xpos, relation} = tree.tokens[at]!;
	if (xpos === 'VBG' && relation === 'acl') return true;
	if (dependents(tree, at, 'aux').length > 0 || casesOf(tree, at).some(word => WHEN.has(word))) return false;
	const object = objectsOf(tree, at)[0];
	return (
		/^VB[GPZ]?$/.test(xpos) &&
		object !== undefined &&
		tree.tokens[object]!.xpos === 'NNS' &&
		dependents(tree, object, 'det', 'nummod', 'nmod:poss').length === 0 &&
		(/^VB[G]?$/.test(xpos) || dependents(tree, object, 'amod', 'nmod').length === 0)
	);
};

/** "When it comes to trade deals": names what is spoken of. */
const isSubject = (tree: Tree, at: number): boolean =>
	tree.tokens[at]!.lemma === 'come' &&
	dependents(tree, at, 'nsubj').some(child => lower(tree, child) === 'it') &&
	dependents(tree, at, 'advmod', 'mark').some(child => lower(tree, child) === 'when');

/** "agrees with her on taxes", "most agree that …": what somebody holds; headlines tell deals so. */
const isStance = ({tree, headline}: Line, at: number): boolean =>
	!headline &&
	/^VB[PZ]$/.test(tree.tokens[at]!.xpos) &&
	dependents(tree, at, 'aux').length === 0 &&
	(dependents(tree, at, 'ccomp').length > 0 ||
		dependents(tree, at, 'obl').some(
			child =>
				casesOf(tree, child).includes('with') ||
				// "agree on this", but "agree on a ceasefire".
				(casesOf(tree, child).includes('on') && !isDealNoun(tree, child) && classOf(tree, child) === undefined),
		));

/** "agreed with him that …", "agreed that it is …": of one mind, no deal. */
const isOpinion = (tree: Tree, at: number): boolean =>
	// "agreed there has been some progress".
	[at, ...dependents(tree, at, 'ccomp', 'xcomp')].some(node => dependents(tree, node, 'expl').length > 0) ||
	// "agreed with his decision".
	dependents(tree, at, 'obl').some(
		child => casesOf(tree, child).includes('with') && VIEWS.has(tree.tokens[child]!.lemma),
	) ||
	dependents(tree, at, 'ccomp').some(
		child =>
			dependents(tree, child, 'cop', 'aux').some(copula => COPULAS.has(lower(tree, copula))) ||
			isPlainTense(tree, child) ||
			dependents(tree, at, 'obl').some(other => casesOf(tree, other).includes('with')),
	);

/** "agreed that prices had fallen", but not "that prices would fall", "that prices fall". */
const isPlainTense = (tree: Tree, at: number): boolean =>
	/^VB[DZ]$/.test(tree.tokens[at]!.xpos) && dependents(tree, at, 'aux').length === 0;

/** Whether "agree" tells of a deal: what was agreed decides. */
const isDeal = (line: Line, at: number): boolean => {
	const {tree} = line;
	if (isGeneric(tree, at) || isSubject(tree, at)) return false;
	if (tree.tokens[at]!.lemma !== 'agree') return true;
	if (isStance(line, at)) return false;
	const infinitive = dependents(tree, at, 'xcomp').find(child => tree.tokens[child]!.upos === 'VERB');
	if (infinitive !== undefined && NO_DEALS.has(tree.tokens[infinitive]!.lemma)) return false;
	const matter = matterOf(tree, at);
	const named = matter === undefined ? undefined : classOf(tree, matter);
	if (matter !== undefined && NEEDS.has(tree.tokens[matter]!.lemma)) return false;
	return !isOpinion(tree, at) && named !== 'talks' && named !== 'progress' && named !== 'dispute';
};

const isPredicate = (tree: Tree, at: number) =>
	(tree.tokens[at]!.upos === 'VERB' && !isRelation(tree.tokens[at]!, 'amod', 'compound')) ||
	dependents(tree, at, 'cop').length > 0;

/** The deals that a sentence tells. Call in reading order: "they" is resolved against what was heard so far. */
export const readDeals = (article: {id: string; text: string}, line: Line, discourse: Discourse): Deal[] => {
	const {tree} = line;
	const deals: Deal[] = [];
	const told = new Set<number>();
	const add = (
		at: number,
		status: AgreementStatus,
		actors: readonly Actor[],
		text: string,
		{named, definite}: Pick<Deal, 'named' | 'definite'>,
	) => {
		const all = actors.flatMap(actor => discourse.resolve(line, actor));
		// "agreed to cooperate with the special counsel".
		if (all.some(isOfCourt)) return;
		const entities = all.filter(canDeal);
		const key = `${article.id} agreement ${tree.tokens[at]!.start}`;
		deals.push({
			id: createHash('sha256').update(key).digest('hex').slice(0, 12),
			line,
			status,
			parties: [...new Set(entities.map(byBranch(line, entities)))].slice(0, MOST_PARTIES),
			text,
			named,
			definite,
		});
	};
	for (let at = 0; at < tree.tokens.length; at++) {
		const found = isPredicate(tree, at) ? matchesAt(tree, at, table)[0] : undefined;
		if (!found || !isDeal(line, at)) continue;
		const {noun} = found.match;
		if (noun !== undefined) told.add(noun);
		// "a bid to scuttle any deal reached with them".
		if (noun !== undefined && dependents(tree, noun, 'det').some(child => lower(tree, child) === 'any')) continue;
		const status = statusIn(tree, found.row, found.match);
		if (!status) continue;
		// "violating international agreements": none in particular.
		if (status === 'broken' && noun !== undefined && tree.tokens[noun]!.xpos === 'NNS')
			if (dependents(tree, noun, 'det', 'nummod', 'nmod', 'nmod:poss').length === 0) continue;
		const isParticiple = noun !== undefined && noun === tree.tokens[at]!.head;
		const text = isParticiple ? nounText(article.text, tree, noun) : clauseText(article.text, tree, at, noun);
		// "some areas where people agree", "a date we agreed to": no word of what.
		if (EMPTY.test(text)) continue;
		const matter = matterOf(tree, at);
		const named = noun !== undefined || (matter !== undefined && isDealNoun(tree, matter));
		add(at, status, partiesAround(line, at, noun), text, {
			named,
			definite: noun !== undefined && isDefinite(tree, noun),
		});
	}
	for (let at = 0; at < tree.tokens.length; at++)
		if (!told.has(at) && isNamed(line, at))
			add(at, 'reached', partiesNamed(line, at), nounText(article.text, tree, at), {named: true, definite: false});
	return deals;
};
