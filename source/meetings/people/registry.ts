/** Everyone an article names, one entity each, whatever the form: full name, surname, office, country. */
import type {Actor} from '../../language/chunks/actor.ts';
import {matchPlace} from '../../language/gazetteer.ts';
import {contradict, type Gender, genderOf} from '../../language/lexicon/gender.ts';
import {isGivenName} from '../../language/lexicon/given-names.ts';
import type {GroupKind} from '../../language/lexicon/group-nouns.ts';
import {holdersNamed, officeHolder, type Tenure} from '../../language/lexicon/office-holders.ts';
import type {Participant} from '../../meeting.ts';

export type Entity = Participant & {
	office?: string;
	organisation?: string;
	/** Whom a described group stands for. */
	group?: GroupKind;
	/** A body of states, which meets as one: "OPEC met in Vienna". */
	body?: boolean;
	gender?: Gender;
	/** Names a person for sure (title, honorific, given name, or two such mentions). */
	certain: boolean;
	mentions: number;
};

export type Registry = {
	/** The entity that a named actor stands for, entered on first sight. */
	enter(actor: Actor): Entity | undefined;
	/** The person who holds an office, of a country where one is given; the one named last wins. */
	holder(office: string, country?: string): Entity | undefined;
	/** The person known under a lone or full name; among several bearers the one introduced first. */
	person(name: string, gender?: Gender): Entity | undefined;
	/** Fills in office and country of well-known people as of the registry's year; what the text says stands. */
	recognise(): void;
	/** Everyone entered, those named last at the end. */
	people(): readonly Entity[];
};

const PARTICLES = new Set('de del della di da dos von van der den bin ibn al el la le ap abu ul ur'.split(' '));
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");
/** "Abdul-Mahdi", "al-Abadi": what such a word joins is the name itself. */
const JOINED = /\b(abdul|abdel|abd|al|el)-/g;
const wordsOf = (name: string) =>
	fold(name)
		.replace(JOINED, '$1 ')
		.split(/[\s]+/)
		.filter(word => !/^(jr|sr|ii|iii|iv)\.?$/.test(word));
const isNumeral = (word: string) => /^(ii|iii|iv|v|vi|vii|viii|xiv|xvi)$/.test(word);

/** True where two full or partial names can be one person's: "Kerry" and "John Kerry", "J. Kerry" and "John F. Kerry". */
const fits = (short: string[], long: string[]): boolean => {
	if (short.length === 0 || long.length === 0) return false;
	if (short.length > long.length) return fits(long, short);
	const last = long.at(-1)!;
	if (short.length === 1)
		return short[0] === last || (long.length > 1 && short[0] === long[0] && !isNumeral(short[0]!));
	const sameFirst =
		short[0] === long[0] ||
		(/^.\.?$/.test(short[0]!) && short[0]![0] === long[0]![0]) ||
		(/^.\.?$/.test(long[0]!) && short[0]![0] === long[0]![0]);
	if (short.at(-1) === last) return sameFirst || similar(short[0]!, long[0]!) || long.includes(short[0]!);
	if (PARTICLES.has(short[0]!)) return long.slice(-short.length).join(' ') === short.join(' ');
	return short.every(word => long.includes(word)) && short[0] === long[0];
};

/** Spellings of one given name: Sergei/Sergey, Mohammed/Mohammad: same letter first and the same consonants. */
const similar = (a: string, b: string) =>
	a[0] === b[0] && a.replace(/[aeiouy'-]/g, '') === b.replace(/[aeiouy'-]/g, '');

/** "John F. Kerry" beside "Kerry", "Donald Tusk" beside "Gloomy Donald Tusk": what the person is rather called. */
const isFuller = (said: string[], known: string[]): boolean => {
	// "the Michael Cohen Prague story": where it plays is no part of the name.
	if (said.length > known.length && isPlaceAfter(said, known)) return false;
	if (said.length < known.length && isPlaceAfter(known, said)) return true;
	return said.length > known.length ? !isAdorned(said, known) : isAdorned(known, said);
};

