/** What stands before an office, a group noun or an organisation: determiner, countries, organisations, adjectives. */
import {matchPlace} from '../gazetteer.ts';
import {matchGroupNoun} from '../lexicon/group-nouns.ts';
import {matchOrganisation} from '../lexicon/organisations.ts';
import {matchHonorific, matchTitle} from '../lexicon/titles.ts';
import {countryAt, isPossessive, pastAbbreviation, type Scan, slice} from './scan.ts';

const DETERMINERS = new Set(
	'the a an his her their its our my your both all several some other another these those this two three four five six seven eight many most each various more'.split(
		' ',
	),
);

/** Adjectives of a region or a creed, with a capital and yet no name. */
const REGIONS = new Set(
	'Arab Gulf European African Asian Western Baltic Nordic Balkan Caribbean Islamic Kurdish Maoist Marxist Communist Islamist Shiite Shia Sunni Muslim Christian Catholic Jewish Hindu Buddhist'.split(
		' ',
	),
);

export type Before = {
	first: number;
	/** Where the noun itself is to be looked for. */
	at: number;
	countries: string[];
	organisation?: string;
	/** What the organisation is: `media` and `sport` seldom meet anyone. */
	organisationKind?: string;
	/** The end of the organisation, where nothing but a possessive follows it. */
	organisationEnd?: number;
	/** Where the countries and organisations before the noun begin. */
	organisationFirst?: number;
	determiner?: string;
};

/** "Federal Reserve Bank of New York [President William Dudley]": the body in front of a capitalised title and a name. */
const prefixEnd = ({words, tokens}: Scan, at: number): number => {
	// "Democratic Leader": an adjective by the tagger, part of a name by its fine tag.
	if (tokens[at]?.upos !== 'PROPN' && tokens[at]?.xpos !== 'NNP') return at;
	for (let next = at + 1; next < at + 7 && (/^\p{Lu}/u.test(words[next] ?? '') || words[next] === 'of'); next++) {
		// "Global Broadcasting (GBC) CEO Peter Miller".
		const past = pastAbbreviation(words, next + 1);
		if (past > next + 1) next = past;
		const title = matchTitle(words, next);
		if (
			title &&
			words[next - 1] !== 'of' &&
			/^\p{Lu}/u.test(words[next]!) &&
			!title.plural &&
			tokens[next + title.length]?.upos === 'PROPN' &&
			matchTitle(words, at) === undefined
		)
			return next;
	}
	return at;
};

/** Letters that stand for a body in a sentence that has small ones. */
const isAcronym = ({words, tokens}: Scan, at: number) =>
	/^\p{Lu}{3,6}$/u.test(words[at] ?? '') && tokens[at]!.upos === 'PROPN' && /^\p{Ll}/u.test(words[at + 1] ?? '');

