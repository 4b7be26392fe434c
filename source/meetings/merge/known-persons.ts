/** The people whom a corpus names in full, each under all the spellings of the name. */
import {officeHolder} from '../../language/lexicon/office-holders.ts';
import type {Office} from '../../language/lexicon/titles/row.ts';
import type {Participant} from '../../meeting.ts';
import {disjointSets} from './disjoint-sets.ts';
import {type NameKey, sameFullName} from './names.ts';
import {office} from './offices.ts';
import {byText, groupBy, mostFrequent} from './order.ts';

/** A participant and the article that names it. */
export type Sighting = {participant: Participant; article: string};
export type KnownPerson = {
	key: string;
	names: NameKey[];
	name: string;
	country?: string;
	/** The country to link by: as the articles say, else as the offices of that name tell; never shown. */
	side?: string;
	offices: Set<string>;
	/** Well-known offices that someone of that name held, asked for where a bare family name may mean several. */
	held: () => readonly Office[];
	articles: Set<string>;
	/** Days on which articles that name the person came out, ascending. */
	days: number[];
};

/** Offices of those whom the news calls by their family name alone. */
const LEADING: ReadonlySet<Office> = new Set(['head-of-state', 'head-of-government', 'leader', 'monarch']);

const defined = <T>(values: (T | undefined)[]): T[] => values.filter(value => value !== undefined);
/** One key for the whole name. */
export const joined = (key: NameKey): string => key.words.join('') + (key.generation && ` ${key.generation}`);

const articlesOf = (group: readonly Sighting[]): Set<string> => new Set(group.map(({article}) => article));

/**
 * The full names that a longer one may hold, with a word of the line before or after it.
 * @example partsOf(nameKey('Reuters Xi Jinping')) // ['reutersxi', 'xijinping']
 */
const partsOf = ({words}: NameKey): string[] =>
	words.slice(2).flatMap((_, at) => [words.slice(0, at + 2).join(''), words.slice(-at - 2).join('')]);

/** Unites the spellings of full names; an initial joins only where it fits exactly one person, a name with a stray word where the name without is known better. */
export const knownPersons = (
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
		// Only names that share the given name or its spelling can be one: no need to compare every pair of a family.
		for (const givenOf of [(name: NameKey) => name.given, (name: NameKey) => name.words[0]])
			for (const alike of groupBy(full, at => givenOf(spellings[at].name)).values())
				for (const [index, a] of alike.entries())
					for (const b of alike.slice(index + 1))
						if (sameCountry(a, b) && sameFullName(spellings[a].name, spellings[b].name)) sets.join(a, b);
		for (const a of initials) {
			const fits = full.filter(b => sameCountry(a, b) && sameFullName(spellings[a].name, spellings[b].name));
			if (new Set(fits.map(sets.find)).size === 1) sets.join(a, fits[0]);
		}
	}
	const bySpelling = new Map(spellings.map(({name}, at) => [joined(name), at]));
	for (const [at, {group, name}] of spellings.entries()) {
		if (group.some(({participant: {country, role}}) => country || role)) continue;
		const inside = partsOf(name).flatMap(part => bySpelling.get(part) ?? []);
		const borne = inside.find(other => articlesOf(spellings[other].group).size > articlesOf(group).size);
		if (borne !== undefined) sets.join(at, borne);
	}
	return [...groupBy(spellings.keys(), at => String(sets.find(at)))].map(([root, members]) => {
		const group = members.flatMap(at => spellings[at].group);
		const articles = articlesOf(group);
		const name = mostFrequent(group.map(({participant}) => participant.name.trim()))!;
		const country = mostFrequent(defined(group.map(({participant}) => participant.country)));
		return {
			key: `p:${joined(spellings[Number(root)].name)}`,
			names: members.map(at => spellings[at].name),
			name,
			country,
			side: country ?? officeHolder(name)?.country,
			held: () => officeHolder(name)?.offices.map(tenure => tenure.office) ?? [],
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

/** What an article says beside a name that several people bear. */
export type Context = {article: string; day?: number; country?: string; office?: string};

/**
 * The one person of `candidates` whom a short name or an office means: in the same article, else by the office given,
 * else the only one who led a state or held a well-known office, else the only one in the news of those days; nobody where two fit.
 */
export const onlyOne = (
	candidates: readonly KnownPerson[],
	{article, day, country, office: held}: Context,
): KnownPerson | undefined => {
	const fitting = candidates.filter(person => !country || !person.country || person.country === country);
	const here = fitting.filter(person => person.articles.has(article));
	if (here.length > 0) return here.length === 1 ? here[0] : undefined;
	const ways: ((person: KnownPerson) => boolean)[] = [
		() => true,
		({offices}) => held !== undefined && offices.has(held),
		person => person.held().some(one => LEADING.has(one)),
		person => person.held().some(one => one !== 'spouse'),
		person => day !== undefined && isNear(person, day),
	];
	for (const way of ways) {
		const found = fitting.filter(way);
		if (found.length === 1) return found[0];
	}
	return undefined;
};
