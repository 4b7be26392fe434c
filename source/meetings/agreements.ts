/** Deals that a sentence reports, whether or not a meeting brought them about. */
import {createHash} from 'node:crypto';
import type {Actor} from '../language/chunks/actor.ts';
import {casesOf, dependents, isRelation, type Tree} from '../language/tree.ts';
import type {AgreementStatus} from '../meeting.ts';
import {type AgreementCue, agreementCues, tentativeWords} from './agreement-cues.ts';
import {clauseText, nounText} from './clause-text.ts';
import type {Discourse} from './discourse.ts';
import type {NounFrame} from './frames.ts';
import {classOf, isDefinite} from './noun-classes.ts';
import {type Match, matchAt, objectsOf, realityOf, tableOf} from './predicates.ts';
import {actorAt, type Line} from './reading.ts';
import type {Entity} from './registry.ts';
import {isParty} from './relevance.ts';
import {type Parties, partiesOfNoun, partiesOfVerb, subjectOver} from './roles.ts';
import {nounStatus} from './status.ts';

/** One mention of a deal in one sentence, before mentions are united. */
export type Deal = {id: string; line: Line; at: number; status: AgreementStatus; parties: Entity[]; text: string};

const table = tableOf(agreementCues);
/** "agreed to meet": the next encounter, no deal. */
const ENCOUNTERS = new Set(
	'meet talk speak hold visit attend continue resume disagree join host hear plead discuss consider'.split(' '),
);
const BARELY = new Set(['talks', 'progress', 'dispute']);
const lower = (tree: Tree, at: number) => tree.tokens[at]!.text.toLowerCase();

const isTentative = (tree: Tree, noun: number) =>
	tree.children[noun]!.some(child => tentativeWords.has(lower(tree, child))) ||
	(lower(tree, noun + 1 < tree.tokens.length ? noun + 1 : noun) === 'in' &&
		tree.tokens[noun + 2]?.text.toLowerCase() === 'principle');

/** What the clause makes of the deal, or undefined where it reports none. */
const statusIn = (tree: Tree, row: AgreementCue, match: Match): AgreementStatus | undefined => {
	const reality = realityOf(tree, match);
	const {noun} = match;
	if (reality === 'held')
		return row.status === 'reached' && noun !== undefined && isTentative(tree, noun) ? 'tentative' : row.status;
	if (row.status !== 'signed' && row.status !== 'reached') return undefined;
	// Only a deal that lies on the table can be turned down; "reached no agreement" tells of none.
	if (reality === 'denied' || reality === 'cancelled')
		return noun !== undefined && isDefinite(tree, noun) ? 'rejected' : undefined;
	return reality === 'planned' && row.status === 'signed' ? 'proposed' : undefined;
};

/** "countries agreeing terms", "leaders make deals": what is done at large. */
const isGeneric = (tree: Tree, at: number): boolean => {
	const {xpos, relation} = tree.tokens[at]!;
	if (xpos === 'VBG' && relation === 'acl') return true;
	const object = objectsOf(tree, at)[0];
	return (
		/^VB[PZ]$/.test(xpos) &&
		object !== undefined &&
		tree.tokens[object]!.xpos === 'NNS' &&
		dependents(tree, object, 'det', 'nummod', 'amod', 'nmod').length === 0
	);
};

const says = (line: Line, at: number): boolean => {
	const {tree} = line;
	const {lemma} = tree.tokens[at]!;
	if (isGeneric(tree, at)) return false;
	if (lemma !== 'agree') return true;
	// "agreed with him that …" is an opinion.
	if (
		dependents(tree, at, 'ccomp').length > 0 &&
		dependents(tree, at, 'obl').some(child => casesOf(tree, child).includes('with'))
	)
		return false;
	const infinitive = dependents(tree, at, 'xcomp').find(child => tree.tokens[child]!.upos === 'VERB');
	if (infinitive !== undefined && ENCOUNTERS.has(tree.tokens[infinitive]!.lemma)) return false;
	const object = objectsOf(tree, at)[0];
	return object === undefined || !BARELY.has(classOf(tree, object) ?? '');
};

