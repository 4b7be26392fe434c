/** Reads the encounters that a sentence reports: who, where, when, with what status. */
import type {Actor} from '../language/chunks/actor.ts';
import {casesOf, clauseOver, dependents, lower} from '../language/tree.ts';
import type {MeetingKind, MeetingStatus} from '../meeting.ts';
import {attendeesOf, joinedBy, withCompany} from './company.ts';
import type {Discourse} from './discourse.ts';
import type {Encounter} from './encounter.ts';
import {actorsUnder} from './phrase-actors.ts';
import type {Line} from './reading.ts';
import type {Entity} from './registry.ts';
import {isParty} from './relevance.ts';
import {type Parties, partiesOfNoun, partiesOfVerb} from './roles.ts';
import {nounStatus, type Reality, verbStatus} from './status.ts';
import {findTriggers, isByPhone, type Trigger} from './triggers.ts';
import {whenOf} from './when.ts';
import {territory, whereOf} from './where.ts';

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
	'opposition-leader',
	'party-leader',
	'military-chief',
	'spy-chief',
	'commissioner',
	'international-official',
	'cleric',
]);

/** Travels for a state or an organisation; `called`: the text speaks of a visit. */
const goesAbroad = ({type, office, group}: Entity, called: boolean) =>
	type === 'person'
		? TRAVELLERS.has(office ?? '') || (called && VISITORS.has(office ?? ''))
		: type === 'country' || group === 'state' || group === 'mediator' || group === 'military' || office !== undefined;
const LEADERS = new Set(['head-of-state', 'head-of-government', 'monarch', 'leader']);
const DEFINITE = new Set(['the', 'this', 'that', 'their', 'these', 'those', 'its', 'his', 'her']);

const isDefinite = (line: Line, trigger: Trigger) => {
	if (trigger.verb) return false;
	for (let at = trigger.at - 1; at >= Math.max(0, trigger.at - 4); at--) {
		const {text, upos} = line.tree.tokens[at]!;
		if (text.toLowerCase() === 'first') return false;
		if (DEFINITE.has(text.toLowerCase())) return true;
		if (!['ADJ', 'NUM', 'NOUN', 'PROPN', 'ADV', 'PUNCT'].includes(upos) && !["'s", '’s'].includes(text)) return false;
	}
	return false;
};

/** "following talks with X", "after meeting X". */
const isBehind = (line: Line, at: number) =>
	casesOf(line.tree, at).some(word => /^(?:after|following|during|since)$/.test(word));

/** The clause around a noun tells in a past tense that it took place. */
const isTold = (line: Line, noun: number) => {
	const {tree} = line;
	const clause = clauseOver(tree, noun);
	return (
		/^(?:after|following|during|since)$/.test(tree.tokens[noun - 1]?.text.toLowerCase() ?? '') ||
		(clause >= 0 && /^VB[DN]$/.test(tree.tokens[clause]!.xpos))
	);
};

/** "X attended the talks", "joined the meeting": the subject was there too. */
const isAttended = (line: Line, noun: number) => {
	const {tokens} = line.tree;
	const governor = tokens[noun]!.head;
	return (
		governor >= 0 &&
		(['attend', 'join'].includes(tokens[governor]!.lemma) ||
			(['participate', 'take'].includes(tokens[governor]!.lemma) && lower(line.tree, noun - 2) === 'in'))
	);
};

const REMARKS = new Set(
	'announcement decision comment remark statement move agreement pledge visit warning call'.split(' '),
);

/** "The announcement came after a meeting with X": made by whom the sentence before was about. */
const isRemarkOn = ({tree}: Line, noun: number) => {
	const near = clauseOver(tree, noun);
	const clauses = near < 0 ? [] : [near, tree.tokens[near]!.head];
	return clauses.some(
		clause =>
			clause >= 0 &&
			['come', 'make', 'follow'].includes(tree.tokens[clause]!.lemma) &&
			dependents(tree, clause, 'nsubj', 'nsubj:pass').some(child => REMARKS.has(tree.tokens[child]!.lemma)),
	);
};

/** "Trump and Putin will be joined at the meeting by Tillerson": those who are joined meet as well. */
const joinedAt = (line: Line, noun: number): Actor[] => {
	const {tree} = line;
	const governor = tree.tokens[noun]!.head;
	if (governor < 0 || tree.tokens[governor]!.lemma !== 'join') return [];
	return dependents(tree, governor, 'nsubj:pass').flatMap(child => actorsUnder(line, child));
};

/** "arrives in Washington on Monday": the present tense with a bare weekday tells of a programme; in headlines it tells the past. */
const isScheduled = (line: Line, at: number) => {
	const {tree} = line;
	const verb = tree.tokens[at]!.upos === 'VERB' ? at : clauseOver(tree, at);
	return (
		!line.headline &&
		verb >= 0 &&
		/^VB[ZP]$/.test(tree.tokens[verb]!.xpos) &&
		dependents(tree, verb, 'aux').length === 0 &&
		/^(?:arrive|travel|fly|head|visit|begin|start|meet|host|go|come)$/.test(tree.tokens[verb]!.lemma)
	);
};

