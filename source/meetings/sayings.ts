/** Reads what a sentence says came of talks: the kind, the clause, and whose doing it is. */
import type {Actor} from '../language/chunks/actor.ts';
import {ancestors, casesOf, clauseOver, dependents} from '../language/tree.ts';
import {clauseText, nounText} from './clause-text.ts';
import type {Discourse} from './discourse.ts';
import {doers, isAnchored, isDoerless, isOfAll, partners} from './doers.ts';
import {actorAt, type Line} from './reading.ts';
import {type Reported, reportAt} from './reports.ts';
import type {Saying} from './saying.ts';
import {hasTopic, isLacking, isPurpose, isVerdict} from './topics.ts';

const LACKING: Reported = {kind: 'not-agreed', ahead: false};
const TOPIC: Reported = {kind: 'discussed', ahead: true, purpose: true};
const VERDICT: Reported = {kind: 'discussed', ahead: false};

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
		const actors = verb < 0 ? [] : resolve(doers(line, verb));
		const others = verb < 0 ? [] : resolve(partners(line, verb));
		const bare = actors.length === 0 && (verb < 0 || isDoerless(tree, verb));
		const own = verb >= 0 && isOfAll(line, verb);
		const anchored = verb >= 0 && isAnchored(tree, verb);
		sayings.push({
			line,
			at,
			...report,
			weak: false,
			topic: false,
			actors,
			to: [],
			others,
			own,
			anchored,
			bare,
			text,
			...more,
		});
	};
	const isCovered = (at: number) =>
		sayings.some(saying => !saying.weak && (saying.at === at || ancestors(tree, at).includes(saying.at)));
	for (let at = 0; at < tree.tokens.length; at++) {
		const found = isCovered(at) && !isPurpose(tree, at) ? undefined : reportAt(tree, at);
		if (!found) continue;
		const weak = found.row.weak === true;
		const to = weak ? addressees(at) : [];
		say(at, at, found.report, clauseText(text, tree, at, found.match.noun), {weak, to});
	}
	for (let at = 0; at < tree.tokens.length; at++) {
		if (isCovered(at)) continue;
		const verb = clauseOver(tree, at);
		if (isLacking(tree, at)) {
			if (!sayings.some(saying => saying.at === verb && saying.kind === 'not-agreed'))
				say(at, verb, LACKING, verb < 0 ? nounText(text, tree, at) : clauseText(text, tree, verb, at));
		} else if (isPurpose(tree, at)) say(at, -1, TOPIC, clauseText(text, tree, at), {weak: true, topic: true});
		else if (isVerdict(tree, at)) say(at, at, VERDICT, clauseText(text, tree, at, dependents(tree, at, 'nsubj')[0]));
		else if (hasTopic(line, at)) say(at, -1, TOPIC, nounText(text, tree, at), {weak: true, topic: true});
	}
	return sayings;
};
