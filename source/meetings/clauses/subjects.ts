/** Whose doing a verb is: its own subject, a shared one, or whom its clause is about. */
import type {Actor} from '../../language/chunks/actor.ts';
import {casesOf, clauseOver, dependents, isClauseHead, isRelation, lower, type Tree} from '../../language/tree.ts';
import {actorAt, type Line, listOf} from '../reading/reading.ts';
import {actorsUnder, isEventNoun} from './phrase-actors.ts';

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const OBJECT_CONTROL = new Set(
	'let permit help forbid ban bar instruct authorize authorise require invite ask urge allow persuade expect press order tell encourage force call push enable summon bring send schedule see lead assign appoint dispatch task warn advise'.split(
		' ',
	),
);

/** Forms of actors that "it" can mean. */
const BODIES: ReadonlySet<Actor['form']> = new Set(['country', 'organisation', 'group'] as const);
const DECISIONS = new Set(
	'decision plan offer bid attempt effort refusal pledge promise proposal wish vow move pitch idea'.split(' '),
);
/** What others do is backed or opposed: whoever does that need not do it. */
const JUDGING = new Set(
	'back support oppose endorse criticize criticise condemn slam blast denounce revive broker facilitate derail sabotage undermine disrupt'.split(
		' ',
	),
);
const ACCUSING = new Set('accuse suspect blame criticize criticise condemn praise thank congratulate'.split(' '));

/** True for a relative pronoun. */
export const isRelativePronoun = (tree: Tree, at: number) => RELATIVE.has(lower(tree, at));

/** The actor that a relative pronoun points back to: the one right before it, else the noun its clause hangs on. */
export const antecedent = (line: Line, verb: number, pronoun: number): Actor[] => {
	const comma = lower(line.tree, pronoun - 1) === ',' ? 1 : 0;
	const near = line.actors.find(actor => actor.last === pronoun - comma);
	// "talks with X, which were hosted by Y": a thing is meant, not the person before the comma.
	if (near && lower(line.tree, pronoun) === 'which' && (near.form === 'name' || near.form === 'role')) return [];
	if (near) return lower(line.tree, verb) && isPluralVerb(line.tree, verb) ? listOf(line, near) : [near];
	return actorsUnder(line, line.tree.tokens[verb]!.head);
};
const isPluralVerb = (tree: Tree, verb: number) =>
	tree.tokens[verb]!.xpos === 'VBP' ||
	dependents(tree, verb, 'aux', 'cop').some(child => ['are', 'were', 'have'].includes(lower(tree, child)));

/** "was announced in Geneva by Kerry": the agent by order of words, where the tree hangs it on the place. */
const agentAfter = (line: Line, verb: number): Actor | undefined => {
	for (let at = verb + 1; at < Math.min(line.tree.tokens.length, verb + 8); at++) {
		if (lower(line.tree, at) === 'by') return actorAt(line, at + 1) ?? actorAt(line, at + 2);
		if (['VERB', 'PUNCT', 'AUX', 'CCONJ'].includes(line.tree.tokens[at]!.upos)) return undefined;
	}
	return undefined;
};

/** "the head of the mission to Albania, Franz Vranitzky, said": the name between commas before the verb says who the subject is. */
const namedBefore = (line: Line, verb: number, subject: number): Actor[] => {
	const actor = line.actors.find(({form, last}) => form === 'name' && last === verb - 1);
	if (!actor || lower(line.tree, verb - 1) !== ',') return [];
	const list = listOf(line, actor);
	const first = Math.min(...list.map(one => one.first));
	return first > subject && lower(line.tree, first - 1) === ',' && list.every(({form}) => form === 'name') ? list : [];
};

/** "permission for Iranian lawmakers to visit Gaza": the actor between "for" and "to". */
const wishedFor = (line: Line, verb: number): Actor | undefined => {
	if (lower(line.tree, verb - 1) !== 'to') return undefined;
	const actor = line.actors.find(({last}) => last === verb - 1);
	return actor && lower(line.tree, actor.first - 1) === 'for' ? actor : undefined;
};

/**
 * The subject of a verb: its own, or the one it shares with the verb that governs it (coordination, control,
 * participles), or the noun that its clause modifies.
 */
