/** The places that a sentence names, from one spot to the wider ones that follow it: "Winfield House in London". */
import {capitalOf, matchPlace, matchVenueNoun} from '../../language/gazetteer.ts';
import {matchCountry} from '../../language/lexicon/countries.ts';
import type {Sentence} from '../../language/sentence.ts';
import {lower} from '../../language/tree.ts';
import type {Place} from '../../meeting.ts';

export const TOPICS = new Set(
	'crisis situation conflict war fighting ceasefire truce process violence unrest reform election peace role presence operation intervention attack policy development relation tension issue problem future end troop force invasion bloodshed killing stability security return withdrawal deployment'.split(
		' ',
	),
);

/** A sentence, parsed or only tagged: places are found by order of words. */
type Words = Pick<Sentence, 'tokens'>;

type Spot = {
	name: string;
	kind: 'venue' | 'city' | 'region' | 'country';
	country?: string;
	first: number;
	last: number;
};
/** A place that a sentence names, with its last token and the preposition before it. */
export type Candidate = {place: Place; token: number; preposition: string; motion: boolean};

/** Common nouns that a place before them only describes. */
const SPOTS = new Set('island country nation coast shore waters resort city town port village suburb'.split(' '));
/** Whom a country before them only describes: "at the US ambassador's residence". */
const BEARERS = new Set('ambassador envoy consul official president minister leader delegation'.split(' '));
const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'inside', 'aboard', 'around']);
const MOTION = new Set(['to', 'for', 'into', 'toward', 'towards']);
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'downtown', 'central', 'nearby']);

const words = (tree: Words) => tree.tokens.map(token => token.text);
const surface = (tree: Words, first: number, last: number) => {
	let text = '';
	for (let at = first; at < last; at++)
		text += (at > first && tree.tokens[at - 1]!.end < tree.tokens[at]!.start ? ' ' : '') + tree.tokens[at]!.text;
	return text;
};

