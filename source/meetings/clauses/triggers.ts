/** Finds the words of a sentence that report an encounter. */
import {casesOf, dependents, lower, type Tree} from '../../language/tree.ts';
import type {NounFrame, VerbFrame} from '../tables/frames.ts';
import {verbFrames} from '../tables/verb-frames.ts';
import {nounAt} from './noun-triggers.ts';

export type Trigger = {at: number; verb: VerbFrame; noun?: undefined} | {at: number; noun: NounFrame; verb?: undefined};

const verbs = Map.groupBy(verbFrames, frame => frame.lemma);
/** Words that make "spoke" or "conversation" a call. */
const PHONE = /^(?:tele)?phone(?:d|s|call)?$|^telephonic(?:ally)?$|^(?:video|tele)conference$|^hotline$/;
/** True for a word of telephoning, in small letters. */
export const isOfPhone = (word: string): boolean => PHONE.test(word);
/** What is met that is no party: "met the deadline", "met expectations". */
const UNMET = new Set(
	'precondition demand deadline goal target need requirement condition expectation obligation commitment standard challenge criterion objective cost quota forecast estimate bill payment resistance opposition approval criticism scepticism skepticism silence success failure protest outrage applause fate death end match press rule payroll threshold mark marker limit pledge promise vow'.split(
		' ',
	),
);

/** Where those who meet stand against each other. */
const CONTESTS = new Set('election primary runoff final semifinal quarterfinal playoff match court'.split(' '));

/** "meet the Cuban government's demands": by order of words, where the tagger takes the noun for a verb. */
const meetsDemands = ({tokens}: Tree, at: number): boolean => {
	for (let next = at + 1; next < Math.min(tokens.length, at + 7); next++) {
		const {upos, lemma} = tokens[next]!;
		if (UNMET.has(lemma) && !/^(?:NOUN|PROPN)$/.test(tokens[next + 1]?.upos ?? '')) return true;
		if (!/^(?:DET|ADJ|NOUN|PROPN|PART|NUM|PRON)$/.test(upos)) return false;
	}
	return false;
};

const LOVED = new Set('wife husband girlfriend boyfriend fiance fiancé fiancée spouse'.split(' '));

/** "met his wife at college", "met him when she was 13": how two came to know each other. */
const isAcquaintance = (tree: Tree, at: number): boolean =>
	// "married Bill, whom she met at school".
	tree.tokens.some(({lemma}) => lemma === 'marry' || lemma === 'wed') ||
	dependents(tree, at, 'obj').some(
		child =>
			LOVED.has(tree.tokens[child]!.lemma) &&
			dependents(tree, child, 'nmod:poss').some(owner => tree.tokens[owner]!.upos === 'PRON'),
	) ||
	dependents(tree, at, 'advcl').some(
		child =>
			dependents(tree, child, 'advmod', 'mark').some(mark => lower(tree, mark) === 'when') &&
			dependents(tree, child, 'cop').length > 0 &&
			['NUM', 'NOUN'].includes(tree.tokens[child]!.upos),
	);

/** True where the clause around a token speaks of telephoning. */
export const isByPhone = (tree: Tree, at: number): boolean => {
	for (let index = Math.max(0, at - 3); index < Math.min(tree.tokens.length, at + 12); index++) {
		const word = lower(tree, index);
		// "met for the first time since Trump hung up the phone": another clause's call.
		if (index > at && /^(?:since|after|before|when|while)$/.test(word)) return false;
		if (
			index !== at &&
			((isOfPhone(word) &&
				!/^(?:mobile|cell|smart)$/.test(lower(tree, index - 1)) &&
				!/^(?:data|record|number|bill|line|company|surveillance)s?$/.test(lower(tree, index + 1))) ||
				(word === 'call' &&
					tree.tokens[index]!.upos === 'NOUN' &&
					['video', 'conference'].includes(lower(tree, index - 1))))
		)
			return true;
	}
	return false;
};

/** What one calls somebody for: "called Cameron to discuss the crisis". */
const TELLING = new Set(
	'discuss express offer thank congratulate apologise apologize talk convey urge ask warn assure'.split(' '),
);

/** "called on him at his office", not "called on him to resign", "on what he called on": a visit paid, in the past. */
const isPaid = (tree: Tree, at: number): boolean => {
	const to = tree.tokens.findIndex(({text}, index) => index > at && text === 'to');
	const aims = to > 0 && (/^VBP?$/.test(tree.tokens[to + 1]?.xpos ?? '') || tree.tokens[to + 1]?.upos === 'ADV');
	return (
		/^VB[DN]$/.test(tree.tokens[at]!.xpos) &&
		!aims &&
		!/^(?:to|for)$/.test(lower(tree, at + 3)) &&
		dependents(tree, at, 'obl').some(
			child =>
				/^(?:at|in)$/.test(casesOf(tree, child).join(' ')) &&
				/^(?:PROPN|NOUN)$/.test(tree.tokens[child]!.upos) &&
				(tree.tokens[child]!.upos === 'PROPN' ||
					/^(?:afternoon|morning|evening|office|home|residence|palace)$/.test(tree.tokens[child]!.lemma)),
		)
	);
};

/** "called Putin on Friday", not "called Putin a killer": nothing is said of the object. */
const endsAfterObject = (tree: Tree, at: number) => {
	let last = at + 1;
	while (
		last < tree.tokens.length &&
		((['PROPN', 'PART', 'ADJ'].includes(tree.tokens[last]!.upos) && lower(tree, last) !== 'to') ||
			(tree.tokens[last]!.upos === 'NOUN' && tree.tokens[last + 1]?.upos === 'PROPN'))
	)
		last++;
	return (
		last > at + 1 &&
		// "calling Bush, the son of a president, a child".
		!(tree.tokens[last]?.text === ',' && tree.tokens[last + 1]?.upos === 'DET') &&
		/^(?:[.,;)]|and|to|on|from|after|before|during|late|earlier|later|again|twice|last|this|yesterday|today|\p{Lu}\p{Ll}+day|by|about|over|in|at)$/u.test(
			tree.tokens[last]?.text ?? '.',
		)
	);
};

