/** Actors that go by a name alone: countries and their peoples, organisations, places, persons. */
import {matchPlace} from '../gazetteer.ts';
import {countryPairs} from '../lexicon/country-rows.ts';
import {isGivenName} from '../lexicon/given-names.ts';
import {holdersNamed} from '../lexicon/office-holders.ts';
import {matchOrganisation, matchOrganisationTail} from '../lexicon/organisations.ts';
import {isThingWord} from '../lexicon/thing-words.ts';
import {matchTitle} from '../lexicon/titles.ts';
import type {ChunkedActor} from './actor.ts';
import {countriesAfter} from './after.ts';
import {isNameWord, nameEnd, RANKS} from './names.ts';
import {countryAt, isPossessive, pastAbbreviation, type Scan, slice} from './scan.ts';

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** The name from token `at`, without the countries, offices or dates that follow it; undefined where none stands. */
export const readName = (
	scan: Scan,
	at: number,
	sure: boolean,
): {name: string; nameFirst: number; last: number} | undefined => {
	// "met with officials Tuesday": the day is nobody's name.
	if (countryAt(scan, at) || WEEKDAY.test(scan.words[at] ?? '')) return undefined;
	if (
		!isNameWord(scan.tokens, at) &&
		!(sure && /^\p{Lu}/u.test(scan.words[at] ?? '') && !['VERB', 'AUX'].includes(scan.tokens[at]!.upos))
	)
		return undefined;
	if (RANKS.has(scan.words[at]!) && isNameWord(scan.tokens, at + 1)) return readName(scan, at + 1, sure);
	let last = nameEnd(scan.tokens, at);
	// "President Kamala Harris Photos": what follows a whole name is no part of it.
	while (sure && last - at > 2 && isThingWord(scan.words[last - 1]!)) last--;
	// "Africa Leaders Summit": what is called after a gathering is nobody's name.
	if (scan.words.slice(at, last).some(word => /^(?:Summit|Conference|Forum|Talks)$/.test(word))) return undefined;
	return {name: slice(scan, at, last), nameFirst: at, last};
};

const BODY = /^(?:Commission|Council|Committee|Forum|Association|Dialogue|Partnership)$/;

/** "the NATO-Ukraine Commission", "EU-India Trade Council": one body of two members. */
export const readJointBody = (scan: Scan, start: number): ChunkedActor | undefined => {
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
				title: 'international',
			};
	return undefined;
};

/** "the American Bar Association": one name, no country beside an association. */
const bodyOfCountry = (scan: Scan, at: number, from: number): ChunkedActor | undefined => {
	const {words, tokens} = scan;
	let last = from;
	while (tokens[last]?.upos === 'PROPN' && /^\p{Lu}/u.test(words[last]!) && last - from < 5) last++;
	if (last - from < 2 || matchOrganisation(words, from)) return undefined;
	const tail = /^(?:Association|Society|Institute|Federation)$/.test(words[last - 1]!);
	return tail
		? {
				form: 'organisation',
				first: at,
				last,
				name: slice(scan, at, last),
				countries: [],
				plural: false,
				title: matchOrganisationTail(words, last - 1)?.value,
			}
		: undefined;
};

/** The country, people, organisation, place or person named at a token. */
export const readNamed = (scan: Scan, at: number): ChunkedActor | undefined => {
	const {words} = scan;
	const pair = countryPairs.get(words[at]!);
	if (pair)
		return {
			form: 'group',
			first: at,
			last: at + 1,
			name: words[at]!,
			countries: [...pair],
			plural: true,
			group: 'state',
		};
	const country = countryAt(scan, at);
	const body = country?.form !== 'capital' && country ? bodyOfCountry(scan, at, at + country.length) : undefined;
	if (body) return body;
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
		// "China's Xi Jinping".
		const citizen = isPossessive(words, last) && country.form === 'name' ? readNamed(scan, last + 1) : undefined;
		if (citizen?.form === 'name' && (citizen.person || holdersNamed(citizen.name!).length > 0))
			return {...citizen, first: at, countries: [country.code]};
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
			last: pastAbbreviation(words, at + organisation.length),
			name: slice(scan, at, at + organisation.length),
			countries: organisation.value.country ? [organisation.value.country] : [],
			plural: false,
			title: organisation.value.kind,
		};
	// "The White House and Congress": the government, as without a capital; one that "said" or "has told" mostly speaks for others.
	const house = words[at] === 'The' ? countryAt(scan, at + 1) : undefined;
	if (house && !/^(?:said|says|has|had)$/.test(words[at + 1 + house.length] ?? '')) return undefined;
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
	// "the House Democratic caucus".
	if (name.last - at > 1 && /^(?:caucus|faction|bloc)$/.test(words[name.last] ?? '')) {
		const last = name.last + 1;
		return {form: 'organisation', first: at, last, name: slice(scan, at, last), countries: [], plural: false};
	}
	const tail = name.last - at > 1 ? matchOrganisationTail(words, name.last - 1) : undefined;
	if (tail)
		return {
			form: 'organisation',
			first: at,
			last: name.last,
			name: name.name,
			countries: [],
			plural: false,
			title: tail.value,
		};
	if (isThingWord(words[name.last - 1]!))
		return {form: 'thing', first: at, last: name.last, name: name.name, countries: [], plural: false};
	// "Clinton aides": hers, and not she.
	const people = /^\p{Ll}/u.test(words[name.last] ?? '') ? matchTitle(words, name.last) : undefined;
	if (people?.plural) {
		const last = name.last + people.length;
		return {
			form: 'group',
			first: at,
			last,
			name: slice(scan, at, last),
			countries: [],
			plural: true,
			title: words[last - 1],
		};
	}
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
