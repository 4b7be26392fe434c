/** Verbs of saying: what they pass on, and in which words it is told. */
import {casesOf, dependents, isBelow, lower, type Tree} from '../../language/tree.ts';
import {classOf} from '../tables/noun-classes.ts';
import {clauseText, firstBelow} from './clause-text.ts';

const SAYING = new Set('say tell inform add explain note observe declare state'.split(' '));

/** True for "say", "tell" and the like, which tell nothing without what was said. */
export const isSaying = (tree: Tree, at: number): boolean => SAYING.has(tree.tokens[at]!.lemma);

const PRESS = new Set(
	'media press reporter journalist newspaper television radio correspondent newsman newsmen'.split(' '),
);

/** "told the press". */
export const isToPress = (tree: Tree, at: number): boolean =>
	dependents(tree, at, 'obj', 'iobj', 'obl').some(child => PRESS.has(tree.tokens[child]!.lemma.toLowerCase()));

/** The head of the clause that was said: "told him THAT PRICES FELL", "'Prices fell,' he told him". */
export const contentOf = (tree: Tree, at: number): number | undefined => {
	const own = dependents(tree, at, 'ccomp', 'parataxis');
	// "said in talks with him that …", where the tree hangs the clause on the talks or on him.
	const astray = dependents(tree, at, 'obl').flatMap(child =>
		[child, ...dependents(tree, child, 'nmod')].flatMap(noun =>
			dependents(tree, noun, 'acl').filter(clause => casesOf(tree, clause).includes('that')),
		),
	);
	return [...own, ...astray].find(child => dependents(tree, child, 'nsubj', 'nsubj:pass').length > 0);
};

const opening = (tree: Tree, content: number): string => {
	const subject = dependents(tree, content, 'nsubj', 'nsubj:pass')[0]!;
	return lower(tree, firstBelow(tree, subject));
};

/** "It has to be done": points at what only the sentences before tell. */
export const isPointing = (tree: Tree, content: number): boolean =>
	['it', 'this', 'that', 'these', 'those', 'they', 'such'].includes(opening(tree, content));

/** "he is shocked": needs the verb of saying before it. */
export const isOfSpeaker = (tree: Tree, content: number): boolean =>
	['he', 'she', 'i', 'we', 'you', 'his', 'her', 'my', 'our', 'your', 'there', 'what'].includes(opening(tree, content));

/** What was said, with its own subject. */
export const contentText = (text: string, tree: Tree, content: number): string => {
	const subject = dependents(tree, content, 'nsubj', 'nsubj:pass')[0]!;
	return clauseText(text, tree, content, firstBelow(tree, subject) < content ? subject : undefined);
};

/** The fewest words with which a statement says something. */
const LEAST_WORDS = 5;

/** "Macron said NATO needs new aims": a view in the present or of the future, not of the talks themselves. */
export const isStatement = (tree: Tree, at: number): boolean => {
	const content =
		tree.tokens[at]!.lemma === 'say' && tree.tokens[at]!.upos === 'VERB' ? contentOf(tree, at) : undefined;
	if (
		content === undefined ||
		dependents(tree, at, 'obj').length > 0 ||
		isPointing(tree, content) ||
		isOfSpeaker(tree, content)
	)
		return false;
	const words = tree.tokens.map((_, node) => node).filter(node => isBelow(tree, node, content));
	const happened = tree.tokens[content]!.xpos === 'VBD' && dependents(tree, content, 'aux', 'cop').length === 0;
	return !happened && words.length >= LEAST_WORDS && !words.some(node => classOf(tree, node) === 'talks');
};

/** The statement with whoever made it, where a name says so. */
export const statementText = (text: string, tree: Tree, at: number): string => {
	const content = contentOf(tree, at)!;
	const speaker = dependents(tree, at, 'nsubj').find(
		child =>
			child < at &&
			tree.tokens[child]!.upos !== 'PRON' &&
			tree.tokens.slice(firstBelow(tree, child), at).every(({upos}) => upos !== 'PUNCT'),
	);
	return speaker === undefined || content < at ? contentText(text, tree, content) : clauseText(text, tree, at, speaker);
};
