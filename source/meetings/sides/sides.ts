/** Who takes part in an encounter: the entities behind its actors, and those who came along. */
import type {Actor} from '../../language/chunks/actor.ts';
import {casesOf, dependents, isBelow, lower} from '../../language/tree.ts';
import type {MeetingKind} from '../../meeting.ts';
import {isDefinite, isRemarkOn} from '../clauses/mention.ts';
import {isByPhone, type Trigger} from '../clauses/triggers.ts';
import type {Discourse} from '../people/discourse.ts';
import type {Entity} from '../people/registry.ts';
import {isParty, isPublic} from '../people/relevance.ts';
import {byBranch} from '../people/white-house.ts';
import {actorAt, type Line} from '../reading/reading.ts';
import {verbStatus} from '../status/status.ts';
import {attendeesOf, joinedAt, joinedBy, withCompany} from './company.ts';
import {hostAround} from './hosts.ts';
import {type Parties, partiesOfNoun, partiesOfVerb} from './roles.ts';
import {isOnBusiness, isTraveller, placeOfHost, sidesOfVisit} from './travel.ts';

export type Sides = {
	kind: MeetingKind;
	parties: Entity[];
	/** The subject where a verb says that others were met. */
	subject: Entity[];
	/** Those of them who only came along. */
	company: Entity[];
	/** Whether anybody is named beside the subject. */
	opposed: boolean;
	/** The sentence says who else was there: "Present at the talks were". */
	attended: boolean;
};

/** The actors that stand around the trigger. */
export const rolesOf = (line: Line, trigger: Trigger): Parties =>
	trigger.verb ? partiesOfVerb(line, trigger.at, trigger.verb) : partiesOfNoun(line, trigger.at, trigger.noun);

const isGuest = ({type, name}: Entity) =>
	type === 'person' ||
	(type === 'group' &&
		/\b(?:delegation|leaders|ministers|officials|envoys|presidents|negotiators|diplomats|counterparts|representatives|lawmakers|senators|governors|mayors|executives)\b/i.test(
			name,
		));

/** "the leaders of the African Union met": two or more, or one body of many. */
const meetsItself = (subject: readonly Entity[]) =>
	subject.length > 1 || (subject.length === 1 && (subject[0]!.type === 'group' || subject[0]!.body === true));

/** A state, one who acts for it, or many of them. */
const isLeading = ({type, office, name}: Entity) =>
	type === 'country' ||
	(type === 'person' && office !== undefined) ||
	(type === 'group' && /\b(?:leaders|ministers|presidents|heads|countries|nations|envoys|negotiators)\b/i.test(name));

/** Two or more who bear offices of different countries. */
const areOpposite = (subject: readonly Entity[]) =>
	subject.length > 1 &&
	subject.every(({type, office, country}) => type === 'person' && office !== undefined && country !== undefined) &&
	new Set(subject.map(({country}) => country)).size === subject.length;

/** A clause of its own whose subject is named in it: neither "met to discuss" nor "they discussed", nor what they did not. */
const isTellingNames = (line: Line, verb: number) =>
	dependents(line.tree, verb, 'nsubj').some(child => /^(?:name|role)$/.test(actorAt(line, child)?.form ?? '')) &&
	verbStatus(line.tree, verb) === 'held';

/** "Donald and Melania Trump": the one in office and who came along. */
const isSpouseOfOne = ({office, name}: Entity, parties: readonly Entity[]) =>
	office === 'spouse' &&
	parties.some(other => other.office !== 'spouse' && other.name.split(' ').at(-1) === name.split(' ').at(-1));

const entitiesOf = (
	line: Line,
	actors: readonly Actor[],
	discourse: Discourse,
	besides: readonly Entity[] = [],
	people = false,
): Entity[] =>
	[...new Set(actors.flatMap(actor => discourse.resolve(line, actor, besides)))].filter(
		entity => isParty(entity) || (people && entity.group === 'people' && AFFECTED.test(entity.name)),
	);

