/** Matches a verb, and what depends on it, against a row of a table: "sign" with a deal as its object. */
import type {Sentence, Token} from '../../language/sentence.ts';
import {casesOf, dependents, isRelation, lower, type Tree} from '../../language/tree.ts';
import {type Reality, verbStatus} from '../status/status.ts';
import {adverbialNouns, classNamed, isDenied, isJoint, type NounClass, nounOf} from '../tables/noun-classes.ts';
import type {Predicate} from '../tables/predicate.ts';
import {governorStatus} from '../tables/status-cues.ts';

/** The matched predicate: its token and the noun that the row asked for. */
export type Match = {at: number; noun?: number};

const RELATIVE = new Set(['which', 'that', 'who', 'whom']);

/** Direct objects and what stands for them: passive subjects, the noun that a participle or relative clause is about. */
export const objectsOf = (tree: Tree, verb: number): number[] => {
	const token = tree.tokens[verb]!;
	const own = dependents(tree, verb, 'obj', 'nsubj:pass').flatMap(child =>
		RELATIVE.has(lower(tree, child)) && token.head >= 0 ? [token.head] : [child],
	);
	const about =
		isRelation(token, 'acl') &&
		token.head >= 0 &&
		token.xpos !== 'VBG' &&
		dependents(tree, verb, 'nsubj:pass').length === 0
			? [token.head]
			: [];
	return [...own, ...about];
};

const subjectsOf = (tree: Tree, verb: number): number[] =>
	dependents(tree, verb, 'nsubj', 'nsubj:pass').flatMap(child =>
		RELATIVE.has(lower(tree, child)) && tree.tokens[verb]!.head >= 0 ? [tree.tokens[verb]!.head] : [child],
	);

/** "spoke on the phone", "agreed on Monday": how and when, not about what. */
const CIRCUMSTANCES = new Set<string>([
	...adverbialNouns,
	...'phone telephone line anonymity camera tv television twitter'.split(' '),
	...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
]);

const phrasesOf = (tree: Tree, verb: number, prepositions: readonly string[]): number[] =>
	dependents(tree, verb, 'obl', 'nmod', 'advcl', 'xcomp').filter(
		child =>
			casesOf(tree, child).some(word => prepositions.includes(word)) &&
			!CIRCUMSTANCES.has(tree.tokens[child]!.lemma.toLowerCase()),
	);

/** The complement that says what was agreed, discussed or refused. */
export const matterOf = (tree: Tree, verb: number): number | undefined =>
	dependents(tree, verb, 'xcomp', 'ccomp').at(0) ??
	dependents(tree, verb, 'advcl').find(child => child > verb && casesOf(tree, child).includes('to')) ??
	phrasesOf(tree, verb, ['on', 'to', 'upon'])[0] ??
	objectsOf(tree, verb).find(child => tree.tokens[child]!.upos !== 'PRON') ??
	// Where the tree hangs the clause elsewhere.
	(['that', 'to', 'on'].includes(lower(tree, verb + 1)) ? verb + 1 : undefined);

const fits = (tree: Tree, at: number, row: Predicate): Match | undefined => {
	let noun: number | undefined;
	const through = row.through?.split(' ');
	if (
		row.particle &&
		!row.particle
			.split(' ')
			.some(
				word =>
					lower(tree, at + 1) === word ||
					dependents(tree, at, 'compound:prt', 'advmod', 'obl').some(
						child => lower(tree, child) === word || casesOf(tree, child).includes(word),
					),
			)
	)
		return undefined;
	if (row.idiom && !dependents(tree, at, 'obj').some(child => tree.tokens[child]!.lemma === row.idiom))
		return undefined;
	if (row.object) {
		const objects = through ? phrasesOf(tree, at, through) : objectsOf(tree, at);
		noun = objects.map(child => nounOf(tree, child, row.object!)).find(child => child !== undefined);
		if (noun === undefined || (row.joint && !isJoint(tree, noun))) return undefined;
	} else if (through && phrasesOf(tree, at, through).length === 0) return undefined;
	if (row.intransitive && dependents(tree, at, 'obj').length > 0) return undefined;
	if (row.subject) {
		noun = subjectsOf(tree, at)
			.map(child => nounOf(tree, child, row.subject!))
			.find(child => child !== undefined);
		if (noun === undefined) return undefined;
	}
	if (row.matter && matterOf(tree, at) === undefined) return undefined;
	return {at, noun};
};

/** Rows by lemma, ready to be matched. */
export type PredicateTable<Row extends Predicate> = ReadonlyMap<string, readonly Row[]>;

export const tableOf = <Row extends Predicate>(rows: readonly Row[]): PredicateTable<Row> => {
	const table = new Map<string, Row[]>();
	for (const row of rows)
		for (const lemma of row.lemmas.split(' ')) table.set(lemma, [...(table.get(lemma) ?? []), row]);
	return table;
};