const FORMER = new Set(['last', 'previous', 'previously', 'earlier', 'prior', 'past']);

/** "their last summit", "had previously met", "Prior to that, they met": another occasion than the one told of. */
const isFormer = ({tree, dates}: Line, at: number) => {
	const isDated = (token: number) =>
		dates.some(({mention}) => tree.tokens[token]!.start >= mention.start && tree.tokens[token]!.end <= mention.end);
	return (
		/^(?:prior to that|before that|previously)\b/i.test(
			tree.tokens
				.slice(0, 3)
				.map(({text}) => text)
				.join(' '),
		) || dependents(tree, at, 'amod', 'advmod').some(child => FORMER.has(lower(tree, child)) && !isDated(child))
	);
};

const isGuest = ({type, name}: Entity) =>
	type === 'person' ||
	(type === 'group' &&
		/\b(?:delegation|leaders|ministers|officials|envoys|presidents|negotiators|diplomats|counterparts)\b/i.test(name));

/** "their conversations", "visits": occasions in the plural are told of only with a day or a place. */
const isLoosePlural = (trigger: Trigger, word: string) =>
	trigger.noun !== undefined && !trigger.noun.plural && word.endsWith('s');

/** "the leaders of the African Union met": two or more, or one body of many. */
const meetsItself = (subject: readonly Entity[]) =>
	subject.length > 1 || (subject.length === 1 && subject[0]!.type === 'group');

const settle = (reality: Reality): MeetingStatus | undefined =>
	reality === 'hypothetical' || reality === 'habitual' ? undefined : reality;

const entitiesOf = (
	line: Line,
	actors: readonly Actor[],
	discourse: Discourse,
	besides: readonly Entity[] = [],
): Entity[] => [...new Set(actors.flatMap(actor => discourse.resolve(line, actor, besides)))].filter(isParty);

/** A country beside a person who acts for it says nothing new: the person stays. */
const dropOwnCountries = (entities: Entity[]): Entity[] =>
	entities.filter(
		entity =>
			entity.type !== 'country' ||
			!entities.some(other => other !== entity && other.type === 'person' && other.country === entity.country),
	);

const kindOf = (trigger: Trigger, line: Line, parties: Parties): MeetingKind => {
	const {kind} = trigger.verb ?? trigger.noun;
	if (kind !== 'call' && kind !== 'visit' && kind !== 'summit' && isByPhone(line.tree, trigger.at)) return 'call';
	if (kind === 'visit' && parties.others.some(actor => actor.form === 'name' || actor.form === 'role'))
		return trigger.verb?.object === 'party' ? 'visit' : kind;
	return kind;
};

/** Visits name a country where others name a counterpart. */
const hostOf = (line: Line, trigger: Trigger, triggers: readonly number[]): Entity | undefined => {
	const place = whereOf(line, trigger.at, triggers, 'visit');
	if (!place?.country) return undefined;
	const home = territory(place.country);
	return {name: home.name, type: 'country', country: place.country, certain: true, mentions: 1};
};

