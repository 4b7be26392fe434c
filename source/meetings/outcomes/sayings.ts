/** Reads what a sentence says came of talks: the kind, the clause, and whose doing it is. */
import type {Actor} from '../../language/chunks/actor.ts';
import {
	ancestors,
	casesOf,
	clauseOver,
	dependents,
	isBelow,
	isRelation,
	lower,
	type Tree,
} from '../../language/tree.ts';
import type {Discourse} from '../people/discourse.ts';
import type {Entity} from '../people/registry.ts';
import {isParty} from '../people/relevance.ts';
import {actorAt, type Line} from '../reading/reading.ts';
import {clauseText, lackText, nounText} from './clause-text.ts';
import {anchorOf, doers, isDoerless, isOfAll, isOfSpeakers, partners} from './doers.ts';
import {type Found, type Reported, reportAt} from './reports.ts';
import type {Saying} from './saying.ts';
import {
	contentOf,
	contentText,
	isOfSpeaker,
	isPointing,
	isSaying,
	isStatement,
	isToPress,
	statementText,
} from './speech.ts';
import {isLacking, isPurpose, isVerdict, topicOf} from './topics.ts';

const LACKING: Reported = {kind: 'not-agreed', ahead: false};
const TOPIC: Reported = {kind: 'discussed', ahead: true, purpose: true};
const VERDICT: Reported = {kind: 'discussed', ahead: false};

/** The clause as it reads on its own, or undefined where it says nothing: "told Reuters". */
const wordsOf = (text: string, tree: Tree, said: number, {row, match}: Found, to: readonly Entity[]) => {
	// "remain far apart": the verb has to be told with its predicate.
	const {head} = tree.tokens[said]!;
	const at = row.predicative && head >= 0 && dependents(tree, said, 'cop').length === 0 ? head : said;
	// "In the talks, he said": the talks are where it was said, not what was.
	const subject = dependents(tree, at, ...(row.predicative || row.topical ? ['nsubj'] : ['nsubj:pass'])).find(
		child => !['that', 'which', 'who'].includes(lower(tree, child)),
	);
	const about = row.through ? undefined : (match.noun ?? subject);
	const whole = () => clauseText(text, tree, at, about);
	if (row.kind !== 'discussed' || !isSaying(tree, at)) return whole();
	const content = contentOf(tree, at);
	const press = isToPress(tree, at) || (to.length > 0 && !to.some(isParty));
	if ((row.weak && press) || (content !== undefined && isPointing(tree, content))) return undefined;
	const spoken = to.length > 0 && !press;
	if (content === undefined) return spoken ? whole() : undefined;
	return content > at && (spoken || isOfSpeaker(tree, content)) ? whole() : contentText(text, tree, content);
};

/** The governors of a token up to its own main clause: "the talks ended, and THE PRESIDENT LEFT without signing". */
const overOf = (tree: Tree, at: number): number[] => {
	const up = [at, ...ancestors(tree, at)];
	const top = up.findIndex(
		node => isRelation(tree.tokens[node]!, 'conj') && dependents(tree, node, 'nsubj', 'nsubj:pass').length > 0,
	);
	return up.slice(1, top < 0 ? undefined : top + 1);
};

/** All that a sentence says of outcomes, in order. Call in reading order, after the line's encounters. */
export const readSayings = (text: string, line: Line, discourse: Discourse): Saying[] => {
	const {tree} = line;
	const sayings: Saying[] = [];
	const resolve = (actors: readonly Actor[]) => [...new Set(actors.flatMap(actor => discourse.resolve(line, actor)))];
	const addressees = (verb: number) =>
		resolve(
			[
				...dependents(tree, verb, 'obj', 'iobj'),
				...dependents(tree, verb, 'obl').filter(child => casesOf(tree, child).includes('to')),
			].flatMap(child => actorAt(line, child) ?? []),
		);
	const say = (at: number, verb: number, report: Reported, text: string, more: Partial<Saying> = {}) => {
		// "discussed", "negotiations": says nothing alone.
		if (!text.includes(' ')) return;
		const actors = verb < 0 ? [] : resolve(doers(line, verb));
		const others = verb < 0 ? [] : resolve(partners(line, verb));
		const bare = actors.length === 0 && (verb < 0 || isDoerless(tree, verb));
		const own = verb >= 0 && isOfAll(line, verb);
		const anchor =
			verb < 0
				? undefined
				: (anchorOf(line, verb) ??
					ancestors(tree, verb)
						.slice(0, 1)
						.map(over => anchorOf(line, over))[0]);
		sayings.push({
			line,
			at,
			...report,
			weak: false,
			vague: false,
			topic: false,
			statement: false,
			actors,
			to: [],
			others,
			own,
			we: verb >= 0 && isOfSpeakers(line, verb),
			speakers: [],
			anchor,
			bare,
			text,
			...more,
		});
	};
	const isCovered = (at: number) => {
		// Most sentences say nothing that could cover the rest.
		if (sayings.every(({weak}) => weak)) return false;
		const clause = [at, ...overOf(tree, at)];
		return sayings.some(saying => !saying.weak && clause.includes(saying.at));
	};
	/** "said that they had agreed": what was said says it itself. */
	const passesOn = (at: number) => {
		const content = contentOf(tree, at);
		if (content === undefined) return false;
		const inner = tree.tokens.map((_, node) => node).filter(node => isBelow(tree, node, content));
		return inner.some(node => {
			const found = reportAt(tree, node);
			return found !== undefined && !found.row.weak;
		});
	};
	for (let at = 0; at < tree.tokens.length; at++) {
		const found = isCovered(at) && !isPurpose(tree, at) ? undefined : reportAt(tree, at);
		if (!found) continue;
		if (found.row.kind === 'discussed' && isSaying(tree, at) && passesOn(at)) continue;
		const weak = found.row.weak === true;
		const to = weak || isSaying(tree, at) ? addressees(at) : [];
		const words = wordsOf(text, tree, at, found, to);
		const {kind} = found.report;
		const vague = kind === 'discussed' ? found.row.vague === true : kind === 'not-agreed' && kind !== found.row.kind;
		if (found.row.mutual && !isOfAll(line, at) && resolve(doers(line, at)).length < 2) continue;
		if (words) say(at, found.row.topical ? -1 : at, found.report, words, {weak, vague, to});
	}
	for (let at = 0; at < tree.tokens.length; at++) {
		if (isCovered(at)) continue;
		if (isLacking(tree, at)) {
			const verb = clauseOver(tree, at);
			if (!sayings.some(saying => saying.at === verb && saying.kind === 'not-agreed'))
				say(at, verb, LACKING, verb < 0 ? lackText(text, tree, at) : clauseText(text, tree, verb, at), {vague: true});
		} else if (isPurpose(tree, at)) say(at, -1, TOPIC, clauseText(text, tree, at), {weak: true, topic: true});
		else if (isVerdict(tree, at))
			say(at, at, VERDICT, clauseText(text, tree, at, dependents(tree, at, 'nsubj')[0]), {others: []});
		else {
			const topic = topicOf(line, at);
			if (topic !== undefined) say(at, -1, TOPIC, nounText(text, tree, at, topic), {weak: true, topic: true});
			else if (isStatement(tree, at) && !passesOn(at))
				say(at, at, VERDICT, statementText(text, tree, at), {weak: true, statement: true});
		}
	}
	return sayings;
};
