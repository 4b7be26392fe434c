/** Finds the noun phrases of a sentence that can take part in an encounter, by a left-to-right cascade over the lexicon. */
import {matchPlace} from '../gazetteer.ts';
import {isGivenName} from '../lexicon/given-names.ts';
import {matchGroupNoun} from '../lexicon/group-nouns.ts';
import {matchOrganisation, matchOrganisationTail} from '../lexicon/organisations.ts';
import {isThingWord} from '../lexicon/thing-words.ts';
import {matchHonorific, matchTitle, type TitleMatch} from '../lexicon/titles.ts';
import type {Token} from '../sentence.ts';
import type {ChunkedActor} from './actor.ts';
import {countriesAfter, phraseAfter} from './after.ts';
import {type Before, readBefore} from './before.ts';
import {isNameWord, nameEnd, RANKS} from './names.ts';
import {COUNTERPARTS, pronounAt} from './pronouns.ts';
import {countryAt, isPossessive, type Scan, slice} from './scan.ts';

/** The name from token `at`, without the countries, offices or dates that follow it; undefined where none stands. */
const readName = (
	scan: Scan,
	at: number,
	sure: boolean,
): {name: string; nameFirst: number; last: number} | undefined => {
	if (countryAt(scan, at)) return undefined;
	if (
		!isNameWord(scan.tokens, at) &&
		!(sure && /^\p{Lu}/u.test(scan.words[at] ?? '') && !['VERB', 'AUX'].includes(scan.tokens[at]!.upos))
	)
		return undefined;
	if (RANKS.has(scan.words[at]!) && isNameWord(scan.tokens, at + 1)) return readName(scan, at + 1, sure);
	const last = nameEnd(scan.tokens, at);
	// "Africa Leaders Summit": what is called after a gathering is nobody's name.
	if (scan.words.slice(at, last).some(word => /^(?:Summit|Conference|Forum|Talks)$/.test(word))) return undefined;
	return {name: slice(scan, at, last), nameFirst: at, last};
};

const PAIR_AFTER = /^(?:both|the two|the three|each)$/;

/** "from both countries", "of the two sides": the members come from those told of before. */
const fromPair = ({words}: Scan, at: number): boolean =>
	(words[at] === 'from' || words[at] === 'of') &&
	PAIR_AFTER.test(words[at + 1] === 'the' ? `the ${words[at + 2]}` : (words[at + 1] ?? ''));

/** "Ambassador [to the United States] Sergey Kislyak", "the ambassador [to Peru]": where an envoy serves is not whom he acts for. */
const stationAfter = (scan: Scan, at: number, office: string | undefined): number => {
	if (
		!/^(?:ambassador|envoy|mediator|negotiator|diplomat)$/.test(office ?? '') ||
		!/^(?:to|in|for|on)$/.test(scan.words[at] ?? '')
	)
		return at;
	const first = scan.words[at + 1] === 'the' ? at + 2 : at + 1;
	const length =
		countryAt(scan, first)?.length ??
		matchOrganisation(scan.words, first)?.length ??
		matchPlace(scan.words, first)?.length;
	if (!length) return at;
	const comma = scan.words[at] === 'to' && scan.words[first + length] === ',' ? 1 : 0;
	if (isNameWord(scan.tokens, first + length + comma)) return first + length + comma;
	return scan.words[at] === 'to' ? first + length : at;
};