/** What stands before the noun: determiner, countries ("U.S. and Russian", "Kyiv's"), organisation, plain adjectives. */
export const readBefore = (scan: Scan, start: number): Before => {
	const {words, tokens} = scan;
	const before: Before = {first: start, at: start, countries: []};
	while (DETERMINERS.has(words[before.at]?.toLowerCase() ?? '') && before.at < start + 3) {
		before.determiner =
			before.determiner && before.determiner !== 'the' ? before.determiner : words[before.at]!.toLowerCase();
		before.at++;
	}
	for (let guard = 0; guard < 8; guard++) {
		const at = before.at;
		const country = countryAt(scan, at);
		const organisation = matchOrganisation(words, at);
		// "Syrian Democratic Forces": one name, no forces of Syria.
		if (country && country.length >= (organisation?.length ?? 0)) {
			before.organisationFirst ??= at;
			before.countries.push(country.code);
			before.at += country.length;
			if (isPossessive(words, before.at)) before.at++;
			// "French, German and Italian leaders"; "a visit to France, German Chancellor Angela Merkel said" are two.
			const joins = country.form === 'demonym' ? ['and', '-', ',', '/'] : ['and', '-', '/'];
			if (joins.includes(words[before.at] ?? '') && countryAt(scan, before.at + 1)) before.at++;
			continue;
		}
		if (organisation && !matchTitle(words, at) && !matchGroupNoun(words, at)) {
			before.organisationFirst ??= at;
			before.organisation = slice(scan, at, at + organisation.length);
			before.at += organisation.length;
			before.organisationEnd = before.at;
			before.organisationKind = organisation.value.kind;
			// "International Atomic Energy Agency (IAEA) inspectors".
			const short = pastAbbreviation(words, before.at);
			if (short > before.at && (matchTitle(words, short) ?? matchGroupNoun(words, short))) before.at = short;
			if (isPossessive(words, before.at)) before.at++;
			// "U.N.-Arab League envoy": one post of two bodies.
			const joint = ['-', '/'].includes(words[before.at] ?? '') && matchOrganisation(words, before.at + 1);
			if (joint && matchTitle(words, before.at + 1 + joint.length)) before.at++;
			continue;
		}
		if (matchTitle(words, at) || matchGroupNoun(words, at) || matchHonorific(words, at) > 0) break;
		// "Chicago Mayor", "Geneva police chief": a place in front of an office.
		const place = /^\p{Lu}/u.test(words[at] ?? '') ? matchPlace(words, at) : undefined;
		const office = place && matchTitle(words, at + place.length);
		const bearer = office ? tokens[at + place.length + office.length] : undefined;
		// "Shanghai mayor Han Zheng": in small letters only before a name.
		if (
			office &&
			(/^\p{Lu}/u.test(words[at + place.length]!) || (bearer?.xpos === 'NNP' && /^\p{Lu}/u.test(bearer.text)))
		) {
			if (place.country) before.countries.push(place.country);
			before.at += place.length;
			continue;
		}
		const prefix = prefixEnd(scan, at);
		if (prefix > at) {
			before.organisationFirst ??= at;
			before.organisation ??= slice(scan, at, prefix).replace(/ \(\p{Lu}+\)$/u, '');
			before.at = prefix;
			continue;
		}
		// "ACLJ counsel", "the CGT leaders": letters that no table knows, right before an office or a group.
		if (isAcronym(scan, at) && (matchTitle(words, at + 1) ?? matchGroupNoun(words, at + 1))) {
			before.organisationFirst ??= at;
			before.organisation = words[at];
			before.at++;
			continue;
		}
		// "Deputy Iranian Finance Minister", "former U.S. president": what changes the office may stand before the country.
		if (
			/^(?:deputy|former|acting|visiting|outgoing|incoming|then|new|ex|late)$/i.test(words[at] ?? '') &&
			countryAt(scan, at + 1)
		) {
			before.at++;
			continue;
		}
		// "Senate Democratic leader Harry Reid".
		if (before.organisation && /^(?:Democratic|Republican|GOP)$/.test(words[at] ?? '') && matchTitle(words, at + 1)) {
			before.at++;
			continue;
		}
		// "Asian and European leaders".
		if (REGIONS.has(words[at] ?? '') && words[at + 1] === 'and' && REGIONS.has(words[at + 2] ?? '')) {
			before.at += 2;
			continue;
		}
		const token = tokens[at];
		const regional =
			REGIONS.has(words[at] ?? '') && (matchTitle(words, at + 1) ?? matchGroupNoun(words, at + 1)) !== undefined;
		// A capital at the head of the sentence says nothing.
		const opens = at === 0 || /^\p{Lu}{3,}$/u.test(words[at - 1]!);
		const plain = token && ['ADJ', 'NUM'].includes(token.upos) && (opens || /^[\p{Ll}\d]/u.test(token.text));
		const participle =
			token && token.upos === 'VERB' && /^VB[GN]$/.test(token.xpos) && /^\p{Ll}/u.test(token.text) && at > start;
		const modifier =
			token &&
			['NOUN', 'PROPN'].includes(token.upos) &&
			/^\p{Ll}/u.test(token.text) &&
			(matchTitle(words, at + 1) ?? matchGroupNoun(words, at + 1));
		if (!regional && !plain && !participle && !modifier) break;
		before.at++;
	}
	return before;
};
