/** Participants and places in words. */
import {countryName, country as countryOf} from '../language/lexicon/countries.ts';
import type {Participant, Place} from '../meeting.ts';
import {memo} from '../meetings/merge/order.ts';
import {cityOf} from '../meetings/merge/place.ts';

const ARTICLE_COUNTRIES =
	/^(?:United |Netherlands$|Philippines$|Bahamas$|Gambia$|Maldives$|Seychelles$|Solomon |Marshall |Comoros$|Czech Republic$|Dominican Republic$|Democratic Republic|Central African|Vatican$)/;
const ARTICLE_ORGS =
	/^(?:Group|Organi[sz]ation|League|Council|Community) of |\b(?:Union|Nations|Organi[sz]ation|Council|Commission|Bank|Agency|Group|League|Committee|Front|Party|Ministry|Parliament|Senate|Fund|Taliban)$/;

const withArticle = (name: string, pattern: RegExp): string =>
	/^the /i.test(name) || !pattern.test(name) ? name : `the ${name}`;

/** Bodies of many that take the article: `the government`, `the Syrian opposition`. */
const BODIES =
	/(?:government|opposition|leadership|military|army|junta|delegation|mission|coalition|regime|cabinet|administration|team|party)$/;
/** One person described, not named: `senior North Korean official`. */
const ONE_OF_MANY = /^(?:senior|top|former|high-ranking|unnamed)\b/;

const PARTICLES = new Set('al bin ben da de del der di dos du el ibn la le van von y bint abu'.split(' '));

/** `U.S. ambassador to Britain`: common words inside, which no name has. */
const isDescription = (name: string): boolean =>
	name
		.split(' ')
		.slice(1, -1)
		.some(word => /^\p{Ll}+$/u.test(word) && !PARTICLES.has(word));