const KNOWING = new Set('know ask wonder say tell see find learn reveal disclose decide remember forget'.split(' '));

/** "know whom they met", "asked who he spoke with": whoever it was is not told. */
const isAskedAfter = (tree: Tree, at: number): boolean => {
	const {head, relation} = tree.tokens[at]!;
	return (
		/^(?:ccomp|advcl|acl:relcl)$/.test(relation) &&
		head >= 0 &&
		KNOWING.has(tree.tokens[head]!.lemma) &&
		// Right behind it: "said Obama, who was in Laos, spoke" leaves nobody open.
		tree.tokens
			.slice(head + 1, Math.min(at, head + 3))
			.some(({xpos}, step, near) => xpos === 'WP' && near[0]!.text !== ',' && near[step - 1]?.upos !== 'PROPN') &&
		dependents(tree, at, 'nsubj').some(child => tree.tokens[child]!.xpos !== 'WP')
	);
};

const verbAt = (tree: Tree, at: number): VerbFrame | undefined => {
	const token = tree.tokens[at]!;
	// "is due in Berlin": a predicate that does a verb's work.
	const due = token.text === 'due' && dependents(tree, at, 'cop').length > 0;
	// "the visiting U.S. envoy": part of somebody's title.
	if ((token.upos !== 'VERB' && !due) || token.relation === 'flat') return undefined;
	// "Meet the Press": a capital inside a sentence makes a title of it.
	if (
		at > 0 &&
		/^\p{Lu}\p{Ll}/u.test(token.text) &&
		/^\p{Ll}/u.test(tree.tokens[at - 1]!.text + 'x') &&
		!tree.tokens.every(({text}) => /^[^\p{Ll}]|^.{1,3}$/u.test(text))
	)
		return undefined;
	// "on NBC's 'Meet the Press'": quoted, a title or a bidding.
	if (token.text === 'Meet' && /^["“‘'`]+$/.test(tree.tokens[at - 1]?.text ?? '')) return undefined;
	const frames = verbs.get(token.lemma.toLowerCase());
	if (!frames) return undefined;
	// "the chair reserved for visiting heads of state": whoever visits, wherever.
	if (
		token.text === 'visiting' &&
		/^(?:NN|JJ)/.test(tree.tokens[at + 1]?.xpos ?? '') &&
		tree.tokens[at + 1]!.upos !== 'PROPN'
	)
		return undefined;
	// "a hotel hosting diplomats", where the tree takes them for hosts.
	if (/^(?:host|welcome|receive|greet)$/.test(token.lemma) && token.relation === 'amod') return undefined;
	if (isAskedAfter(tree, at)) return undefined;
	// "met with protests", and not "met after protests".
	const objects = dependents(tree, at, 'obj', 'obl', 'nsubj:pass').filter(
		child =>
			UNMET.has(tree.tokens[child]!.lemma) && casesOf(tree, child).every(word => word === 'with' || word === 'by'),
	);
	// "are likely to meet in the general election".
	const against = dependents(tree, at, 'obl').filter(child => CONTESTS.has(tree.tokens[child]!.lemma));
	if (token.lemma === 'meet' && against.some(child => casesOf(tree, child).includes('in'))) return undefined;
	if (token.lemma === 'meet' && (objects.length > 0 || isAcquaintance(tree, at) || meetsDemands(tree, at)))
		return undefined;
	// "talked up his friendship with X".
	if (/^(?:talk|speak)$/.test(token.lemma) && /^(?:up|down|out|through)$/.test(lower(tree, at + 1))) return undefined;
	const phone = isByPhone(tree, at);
	return frames.find(frame => {
		if (
			frame.particle &&
			lower(tree, at + 1) !== frame.particle &&
			!dependents(tree, at, 'compound:prt', 'advmod').some(child => lower(tree, child) === frame.particle)
		)
			return false;
		if (frame.idiom && !dependents(tree, at, 'obj', 'obl').some(child => tree.tokens[child]!.lemma === frame.idiom))
			return false;
		if (frame.person && !endsAfterObject(tree, at)) return false;
		if (frame.lemma === 'call' && frame.particle && !isPaid(tree, at)) return false;
		// "spent long hours together": on many occasions.
		if (
			frame.idiom === 'hour' &&
			!dependents(tree, at, 'obj', 'obl').some(child => tree.tokens[child - 1]?.upos === 'NUM')
		)
			return false;
		if (
			frame.person &&
			(dependents(tree, at, 'xcomp', 'ccomp', 'compound:prt').some(child => !TELLING.has(tree.tokens[child]!.lemma)) ||
				['for', 'on', 'off', 'it', 'them'].includes(lower(tree, at + 1)))
		)
			return false;
		if (
			frame.journey &&
			!dependents(tree, at, 'obl', 'advmod', 'nmod').some(child =>
				casesOf(tree, child).some(word => /^(?:to|in|for)$/.test(word) || (due && word === 'at')),
			)
		)
			return false;
		return !frame.byPhone || phone;
	});
};

/** All triggers of a sentence, in order. */
export const findTriggers = (tree: Tree): Trigger[] => {
	const found: Trigger[] = [];
	for (let at = 0; at < tree.tokens.length; at++) {
		const verb = verbAt(tree, at);
		if (verb) {
			found.push({at, verb});
			continue;
		}
		const noun = nounAt(tree, at);
		if (noun) found.push({at, noun});
	}
	return found;
};
