/** What a reader keeps in mind: who was named last, which pair is told of. Resolves "he", "both", "his counterpart". */
import type {Actor} from '../../language/chunks/actor.ts';
import {contradict, genderOfPronoun} from '../../language/lexicon/gender.ts';
import {isRelation, lower} from '../../language/tree.ts';
import type {When} from '../../meeting.ts';
import {pluralSubject} from '../clauses/subjects.ts';
import type {Line} from '../reading/reading.ts';
import {bearerOf, isNamedAhead, leaderOf} from './bearers.ts';
import {openCast} from './cast.ts';
import {isOfUnnamed, mainSubject, namedAhead, ownsEncounter, speakerOver} from './cataphora.ts';
import {counterpartsOf} from './counterparts.ts';
import {phrase, senderOf, townBefore} from './description.ts';
import {LOOK_BACK, openMemory} from './memory.ts';
import {canLead} from './offices.ts';
import {COUNTRY_NOUNS, canBeCalled, SIZES} from './pair-nouns.ts';
import type {Entity, Registry} from './registry.ts';
import {mentionOf, mostSalient, representative} from './salience.ts';

export type Discourse = {
	/** Enters a line's actors; call once for each line, in order, before resolving on it. */
	hear(line: Line): void;
	/** The entities that an actor of the line stands for; a pronoun never stands for those `besides` it. */
	resolve(line: Line, actor: Actor, besides?: readonly Entity[]): Entity[];
	/** Remembers who took part in an encounter, for "the two leaders", and its day, for "a day later". */
	told(entities: Entity[], line: Line, token: number, date: When | null): void;
	/** Whom the sentence before was about: "The announcement came after a meeting with X". */
	speaker(line: Line): Entity | undefined;
	/** The day on which the one of the sentence before spoke. */
	spoken(): When | null;
	/** Remembers the day on which somebody spoke. */
	spoke(line: Line, date: When | null): void;
	/** The ISO 8601 day of the event told last. */
	day(): string | undefined;
	/** Forgets everything: a new story of a live blog begins. */
	forget(): void;
};

/** What keeps a pair in mind: "the two", "both leaders". */
const PAIRS = /^(?:two|both|leaders|presidents|men|women|ministers|pair|duo)$/;

/** "she" is nobody who is known for a man. */
const agrees = ({tree}: Line, {first}: Actor, {gender}: Entity) =>
	!contradict(genderOfPronoun(lower(tree, first)), gender);