/** People whom those in office meet for what befell them: "the Pope met survivors". */
const AFFECTED =
	/\b(?:families|relatives|victims|survivors|refugees|migrants|residents|parents|villagers|veterans|hostages)\b/i;

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

/** Offices whose bearers speak for others. */
const SPEAKS_FOR = new Set(['executive', 'spokesperson', 'officer']);

/** The entities of subject and other side before the frame of the trigger is asked. */
const named = (line: Line, trigger: Trigger, roles: Parties, attendees: readonly Actor[], discourse: Discourse) => {
	const joined = trigger.verb ? joinedBy(line, trigger.at) : [];
	let subject = entitiesOf(line, [...withCompany(line, roles.subject), ...attendees, ...joined], discourse);
	// "The visit comes before a summit between X and Y": theirs alone.
	const between = roles.others.length > 1 && lower(line.tree, roles.others[0]!.first - 1) === 'between';
	// "talks with third parties began, the chief executive said": those of the firm, of which he speaks.
	if (trigger.noun && roles.subject.some(({head}) => head > trigger.at))
		subject = subject.filter(({office}) => !SPEAKS_FOR.has(office ?? ''));
	if (subject.length === 0 && !between && trigger.noun && isRemarkOn(line, trigger.at)) {
		const speaker = discourse.speaker(line);
		if (speaker) subject = [speaker];
	}
	// "they talked with Putin": whoever is named apart is not among "them".
	if (roles.subject.every(({form}) => form === 'pronoun')) {
		const others = roles.others.filter(({form}) => form === 'name');
		const apart = entitiesOf(line, others, discourse);
		subject = subject.filter(entity => !apart.includes(entity));
	}
	const receives = trigger.verb?.lemma === 'meet' && subject.some(isPublic);
	const others = entitiesOf(line, withCompany(line, roles.others), discourse, subject, receives).filter(
		entity => !subject.includes(entity),
	);
	return {subject, others};
};

/** True for a verb with an object that names nobody and no time. */
const meetsThing = ({tree, dates, actors}: Line, at: number) =>
	dependents(tree, at, 'obj').some(child => {
		const {start, end, upos} = tree.tokens[child]!;
		return (
			upos === 'NOUN' &&
			tree.tokens
				.slice(at + 1, child)
				.every(token => /^(?:DET|ADJ|NUM|NOUN|PRON|PROPN|PART)$/.test(token.upos) || token.text === '-') &&
			!/^(?:time|face|day|hour)s?$/.test(lower(tree, child)) &&
			!dates.some(({mention}) => start >= mention.start && end <= mention.end) &&
			!actors.some(({first, last}) => child >= first && child < last)
		);
	});

/** True where the frame of a verb finds the sides that it asks for. */
const suitsFrame = (
	line: Line,
	{at, verb}: Trigger,
	subject: readonly Entity[],
	others: readonly Entity[],
): boolean => {
	if (!verb) return true;
	if (verb.person) {
		const official = others.every(({type, office}) => type === 'person' && office !== undefined);
		if (others.length === 0 || !official || !subject.some(({type}) => type === 'person')) return false;
	}
	// "we keep discussing it with lawmakers and ministers": whoever is met is on one side.
	if (subject.length === 0 && others.length > 1 && verb.object !== 'place') return false;
	const together =
		(verb.reciprocal && meetsItself(subject)) ||
		(verb.opposed &&
			((areOpposite(subject) && isTellingNames(line, at)) ||
				(subject.length > 1 && isByPhone(line.tree, at) && isTellingNames(line, at))));
	if (verb.object !== 'place' && others.length === 0 && !together) return false;
	if (verb.leaders && !subject.every(isLeading)) return false;

	// "students and staff had huddled when the storm hit".
	if (
		verb.weak &&
		others.length === 0 &&
		subject.every(({type, office, country}) => type === 'group' && !office && !country)
	)
		return verb.object === 'place';
	// "employers meet their payrolls", "met the 15 percent mark": a thing.
	if (verb.lemma === 'meet' && others.length === 0 && meetsThing(line, at)) return false;
	return !verb.journey || subject.some(entity => isTraveller(entity, isOnBusiness(line, at)));
};

