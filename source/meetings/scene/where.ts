/** The place of an encounter: "in Beijing", "at the White House in Washington", "the Geneva talks"; never a dateline. */
import {countryName} from '../../language/lexicon/countries.ts';
import {ancestors, casesOf, clauseOver, dependents, lower, type Tree} from '../../language/tree.ts';
import type {Place} from '../../meeting.ts';
import {closest} from '../clauses/attachment.ts';
import type {Line} from '../reading/reading.ts';
import {type Candidate, candidates, spotAt, TOPICS, widen} from './spots.ts';
import {unlistedPlace} from './unlisted-places.ts';

/** "the Geneva talks", "their Beijing meeting": a city right before the noun. */
const beforeNoun = (tree: Tree, trigger: number): Place | undefined => {
	for (let at = trigger - 1; at >= Math.max(0, trigger - 3); at--) {
		const spot = spotAt(tree, at, false);
		if (
			spot &&
			spot.last <= trigger &&
			(spot.kind === 'city' || spot.kind === 'venue' || /^(?:visit|trip)$/.test(tree.tokens[trigger]!.lemma)) &&
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

/** "left for Washington": verbs whose "for" leads to a place. */
const LEAVING = new Set('leave depart head embark'.split(' '));

const ABOUT = new Set(['about', 'on', 'over', 'to', 'regarding', 'concerning', 'against']);

/** "talks on the crisis in Ukraine": what lies below a noun that is no place is what they were about, not where. */
const topicDistance = (tree: Tree, trigger: number, place: number) => {
	const above = ancestors(tree, place);
	const clause = above.findIndex(node => node === trigger || tree.tokens[node]!.upos === 'VERB');
	const nouns = above.slice(0, Math.max(0, clause)).filter(node => tree.tokens[node]!.upos === 'NOUN');
	// "a meeting in response to the crackdown in Libya".
	// "travels to a school in Kenya".
	const leads = MOTION_VERBS.has(tree.tokens[trigger]!.lemma);
	const about = nouns.some(
		node => node > trigger && casesOf(tree, node).some(word => ABOUT.has(word) && !(leads && word === 'to')),
	);
	return (nouns.filter(node => TOPICS.has(tree.tokens[node]!.lemma)).length + (about ? 1 : 0)) * 4;
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

/** The place that ends right before a comma, whatever stands before it: "spoke from Vietnam, [where]". */
const namedRightBefore = (tree: Tree, comma: number): Place | undefined => {
	for (let at = comma - 1; at >= Math.max(0, comma - 4); at--) {
		const spot = spotAt(tree, at, true);
		if (spot && spot.last === comma) return widen(tree, spot);
	}
	return undefined;
};

/** "is due at the White House, where they will talk": the place named right before. */
const whereAt = ({tree}: Line, named: readonly Candidate[]): Candidate[] =>
	tree.tokens.flatMap(({xpos}, index) => {
		if (xpos !== 'WRB' || lower(tree, index) !== 'where') return [];
		const place =
			named.findLast(({token}) => token < index && index - token <= WHERE_REACH)?.place ??
			namedRightBefore(tree, lower(tree, index - 1) === ',' ? index - 1 : index);
		return place ? [{place, token: index, preposition: 'in', motion: false}] : [];
	});

const BEING = new Set(['is', 'was', 'are', 'were', 'has', 'have', 'had', 'will', 'would', 'could', 'may', 'might']);

/** "There he held talks": the place that the sentence before named last. */
const thereAt = ({tree, there}: Line): Candidate[] =>
	there && lower(tree, 0) === 'there' && !BEING.has(lower(tree, 1))
		? [{place: there, token: 0, preposition: 'in', motion: false}]
		: [];

/** "Soon after flying in to Moscow, Kerry had talks": the journey that the clause tells of leads to the place. */
const arrival = (line: Line, trigger: number, able: readonly Candidate[]): Place | undefined => {
	const {tree} = line;
	const clause = tree.tokens[trigger]!.upos === 'VERB' ? trigger : clauseOver(tree, trigger);
	// "after the summit, as he headed to Singapore".
	if (clause < 0 || casesOf(tree, trigger).some(word => /^(?:after|following|since)$/.test(word))) return undefined;
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

/** "Kenya was reported over a visit by Bashir to the country": the country named last before it. */
const countryAt = ({tree, actors}: Line): Candidate[] =>
	tree.tokens.flatMap(({lemma}, token) => {
		const preposition = lower(tree, token - 2);
		if (!/^(?:country|island)$/.test(lemma) || lower(tree, token - 1) !== 'the' || !/^(?:in|to)$/.test(preposition))
			return [];
		const country = actors.findLast(
			({form, title, last}) => form === 'country' && title !== 'people' && title !== 'demonym' && last < token,
		);
		return country ? [{place: territory(country.countries[0]!), token, preposition, motion: preposition === 'to'}] : [];
	});

/** All places that a sentence names after a preposition, "here" included. */
export const placesOf = (line: Line): Candidate[] => {
	const named = candidates(line.tree).filter(({token}) => !isInName(line, token));
	return [...named, ...whereAt(line, named), ...hereAt(line), ...thereAt(line), ...countryAt(line)];
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

/** "a visit to Pyongyang, North Korea": by the town as by the country. */
const hangsOn = (tree: Tree, place: number, trigger: number): boolean => {
	const {head, relation} = tree.tokens[place]!;
	return head === trigger || ((relation === 'appos' || relation === 'flat') && hangsOn(tree, head, trigger));
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
		if (!candidate.motion || (kind === 'visit' && hangsOn(tree, candidate.token, trigger))) return true;
		// "After their meeting, Fino went on to Athens".
		if (casesOf(tree, trigger).some(word => /^(?:after|following|since|before|ahead)$/.test(word))) return false;
		const governors = [trigger, tree.tokens[trigger]!.head, tree.tokens[candidate.token]!.head]
			.filter(at => at >= 0)
			.map(at => tree.tokens[at]!.lemma);
		return (
			(kind === 'visit' && candidate.preposition === 'to') ||
			(governors.some(lemma => (candidate.preposition === 'for' ? LEAVING : MOTION_VERBS).has(lemma)) &&
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
		unlistedPlace(line, trigger) ??
		null
	);
};

/** Name of a country's territory as a place. */
export const territory = (code: string): Place => ({name: countryName(code) ?? code, country: code});