export const subjectOf = (line: Line, verb: number, depth = 0): Actor[] => {
	const {tree} = line;
	const token = tree.tokens[verb]!;
	// Of two subjects the one before the verb: "Kerry said the target was a week".
	const subjects = dependents(tree, verb, 'nsubj');
	// "Russia and Ukraine each signed": a floating "each" is none.
	const before = subjects.filter(child => child < verb && lower(tree, child) !== 'each');
	// "Kenny and Noonan of the (opposition) party meet X": the one that is somebody.
	const own = before.findLast(child => actorAt(line, child) !== undefined) ?? before.at(-1) ?? subjects.at(-1);
	const passive = dependents(tree, verb, 'nsubj:pass', 'aux:pass').length > 0;
	if (own !== undefined && !passive) {
		if (isRelativePronoun(tree, own)) return antecedent(line, verb, own);
		// "The Taliban confirmed that it is holding talks".
		if (lower(tree, own) === 'it' && isRelation(token, 'ccomp', 'advcl') && token.head >= 0)
			return subjectOf(line, token.head, depth + 1).filter(({form}) => BODIES.has(form));
		const actors = actorsUnder(line, own);
		const named = actors.some(({form}) => form === 'name') ? [] : namedBefore(line, verb, own);
		if (named.length > 0) return named;
		if (actors.length > 0) return actors;
	}
	if (passive) {
		const agent = dependents(tree, verb, 'obl', 'obl:agent').find(child => casesOf(tree, child).includes('by'));
		if (agent !== undefined) return actorsUnder(line, agent);
		const after = agentAfter(line, verb);
		if (after) return listOf(line, after);
		if (own !== undefined) return isRelativePronoun(tree, own) ? antecedent(line, verb, own) : actorsUnder(line, own);
	}
	if (own !== undefined && !passive) return [];
	const nominative = nominativeBefore(line, verb);
	if (own === undefined && nominative) return [nominative];
	const wished = wishedFor(line, verb);
	if (wished) return listOf(line, wished);
	// "criticised Russia's decision to invite X": Russia's, wherever the tree hangs the infinitive.
	if (lower(tree, verb - 1) === 'to' && DECISIONS.has(tree.tokens[verb - 2]?.lemma ?? '')) {
		const owner = dependents(tree, verb - 2, 'nmod:poss').flatMap(child => actorsUnder(line, child));
		if (owner.length > 0) return owner;
	}
	const governor = token.head;
	if (governor < 0 || depth > 6) return [];
	if (isRelation(token, 'acl'))
		return token.relation === 'acl' &&
			!/^VBG$/.test(token.xpos) &&
			tree.tokens[governor]!.upos === 'NOUN' &&
			isEventNoun(tree, governor)
			? []
			: controller(line, verb, governor, depth);
	if (isRelation(token, 'xcomp', 'ccomp') && OBJECT_CONTROL.has(tree.tokens[governor]!.lemma)) {
		const object =
			dependents(tree, governor, 'obj').at(0) ??
			dependents(tree, governor, 'nsubj:pass').at(0) ??
			// "called on Powell to meet".
			dependents(tree, governor, 'obl').find(child => child < verb && casesOf(tree, child).includes('on'));
		if (object !== undefined) return actorsUnder(line, object);
	}
	// "accused Kerry of holding talks": whoever is accused.
	if (
		token.xpos === 'VBG' &&
		ACCUSING.has(tree.tokens[governor]!.lemma) &&
		casesOf(tree, verb).some(word => word === 'of' || word === 'for')
	)
		return dependents(tree, governor, 'obj', 'nsubj:pass').flatMap(child => actorsUnder(line, child));
	const main = pastRelative(tree, verb);
	if (main >= 0) return subjectOf(line, main, depth + 1);
	// "After having lunch with X, Kerry has now met them all, Y said": Kerry had lunch.
	const content =
		isRelation(token, 'advcl') && token.xpos === 'VBG' && verb < governor
			? dependents(tree, governor, 'ccomp').find(child => child > verb && child < governor)
			: undefined;
	if (content !== undefined) return subjectOf(line, content, depth + 1);
	if (isRelation(token, 'conj', 'xcomp', 'advcl', 'ccomp', 'csubj', 'parataxis', 'dep'))
		return isClauseHead(tree, governor) || isRelation(token, 'xcomp', 'conj')
			? subjectOf(line, governor, depth + 1)
			: subjectOver(line, governor, depth + 1);
	return subjectOver(line, verb, depth + 1);
};

/** "Trump said he won't meet him": "he" right before the verb and its helpers, whatever the tree makes of it. */
const nominativeBefore = (line: Line, verb: number): Actor | undefined => {
	const {tree} = line;
	const first = Math.min(verb, ...dependents(tree, verb, 'aux', 'advmod').filter(child => child < verb));
	return first < verb && /^(?:s?he|they)$/.test(lower(tree, first - 1)) ? actorAt(line, first - 1) : undefined;
};