/** Prepositions that set one encounter apart from another. */
const APART = new Set(['since', 'after', 'before', 'following']);

/**
 * The sides of the encounter that a trigger reports, or undefined where its frame is not met.
 * @param roles the actors that stand around the trigger
 * @param triggers tokens of all triggers of the sentence that name a party
 */
export const sidesOf = (
	line: Line,
	trigger: Trigger,
	roles: Parties,
	triggers: readonly number[],
	discourse: Discourse,
): Sides | undefined => {
	const attendees =
		trigger.noun && isDefinite(line, trigger) ? [...attendeesOf(line), ...joinedAt(line, trigger.at)] : [];
	let {subject, others} = named(line, trigger, roles, attendees, discourse);
	const branch = byBranch(line, [...subject, ...others]);
	[subject, others] = [subject.map(branch), others.map(branch)];
	if (trigger.verb?.guest) others = others.filter(isGuest);
	if (trigger.verb?.guest && subject.length === 0 && others.every(({type}) => type === 'person')) {
		const host = placeOfHost(line, trigger.at, triggers);
		// "was welcomed at the White House": by the country whose house it is.
		if (host && others.every(({country}) => country !== undefined && country !== host.country)) subject = [host];
	}
	if (!suitsFrame(line, trigger, subject, others)) return undefined;
	// "visiting Virginia": whoever is visited as a person bears an office.
	if (trigger.verb?.object === 'place')
		others = others.filter(({type, office}) => type !== 'person' || office !== undefined);
	const kind = kindOf(trigger, line, roles);
	if (kind === 'visit' && others.every(({type}) => type === 'country')) {
		// "visited Seoul after a summit of Trump and Kim": whoever met elsewhere receives nobody here.
		const isElsewhere = ({head}: Actor) =>
			triggers.some(
				other =>
					other !== trigger.at &&
					isBelow(line.tree, head, other) &&
					!isBelow(line.tree, trigger.at, other) &&
					(!isBelow(line.tree, other, trigger.at) || casesOf(line.tree, other).some(word => APART.has(word))),
			);
		const heard = line.actors.flatMap(actor =>
			actor.form === 'name' && !isElsewhere(actor) ? discourse.resolve(line, actor) : [],
		);
		const visit = sidesOfVisit(line, trigger, triggers, {subject, others}, heard, visitors =>
			hostAround(line, trigger, roles, visitors, discourse),
		);
		if (!visit) return undefined;
		({subject, others} = visit);
	}
	const own = new Set([...roles.subject, ...roles.others]);
	const along = withCompany(line, [...own]).filter(actor => !own.has(actor));
	const brought = entitiesOf(line, along, discourse).filter(({type}) => type === 'person');
	const all = dropOwnCountries([...new Set([...subject, ...others])]);
	const company = all.filter(party => brought.includes(party) || isSpouseOfOne(party, all));
	// "negotiators led by X travelled for talks": the group and its head are one side; "Kerry, flanked by Lavrov" are two.
	const leader = all.find(party => !company.includes(party));
	const isOpposite = company.some(
		({country}) => country !== undefined && leader?.country !== undefined && country !== leader.country,
	);
	const alone = attendees.length === 0 && all.length - company.length < 2 && !isOpposite;
	return {
		kind,
		parties: alone ? all.filter(party => !company.includes(party)) : all,
		subject: trigger.verb && others.length > 0 ? subject : [],
		company: isOpposite ? [] : company,
		opposed: others.length > 0,
		attended: attendees.length > 0,
	};
};
