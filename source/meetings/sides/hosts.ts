/** Who receives a visitor where the words for the visit name no place: "Taiwan approves a visit by X", "in Delhi ahead of X's visit". */
import {casesOf, clauseOver, dependents, isBelow, isRelation} from '../../language/tree.ts';
import {subjectOf} from '../clauses/subjects.ts';
import type {Trigger} from '../clauses/triggers.ts';
import type {Discourse} from '../people/discourse.ts';
import type {Entity} from '../people/registry.ts';
import type {Line} from '../reading/reading.ts';
import {placesOf, territory} from '../scene/where.ts';
import type {Parties} from './roles.ts';

/** What a host does about a visit. */
const RECEIVING = new Set(
	'approve postpone cancel delay allow permit welcome host announce confirm expect await block ban bar reject refuse arrange'.split(
		' ',
	),
);
/** Prepositions that make the visit the occasion of what its host does. */
const OCCASION = new Set(['before', 'ahead', 'during', 'after', 'following', 'for']);

const AT = new Set(['in', 'at']);

/** The visitor stands in the noun's own phrase: "a visit by X", "X's visit". */
const isOwn = ({tree}: Line, noun: number, {subject}: Parties): boolean =>
	subject.length > 0 && subject.every(({head}) => isBelow(tree, head, noun));

const stateOf = (code: string): Entity => ({
	name: territory(code).name,
	type: 'country',
	country: code,
	certain: true,
	mentions: 1,
});

/** The host of the visit that a noun names by who pays it: whoever the clause is about, else the country where it plays. */
export const hostAround = (
	line: Line,
	{at: noun, verb}: Trigger,
	roles: Parties,
	visitors: readonly Entity[],
	discourse: Discourse,
): Entity | undefined => {
	const {tree} = line;
	const clause = clauseOver(tree, noun);
	if (verb || clause < 0 || !isOwn(line, noun, roles)) return undefined;
	// "his visit to the region": it says whereto, in words that no table knows.
	if (dependents(tree, noun, 'nmod').some(child => casesOf(tree, child).includes('to'))) return undefined;
	const occasion = casesOf(tree, noun).some(word => OCCASION.has(word));
	const received = isRelation(tree.tokens[noun]!, 'obj') && RECEIVING.has(tree.tokens[clause]!.lemma);
	if (!occasion && !received) return undefined;
	const isForeign = ({country}: Entity) => country !== undefined && !visitors.some(other => other.country === country);
	const codes = line.actors
		.flatMap(({countries}) => countries)
		.concat(placesOf(line).flatMap(({place}) => place.country ?? []));
	const home = [...visitors.map(({country}) => country), ...roles.subject.flatMap(({countries}) => countries)];
	const foreign = new Set(codes.filter(code => !home.includes(code)));
	// "China fires missiles off Taiwan after X's visit": of two countries either may be meant.
	if (foreign.size > 1 && !received) return undefined;
	const subject = subjectOf(line, clause);
	const host = subject.flatMap(actor => discourse.resolve(line, actor)).find(isForeign);
	if (subject.length === 1 && host)
		return host.type === 'person' || host.type === 'country' ? host : stateOf(host.country!);
	const place = placesOf(line).find(
		({preposition, token}) => AT.has(preposition) && clauseOver(tree, token) === clause,
	);
	const country = place?.place.country ?? (foreign.size === 1 ? [...foreign][0] : undefined);
	return occasion && country && isForeign(stateOf(country)) ? stateOf(country) : undefined;
};
