/** Who is who over the whole corpus: one entity for all the names of one person, country or organisation. */
import {toDay} from '../../language/dates/days.ts';
import {organisation} from '../../language/lexicon/organisations.ts';
import type {Facts, Participant} from '../../meeting.ts';
import {joined, type KnownPerson, knownPersons, onlyOne, type Sighting} from './known-persons.ts';
import {fold, nameKey as readName, shortForms} from './names.ts';
import {isNameless, office} from './offices.ts';
import {append, memo} from './order.ts';

/** `key` is the same for every name of one party; `side` is its country where known, else the key. */
export type Entity = {key: string; side: string; type: Participant['type']; name: string; country?: string};

export type Registry = (participant: Participant, article: string) => Entity;

/** Every participant of the corpus with the article that names it. */
function* sightings(facts: readonly Facts[]): Generator<Sighting> {
	for (const {article, meetings, agreements} of facts) {
		for (const meeting of meetings)
			for (const participant of meeting.participants) yield {participant, article: article.id};
		for (const agreement of agreements)
			for (const participant of agreement.parties) yield {participant, article: article.id};
	}
}

const index = (
	persons: readonly KnownPerson[],
	keysOf: (person: KnownPerson) => Iterable<string>,
): Map<string, KnownPerson[]> => {
	const map = new Map<string, KnownPerson[]>();
	for (const person of persons) for (const key of new Set(keysOf(person))) append(map, key, person);
	return map;
};

/** The name that a body goes by: `the EU` and `European Union` are one. */
const nameOf = (name: string): string => fold(organisation(name)?.name ?? name).replace(/^the /, '');

/**
 * Builds the look-up from a participant (as one article names it) to its entity in this corpus.
 * The order of `facts` changes nothing.
 */
export const registry = (facts: readonly Facts[]): Registry => {
	const nameKey = memo(readName);
	const isFull = ({name, type}: Participant) =>
		type === 'person' && nameKey(name).words.length > 1 && !isNameless(name);
	const days = new Map(
		facts.flatMap(({article: {id, published}}) => (published ? [[id, toDay(published.date)] as const] : [])),
	);
	const persons = knownPersons(
		[...sightings(facts)].filter(({participant}) => isFull(participant)),
		nameKey,
		days,
	);
	const bySpelling = index(persons, person => person.names.map(joined));
	const byShort = index(persons, person => person.names.flatMap(name => shortForms(name, person.country)));
	const byFirst = index(persons, person => person.names.map(name => name.words[0]));
	const byOffice = index(persons, person => [...person.offices].map(held => `${person.country} ${held}`));

	const find = ({name, role, country}: Participant, article: string): KnownPerson | undefined => {
		const held = (isNameless(name) ? office(name) : undefined) ?? office(role);
		const context = {article, day: days.get(article), country, office: held};
		if (isNameless(name))
			return country && held ? onlyOne(byOffice.get(`${country} ${held}`) ?? [], context) : undefined;
		const key = nameKey(name);
		if (key.words.length > 1) {
			const spelt = bySpelling.get(joined(key)) ?? [];
			return spelt.find(person => !country || !person.country || person.country === country) ?? spelt[0];
		}
		const word = key.words[0] ?? '';
		return onlyOne(byShort.get(word) ?? byFirst.get(word) ?? [], context);
	};

	const entityOf = (participant: Participant, article: string): Entity => {
		const {name, type, country} = participant;
		if (type === 'person') {
			const person = find(participant, article);
			if (person)
				return {
					key: person.key,
					side: person.side ?? country ?? person.key,
					type,
					name: person.name,
					country: person.country ?? country,
				};
			const key = `p:${isNameless(name) && country ? `${country} ` : ''}${nameKey(name).words.join('')}`;
			return {key, side: country ?? key, type, name: name.trim(), country};
		}
		if (type === 'country') {
			const key = `c:${country ?? nameOf(name)}`;
			return {key, side: country ?? key, type, name: name.trim(), country};
		}
		const key = `${type === 'org' ? 'o' : 'g'}:${nameOf(name)}`;
		return {key, side: country ?? key, type, name: name.trim(), country};
	};
	const known = new Map<Participant, {article: string; entity: Entity}>();
	return (participant, article) => {
		const before = known.get(participant);
		if (before?.article === article) return before.entity;
		const entity = entityOf(participant, article);
		known.set(participant, {article, entity});
		return entity;
	};
};