const isPlaceAfter = (long: string[], short: string[]) =>
	short.length > 1 &&
	long.slice(0, short.length).join(' ') === short.join(' ') &&
	matchPlace([capital(long[short.length]!)], 0) !== undefined;

/** A full name with a word before it that begins no name: an adjective or a heading's first word. */
const isAdorned = (long: string[], short: string[]): boolean =>
	short.length > 1 &&
	long.length > short.length &&
	long.slice(-short.length).join(' ') === short.join(' ') &&
	isGivenName(capital(short[0]!)) &&
	long.slice(0, -short.length).every(word => !isGivenName(capital(word)));
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** In office in a year, or within one year of it: news speaks of those who come and go. */
const serves = ({from, to}: Tenure, year: number | undefined) =>
	year === undefined || (from - 1 <= year && year <= to + 1);

const LEADS = new Set(['head-of-state', 'head-of-government', 'monarch', 'leader', 'pope', 'secretary-general']);

/** The office holder that a name means, where only one can be meant in that year. */
const knownHolder = (name: string, year: number | undefined, gender?: Gender) => {
	const named = name.includes(' ') ? [officeHolder(name, year)] : holdersNamed(name);
	// "Mrs Clinton" is not her husband.
	const able = named.filter(holder => !holder || !contradict(gender, genderOf(holder.name)));
	const serving = able.filter(holder => holder?.offices.some(tenure => serves(tenure, year)));
	// "Trump" in 2019 is the president, not his wife or his daughter.
	const leading = serving.filter(holder =>
		holder!.offices.some(office => serves(office, year) && LEADS.has(office.office)),
	);
	// "Kim" in 2018 is the leader, not his head of state.
	const first = leading.filter(holder => holder!.offices.some(({office}) => office === 'leader'));
	const sameState = new Set(leading.map(holder => holder!.country)).size === 1;
	const [holder, ...others] = serving.length === 1 ? serving : sameState && first.length === 1 ? first : leading;
	if (!holder || others.length > 0) return undefined;
	const tenure = holder.offices.findLast(office => serves(office, year))!;
	return {name: holder.name, country: holder.country, tenure};
};

/** True for a name that nothing but an office holder goes by. */
const isWellKnown = (name: string, year: number | undefined) =>
	!isGivenName(name) && knownHolder(name, year) !== undefined;

/** True for the full name of one who leads a state, or did, in that year. */
const leads = (name: string, year: number | undefined) =>
	name.includes(' ') &&
	(officeHolder(name, year)?.offices.some(office => serves(office, year) && LEADS.has(office.office)) ?? false);

/** "Mr Trump" beside "Melania Trump": a bare family name of a leader does not mean a namesake who leads nothing. */
const meansAnother = (bare: string, full: string, year: number | undefined) => {
	if (bare.includes(' ') || !full.includes(' ') || leads(full, year)) return false;
	const leader = knownHolder(bare, year);
	const bearer = officeHolder(full, year);
	return leader !== undefined && bearer !== undefined && leader.name !== bearer.name;
};

const isJunior = (name: string) => /\bjr\.?$/i.test(name);

/** "Donald Trump" beside "Donald Trump Jr.": father and son, where one of them leads a state. */
const isOtherGeneration = (a: string, b: string, year: number | undefined): boolean => {
	if (isJunior(a) === isJunior(b)) return false;
	const [junior, other] = isJunior(a) ? [a, b] : [b, a];
	const elder = junior.replace(/,?\s*jr\.?$/i, '');
	return leads(elder.includes(' ') ? elder : other, year) || knownHolder(other, year) !== undefined;
};