/** A venue that no gazetteer knows: "Winfield House", "the Palace of Independence", "the presidential palace". */
const venueAt = (tree: Words, start: number): Spot | undefined => {
	const list = words(tree);
	const first = ARTICLES.has(lower(tree, start)) ? start + 1 : start;
	for (let at = first; at < Math.min(list.length, first + 5); at++) {
		const length = matchVenueNoun(list, at);
		// "director at the Center for the National Interest": an institute, no place.
		if (length > 0 && list[at + length] === 'for') return undefined;
		if (length > 0) {
			let last = at + length;
			if (list[last] === 'of' && isCapital(list[last + 1]) && isCapital(list[at])) last += 2;
			// "Hotel President Wilson", "Villa Borsig".
			while (at === first && isCapital(list[at]) && isCapital(list[last]) && tree.tokens[last]!.upos === 'PROPN')
				last++;
			return {name: surface(tree, first, last), kind: 'venue', first, last};
		}
		// "Sylvia's Restaurant".
		const owner = /^['’]s$/.test(list[at]!) && at > first && isCapital(list[at - 1]);
		if (!owner && !['ADJ', 'NOUN', 'PROPN'].includes(tree.tokens[at]!.upos)) return undefined;
	}
	return undefined;
};

const isCapital = (word: string | undefined) => /^\p{Lu}/u.test(word ?? '');

/** "Hamburg, Germany" by the name of the town; "Paris, Texas" keeps what tells it from others. */
const withoutCountry = (name: string, country: string | undefined) => {
	const [town, tail] = name.split(', ', 2);
	return tail && matchCountry(tail.split(' '), 0)?.code === country ? town! : name;
};

/** The place named at a token, if any. `sure`: a preposition of place stands before it. */
export const spotAt = (tree: Words, at: number, sure: boolean): Spot | undefined => {
	const list = words(tree);
	// "10 Downing Street".
	if (!/^(?:\p{Lu}|\d+$)/u.test(list[at] ?? '')) return undefined;
	const country = matchCountry(list, at);
	const place = matchPlace(list, at);
	// "the Belarusian capital" names its city as well as "Minsk" does.
	const past = country ? at + country.length : at;
	const capital = /^['’]s$/.test(list[past] ?? '') ? past + 1 : past;
	const seat = country && list[capital] === 'capital' ? capitalOf(country.code) : undefined;
	if (country && seat) return {name: seat, kind: 'city', country: country.code, first: at, last: capital + 1};
	if (
		place &&
		(!country || place.length > country.length || country.form === 'capital' || country.form === 'metonym')
	) {
		if (place.ambiguous && !sure) return undefined;
		// "St. John's Church", "Bergen-Belsen": part of another name.
		const next = at + place.length;
		if (/^(?:Church|Cathedral|Hospital|University|College|School|Street|Avenue|Prize)$/.test(list[next] ?? ''))
			return undefined;
		if (
			list[next] === '-' &&
			/^\p{Lu}/u.test(list[next + 1] ?? '') &&
			!matchPlace(list, next + 1) &&
			!matchCountry(list, next + 1)
		)
			return undefined;
		return {
			name: withoutCountry(surface(tree, at, at + place.length), place.country),
			kind: place.kind === 'venue' || place.kind === 'city' || place.kind === 'region' ? place.kind : 'region',
			country: place.country,
			first: at,
			last: at + place.length,
		};
	}
	if (!country || country.form === 'demonym' || country.form === 'people' || (country.ambiguous && !sure))
		return undefined;
	const span = {first: at, last: at + country.length, country: country.code};
	if (country.form === 'name') return {...span, name: country.name, kind: 'country'};
	return {...span, name: surface(tree, at, span.last), kind: country.form === 'capital' ? 'city' : 'venue'};
};

/** "Winfield House, the ambassador's residence in London": from one spot to the wider ones that follow it. */
export const widen = (tree: Words, spot: Spot): Place => {
	const chain = [spot];
	for (let at = spot.last; at < Math.min(tree.tokens.length, spot.last + 10) && chain.length < 3; at++) {
		const text = tree.tokens[at]!.text.toLowerCase();
		const next = [',', 'in', 'near'].includes(text)
			? spotAt(tree, ARTICLES.has(tree.tokens[at + 1]?.text.toLowerCase() ?? '') ? at + 2 : at + 1, true)
			: undefined;
		if (next && next.kind !== 'venue') {
			chain.push(next);
			at = next.last - 1;
			continue;
		}
		// "talks in Downing Street on peace in Northern Ireland": what they are about is no wider place.
		if (['VERB', 'AUX', 'SCONJ', 'CCONJ'].includes(tree.tokens[at]!.upos)) break;
		if (/^(?:[.;:()]|on|about|over|to|for|after|before|with|amid)$/.test(text)) break;
		if (spot.kind !== 'venue' && text !== ',') break;
	}
	const venue = chain[0]!.kind === 'venue' ? chain[0] : undefined;
	const city = chain.find(link => link.kind === 'city' || link.kind === 'region');
	const country = chain.find(link => link.country)?.country;
	const name = city?.name ?? chain.find(link => link.kind === 'country')?.name ?? venue!.name;
	return {name, ...(country && {country}), ...(venue && venue.name !== name && {venue: venue.name})};
};

/** "the Kremlin's", "Vienna-based", "the Ukraine crisis", "the Caribbean island": a possessor or part of a compound is no place. */
const isPlaceLike = (tree: Words, spot: Spot) => {
	const next = tree.tokens[spot.last];
	if (!next || ["'s", '’s', '-'].includes(next.text)) return !next;
	return !(
		spot.kind !== 'venue' &&
		next.upos === 'NOUN' &&
		next.xpos !== 'VBG' &&
		(TOPICS.has(next.lemma) || SPOTS.has(next.lemma) || BEARERS.has(next.lemma))
	);
};

export const candidates = (tree: Words): Candidate[] => {
	const found: Candidate[] = [];
	for (let at = 0; at < tree.tokens.length; at++) {
		const preposition = tree.tokens[at]!.text.toLowerCase();
		if (!LOCATIVE.has(preposition) && !MOTION.has(preposition)) continue;
		let from = at + 1;
		while (
			ARTICLES.has(lower(tree, from)) ||
			(tree.tokens[from]?.upos === 'ADJ' && /^\p{Ll}/u.test(tree.tokens[from]!.text) && from < at + 4)
		)
			from++;
		const spot = spotAt(tree, from, true) ?? (LOCATIVE.has(preposition) ? venueAt(tree, at + 1) : undefined);
		if (!spot || !isPlaceLike(tree, spot)) continue;
		// "in the French city of Nice", "at the resort of Camp David".
		found.push({place: widen(tree, spot), token: spot.last - 1, preposition, motion: MOTION.has(preposition)});
	}
	for (let at = 0; at < tree.tokens.length; at++) {
		if (
			tree.tokens[at]!.text.toLowerCase() !== 'of' ||
			!['city', 'town', 'capital', 'resort', 'village', 'port', 'island', 'suburb'].includes(
				tree.tokens[at - 1]?.text.toLowerCase() ?? '',
			)
		)
			continue;
		const spot = spotAt(tree, at + 1, true);
		if (spot) found.push({place: widen(tree, spot), token: spot.last - 1, preposition: 'in', motion: false});
	}
	return found;
};
