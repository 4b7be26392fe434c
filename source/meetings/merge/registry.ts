/** Who is who over the whole corpus: one entity for all the names of one person, country or organisation. */
import {officeHolder} from '../../language/lexicon/office-holders.ts';
import type {Facts, Participant} from '../../meeting.ts';
import {disjointSets} from './disjoint-sets.ts';
import {fold, type NameKey, nameKey as readName, sameFullName, shortForms} from './names.ts';
import {isNameless as hasNoName, office} from './offices.ts';
import {append, byText, groupBy, memo, mostFrequent} from './order.ts';
import {dayNumber} from './time.ts';

/** `key` is the same for every name of one party; `side` is its country where known, else the key. */
export type Entity = {key: string; side: string; type: Participant['type']; name: string; country?: string};

type Sighting = {participant: Participant; article: string};
type KnownPerson = {
	key: string;
	names: NameKey[];
	name: string;
	country?: string;
	/** The country to link by: as the articles say, else as the offices of that name tell; never shown. */
	side?: string;
	offices: Set<string>;
	articles: Set<string>;
	/** Days on which articles that name the person came out, ascending. */
	days: number[];
};

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

const defined = <T>(values: (T | undefined)[]): T[] => values.filter(value => value !== undefined);
const joined = (key: NameKey): string => key.words.join('') + (key.generation && ` ${key.generation}`);

/** Unites the spellings of full names; an initial joins only where it fits exactly one person. */
const knownPersons = (
	seen: readonly Sighting[],
	nameKey: (name: string) => NameKey,
	days: ReadonlyMap<string, number>,
): KnownPerson[] => {
	const spellings = [...groupBy(seen, ({participant}) => joined(nameKey(participant.name)))]
		.sort((a, b) => byText(a[0], b[0]))
		.map(([, group]) => ({
			group,
			name: nameKey(group[0].participant.name),
			country: mostFrequent(defined(group.map(({participant}) => participant.country))),
		}));
	const sets = disjointSets(spellings.length);
	const sameCountry = (a: number, b: number) =>
		!spellings[a].country || !spellings[b].country || spellings[a].country === spellings[b].country;
	for (const bucket of groupBy(spellings.keys(), at => spellings[at].name.words.at(-1)!).values()) {
		const [initials, full] = [true, false].map(wanted =>
			bucket.filter(at => (spellings[at].name.words[0].length === 1) === wanted),
		);
		for (const a of full)
			for (const b of full)
				if (a < b && sameCountry(a, b) && sameFullName(spellings[a].name, spellings[b].name)) sets.join(a, b);
		for (const a of initials) {
			const fits = full.filter(b => sameCountry(a, b) && sameFullName(spellings[a].name, spellings[b].name));
			if (new Set(fits.map(sets.find)).size === 1) sets.join(a, fits[0]);
		}
	}
	return [...groupBy(spellings.keys(), at => String(sets.find(at)))].map(([root, members]) => {
		const group = members.flatMap(at => spellings[at].group);
		const articles = new Set(group.map(({article}) => article));
		const name = mostFrequent(group.map(({participant}) => participant.name.trim()))!;
		const country = mostFrequent(defined(group.map(({participant}) => participant.country)));
		return {
			key: `p:${joined(spellings[Number(root)].name)}`,
			names: members.map(at => spellings[at].name),
			name,
			country,
			side: country ?? officeHolder(name)?.country,
			offices: new Set(defined(group.map(({participant}) => office(participant.role)))),
			articles,
			days: defined([...articles].map(article => days.get(article))).sort((a, b) => a - b),
		};
	});
};

/** How long an office, or the news about one bearer of a common name, is taken to last. */
const NEAR_DAYS = 60;

const isNear = ({days}: KnownPerson, day: number): boolean => {
	const at = days.findIndex(other => other >= day - NEAR_DAYS);
	return at >= 0 && days[at] <= day + NEAR_DAYS;
};

/** The one person of `candidates` that fits: in the same article, else in the news of those days, else at all. */
const onlyOne = (
	candidates: readonly KnownPerson[],
	article: string,
	day: number | undefined,
	country?: string,
): KnownPerson | undefined => {
	const fitting = candidates.filter(person => !country || !person.country || person.country === country);
	const here = fitting.filter(person => person.articles.has(article));
	if (here.length > 0) return here.length === 1 ? here[0] : undefined;
	if (fitting.length === 1 || day === undefined) return fitting.length === 1 ? fitting[0] : undefined;
	const near = fitting.filter(person => isNear(person, day));
	return near.length === 1 ? near[0] : undefined;
};

const index = (
	persons: readonly KnownPerson[],
	keysOf: (person: KnownPerson) => Iterable<string>,
): Map<string, KnownPerson[]> => {
	const map = new Map<string, KnownPerson[]>();
	for (const person of persons) for (const key of new Set(keysOf(person))) append(map, key, person);
	return map;
};

/** Acronyms that every reader knows; the extractor names most organisations in full. */
const ACRONYMS: Record<string, string> = {
	un: 'united nations',
	eu: 'european union',
	us: 'united states',
	uk: 'united kingdom',
};
const nameOf = (name: string): string => {
	const bare = fold(name).replace(/^the /, '');
	return ACRONYMS[bare] ?? bare;
};

/**
 * Builds the look-up from a participant (as one article names it) to its entity in this corpus.
 * The order of `facts` changes nothing.
 */
export const registry = (facts: readonly Facts[]): Registry => {
	const nameKey = memo(readName);
	const isNameless = memo(hasNoName);
	const isFull = ({name, type}: Participant) =>
		type === 'person' && nameKey(name).words.length > 1 && !isNameless(name);
	const days = new Map(
		facts.flatMap(({article: {id, published}}) => (published ? [[id, dayNumber(published.date)] as const] : [])),
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
		if (isNameless(name)) {
			const held = office(name) ?? office(role);
			return country && held
				? onlyOne(byOffice.get(`${country} ${held}`) ?? [], article, days.get(article), country)
				: undefined;
		}
		const key = nameKey(name);
		if (key.words.length > 1)
			return (
				(bySpelling.get(joined(key)) ?? []).find(person => !country || !person.country || person.country === country) ??
				bySpelling.get(joined(key))?.[0]
			);
		const word = key.words[0] ?? '';
		return onlyOne(byShort.get(word) ?? byFirst.get(word) ?? [], article, days.get(article), country);
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
	const known = new Map<string, Entity>();
	return (participant, article) => {
		const {name, type, role, country} = participant;
		const key = [article, type, name, role, country].join('\0');
		const entity = known.get(key) ?? entityOf(participant, article);
		known.set(key, entity);
		return entity;
	};
};