export const openDiscourse = (registry: Registry): Discourse => {
	const memory = openMemory();
	const before = memory.mentionsBefore;
	let line = -1;

	const cast = openCast();
	const {countryEntity, named} = cast;

	const person = (at: Line, actor: Actor, accept: (entity: Entity) => boolean): Entity | undefined => {
		const heard = before(at, actor).filter(
			mention => mention.entity.type === 'person' && at.index - mention.line <= LOOK_BACK && accept(mention.entity),
		);
		return mostSalient(heard, at, actor);
	};

	/** "both", said of two countries whose ministers were just named, means the ministers. */
	const actingFor = (at: Line, actor: Actor, entity: Entity): Entity => {
		if (entity.type !== 'country') return entity;
		const lately = before(at, actor).filter(mention => at.index - mention.line <= 3);
		return representative(lately, entity) ?? entity;
	};

	const group = (at: Line, actor: Actor, size: number | undefined): Entity[] => {
		const heard = memory
			.groupsBefore(at, actor)
			.filter(
				({entities}) => canBeCalled(actor.title ?? '', entities) && (size === undefined || entities.length === size),
			);
		// "Kerry said they agreed to meet": he is one of them.
		const speaker = speakerOver(at, actor);
		const one = speaker && resolve(at, speaker)[0];
		const theirs = one && heard.findLast(({entities}) => entities.includes(one));
		if (theirs) return theirs.entities;
		// "The Council announced they had agreed": its members.
		if (one?.type === 'org' && size === undefined) return [one];
		// What the sentence was about goes before whom it names in passing.
		const recent = heard.filter(({line: where}) => where >= heard.at(-1)!.line - 1);
		const last = recent.findLast(({topic}) => topic) ?? heard.at(-1);
		if (last) {
			const acting = last.entities.map(entity => actingFor(at, actor, entity));
			// Of two countries with one leader named lately, the countries: "Cuba and Obama" are no pair.
			const mixed = acting.some(({type}) => type === 'person') && acting.some(({type}) => type === 'country');
			return COUNTRY_NOUNS.has(actor.title ?? '') || mixed ? last.entities : acting;
		}
		// Nobody was told together: the two persons (or countries) named last stand for the pair.
		if (size !== undefined && size !== 2) return [];
		const wanted = COUNTRY_NOUNS.has(actor.title ?? '') ? 'country' : 'person';
		const lately = [
			...new Set(
				before(at, actor)
					.filter(mention => at.index - mention.line <= 2)
					.map(mention => mention.entity),
			),
		].filter(entity => entity.type === wanted && canLead(actor.title, entity.office));
		return lately.length === 2 ? lately : [];
	};

	/** Those named right after the phrase that a plural pronoun opens; undefined where nobody is. */
	const cataphora = (at: Line, actor: Actor): Entity[] | undefined => {
		const ahead = namedAhead(at, actor);
		const [next] = ahead;
		if (next?.form === 'pronoun') return pronoun(at, next, []);
		const people = [...new Set(ahead.flatMap(other => resolve(at, other)))].filter(({type}) => type === 'person');
		return people.length > 1 ? people : undefined;
	};

	/** "the first meeting of the two men since Trump hung up on Turnbull": nobody was told of before, two persons are named after. */
	const pairAhead = (at: Line, actor: Actor): Entity[] => {
		const ahead = at.actors.filter(({first, form}) => first >= actor.last && form === 'name');
		const people = [...new Set(ahead.flatMap(other => resolve(at, other)))].filter(({type}) => type === 'person');
		return people.length === 2 ? people : [];
	};

	/** "X shakes hands with Y during their meeting": two persons named so far in the sentence, and an encounter of theirs. */
	const bothNamed = (at: Line, actor: Actor): Entity[] => {
		if (!ownsEncounter(at, actor)) return [];
		const own = before(at, actor).filter(({line: where, passing}) => where === at.index && !passing);
		const persons = [...new Set(own.map(({entity}) => entity))].filter(({type}) => type === 'person');
		return persons.length === 2 && own[0]!.subject ? persons : [];
	};

	const pronoun = (at: Line, actor: Actor, besides: readonly Entity[]): Entity[] => {
		// Who speaks in a quotation, and of whom, the words outside it do not say.
		if (at.quoted[actor.first] && !actor.title) return [];
		if (!actor.plural) {
			const main = mainSubject(at, actor);
			const ahead = main ? resolve(at, main)[0] : undefined;
			const found =
				ahead && agrees(at, actor, ahead)
					? ahead
					: person(at, actor, entity => !besides.includes(entity) && agrees(at, actor, entity));
			if (actor.title === 'country') return found?.country ? [countryEntity(found.country)] : [];
			return found ? [found] : [];
		}
		const ahead = cataphora(at, actor);
		if (ahead) return ahead;
		if (isOfUnnamed(at, actor)) return [];
		const doers = /^the(?:y|ir)$/.test(actor.determiner ?? '') ? pluralSubject(at, actor) : undefined;
		if (doers) return resolve(at, doers);
		const both = bothNamed(at, actor);
		if (both.length > 0) return both;
		const size = SIZES.get(lower(at.tree, actor.determiner === 'the' ? actor.first + 1 : actor.first));
		const told = group(at, actor, size);
		if (told.length > 0 || size === undefined) return told;
		if (size === 2) return pairAhead(at, actor);
		// "Six African countries began a summit": told of for the first time.
		return actor.determiner !== 'the' && COUNTRY_NOUNS.has(actor.title ?? '')
			? [named(phrase(at, actor), 'group')]
			: [];
	};

	const counterpart = (at: Line, actor: Actor): Entity[] => {
		const self = at.actors
			.filter(other => other.first < actor.first && other !== actor)
			.flatMap(other =>
				other.form === 'name' || other.form === 'pronoun' || other.form === 'role' ? resolve(at, other) : [],
			);
		const office = self.length > 0 ? undefined : person(at, actor, entity => entity.office !== undefined);
		return counterpartsOf(at, actor, office ? [office] : self, before(at, actor), registry, cast);
	};

	/** "negotiators from both countries": the countries of the pair told of. */
	const fromPair = (at: Line, actor: Actor): Entity[] =>
		group(at, actor, undefined).map(entity =>
			entity.type === 'person' && entity.country ? countryEntity(entity.country) : entity,
		);

	const role = (at: Line, actor: Actor): Entity[] => {
		if (actor.office === 'counterpart') return counterpart(at, actor);
		const office = actor.office!;
		if (actor.pair)
			return fromPair(at, {...actor, title: 'countries'}).map(entity =>
				entity.type === 'country' && entity.country ? (leaderOf(registry, office, entity.country) ?? entity) : entity,
			);
		const town = townBefore(at, actor);
		if (town && !actor.plural) return [named(`${phrase(at, actor)} of ${town}`, 'person', {office})];
		const owner = /^(his|her|their)$/.test(actor.determiner ?? '')
			? person(at, actor, entity => agrees(at, actor, entity))
			: undefined;
		const countries = actor.countries.length > 0 ? actor.countries : owner?.country ? [owner.country] : [];
		if (actor.plural) {
			if (countries.length > 0)
				return countries.map(code =>
					countries.length > 1
						? (leaderOf(registry, office, code) ?? countryEntity(code))
						: named(phrase(at, actor), 'group', {country: code, office}),
				);
			return [named(phrase(at, actor), 'group', {office})];
		}
		// "the first world leader to visit": said of somebody named elsewhere in the sentence.
		const ranked = at.tree.tokens.slice(actor.first, actor.last).some(({text}) => /^(?:first|only|last)$/.test(text));
		const sender = /^an?$/.test(actor.determiner ?? '') ? senderOf(at, actor) : undefined;
		if (sender) return [named(`${phrase(at, actor)} ${sender}`, 'person', {office})];
		if ((ranked || /^(a|an|another)$/.test(actor.determiner ?? '')) && countries.length === 0) return [];
		const heard = before(at, actor).map(mention => mention.entity);
		const held = bearerOf(actor, countries, heard, registry);
		// "the president would host Chinese President X": not X, who is named with a country of his own.
		const isGuest = countries.length === 0 && !heard.includes(held!) && isNamedAhead(at, actor, held, registry);
		if (held && !isGuest) return [held];
		const unique = /^(?:Dalai Lama|Pope)$/.test(actor.title ?? '');
		if (countries.length === 0 && !actor.organisation && actor.determiner !== 'the' && !unique) return [];
		return [named(phrase(at, actor), 'person', {office, country: countries[0], organisation: actor.organisation})];
	};

	const resolve = (at: Line, actor: Actor, besides: readonly Entity[] = []): Entity[] => {
		if (actor.members) return actor.members.flatMap(member => resolve(at, {...member, head: member.last - 1}));
		switch (actor.form) {
			case 'pronoun':
				return pronoun(at, actor, besides);
			case 'role':
				return role(at, actor);
			case 'country':
				// "talks between London and Brussels": with the Union, whose seat it is.
				if (lower(at.tree, actor.first) === 'brussels') return [named('European Union', 'org', {body: true})];
				return [countryEntity(actor.countries[0]!)];
			case 'organisation':
				return [
					named(actor.name!, 'org', {
						office: {media: 'journalist', sport: 'sportsperson'}[actor.title ?? ''],
						body: actor.title === 'international',
					}),
				];
			case 'group':
				if (actor.pair) return fromPair(at, actor);
				// "military delegations of Russia and Ukraine": two sides, each its country.
				if (actor.countries.length > 1) return actor.countries.map(countryEntity);
				return [named(phrase(at, actor), 'group', {country: actor.countries[0], group: actor.group})];
			case 'name': {
				const known = registry.person(actor.name!, actor.gender);
				return known ? [known] : [];
			}
			default:
				return [];
		}
	};

	/** "The two agreed": those meant stay in mind as the pair told of. */
	const keepPair = (at: Line, actor: Actor) => {
		if (actor.form !== 'pronoun' || !PAIRS.test(actor.title ?? lower(at.tree, actor.last - 1))) return;
		if (at.quoted[actor.first] || !isRelation(at.tree.tokens[actor.head]!, 'nsubj')) return;
		const entities = resolve(at, actor);
		if (entities.length === 2 && entities.every(({type}) => type === 'person'))
			memory.group({entities, line: at.index, token: actor.first, topic: true});
	};

	return {
		resolve,
		hear: at => {
			line = at.index;
			for (const list of at.lists) {
				const entities: Entity[] = [];
				for (const actor of list) {
					if (
						actor.form === 'place' ||
						(actor.form === 'pronoun' && (actor.plural || !isRelation(at.tree.tokens[actor.head]!, 'nsubj')))
					) {
						keepPair(at, actor);
						continue;
					}
					for (const entity of resolve(at, actor)) {
						entities.push(entity);
						memory.mention(mentionOf(at, actor, entity));
					}
				}
				const distinct = [...new Set(entities)];
				// "a Putin-Trump call": parts of a name.
				if (at.tree.tokens[list[0]!.last]?.text !== '-')
					memory.group({
						entities: distinct,
						line,
						token: list[0]!.first,
						topic: isRelation(at.tree.tokens[list[0]!.head]!, 'nsubj'),
					});
			}
			memory.fade();
		},
		speaker: memory.speaker,
		spoken: () => memory.spoken(line),
		spoke: memory.spoke,
		day: memory.day,
		told: (entities, at, token, date) => {
			memory.happened(date);
			memory.group({entities, line: at.index, token, topic: true});
		},
		forget: memory.forget,
	};
};