/** `the government`, `a senior official`, `rebels`: a description with the article that it needs in a sentence. */
const described = ({name, type}: Participant): string => {
	if (/^(?:the|an?|his|her|their|its)\b|^[^ ]+['’]s? /i.test(name)) return name;
	if (type === 'group') return BODIES.test(name) ? `the ${name}` : name;
	if (!/^\p{Ll}+$/u.test(name.split(' ').at(-1)!) && !isDescription(name)) return name;
	return ONE_OF_MANY.test(name) ? `a ${name}` : `the ${name}`;
};

/** A participant inside a sentence: `the United States`, `John Kerry`, `the government`. */
export const partyName = (party: Participant): string => {
	const {name, type} = party;
	if (type === 'country') return withArticle(name, ARTICLE_COUNTRIES);
	return type === 'org' ? withArticle(name, ARTICLE_ORGS) : described(party);
};

/** Whether an office says of which country it is: `Russian foreign minister`, `U.S. Secretary of State`. */
const namesCountry = (role: string, code: string): boolean => countriesIn(role).includes(code);
const countriesIn = memo(role => {
	const words = role.replace(/['’]s\b/g, '').split(/\s+/);
	return words.flatMap((word, at) => [countryOf(word)?.code, countryOf(`${word} ${words[at + 1]}`)?.code]);
});

/** Titles that stand before the name: `Pope Francis`. */
const LEADING_TITLES =
	/^(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Emir|Patriarch|Sheikh|Archbishop|Cardinal)$/;
/** `Presidents Putin and Obama` gives each of them the plural. */
const PLURAL_OFFICE = /\b(president|minister|chancellor|leader|premier|envoy|senator|governor|ambassador)s\b/i;

/** What a person is, as far as it is known and the name does not say it: `Secretary of State, United States`. */
export const officeOf = ({name, role: titles, country}: Participant): string => {
	// "Russian leader, President Putin": the office is the last of them.
	const role = titles?.split(', ').at(-1);
	const land =
		country && !(role && namesCountry(role, country)) && !namesCountry(name, country)
			? countryName(country)
			: undefined;
	const office =
		role && !name.toLowerCase().includes(role.toLowerCase()) ? role.replace(PLURAL_OFFICE, '$1') : undefined;
	return [office, land].filter(Boolean).join(', ');
};

/** With office and country, as far as they are known: `John Kerry (Secretary of State, United States)`. */
const partyWithRole = (party: Participant): string => {
	const {name, type, role} = party;
	if (type !== 'person') return partyName(party);
	if (role && LEADING_TITLES.test(role) && !name.startsWith(`${role} `)) {
		const land = name.includes(' ') ? officeOf({...party, role: undefined}) : '';
		return land ? `${role} ${name} (${land})` : `${role} ${name}`;
	}
	const told = officeOf(party);
	return told ? `${partyName(party)} (${told})` : partyName(party);
};

/** `A`, `A and B`, `A, B and C`. */
export const series = (words: readonly string[]): string =>
	words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** More than these make a sentence a list. */
const MOST_NAMED = 9;

const shorten = (words: string[], most: number): string[] =>
	words.length <= most ? words : [...words.slice(0, most - 1), `${words.length - most + 1} others`];

/** All participants inside a sentence, with their offices. */
export const partiesWithRoles = (participants: readonly Participant[]): string =>
	series(shorten(participants.map(partyWithRole), MOST_NAMED));

/** The first letter large, as at the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** All participants without their offices. */
export const partyNames = (participants: readonly Participant[]): string =>
	capital(series(shorten(participants.map(partyName), MOST_NAMED)));

/** Headlines name people of these countries by the first word (ISO 3166-1 alpha-2). */
const FAMILY_FIRST = new Set(['CN', 'TW', 'HK', 'KR', 'KP']);
/** `Jae-in`: a given name after the family name, whatever the country. */
const HYPHENATED_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** The name by which a headline knows a party: the family name of a person. */
export const shortName = ({name, type, country}: Participant): string => {
	const words = name.split(' ');
	if (type !== 'person' || words.length < 2 || !/^\p{Lu}/u.test(name) || isDescription(name)) return name;
	if (
		(country && FAMILY_FIRST.has(country)) ||
		(country === 'SG' && words.length > 2) ||
		HYPHENATED_GIVEN.test(words.at(-1)!)
	)
		return words[0];
	if (/^[\p{Ll}]/u.test(words.at(-1)!) || /^(?:Jr|Sr|I{2,3})\.?$/.test(words.at(-1)!)) return name;
	const family = words.findLastIndex(
		(word, at) => at > 0 && at < words.length - 1 && !PARTICLES.has(word.toLowerCase()),
	);
	return words.slice(Math.max(1, family + 1)).join(' ');
};

/** The parties as a heading names them; two of one family name keep their full names. */
export const partiesHeading = (participants: readonly Participant[]): string => {
	const shorts = participants.map(shortName);
	const names = shorts.map((short, at) =>
		shorts.filter(other => other === short).length > 1 ? participants[at].name : short,
	);
	const heading = shorten(names, 4).join(' – ') || 'Unnamed parties';
	return capital(heading);
};

/** `Beijing, China`; `White House, Washington`; `London, United Kingdom (Winfield House)`; the country alone where that is all. */
export const placeWords = ({name, country, venue}: Place): string => {
	const around = cityOf(name) ?? (country && countryName(country));
	const where = around && !name.endsWith(around) ? `${name}, ${around}` : name;
	return venue && venue !== name ? `${where} (${venue})` : where;
};

/** Places one is at, not in; the second group takes the article. */
const AT = /^(?:Camp |Fort )|\b(?:Airport|Castle|House|Palace|Chequers|Park|University)$/;
const AT_THE =
	/\b(?:Hotel|(?:Presidential|Royal|National|Grand|Great|Peace|People['’]s|[EÉ]lys[eé]e) Palace|Residence|Resort|Embassy|Headquarters|Club|Ranch|Center|Centre|Hall|Office|Consulate|White House|Blue House|Peace House)$/i;

/** The place inside a sentence: `in the United States`, `at Camp David`, `at the Capella Hotel`. */
export const placePhrase = (place: Place): string => {
	const words = withArticle(placeWords(place), ARTICLE_COUNTRIES);
	if (AT_THE.test(place.name)) return `at ${/^the |['’]s? /i.test(words) ? '' : 'the '}${words}`;
	return `${AT.test(place.name) ? 'at' : 'in'} ${words}`;
};

/** The place after `to`: `to the White House`. */
export const placeGoal = (place: Place): string =>
	AT_THE.test(place.name) ? placePhrase(place).slice('at '.length) : withArticle(placeWords(place), ARTICLE_COUNTRIES);
