/** Clauses that tell what is done at all times, or may be: no occasion. */
import {dependents, isRelation, lower, type Tree} from '../../language/tree.ts';
import {habitWords} from '../tables/status-cues.ts';

/** "any Palestinian who negotiates with Israel": whoever it may be. */
const isWhoever = (tree: Tree, at: number) =>
	isRelation(tree.tokens[at]!, 'acl:relcl') &&
	tree.tokens[at]!.head >= 0 &&
	dependents(tree, tree.tokens[at]!.head, 'det').some(det => /^(?:any|every|no)$/.test(lower(tree, det)));

/** "Any time a leader visits, they wave flags": by order of words. */
const isWhenever = ({tokens}: Tree, at: number) =>
	tokens
		.slice(Math.max(0, at - 8), at)
		.some(
			({text}, index, before) =>
				/^whenever$/i.test(text) || (text === 'time' && /^(?:any|every|each)$/i.test(before[index - 1]?.text ?? '')),
		);

/** "a plan can change after its managers consult", "cannot work when its leaders cannot meet": what may happen any time. */
export const isRuleOf = (tree: Tree, at: number): boolean => {
	const {head, relation} = tree.tokens[at]!;
	return (
		relation === 'advcl' &&
		head >= 0 &&
		!/^VB[DN]$/.test(tree.tokens[at]!.xpos) &&
		dependents(tree, at, 'mark', 'advmod').some(child =>
			/^(?:when|whenever|after|once|where)$/.test(lower(tree, child)),
		) &&
		dependents(tree, head, 'aux').some(child => /^ca(?:n|nnot)?$/.test(lower(tree, child)))
	);
};

const SKILLS = new Set('experience expertise skill art history style'.split(' '));

/** "has experience negotiating with the North", "experience in talks": many occasions. */
const isSkill = (tree: Tree, at: number) =>
	isRelation(tree.tokens[at]!, 'acl', 'nmod') && SKILLS.has(tree.tokens[tree.tokens[at]!.head]?.lemma ?? '');

/** "had spoken five times": many occasions, none told of by itself. */
const isCounted = (tree: Tree, at: number) =>
	dependents(tree, at, 'aux').some(child => /^(?:have|has|had|'ve|’ve)$/.test(lower(tree, child))) &&
	dependents(tree, at, 'obl', 'advmod', 'obj').some(
		child =>
			lower(tree, child) === 'times' &&
			(dependents(tree, child, 'nummod').length > 0 ||
				dependents(tree, child, 'amod').some(word => /^(?:several|many|numerous|multiple)$/.test(lower(tree, word)))),
	);

export const isHabitual = (tree: Tree, at: number) =>
	isCounted(tree, at) ||
	isWhoever(tree, at) ||
	isSkill(tree, at) ||
	isWhenever(tree, at) ||
	// "frequently leaves home and welcomes guests".
	(isRelation(tree.tokens[at]!, 'conj') &&
		dependents(tree, tree.tokens[at]!.head, 'advmod').some(
			child => child < tree.tokens[at]!.head && habitWords.has(lower(tree, child)),
		)) ||
	dependents(tree, at, 'advmod', 'obl', 'nmod', 'nsubj').some(
		child =>
			habitWords.has(lower(tree, child)) || dependents(tree, child, 'det').some(det => lower(tree, det) === 'every'),
	);

/** "recent meetings", "regular talks": many occasions, none told of by itself. */
export const isSeries = (tree: Tree, at: number) =>
	/NNP?S$/.test(tree.tokens[at]!.xpos) &&
	dependents(tree, at, 'amod').some(child =>
		/^(?:recent|regular|frequent|several|many|previous|past|numerous|weekly|monthly|annual|daily|various|countless)$/.test(
			lower(tree, child),
		),
	);

/** "to advance long-running talks": a process, no occasion. */
export const isProcess = (tree: Tree, at: number) =>
	/\b(?:long|decades?|years?) ?- ?(?:running|long)\b/.test(
		tree.tokens
			.slice(Math.max(0, at - 5), at)
			.map(({text}) => text.toLowerCase())
			.join(' '),
	);
