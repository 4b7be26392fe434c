/** The place of an encounter: "in Beijing", "at the White House in Washington", "the Geneva talks"; never a dateline. */

import {capitalOf, matchPlace, matchVenueNoun} from '../language/gazetteer.ts';
import {countryName, matchCountry} from '../language/lexicon/countries.ts';

import {ancestors, casesOf, clauseOver, dependents, type Tree} from '../language/tree.ts';
import type {Place} from '../meeting.ts';
import {closest} from './attachment.ts';
import type {Line} from './reading.ts';

type Spot = {
	name: string;
	kind: 'venue' | 'city' | 'region' | 'country';
	country?: string;
	first: number;
	last: number;
};
/** A place that a sentence names, with its last token and the preposition before it. */
export type Candidate = {place: Place; token: number; preposition: string; motion: boolean};

const TOPICS = new Set(
	'crisis situation conflict war fighting ceasefire truce process violence unrest reform election peace role presence operation intervention attack policy development relation tension issue problem future end troop force invasion bloodshed killing stability security return withdrawal deployment'.split(
		' ',
	),
);
/** Common nouns that a place before them only describes. */
const SPOTS = new Set('island country nation coast shore waters'.split(' '));
const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'inside', 'aboard', 'around']);
const MOTION = new Set(['to', 'for', 'into']);
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'downtown', 'central', 'nearby']);

const words = (tree: Tree) => tree.tokens.map(token => token.text);
const surface = (tree: Tree, first: number, last: number) => {
	let text = '';
	for (let at = first; at < last; at++)
		text += (at > first && tree.tokens[at - 1]!.end < tree.tokens[at]!.start ? ' ' : '') + tree.tokens[at]!.text;
	return text;
};

const lowerAt = (tree: Tree, at: number) => tree.tokens[at]?.text.toLowerCase() ?? '';

/** A venue that no gazetteer knows: "Winfield House", "the Palace of Independence", "the presidential palace". */
const venueAt = (tree: Tree, start: number): Spot | undefined => {
	const list = words(tree);
	const first = ARTICLES.has(lowerAt(tree, start)) ? start + 1 : start;
	for (let at = first; at < Math.min(list.length, first + 5); at++) {
		const length = matchVenueNoun(list, at);
		// "director at the Center for the National Interest": an institute, no place.
		if (length > 0 && list[at + length] === 'for') return undefined;
		if (length > 0) {
			let last = at + length;
			if (list[last] === 'of' && /^\p{Lu}/u.test(list[last + 1] ?? '') && /^\p{Lu}/u.test(list[at]!)) last += 2;
			return {name: surface(tree, first, last), kind: 'venue', first, last};
		}
		if (!['ADJ', 'NOUN', 'PROPN'].includes(tree.tokens[at]!.upos)) return undefined;
	}
	return undefined;
};

/** "Hamburg, Germany" by the name of the town; "Paris, Texas" keeps what tells it from others. */
const withoutCountry = (name: string, country: string | undefined) => {
	const [town, tail] = name.split(', ', 2);
	return tail && matchCountry(tail.split(' '), 0)?.code === country ? town! : name;
};