/** Rows by lemma; a noun that has no singular ("at odds") stands in the table as it is. */
const rowsAt = <Row extends Predicate>({lemma, xpos, text}: Token, table: PredicateTable<Row>): readonly Row[] =>
	table.get(lemma.toLowerCase()) ?? (xpos === 'NNS' ? table.get(text.toLowerCase()) : undefined) ?? [];

/** Whether a tagged sentence has the words of some row of a table, whatever its tree. */
export const mayMatch = ({tokens}: Pick<Sentence, 'tokens'>, table: PredicateTable<Predicate>): boolean => {
	const words = new Set(tokens.flatMap(({lemma, text}) => [lemma.toLowerCase(), text.toLowerCase()]));
	const has = (wanted: string | undefined) => !wanted || wanted.split(' ').some(word => words.has(word));
	const names = (classes: readonly NounClass[] | undefined) =>
		!classes || [...words].some(word => classes.includes(classNamed(word)!));
	return [...words].some(word =>
		table
			.get(word)
			?.some(
				({object, subject, through, particle, idiom}) =>
					has(through) && has(particle) && has(idiom) && names(object) && names(subject),
			),
	);
};

/** The rows that the token at `at` fits, in the order of the table. */
export const matchesAt = <Row extends Predicate>(
	tree: Tree,
	at: number,
	table: PredicateTable<Row>,
): {row: Row; match: Match}[] =>
	rowsAt(tree.tokens[at]!, table).flatMap(row => {
		const match = fits(tree, at, row);
		return match ? [{row, match}] : [];
	});

/** "has to decide", "has got to make them decide". */
const isObliged = (tree: Tree, at: number, depth = 0): boolean => {
	const {head} = tree.tokens[at]!;
	if (head < 0 || depth > 2 || !isRelation(tree.tokens[at]!, 'xcomp')) return false;
	const {lemma} = tree.tokens[head]!;
	const has = lemma === 'get' && dependents(tree, head, 'aux').some(child => tree.tokens[child]!.lemma === 'have');
	return lemma === 'have' || has || isObliged(tree, head, depth + 1);
};

/** "were close to signing", "near reaching". */
const isNearly = (tree: Tree, at: number): boolean =>
	tree.tokens[at]!.xpos === 'VBG' &&
	(/^(?:close|closer|near)$/.test(lower(tree, at - 1)) ||
		(lower(tree, at - 1) === 'to' && /^(?:close|closer)$/.test(lower(tree, at - 2))));

const ABLE = new Set(['can', 'ca', 'could', 'may', 'might', 'should', 'must']);

/** What the clause says of its event, "signed no agreement" and "no agreement was signed" included. */
export const realityOf = (tree: Tree, {at, noun}: Match): Reality => {
	const said = verbStatus(tree, at);
	if (tree.tokens[at]!.xpos === 'VBG') {
		const governor = tree.tokens[tree.tokens[at]!.head];
		// "agreeing a deal would be hard", "aimed at securing a truce": no doing, or none yet.
		if (
			isRelation(tree.tokens[at]!, 'csubj', 'nsubj') ||
			(governor?.lemma === 'say' && isRelation(tree.tokens[at]!, 'xcomp'))
		)
			return 'hypothetical';
		if (
			said === 'held' &&
			governor &&
			casesOf(tree, at).length > 0 &&
			governorStatus.get(governor.lemma) === 'possible'
		)
			return 'possible';
	}
	// "would help resolve": as real as the helping.
	if (
		tree.tokens[at]!.xpos === 'VB' &&
		isRelation(tree.tokens[at]!, 'xcomp') &&
		tree.tokens[tree.tokens[at]!.head]?.lemma === 'help'
	)
		return verbStatus(tree, tree.tokens[at]!.head);
	if (isObliged(tree, at) || isNearly(tree, at)) return 'possible';
	// "came close to a deal".
	if (tree.tokens[at]!.lemma === 'come' && /^(?:close|near)$/.test(lower(tree, at + 1))) return 'possible';
	// "have yet to sign".
	if (dependents(tree, at, 'mark').some(child => lower(tree, child) === 'to' && lower(tree, child - 1) === 'yet'))
		return 'possible';
	const able = dependents(tree, at, 'aux').some(child => ABLE.has(lower(tree, child)));
	if (said === 'denied' && able) return 'possible';
	const named = noun ?? dependents(tree, at, 'nsubj:pass')[0];
	return named !== undefined && isDenied(tree, named) && said === 'held' ? 'denied' : said;
};

/** "are negotiating a treaty", "while they negotiate": not concluded yet. */
export const isUnderWay = (tree: Tree, at: number): boolean =>
	tree.tokens[at]!.lemma === 'negotiate' && (tree.tokens[at]!.xpos === 'VBG' || isRelation(tree.tokens[at]!, 'advcl'));