const TALKS: NounFrame = {lemma: '', kind: 'talks', example: '', expect: ''};

const resolved = (line: Line, {subject, others}: Parties, discourse: Discourse): Entity[] => [
	...new Set([...subject, ...others].flatMap(actor => discourse.resolve(line, actor)).filter(isParty)),
];

/** "agreed to provide aid to Mauritius": whoever is dealt with. */
const receivers = (line: Line, at: number): Actor[] =>
	dependents(line.tree, at, 'xcomp')
		.flatMap(child => dependents(line.tree, child, 'obl', 'iobj'))
		.filter(child => casesOf(line.tree, child).some(word => ['to', 'for', 'with', 'from'].includes(word)))
		.flatMap(child => actorAt(line, child) ?? []);

const around = (line: Line, at: number, noun: number | undefined): Parties => {
	const verb = partiesOfVerb(line, at, {
		lemma: '',
		kind: 'talks',
		with: ['with', 'between', 'among'],
		example: '',
		expect: '',
	});
	if (noun === undefined)
		return {subject: verb.subject, others: [...new Set([...verb.others, ...receivers(line, at)])]};
	const deal = partiesOfNoun(line, noun, TALKS);
	const found = {
		subject: [...new Set([...verb.subject, ...deal.subject])],
		others: [...new Set([...verb.others, ...deal.others])],
	};
	// "Under the deal signed last year, Saudi Arabia …"
	return found.subject.length + found.others.length > 0 ? found : {subject: subjectOver(line, noun), others: []};
};

const make = (
	line: Line,
	at: number,
	status: AgreementStatus,
	parties: Entity[],
	text: string,
	article: string,
): Deal => ({
	id: createHash('sha256').update(`${article} agreement ${line.tree.tokens[at]!.start}`).digest('hex').slice(0, 12),
	line,
	at,
	status,
	parties: parties.slice(0, 8),
	text,
});

/** A deal named with its two sides and no verb of its own: "last week's agreement between producers and consumers". */
const named = (line: Line, noun: number): boolean => {
	const {tree} = line;
	if (classOf(tree, noun) !== 'deal' || nounStatus(tree, noun) !== 'held') return false;
	if (isRelation(tree.tokens[noun]!, 'nmod', 'compound')) return false;
	const {subject, others} = partiesOfNoun(line, noun, TALKS);
	const shared = dependents(tree, noun, 'nmod').some(child =>
		casesOf(tree, child).some(word => word === 'between' || word === 'with'),
	);
	return shared && subject.length + others.length > 1;
};

/** The deals that a sentence tells. Call in reading order: "they" is resolved against what was heard so far. */
export const readDeals = (article: {id: string; text: string}, line: Line, discourse: Discourse): Deal[] => {
	const {tree} = line;
	const deals: Deal[] = [];
	const nouns = new Set<number>();
	tree.tokens.forEach((token, at) => {
		const found =
			token.upos === 'VERB' || token.relation === 'root' || dependents(tree, at, 'cop').length > 0
				? matchAt(tree, at, table)
				: undefined;
		if (!found || !says(line, at)) return;
		const status = statusIn(tree, found.row, found.match);
		const {noun} = found.match;
		if (noun !== undefined) nouns.add(noun);
		if (!status) return;
		const parties = resolved(line, around(line, at, noun), discourse);
		deals.push(
			make(
				line,
				at,
				status,
				parties,
				isRelation(token, 'acl') && noun !== undefined && noun === token.head
					? nounText(article.text, tree, noun)
					: clauseText(article.text, tree, at, noun),
				article.id,
			),
		);
	});
	tree.tokens.forEach((_, at) => {
		if (nouns.has(at) || !named(line, at)) return;
		const parties = resolved(line, partiesOfNoun(line, at, TALKS), discourse);
		deals.push(make(line, at, 'reached', parties, nounText(article.text, tree, at), article.id));
	});
	return deals;
};