/** An empty registry, for an article of a year if it is known; `enter` fills it in reading order. */
export const openRegistry = (year?: number): Registry => {
	const people: Entity[] = [];
	const holders = new Map<string, Entity>();
	const words = new Map<Entity, string[]>();
	const order = new Map<Entity, number>();

	const bearers = (name: string, gender: Gender | undefined): Entity[] => {
		const wanted = wordsOf(name);
		if (wanted.length === 0) return [];
		const able = people.filter(
			entity =>
				fits(wanted, words.get(entity)!) &&
				!isOtherGeneration(name, entity.name, year) &&
				!contradict(gender, entity.gender),
		);
		// "Kim" is Kim Jong Un before it is an envoy of that surname.
		const leading = name.includes(' ')
			? []
			: able.filter(({name: full}) => leads(full, year) && holdersNamed(name).length > 0);
		if (leading.length > 0) return leading;
		const byLast = able.filter(entity => words.get(entity)!.at(-1) === wanted.at(-1));
		return byLast.length > 0 ? byLast : able;
	};
	const person = (name: string, gender?: Gender): Entity | undefined => {
		const able = bearers(name, gender);
		// Told apart by order: the one introduced first goes by the surname, later namesakes by the full name.
		return able.reduce<Entity | undefined>(
			(first, entity) => (first && order.get(first)! < order.get(entity)! ? first : entity),
			undefined,
		);
	};
	const learn = (entity: Entity, actor: Actor) => {
		entity.mentions++;
		const said = wordsOf(actor.name!);
		// "BORIS JOHNSON" in a caption is spelled as the text spells him.
		const spelt =
			!/\p{Ll}/u.test(entity.name) && /\p{Ll}/u.test(actor.name!) && fold(entity.name) === fold(actor.name!);
		if (isFuller(said, words.get(entity)!) || spelt) {
			entity.name = actor.name!;
			words.set(entity, said);
		}
		entity.gender ??= actor.gender ?? genderOf(entity.name);
		entity.certain ||= Boolean(actor.person);
		if (actor.title && !entity.role) entity.role = actor.title;
		if (actor.office && !entity.office) entity.office = actor.office;
		if (actor.organisation && !entity.organisation) entity.organisation = actor.organisation;
		if (actor.countries[0] && !entity.country) entity.country = actor.countries[0];
		if (entity.office) {
			if (entity.country) holders.set(`${entity.office} ${entity.country}`, entity);
			holders.set(entity.office, entity);
		}
		// Those met last stand last: a lone surname means the bearer named most recently.
		people.splice(people.indexOf(entity), 1);
		people.push(entity);
		return entity;
	};
	return {
		person,
		people: () => people,
		recognise: () => {
			const publicly = people.some(({name, office, role}) => office !== undefined || role || isWellKnown(name, year));
			for (const entity of people) {
				const found = knownHolder(entity.name, year, entity.gender);
				// "King Abdullah" is no minister of that name.
				// "Abdullah of Saudi Arabia" is no Jordanian prince.
				const foreign = !entity.name.includes(' ') && entity.country !== undefined && found?.country !== entity.country;
				const known =
					(entity.office === 'monarch' && found?.tenure.office !== 'monarch') || foreign ? undefined : found;
				// "Becca and Austin": a lone given name means an office holder only beside others in public life.
				if (known && !publicly && isGivenName(entity.name)) continue;
				if (!known) {
					// Who left office long ago is still of that country.
					if (entity.name.includes(' ')) entity.country ??= officeHolder(entity.name, year)?.country;
					continue;
				}
				if (!entity.name.includes(' ')) {
					entity.name = known.name;
					words.set(entity, wordsOf(known.name));
					entity.gender ??= genderOf(known.name);
				}
				const {office, country, organisation} = known.tenure;
				entity.certain = true;
				if (!entity.office || entity.office === office) entity.country ??= country;
				entity.country ??= known.country;
				entity.office ??= office;
				entity.organisation ??= organisation;
				for (const key of [entity.office!, `${entity.office} ${entity.country}`])
					if (!holders.has(key)) holders.set(key, entity);
			}
		},
		holder: (office, country) => holders.get(country ? `${office} ${country}` : office),
		enter: actor => {
			if (!actor.name) return undefined;
			const known = person(actor.name, actor.gender);
			if (known && !meansAnother(actor.name, known.name, year)) return learn(known, actor);
			const entity: Entity = {name: actor.name, type: 'person', certain: Boolean(actor.person), mentions: 0};
			people.push(entity);
			order.set(entity, order.size);
			words.set(entity, wordsOf(actor.name));
			return learn(entity, actor);
		},
	};
};
