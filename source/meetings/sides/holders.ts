/** Who holds the encounter that a noun names, by the clause it stands in. */
import type {Actor} from '../../language/chunks/actor.ts';
import {ancestors, casesOf, dependents, isClauseHead, isRelation, lower, type Tree} from '../../language/tree.ts';
import {isTakingPlace} from '../clauses/attachment.ts';
import {actorsUnder, isEventNoun} from '../clauses/phrase-actors.ts';
import {isJudged, subjectOf, subjectOver} from '../clauses/subjects.ts';
import {actorAt, type Line, listOf} from '../reading/reading.ts';

/** Verbs that speak to somebody. */
const ADDRESSING = new Set(
	'tell inform assure urge warn press ask thank congratulate brief advise remind invite promise lobby confront'.split(
		' ',
	),
);

/** Verbs that bring words to somebody: "gave the same message to X in talks". */
const CONVEYING = new Set('give convey deliver express stress repeat explain apologise apologize'.split(' '));

/** "Kerry told Lavrov in a phone call", "pressed Putin at their meeting": whoever is spoken to on the occasion takes part. */
export const addressees = (line: Line, noun: number): Actor[] => {
	const {tree} = line;
	const governor = tree.tokens[noun]!.head;
	const {lemma} = tree.tokens[governor] ?? {lemma: ''};
	if (!isRelation(tree.tokens[noun]!, 'obl') || !(ADDRESSING.has(lemma) || CONVEYING.has(lemma))) return [];
	if (CONVEYING.has(lemma))
		return dependents(tree, governor, 'obl', 'iobj')
			.filter(child => isRelation(tree.tokens[child]!, 'iobj') || casesOf(tree, child).includes('to'))
			.flatMap(child => actorsUnder(line, child));
	return dependents(tree, governor, 'obj', 'iobj').flatMap(child => actorsUnder(line, child));
};

const ATTENDING = new Set(
	'attend host join arrive travel fly head gather convene open chair participate come go leave invite hold address be walk storm quit'.split(
		' ',
	),
);

/** "is in London for a NATO summit", "will attend the G20 summit": the clause says who is there. */
export const attends = (line: Line, noun: number) => {
	const {tree} = line;
	const governor = tree.tokens[noun]!.head;
	if (governor < 0) return false;
	// "World leaders at the G20 summit agreed".
	// "unveiled the plan at the end of the conference".
	const phase = tree.tokens[governor]!;
	if (
		isRelation(tree.tokens[noun]!, 'nmod') &&
		/^(?:end|close|conclusion|start|opening|beginning)$/.test(phase.lemma) &&
		casesOf(tree, governor).some(word => word === 'at' || word === 'on') &&
		isRelation(phase, 'obl') &&
		dependents(tree, phase.head, 'nsubj').some(child => actorAt(line, child)?.form === 'name')
	)
		return true;
	if (isRelation(tree.tokens[noun]!, 'nmod'))
		return (
			casesOf(tree, noun).includes('at') &&
			// "In his speech at the summit, X says".
			(actorAt(line, governor) !== undefined || /^(?:speech|address|remark)$/.test(tree.tokens[governor]!.lemma))
		);
	if (!isRelation(tree.tokens[noun]!, 'obj', 'obl')) return false;
	// "hold talks, amid uncertainty over the summit".
	if (casesOf(tree, noun).some(word => /^(?:over|amid|despite|about)$/.test(word))) return false;
	if (isSpeakingThere(line, noun, governor)) return true;
	// "tells a UN summit that".
	if (isRelation(tree.tokens[noun]!, 'obj') && tree.tokens[governor]!.lemma === 'tell') return true;
	return ATTENDING.has(tree.tokens[governor]!.lemma) || dependents(tree, governor, 'cop').length > 0;
};

/** "At the summit, Prime Minister X calls for a truce": whoever speaks there is there. */
const isSpeakingThere = (line: Line, noun: number, governor: number) =>
	casesOf(line.tree, noun).includes('at') &&
	// "was speaking after a meeting at the summit": the scene of that.
	!line.tree.tokens.slice(governor, noun).some((_, step) => isEventNoun(line.tree, governor + step)) &&
	SPEAKING.has(line.tree.tokens[governor]!.lemma) &&
	// "announced the cancellation of his participation at the summit".
	!dependents(line.tree, noun, 'case').some(child =>
		/^(?:participation|attendance|absence)$/.test(lower(line.tree, child - 1)),
	) &&
	subjectOf(line, governor).every(({form}) => form === 'name');