/** "Chief [of Naval Operations] Admiral John Richardson": a post between two titles; `at` where none stands. */
const postAfter = ({words}: Scan, at: number): number => {
	for (let next = at + 1; next < at + 9 && /^(?:\p{Lu}|the$|['’]s$)/u.test(words[next] ?? ''); next++) {
		const title = matchTitle(words, next);
		if (title && next > at + 1 && /^\p{Lu}/u.test(words[next + title.length] ?? '')) return next + title.length;
	}
	return at;
};

/** "Russian Foreign Minister Sergei Lavrov", "Presidents Putin", "the French president", "Mr Zelensky". */
const readTitled = (scan: Scan, before: Before): ChunkedActor | undefined => {
	const {words} = scan;
	let at = before.at;
	let office: TitleMatch | undefined;
	const first = at;
	let titleEnd = at;
	for (let guard = 0; guard < 4; guard++) {
		const title = matchTitle(words, at);
		const group = title?.plural ? matchGroupNoun(words, at) : undefined;
		if (!title || (group && group.length > title.length)) break;
		office ??= title;
		// "Republican presidential candidate": the party is the lesser title.
		if ((!office.state && title.state) || /^(?:Republican|Democrat)$/.test(scan.words[first]!)) office = title;
		at += title.length;
		titleEnd = at;
		if (words[at] === ',' && matchTitle(words, at + 1) && /^\p{Lu}/u.test(words[at + 1]!)) at++;
		else if (words[at] === 'and' && matchTitle(words, at + 1) && !title.plural) at++;
	}
	at = titleEnd;
	const post = office && words[at] === 'of' ? postAfter(scan, at) : at;
	if (post > at) at = post;
	const honorific = matchHonorific(words, at);
	at += honorific;
	if (!office && honorific === 0) return undefined;
	const countries = [...before.countries];
	let {organisation} = before;
	const of = office && !honorific ? countriesAfter(scan, at) : undefined;
	if (of && of.last > at) {
		countries.push(...of.codes);
		organisation ??= of.organisation;
		at = of.last;
	}
	at = stationAfter(scan, at, office?.office);
	const name = readName(scan, at, true);
	const title = office ? slice(scan, first, titleEnd) : undefined;
	if (!name && honorific > 0) return undefined;
	const shared = {
		first: before.first,
		countries,
		organisation,
		determiner: before.determiner,
		office: office?.office,
		title,
		plural: office?.plural ?? false,
		person: true,
	};
	if (!name) {
		const pair = office!.plural && fromPair(scan, at);
		return {
			...shared,
			form: 'role',
			last: office!.plural && !pair && of?.last === titleEnd ? phraseAfter(scan, at) : at,
			pair: pair || undefined,
		};
	}
	const after = countriesAfter(scan, name.last);
	const home = words[name.last]?.toLowerCase() === 'of' && after.codes.length === 1 ? after : undefined;
	return {
		...shared,
		form: 'name',
		name: name.name,
		nameFirst: name.nameFirst,
		plural: false,
		last: home?.last ?? name.last,
		countries: home ? [...countries, ...home.codes] : countries,
	};
};

/** "his Russian counterpart", "their counterparts from Iran"; a name may follow: "his counterpart Sergei Lavrov". */
const readCounterpart = (scan: Scan, before: Before): ChunkedActor | undefined => {
	const word = scan.words[before.at]?.toLowerCase() ?? '';
	if (!COUNTERPARTS.has(word)) return undefined;
	const from = countriesAfter(scan, before.at + 1);
	const at = scan.words[from.last] === ',' ? from.last + 1 : from.last;
	const name = readName(scan, at, false);
	const shared = {
		first: before.first,
		countries: [...before.countries, ...from.codes],
		plural: word.endsWith('s'),
		determiner: before.determiner,
		person: true,
	};
	if (name && word === 'counterpart')
		return {...shared, form: 'name', last: name.last, name: name.name, nameFirst: name.nameFirst};
	return {
		...shared,
		form: 'role',
		last: from.last,
		office: 'counterpart',
		title: slice(scan, before.first + (before.determiner ? 1 : 0), before.at + 1),
	};
};

/** "a cabinet meeting", "coalition talks": a body's own sitting is no party to it. */
const EVENT_AFTER = new Set(['meeting', 'meetings', 'session']);

/** "Ukrainian officials", "the rebels", "delegates from X and Y", "members of the opposition coalition". */
const readGroup = (scan: Scan, before: Before): ChunkedActor | undefined => {
	const group = matchGroupNoun(scan.words, before.at);
	if (!group) return undefined;
	let last = before.at + group.length;
	let {kind} = group;
	// "the opposition delegation", "coalition partners": the last noun of the compound is the group.
	for (
		let next = matchGroupNoun(scan.words, last);
		next && scan.tokens[last]!.upos === 'NOUN';
		next = matchGroupNoun(scan.words, last)
	) {
		last += next.length;
		kind = next.kind;
	}
	if (EVENT_AFTER.has(scan.words[last]?.toLowerCase() ?? '') && scan.tokens[last]!.upos === 'NOUN') return undefined;
	const of = countriesAfter(scan, last);
	const phrase = of.last > last || fromPair(scan, last) ? of.last : phraseAfter(scan, last);
	return {
		form: 'group',
		group: kind,
		first: before.first,
		last: phrase,
		plural: true,
		determiner: before.determiner,
		countries: [...before.countries, ...of.codes],
		organisation: before.organisation ?? of.organisation,
		name: slice(scan, before.first + (before.determiner ? 1 : 0), phrase),
		pair: fromPair(scan, last) || undefined,
		title: scan.words.slice(before.at, last).join(' ').toLowerCase(),
	};
};

/** "French Finance Ministry", "the State Department": countries and organisation with no office after them. */
const readOrganisation = (scan: Scan, before: Before): ChunkedActor | undefined => {
	if (!before.organisationEnd) return undefined;
	const first = before.organisationFirst ?? before.first;
	return {
		form: 'organisation',
		first: before.first,
		title: before.organisationKind,
		last: before.organisationEnd,
		name: slice(scan, first, before.organisationEnd),
		countries: before.countries,
		plural: false,
		determiner: before.determiner,
	};
};

const BODY = /^(?:Commission|Council|Committee|Forum|Association|Dialogue|Partnership)$/;

/** "the NATO-Ukraine Commission", "EU-India Trade Council": one body of two members. */
const readJointBody = (scan: Scan, start: number): ChunkedActor | undefined => {
	const {words} = scan;
	const isCapital = (index: number) => /^\p{Lu}/u.test(words[index] ?? '');
	const first = /^(?:the|a)$/i.test(words[start]!) ? start + 1 : start;
	if (!isCapital(first) || words[first + 1] !== '-' || !isCapital(first + 2)) return undefined;
	for (let at = first + 3; at < first + 8 && isCapital(at); at++)
		if (BODY.test(words[at]!))
			return {
				form: 'organisation',
				first: start,
				last: at + 1,
				name: slice(scan, first, at + 1),
				countries: [],
				plural: false,
			};
	return undefined;
};

const readNamed = (scan: Scan, at: number): ChunkedActor | undefined => {
	const {words} = scan;
	const country = countryAt(scan, at);
	if (country) {
		const last = at + country.length;
		const joined = isPossessive(words, last) || words[last] === '-' ? last + 1 : last;
		const people = countryAt(scan, joined);
		// "Kosovo's Albanians", "Bosnian Serbs": a people of the first country, not the second country.
		if (people?.form === 'people' && country.form !== 'people' && people.code !== country.code) {
			const end = joined + people.length;
			return {
				form: 'group',
				first: at,
				last: end,
				name: slice(scan, at, end).replace(/ ?['’]s?(?= )/, ''),
				countries: [country.code],
				plural: true,
			};
		}
		// "the Belarusian capital Minsk": the city, no government.
		const city = country.form === 'capital' && words[at - 1]?.toLowerCase() === 'capital';
		return {
			form: city ? 'place' : 'country',
			first: at,
			last,
			name: country.name,
			countries: [country.code],
			plural: country.form === 'people',
			title: country.form,
		};
	}
	const organisation = matchOrganisation(words, at);
	if (organisation)
		return {
			form: 'organisation',
			first: at,
			last: at + organisation.length,
			name: slice(scan, at, at + organisation.length),
			countries: organisation.value.country ? [organisation.value.country] : [],
			plural: false,
			title: organisation.value.kind,
		};
	const place = /^\p{Lu}/u.test(words[at]!) ? matchPlace(words, at) : undefined;
	const name = readName(scan, at, false);
	if (place && !place.ambiguous && at + place.length >= (name?.last ?? 0))
		return {
			form: 'place',
			first: at,
			last: at + place.length,
			name: slice(scan, at, at + place.length),
			countries: place.country ? [place.country] : [],
			plural: false,
		};
	if (!name) return undefined;
	if (name.last - at > 1 && matchOrganisationTail(words, name.last - 1))
		return {form: 'organisation', first: at, last: name.last, name: name.name, countries: [], plural: false};
	if (isThingWord(words[name.last - 1]!))
		return {form: 'thing', first: at, last: name.last, name: name.name, countries: [], plural: false};
	const after = countriesAfter(scan, name.last);
	const home = words[name.last]?.toLowerCase() === 'of' && after.codes.length === 1 ? after : undefined;
	return {
		form: 'name',
		first: at,
		last: home?.last ?? name.last,
		name: name.name,
		nameFirst: name.nameFirst,
		countries: home?.codes ?? [],
		plural: false,
		person: isGivenName(words[at]!) && name.last - at > 1,
	};
};

const readPhrase = (scan: Scan, before: Before) =>
	readCounterpart(scan, before) ?? readTitled(scan, before) ?? readGroup(scan, before);

/** All actors of a tagged sentence from a token on, in order, none overlapping. */
export const findActors = (tokens: Token[], from = 0): ChunkedActor[] => {
	const scan: Scan = {tokens, words: tokens.map(token => token.text)};
	const actors: ChunkedActor[] = [];
	for (let at = from; at < scan.words.length; ) {
		const before = readBefore(scan, at);
		const pronoun = pronounAt(tokens, at);
		// "his Russian counterpart": the possessor is part of the phrase it opens.
		const phrase = !pronoun || tokens[at]!.xpos === 'PRP$' ? readPhrase(scan, before) : undefined;
		const actor = readJointBody(scan, at) ?? phrase ?? pronoun ?? readOrganisation(scan, before) ?? readNamed(scan, at);
		if (actor) actors.push(actor);
		at = actor ? actor.last : at + 1;
	}
	return actors;
};
