/** Who else was there: "accompanied by X", "a delegation led by Y", "Present at the meeting were also Z". */
import type {Actor} from '../../language/chunks/actor.ts';
import {dependents, lower} from '../../language/tree.ts';
import {actorsUnder} from '../clauses/phrase-actors.ts';
import {actorAt, type Line, listOf} from '../reading/reading.ts';

const WITH = new Set(['accompanied', 'joined', 'flanked', 'headed', 'led', 'chaired']);

/** The actors that a participle right after an actor adds to it: "Kerry, accompanied by X", "a delegation headed by Y". */
const companyOf = (line: Line, actor: Actor): Actor[] => {
	const {tree} = line;
	const at = lower(tree, actor.last) === ',' ? actor.last + 1 : actor.last;
	if (!WITH.has(lower(tree, at)) || lower(tree, at + 1) !== 'by') return [];
	const other = actorAt(line, at + 2) ?? actorAt(line, at + 3);
	return other ? listOf(line, other) : [];
};

/** The actors and their company. */
export const withCompany = (line: Line, actors: readonly Actor[]): Actor[] => [
	...new Set(actors.flatMap(actor => [actor, ...companyOf(line, actor)])),
];

/** "will travel to Abidjan, joining X and Y": those whom the subject joins. */
export const joinedBy = (line: Line, verb: number): Actor[] =>
	dependents(line.tree, verb, 'advcl')
		.filter(child => line.tree.tokens[child]!.lemma === 'join')
		.flatMap(child => dependents(line.tree, child, 'obj').flatMap(object => actorsUnder(line, object)));

/** How far into its sentence an inverted predicate has its verb. */
const REACH = 10;

/** "Present at the talks were X and Y", "Also attending the meeting was Z": those named after the verb were there. */
export const attendeesOf = (line: Line): Actor[] => {
	const {tree} = line;
	const first = lower(tree, 0) === 'also' ? 1 : 0;
	if (!/^(?:present|attending)$/.test(lower(tree, first))) return [];
	const verb = tree.tokens.findIndex((_, at) => at > first && at <= REACH && /^(?:was|were)$/.test(lower(tree, at)));
	return verb < 0
		? []
		: line.actors.filter(
				actor =>
					actor.first > verb &&
					(actor.form === 'name' || actor.form === 'role') &&
					!/^['’]s?$/.test(lower(tree, actor.last)),
			);
};

/** "Trump and Putin will be joined at the meeting by Tillerson": those who are joined meet as well. */
export const joinedAt = (line: Line, noun: number): Actor[] => {
	const {tree} = line;
	const governor = tree.tokens[noun]!.head;
	if (governor < 0 || tree.tokens[governor]!.lemma !== 'join') return [];
	return dependents(tree, governor, 'nsubj:pass').flatMap(child => actorsUnder(line, child));
};