const SPEAKING = new Set('say tell speak announce declare call urge warn pledge promise accuse condemn'.split(' '));

const ABOUT = new Set(['about', 'on', 'over', 'against', 'from', 'of']);

const LEAVING = /^(?:pull|withdraw|walk|back|drop|storm)$/;

/** "declined to comment on the talks", "warned against negotiations": whoever speaks of them need not hold them. */
export const isSpokenOf = ({tree}: Line, noun: number) =>
	isRelation(tree.tokens[noun]!, 'obl') &&
	casesOf(tree, noun).some(word => ABOUT.has(word)) &&
	// "pulled out of the talks", "withdrew from negotiations".
	!LEAVING.test(tree.tokens[tree.tokens[noun]!.head]!.lemma) &&
	// "over a telephone call": by means of it.
	!dependents(tree, noun, 'compound', 'amod').some(child => /phone$|^video$/.test(tree.tokens[child]!.lemma)) &&
	// "talked trade over lunch".
	!/^(?:breakfast|lunch|dinner|supper|tea|coffee)$/.test(tree.tokens[noun]!.lemma) &&
	// "travels to Taiwan on an official visit".
	!(tree.tokens[noun]!.lemma === 'visit' && casesOf(tree, noun).includes('on'));

const ARRANGING = new Set(
	'arrangement plan preparation request bid push proposal appeal desire readiness demand'.split(' '),
);

/** "criticised Kerry's arrangement for a meeting": whoever arranges it, wherever the tree hangs "for". */
const arrangerOf = (line: Line, noun: number): Actor[] => {
	const {tree} = line;
	const to = dependents(tree, noun, 'case').find(child => lower(tree, child) === 'for') ?? 0;
	return ARRANGING.has(tree.tokens[to - 1]?.lemma ?? '')
		? dependents(tree, to - 1, 'nmod:poss').flatMap(child => actorsUnder(line, child))
		: [];
};

/** "Trump said talks with Kim were going on": one speaks of talks with others as of one's own. */
const isToldBySide = (line: Line, noun: number, clause: number) => {
	const {head} = line.tree.tokens[clause]!;
	const partners = [noun, clause].flatMap(node => dependents(line.tree, node, 'nmod', 'obl'));
	return (
		partners.some(child => casesOf(line.tree, child).includes('with')) &&
		isRelation(line.tree.tokens[clause]!, 'ccomp') &&
		head >= 0 &&
		SAYING.has(line.tree.tokens[head]!.lemma) &&
		subjectOf(line, head).every(({form, office}) => form !== 'organisation' && office !== 'spokesperson')
	);
};

const ENDING = new Set('fail collapse break stall fall falter founder'.split(' '));

const SAYING = new Set('say declare announce tweet tell claim insist confirm state reveal add'.split(' '));

