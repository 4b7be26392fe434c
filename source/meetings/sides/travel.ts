/** Journeys and visits: who travels for somebody, and whom a visit is paid to. */
import {casesOf, dependents, isBelow, isRelation} from '../../language/tree.ts';
import type {Place} from '../../meeting.ts';
import {isEventNoun} from '../clauses/phrase-actors.ts';
import type {Trigger} from '../clauses/triggers.ts';
import type {Entity} from '../people/registry.ts';
import type {Line} from '../reading/reading.ts';
import {placesOf, territory, whereOf} from '../scene/where.ts';

/** Offices whose journeys abroad are visits. */
const TRAVELLERS = new Set([
	'head-of-state',
	'head-of-government',
	'deputy-head',
	'monarch',
	'heir',
	'foreign-minister',
	'defence-minister',
	'finance-minister',
	'pope',
	'secretary-general',
	'leader',
	'high-representative',
	'envoy',
	'security-adviser',
	'diplomat',
	'negotiator',
]);
/** Offices whose journeys count where the text calls them visits. */
const VISITORS = new Set([
	'legislator',
	'speaker',
	'governor',
	'mayor',
	'minister',
	'interior-minister',
	'royal',
	'spouse',
	'opposition-leader',
	'party-leader',
	'ambassador',
	'military-chief',
	'spy-chief',
	'commissioner',
	'international-official',
	'cleric',
]);
const LEADERS = new Set(['head-of-state', 'head-of-government', 'monarch', 'leader']);

/** Offices that a state has many of, and whose bearers mostly travel at home. */
const AT_HOME = new Set(['legislator', 'governor', 'mayor', 'party-leader', 'speaker', 'leader']);

/** "the mayor visited the capital", "a member of parliament visited Leicester": of no country that the text tells. */
const isPerhapsAtHome = ({type, name, office, country, organisation}: Entity) =>
	type === 'person' &&
	(AT_HOME.has(office ?? '') || /^\p{Ll}/u.test(name)) &&
	country === undefined &&
	organisation === undefined;

/** Travels for a state or an organisation; `called`: the text speaks of a visit. */
const goesAbroad = ({type, office, group}: Entity, called: boolean) =>
	type === 'person'
		? TRAVELLERS.has(office ?? '') || (called && VISITORS.has(office ?? ''))
		: type === 'country' || group === 'state' || group === 'mediator' || group === 'military' || office !== undefined;

/** True for a person whose office makes a journey an encounter; of more offices where it is `onBusiness`. */
export const isTraveller = ({type, office, name, country}: Entity, onBusiness = false): boolean =>
	type === 'person'
		? office !== undefined && (TRAVELLERS.has(office) || (onBusiness && VISITORS.has(office)))
		: // "an Israeli delegation arrived in Qatar".
			type === 'group' &&
			country !== undefined &&
			/\b(?:delegation|envoys|negotiators|ministers|diplomats)\b/.test(name);

const PRIVATE = new Set('test treatment surgery operation checkup holiday vacation honeymoon therapy'.split(' '));

/** "flew to Riyadh for medical tests": a journey that is nobody else's business. */
const isPrivate = ({tree}: Line, at: number): boolean =>
	dependents(tree, at, 'obl', 'nmod', 'advcl').some(
		child => PRIVATE.has(tree.tokens[child]!.lemma) && casesOf(tree, child).includes('for'),
	);

/** "travels to a village known as X in Kenya": the place within the phrase that says whereto. */
const placeBelow = (line: Line, {at, verb}: Trigger): Place | undefined =>
	verb &&
	placesOf(line).find(
		({token, preposition}) =>
			(preposition === 'in' || preposition === 'at') &&
			dependents(line.tree, at, 'obj', 'obl').some(
				child =>
					child > at &&
					child !== token &&
					isBelow(line.tree, token, child) &&
					(isRelation(line.tree.tokens[child]!, 'obj') || casesOf(line.tree, child).includes('to')),
			) &&
			!line.tree.tokens.slice(at + 1, token).some(({xpos}) => /^(?:VB[DPZG]?|MD)$/.test(xpos)),
	)?.place;

/** The country in which a guest is received. */
export const placeOfHost = (line: Line, at: number, triggers: readonly number[]): Entity | undefined => {
	const place = whereOf(line, at, triggers, 'visit');
	return place?.country
		? {name: territory(place.country).name, type: 'country', country: place.country, certain: true, mentions: 1}
		: undefined;
};

/** "arrived for talks": as good as called a visit. */
export const isOnBusiness = ({tree}: Line, at: number): boolean =>
	dependents(tree, at, 'obl').some(child => casesOf(tree, child).includes('for') && isEventNoun(tree, child));

/** Visits name a country where others name a counterpart. */
const hostOf = (line: Line, trigger: Trigger, triggers: readonly number[]): Entity | undefined => {
	const place = whereOf(line, trigger.at, triggers, 'visit') ?? placeBelow(line, trigger);
	if (!place?.country) return undefined;
	const home = territory(place.country);
	return {name: home.name, type: 'country', country: place.country, certain: true, mentions: 1};
};

/**
 * The sides of a visit that names no counterpart: the traveller and the host country, or its leader where `heard` in the
 * sentence; undefined where nobody travels abroad. `around` finds the host where no place is named.
 */
export const sidesOfVisit = (
	line: Line,
	trigger: Trigger,
	triggers: readonly number[],
	named: {subject: Entity[]; others: Entity[]},
	heard: readonly Entity[],
	around: (visitors: readonly Entity[]) => Entity | undefined,
): {subject: Entity[]; others: Entity[]} | undefined => {
	if (isPrivate(line, trigger.at)) return undefined;
	const host = hostOf(line, trigger, triggers) ?? around(named.subject);
	const subject = named.subject.filter(entity => entity.type !== 'country' || entity.country !== host?.country);
	if (subject.length === 0) return undefined;
	const leader =
		host &&
		heard.find(
			entity =>
				entity.country === host.country &&
				entity.type === 'person' &&
				!subject.includes(entity) &&
				LEADERS.has(entity.office ?? ''),
		);
	let {others} = named;
	if (host && leader) others = [leader];
	else if (host && !others.some(entity => entity.country === host.country)) others = [...others, host];
	if (others.length === 0 || subject.some(entity => entity.country === host?.country)) return undefined;
	const called = (trigger.verb ?? trigger.noun).lemma === 'visit' || isOnBusiness(line, trigger.at);
	const traveller = subject.find(entity => goesAbroad(entity, called));
	return traveller && (leader || !isPerhapsAtHome(traveller)) ? {subject, others} : undefined;
};