/** "visited a base, from which jets took off, and met X": the clause that goes on after the relative one, or -1. */
const pastRelative = (tree: Tree, verb: number): number => {
	const {tokens} = tree;
	const relative = tokens[verb]!.head;
	if (!isRelation(tokens[verb]!, 'conj') || tokens[verb]!.xpos !== 'VBD' || relative < 0) return -1;
	const and = dependents(tree, verb, 'cc').find(child => lower(tree, child - 1) === ',');
	const opens = dependents(tree, relative, 'obl', 'advmod').find(child =>
		/^(?:which|whom|where)$/.test(lower(tree, child)),
	);
	if (and === undefined || opens === undefined || tokens[relative]!.relation !== 'acl:relcl') return -1;
	const main = clauseOver(tree, tokens[relative]!.head);
	return main >= 0 && tokens[main]!.xpos === 'VBD' && main < opens ? main : -1;
};

/** "opposes talks": what somebody only holds a view of. */
export const isJudged = (tree: Tree, noun: number): boolean =>
	(isRelation(tree.tokens[noun]!, 'obj') && JUDGING.has(tree.tokens[tree.tokens[noun]!.head]?.lemma ?? '')) ||
	// "…, backing efforts", where the tree takes it for an adjective.
	(tree.tokens[noun - 1]?.xpos === 'VBG' && JUDGING.has(tree.tokens[noun - 1]!.lemma));

/** "officials meeting in Vienna": the noun itself; "plans to meet": whoever plans. */
const controller = (line: Line, verb: number, noun: number, depth: number): Actor[] => {
	const {tree} = line;
	// "Obama became the first president to visit": the predicate stands for its subject.
	const governor = tree.tokens[noun]!.head;
	if (dependents(tree, noun, 'cop').length > 0) return subjectOf(line, noun, depth + 1);
	if (governor >= 0 && ['become', 'be', 'remain'].includes(tree.tokens[governor]!.lemma))
		return subjectOf(line, governor, depth + 1);
	const actors = actorsUnder(line, noun);
	// "fired at guests at a hotel hosting diplomats": the hotel hosts them.
	if (actors.length === 0 && verb === noun + 1 && tree.tokens[verb]!.xpos === 'VBG' && !isEventNoun(tree, noun))
		return [];
	if (actors.length > 0 && actorAt(line, noun)?.form !== 'country') return actors;
	// "as leaders gathered": the tree hangs a verb of its own on the noun, and nobody above it did it.
	if (tree.tokens[verb]!.xpos === 'VBD' && actors.length === 0) return [];
	const owner = dependents(line.tree, noun, 'nmod:poss').flatMap(child => actorsUnder(line, child));
	// "backed efforts to negotiate with Iran".
	if (owner.length === 0 && isJudged(tree, noun)) return [];
	return owner.length > 0 ? owner : subjectOver(line, verb, depth + 1);
};

/** The subject of the nearest clause above a token. */
export const subjectOver = (line: Line, token: number, depth = 0): Actor[] => {
	const clause = clauseOver(line.tree, token);
	if (clause < 0 || depth > 6) return [];
	return subjectOf(line, clause, depth + 1);
};

/** "Hamas said that its meeting with X was good": the body that the clause of a noun, or one above it, is about. */
export const ownerIt = (line: Line, noun: number): Actor[] => {
	if (!dependents(line.tree, noun, 'nmod:poss').some(child => lower(line.tree, child) === 'its')) return [];
	for (let clause = clauseOver(line.tree, noun); clause >= 0; clause = clauseOver(line.tree, clause)) {
		const bodies = subjectOf(line, clause).filter(({form}) => BODIES.has(form));
		if (bodies.length > 0) return bodies.length === 1 ? bodies : [];
	}
	return [];
};

/** "Officials say they met": the group that is the subject named last before "they" in the sentence. */
export const pluralSubject = (line: Line, pronoun: Actor): Actor | undefined => {
	const {tokens} = line.tree;
	// By the tree, or by the verb right behind it where the tree hangs it elsewhere.
	const last = line.actors.findLast(
		actor =>
			actor.last <= pronoun.first &&
			(isRelation(tokens[actor.head]!, 'nsubj') || /^VB[DPZ]$/.test(tokens[actor.last]?.xpos ?? '')),
	);
	const alone = last?.plural && listOf(line, last).length === 1;
	return alone && (last.form === 'group' || last.form === 'role') ? last : undefined;
};