/** "a state visit for Trump, which included a meeting with the queen": who pays the visit. */
const visitorIn = (line: Line, verb: number): Actor[] => {
	const {tree} = line;
	if (!/^(?:include|involve|feature)$/.test(tree.tokens[verb]!.lemma)) return [];
	const {head} = tree.tokens[verb]!;
	const nouns = [head, tree.tokens[head]?.head ?? -1, ...dependents(tree, verb, 'nsubj')].filter(
		node => node >= 0 && /^(?:visit|trip|tour)$/.test(tree.tokens[node]!.lemma),
	);
	return nouns.flatMap(node =>
		dependents(tree, node, 'nmod', 'nmod:poss')
			.filter(child => casesOf(tree, child).every(word => /^(?:by|of|for|['’]s)$/.test(word)))
			.flatMap(child => actorsUnder(line, child)),
	);
};

const OCCASION = new Set(['during', 'after', 'at', 'following', 'in']);

/** "was shot during a meeting with tribal leaders": to whom it is done on the occasion, if others are named there. */
const undergone = (line: Line, noun: number, governor: number): Actor[] =>
	casesOf(line.tree, noun).some(word => OCCASION.has(word)) &&
	dependents(line.tree, noun, 'nmod').some(child => casesOf(line.tree, child).includes('with'))
		? dependents(line.tree, governor, 'nsubj:pass')
				.flatMap(child => actorsUnder(line, child))
				.filter(({form}) => form === 'name' || form === 'role')
		: [];

/** "a bill extending the treaty". */
const isParticipleOf = (tree: Tree, verb: number): boolean =>
	tree.tokens[verb]!.relation === 'acl' && tree.tokens[verb]!.xpos === 'VBG' && tree.tokens[verb]!.head === verb - 1;

/** "a letter to be presented at a meeting": whoever wrote it need not be there. */
const isPassiveScene = ({tree}: Line, noun: number) => {
	const {head} = tree.tokens[noun]!;
	return (
		isRelation(tree.tokens[noun]!, 'obl') &&
		head < noun &&
		/^(?:acl|advcl|xcomp)$/.test(tree.tokens[head]!.relation) &&
		dependents(tree, head, 'aux:pass').length > 0 &&
		dependents(tree, head, 'nsubj:pass').length === 0
	);
};

/** Who holds the encounter that a noun names: the subject of "hold talks", "arrived for a summit", "said after a meeting". */
export const holders = (line: Line, noun: number): Actor[] => {
	const {tree} = line;
	const token = tree.tokens[noun]!;
	const governor = token.head;
	if (governor < 0) return [];
	if (isRelation(token, 'nsubj')) {
		// "the talks were held by X and Y" has its holders in the agent; "the talks failed" has none.
		const agent = dependents(tree, governor, 'obl').find(
			child => casesOf(tree, child).includes('by') && actorAt(line, child),
		);
		if (agent !== undefined) return actorsUnder(line, agent);
		// "Iran and the powers were hopeful after talks resumed": as "after the talks".
		const since = tree.tokens[governor]!.relation === 'advcl';
		const ends = isTakingPlace(tree, governor) || ENDING.has(tree.tokens[governor]!.lemma);
		if (since && (ends || dependents(tree, governor, 'cop').length > 0)) return subjectOver(line, governor);
		return isToldBySide(line, noun, governor) ? subjectOf(line, tree.tokens[governor]!.head) : [];
	}
	if (isRelation(token, 'conj') && !isClauseHead(tree, governor)) return holders(line, governor);
	if (isJudged(tree, noun) || isPassiveScene(line, noun)) return [];
	const arranger = arrangerOf(line, noun);
	if (arranger.length > 0) return arranger;
	if (tree.tokens[governor]!.upos === 'VERB' || isClauseHead(tree, governor)) {
		const own = subjectOf(line, governor);
		const guest = own.length === 0 ? visitorIn(line, governor) : [];
		if (guest.length > 0) return guest;
		const met = own.length === 0 || own.every(({form}) => form === 'group') ? undergone(line, noun, governor) : [];
		if (met.length > 0) return met;
		// "Lavrov said progress was made in talks with Iran".
		const done = dependents(tree, governor, 'nsubj:pass', 'expl').length > 0;
		return own.length === 0 && done && isToldBySide(line, noun, governor)
			? subjectOf(line, tree.tokens[governor]!.head)
			: own;
	}
	if (isRelation(token, 'nmod', 'acl', 'appos', 'compound')) {
		const over = actorAt(line, governor);
		// "leads a delegation to Riyadh for talks": whoever leads it holds them.
		const leads = tree.tokens[governor]!.head;
		if (
			over?.form === 'group' &&
			leads >= 0 &&
			tree.tokens[leads]!.lemma === 'lead' &&
			isRelation(tree.tokens[governor]!, 'obj')
		)
			return subjectOf(line, leads);
		if (over && over.form !== 'country') return listOf(line, over);
		// "signs a bill extending the treaty, following talks with X": the bill holds none.
		const clauses = ancestors(tree, noun).filter(node => isClauseHead(tree, node));
		const up = clauses.find(node => !isParticipleOf(tree, node)) ?? clauses[0];
		return up === undefined ? [] : subjectOf(line, up);
	}
	return [];
};