/** The place named at a token, if any. `sure`: a preposition of place stands before it. */
const spotAt = (tree: Tree, at: number, sure: boolean): Spot | undefined => {
	const list = words(tree);
	if (!/^\p{Lu}/u.test(list[at] ?? '')) return undefined;
	const country = matchCountry(list, at);
	const place = matchPlace(list, at);
	// "the Belarusian capital" names its city as well as "Minsk" does.
	const seat = country && list[at + country.length] === 'capital' ? capitalOf(country.code) : undefined;
	if (country && seat)
		return {name: seat, kind: 'city', country: country.code, first: at, last: at + country.length + 1};
	if (
		place &&
		(!country || place.length > country.length || country.form === 'capital' || country.form === 'metonym')
	) {
		if (place.ambiguous && !sure) return undefined;
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
const widen = (tree: Tree, spot: Spot): Place => {
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
		if (['VERB', 'AUX', 'SCONJ', 'CCONJ'].includes(tree.tokens[at]!.upos) || /^[.;:()]$/.test(text)) break;
		if (spot.kind !== 'venue' && text !== ',') break;
	}
	const venue = chain[0]!.kind === 'venue' ? chain[0] : undefined;
	const city = chain.find(link => link.kind === 'city' || link.kind === 'region');
	const country = chain.find(link => link.country)?.country;
	const name = city?.name ?? chain.find(link => link.kind === 'country')?.name ?? venue!.name;
	return {name, ...(country && {country}), ...(venue && venue.name !== name && {venue: venue.name})};
};

/** "the Kremlin's", "Vienna-based", "the Ukraine crisis", "the Caribbean island": a possessor or part of a compound is no place. */
const isPlaceLike = (tree: Tree, spot: Spot) => {
	const next = tree.tokens[spot.last];
	if (!next || ["'s", '’s', '-'].includes(next.text)) return !next;
	return !(
		spot.kind !== 'venue' &&
		next.upos === 'NOUN' &&
		next.xpos !== 'VBG' &&
		(TOPICS.has(next.lemma) || SPOTS.has(next.lemma))
	);
};

const candidates = (tree: Tree): Candidate[] => {
	const found: Candidate[] = [];
	for (let at = 0; at < tree.tokens.length; at++) {
		const preposition = tree.tokens[at]!.text.toLowerCase();
		if (!LOCATIVE.has(preposition) && !MOTION.has(preposition)) continue;
		let from = at + 1;
		while (
			ARTICLES.has(lowerAt(tree, from)) ||
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

/** "the Geneva talks", "their Beijing meeting": a city right before the noun. */
const beforeNoun = (tree: Tree, trigger: number): Place | undefined => {
	for (let at = trigger - 1; at >= Math.max(0, trigger - 3); at--) {
		const spot = spotAt(tree, at, false);
		if (
			spot &&
			spot.last <= trigger &&
			(spot.kind === 'city' || spot.kind === 'venue') &&
			tree.tokens[spot.last]!.text !== '-' &&
			!["'s", '’s'].includes(tree.tokens[spot.last]!.text) &&
			tree.tokens[spot.first - 1]?.text !== '-'
		)
			return widen(tree, {...spot});
		if (!['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tree.tokens[at]!.upos)) return undefined;
	}
	return undefined;
};

/** How many tokens before "where" its place may stand: "at the White House on Monday, where". */
const WHERE_REACH = 6;

const MOTION_VERBS = new Set(
	'travel fly go come head arrive return journey visit jet trip visit move flight stop tour'.split(' '),
);

/** "talks on the crisis in Ukraine": what lies below a noun that is no place is what they were about, not where. */
const topicDistance = (tree: Tree, trigger: number, place: number) => {
	const above = ancestors(tree, place);
	const clause = above.findIndex(node => node === trigger || tree.tokens[node]!.upos === 'VERB');
	const nouns = above.slice(0, Math.max(0, clause)).filter(node => tree.tokens[node]!.upos === 'NOUN');
	return nouns.filter(node => TOPICS.has(tree.tokens[node]!.lemma)).length * 4;
};

/** "here", said by the correspondent: where the story was written. */
const hereAt = (line: Line): Candidate[] =>
	line.written === undefined
		? []
		: line.tree.tokens.flatMap((token, index) =>
				token.text.toLowerCase() === 'here' && !line.quoted[index]
					? [{place: line.written!, token: index, preposition: 'in', motion: false}]
					: [],
			);

/** "is due at the White House, where they will talk": the place named right before. */
const whereAt = ({tree}: Line, named: readonly Candidate[]): Candidate[] =>
	tree.tokens.flatMap(({xpos}, index) => {
		const before =
			xpos === 'WRB' && lowerAt(tree, index) === 'where'
				? named.findLast(({token}) => token < index && index - token <= WHERE_REACH)
				: undefined;
		return before ? [{place: before.place, token: index, preposition: 'in', motion: false}] : [];
	});

const BEING = new Set(['is', 'was', 'are', 'were', 'has', 'have', 'had', 'will', 'would', 'could', 'may', 'might']);

/** "There he held talks": the place that the sentence before named last. */
const thereAt = ({tree, there}: Line): Candidate[] =>
	there && lowerAt(tree, 0) === 'there' && !BEING.has(lowerAt(tree, 1))
		? [{place: there, token: 0, preposition: 'in', motion: false}]
		: [];

/** "Soon after flying in to Moscow, Kerry had talks": the journey that the clause tells of leads to the place. */
const arrival = (line: Line, trigger: number, able: readonly Candidate[]): Place | undefined => {
	const {tree} = line;
	const clause = tree.tokens[trigger]!.upos === 'VERB' ? trigger : clauseOver(tree, trigger);
	if (clause < 0) return undefined;
	// "met Cameron as Haniyeh flew to Cairo": the journey of somebody else leads nowhere.
	const isAnothers = (child: number) =>
		dependents(tree, child, 'nsubj').some(subject => tree.tokens[subject]!.upos !== 'PRON');
	const journeys = dependents(tree, clause, 'advcl', 'conj').filter(
		child => MOTION_VERBS.has(tree.tokens[child]!.lemma) && !isAnothers(child),
	);
	const governor = tree.tokens[clause]!.head;
	if (governor >= 0 && MOTION_VERBS.has(tree.tokens[governor]!.lemma)) journeys.push(governor);
	return able.find(
		candidate =>
			candidate.preposition !== 'for' && journeys.some(journey => ancestors(tree, candidate.token).includes(journey)),
	)?.place;
};

/** All places that a sentence names after a preposition, "here" included. */
export const placesOf = (line: Line): Candidate[] => {
	const named = candidates(line.tree).filter(({token}) => !isInName(line, token));
	return [...named, ...whereAt(line, named), ...hereAt(line), ...thereAt(line)];
};

/** "visited Ms Essex": a person's name is no place. */
const isInPerson = ({actors}: Line, token: number) =>
	actors.some(({form, person, first, last}) => form === 'name' && person === true && token >= first && token < last);

/** "the Organization for Security and Cooperation in Europe": part of a name. */
const isInName = (line: Line, token: number) =>
	line.actors.some(
		({form, first, last, organisation}) =>
			(form === 'organisation' || organisation !== undefined) && token > first && token < last,
	);

/** "leaves the summit and returns to Beijing": the way back leads away from the encounter, unless made for its sake. */
const isDeparture = (tree: Tree, trigger: number, place: number) => {
	const journey = ancestors(tree, place).find(node => tree.tokens[node]!.upos === 'VERB') ?? -1;
	return journey >= 0 && tree.tokens[journey]!.lemma === 'return' && !ancestors(tree, trigger).includes(journey);
};

/** The place of the encounter that `trigger` reports; `triggers` are all of its sentence. */
export const whereOf = (line: Line, trigger: number, triggers: readonly number[], kind: string): Place | null => {
	const {tree} = line;
	const verb = tree.tokens[trigger]!.upos === 'VERB';
	const near = verb ? undefined : beforeNoun(tree, trigger);
	if (near) return near;
	if (verb && tree.tokens[trigger]!.lemma === 'visit') {
		for (let at = trigger + 1; at < Math.min(tree.tokens.length, trigger + 4); at++) {
			const spot = spotAt(tree, at, true);
			if (spot && (spot.kind === 'country' || !isInPerson(line, at))) return widen(tree, spot);
		}
	}
	const all = placesOf(line);
	const able = all.filter(candidate => {
		if (!candidate.motion) return true;
		// "After their meeting, Fino went on to Athens".
		if (casesOf(tree, trigger).some(word => /^(?:after|following|since|before|ahead)$/.test(word))) return false;
		const governors = [trigger, tree.tokens[trigger]!.head, tree.tokens[candidate.token]!.head]
			.filter(at => at >= 0)
			.map(at => tree.tokens[at]!.lemma);
		return (
			(kind === 'visit' && candidate.preposition === 'to') ||
			(candidate.preposition !== 'for' &&
				governors.some(lemma => MOTION_VERBS.has(lemma)) &&
				!isDeparture(tree, trigger, candidate.token))
		);
	});
	return (
		closest(
			tree,
			trigger,
			triggers,
			able,
			candidate => candidate.token,
			3,
			candidate => topicDistance(tree, trigger, candidate.token),
		)?.place ??
		arrival(line, trigger, all) ??
		null
	);
};

/** Name of a country's territory as a place. */
export const territory = (code: string): Place => ({name: countryName(code) ?? code, country: code});