const readOne = (
	line: Line,
	trigger: Trigger,
	triggers: readonly number[],
	discourse: Discourse,
	published: string | undefined,
): Encounter | undefined => {
	const reality = trigger.verb ? verbStatus(line.tree, trigger.at) : nounStatus(line.tree, trigger.at);
	const said = settle(reality);
	if (!said) return undefined;
	const roles = trigger.verb
		? partiesOfVerb(line, trigger.at, trigger.verb)
		: partiesOfNoun(line, trigger.at, trigger.noun);
	const attendees =
		trigger.noun && isDefinite(line, trigger) ? [...attendeesOf(line), ...joinedAt(line, trigger.at)] : [];
	let subject = entitiesOf(
		line,
		[...withCompany(line, roles.subject), ...attendees, ...(trigger.verb ? joinedBy(line, trigger.at) : [])],
		discourse,
	);
	if (subject.length === 0 && trigger.noun && isRemarkOn(line, trigger.at)) {
		const speaker = discourse.speaker(line);
		if (speaker) subject = [speaker];
	}
	// "they talked with Putin": whoever is named apart is not among "them".
	if (roles.subject.every(({form}) => form === 'pronoun')) {
		const apart = entitiesOf(
			line,
			roles.others.filter(({form}) => form === 'name'),
			discourse,
		);
		subject = subject.filter(entity => !apart.includes(entity));
	}
	let others = entitiesOf(line, withCompany(line, roles.others), discourse, subject).filter(
		entity => !subject.includes(entity),
	);
	const named = new Set([...roles.subject, ...roles.others]);
	const company = entitiesOf(
		line,
		withCompany(line, [...named]).filter(actor => !named.has(actor)),
		discourse,
	);
	if (
		trigger.verb?.person &&
		!(
			others.length > 0 &&
			others.every(({type, office}) => type === 'person' && office !== undefined) &&
			subject.some(({type}) => type === 'person')
		)
	)
		return undefined;
	if (trigger.verb?.guest) others = others.filter(isGuest);
	const kind = kindOf(trigger, line, roles);
	const heard = line.actors.flatMap(actor => (actor.form === 'name' ? discourse.resolve(line, actor) : []));
	if (trigger.verb?.object === 'party' && others.length === 0 && !(trigger.verb.reciprocal && meetsItself(subject)))
		return undefined;
	if (trigger.verb && !trigger.verb.object && others.length === 0 && !(trigger.verb.reciprocal && meetsItself(subject)))
		return undefined;
	if (
		trigger.verb?.journey &&
		!subject.some(({type, office}) => type === 'person' && office !== undefined && TRAVELLERS.has(office))
	)
		return undefined;
	// "visiting Virginia": whoever is visited as a person bears an office.
	if (trigger.verb?.object === 'place')
		others = others.filter(({type, office}) => type !== 'person' || office !== undefined);
	if (kind === 'visit' && others.every(entity => entity.type === 'country')) {
		const host = hostOf(line, trigger, triggers);
		subject = subject.filter(entity => entity.type !== 'country' || entity.country !== host?.country);
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
		if (host && leader) others = [leader];
		else if (host && !others.some(entity => entity.country === host.country)) others = [...others, host];
		if (others.length === 0 || subject.some(entity => entity.country === host?.country)) return undefined;
		const called = (trigger.verb ?? trigger.noun).lemma === 'visit';
		if (!subject.some(entity => goesAbroad(entity, called))) return undefined;
	}
	// "China will not attend the meeting": the meeting itself is not denied.
	if (said === 'denied' && trigger.noun && others.length === 0 && isDefinite(line, trigger)) return undefined;
	const all = dropOwnCountries([...new Set([...subject, ...others])]);
	const brought = all.filter(party => party.type === 'person' && company.includes(party));
	// "negotiators led by X travelled for talks": the group and its head are one side.
	const parties =
		attendees.length === 0 && all.length - brought.length < 2 ? all.filter(party => !brought.includes(party)) : all;
	const sure = trigger.verb !== undefined || isTold(line, trigger.at);
	let when = whenOf(line, trigger.at, triggers, said, published, discourse.day(), sure);
	// "the treaty's expiry next week, following talks": what was held has no day to come.
	if (said === 'held' && when.lean === 'future' && isBehind(line, trigger.at))
		when = {date: null, text: null, lean: 'past', lent: false};
	// "His comments came as Kerry and Lavrov talked": on the day on which they were made.
	if (said === 'held' && !when.text && isRemarkOn(line, trigger.at) && discourse.spoken()) {
		const date = discourse.spoken()!;
		when = {date, text: date.text, lean: 'past', lent: true};
	}
	let status = said;
	if (status === 'held' && isScheduled(line, trigger.at) && when.text && /^\p{Lu}\p{L}+day$/u.test(when.text)) {
		status = 'planned';
		when = whenOf(line, trigger.at, triggers, 'planned', published, discourse.day(), sure);
	}
	const coming =
		when.lean === 'future' || (when.date !== null && published !== undefined && when.date.from > published);
	if (coming && status === 'held') status = 'planned';
	if (when.lean === 'past' && status === 'planned') status = 'held';
	const place = kind === 'call' ? null : whereOf(line, trigger.at, triggers, kind);
	const word = line.tree.tokens[trigger.at]!.text.toLowerCase();
	if (isLoosePlural(trigger, word) && !place && !when.text) return undefined;
	return {
		line,
		trigger: trigger.at,
		word,
		kind,
		status,
		parties,
		company: brought,
		place,
		date: when.date,
		dateText: when.text,
		lent: when.lent,
		sure,
		weak: (trigger.verb ?? trigger.noun).weak ?? false,
		definite: isDefinite(line, trigger),
		former: isFormer(line, trigger.at),
		attended:
			attendees.length > 0 || (trigger.noun !== undefined && isDefinite(line, trigger) && isAttended(line, trigger.at)),
	};
};

/** Triggers whose phrase names a party of its own: only they compete for a place or a date. */
const competing = (line: Line, triggers: readonly Trigger[]): number[] =>
	triggers
		.filter(trigger => {
			const {others} = trigger.verb
				? partiesOfVerb(line, trigger.at, trigger.verb)
				: partiesOfNoun(line, trigger.at, trigger.noun);
			return others.length > 0 || trigger.verb?.reciprocal;
		})
		.map(({at}) => at);

/** The encounters of one sentence, told to the discourse as they come. */
export const readEncounters = (line: Line, discourse: Discourse, published: string | undefined): Encounter[] => {
	const triggers = findTriggers(line.tree);
	const rivals = competing(line, triggers);
	return triggers.flatMap(trigger => {
		const encounter = readOne(line, trigger, rivals, discourse, published);
		if (!encounter) return [];
		const {parties, company} = encounter;
		discourse.told(
			parties.filter(party => !company.includes(party)),
			line,
			trigger.at,
			encounter.date,
		);
		return [encounter];
	});
};
