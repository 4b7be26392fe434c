/** How well a mention suits an encounter told before: by parties, kind, status, place and day. */
import {countryName} from '../../language/lexicon/countries.ts';
import {dependents, isRelation, lower} from '../../language/tree.ts';
import type {Place} from '../../meeting.ts';
import {isBehind} from '../clauses/mention.ts';
import type {Encounter} from '../encounter.ts';
import type {Entity} from '../people/registry.ts';
import type {Cluster} from './cluster.ts';
import {covers, same, sameDate, samePlace, shared} from './same.ts';

export const isCall = (kind: string) => kind === 'call';
const isCountry = ({name, country}: Place) => country !== undefined && countryName(country) === name;

const isAhead = (status: Encounter['status']) => status === 'planned' || status === 'possible';

const statusFits = (a: Encounter['status'], b: Encounter['status']) =>
	a === b || !((a === 'held' && b === 'cancelled') || (a === 'cancelled' && b === 'held'));

/** A journey told with no counterpart but the country: "flew to London". */
export const isTrip = ({kind, parties}: Encounter) =>
	kind === 'visit' && parties.length === 2 && parties.filter(({type}) => type === 'country').length === 1;

/** Whether the days of a cluster and a mention agree; a lent day contradicts none. */
const agree = (cluster: Cluster, encounter: Encounter) => {
	const same = sameDate(cluster.date, encounter.date);
	return same === false && cluster.lent !== encounter.lent ? undefined : same;
};

/** A trip and what was done on it are one: the same traveller, the same country, one sentence or one date. */
const tripFits = (cluster: Cluster, encounter: Encounter): number => {
	const trip = isTrip(encounter) ? encounter.parties : cluster.parties;
	const deed = isTrip(encounter) ? cluster.parties : encounter.parties;
	const host = trip.find(({type}) => type === 'country')?.country;
	const traveller = trip.find(({type}) => type !== 'country');
	if (!host || !traveller) return -1;
	const called = [encounter, ...cluster.encounters].some(told => isTrip(told) && told.word.startsWith('visit'));
	// "a visit to Vietnam" stays an encounter of its own beside a summit with a third party there; "flew to Vietnam" does not.
	const there =
		deed.some(party => party.country === host) || (!called && cluster.place?.country === encounter.place?.country);
	if (!there || isCall(encounter.kind) || isCall(cluster.kind) || !deed.some(party => same(party, traveller)))
		return -1;
	// "will meet in Jerusalem" is no part of a visit to Washington.
	const [here, abroad] = [cluster.place?.country, encounter.place?.country];
	if (here && abroad && here !== abroad) return -1;
	if (agree(cluster, encounter) === false || !statusFits(cluster.status, encounter.status)) return -1;
	// "will mediate, following a visit by X": what was paid before is no part of what is to come.
	if (isTrip(encounter) && encounter.status === 'held' && isAhead(cluster.status))
		if (isBehind(encounter.line, encounter.trigger)) return -1;
	// "will not meet him when he visits Washington".
	if ((cluster.status === 'denied') !== (encounter.status === 'denied')) return -1;
	const near =
		cluster.encounters.some(told => told.line === encounter.line) ||
		// "will travel to Ivory Coast", "the visit to Abidjan": two journeys to one country.
		deed.some(({type, country}) => type === 'country' && country === host) ||
		isTrip(cluster.encounters[0]!) === isTrip(encounter);
	// "Putin arrived late in Helsinki": on his way to what took place there.
	const leads = !called && samePlace(cluster.place, encounter.place) === true && cluster.story === encounter.line.story;
	return near || leads || sameDate(cluster.date, encounter.date) ? 2 : -1;
};

/** "three leaders of the opposition" in one mention, their names in the other: the same encounter. */
export const describesGroup = (cluster: Cluster, encounter: Encounter): boolean => {
	const near = encounter.line.title || encounter.line.index - cluster.encounters.at(-1)!.line.index <= 5;
	const left = (ours: readonly Entity[], theirs: readonly Entity[]) => ours.filter(x => !theirs.some(y => same(x, y)));
	const sides = [left(cluster.parties, encounter.parties), left(encounter.parties, cluster.parties)];
	const [described, named] = sides[0]!.length === 1 && sides[0]![0]!.type === 'group' ? sides : [sides[1]!, sides[0]!];
	return (
		near &&
		described!.length === 1 &&
		described![0]!.type === 'group' &&
		/\b(?:leaders|members|ministers|officials|heads|representatives)\b/.test(described![0]!.name) &&
		named!.length > 1 &&
		named!.every(({type}) => type === 'person')
	);
};

/** The mention follows hard on the last one of the cluster. */
const isNext = (cluster: Cluster, {line}: Encounter) => {
	const last = cluster.encounters.at(-1)!.line;
	return cluster.story === line.story && line.index >= last.index && line.index - last.index <= 2;
};

/** "Kerry and Lavrov met with Brahimi": those who met each other before meet a third, which is another encounter. */
export const isThirdMet = (cluster: Cluster, {subject, parties, definite}: Encounter) =>
	!definite &&
	subject.length > 1 &&
	covers(subject, cluster.parties) &&
	parties.some(party => !subject.includes(party) && !cluster.parties.some(other => same(other, party)));

/** "X spoke at the G7 summit", "Y left the G7 summit": one summit has many guests. */
const isOneSummit = (cluster: Cluster, {kind, parties}: Encounter) =>
	kind === 'summit' &&
	cluster.kind === 'summit' &&
	parties.some(party => party.type === 'org' && cluster.parties.some(other => same(party, other)));

/** "Brahimi also met privately with Kerry": another encounter than that of the two with others. */
export const isBesides = ({line: {tree}, trigger, definite}: Encounter) =>
	!definite &&
	dependents(tree, trigger, 'advmod').some(child => /^(?:also|separately|privately)$/.test(lower(tree, child)));

/** "The meeting did not take place": what was held all the same was another one. */
const isUndone = ({status, trigger, line: {tree}}: Encounter) =>
	status === 'denied' &&
	isRelation(tree.tokens[trigger]!, 'nsubj') &&
	/^(?:take|happen|occur|materiali[sz]e)$/.test(tree.tokens[tree.tokens[trigger]!.head]?.lemma ?? '');

/** "at a conference where negotiators from both countries met": the conference is the scene of what they did. */
const isMetThere = ({line, trigger}: Encounter, scene: Encounter) =>
	line === scene.line &&
	line.tree.tokens[trigger]!.relation === 'acl:relcl' &&
	line.tree.tokens[trigger]!.head === scene.trigger &&
	dependents(line.tree, trigger, 'advmod').some(child => lower(line.tree, child) === 'where') &&
	dependents(line.tree, trigger, 'nsubj').some(child => line.tree.tokens[child]!.upos !== 'PRON');

/** Whether a mention can tell of a cluster: -1 never, else the more the surer. */
export const suits = (cluster: Cluster, encounter: Encounter): number => {
	if (isCall(cluster.kind) !== isCall(encounter.kind)) return -1;
	const place = samePlace(cluster.place, encounter.place);
	if (isTrip(encounter) || cluster.encounters.every(isTrip)) return tripFits(cluster, encounter);
	const date = agree(cluster, encounter);
	if (date === false || place === false) return -1;
	if (
		cluster.dateText &&
		encounter.dateText &&
		!cluster.date &&
		!encounter.date &&
		cluster.dateText.toLowerCase() !== encounter.dateText.toLowerCase()
	)
		return -1;
	if (!statusFits(cluster.status, encounter.status)) return -1;
	if (encounter.status === 'held' && !encounter.definite && cluster.encounters.every(isUndone)) return -1;
	if (cluster.encounters.some(scene => isMetThere(encounter, scene))) return -1;
	const anchors = (place ? 1 : 0) + (date ? 1 : 0);
	// "their last summit" is not the one told of, unless a day or a place says so.
	if (
		!date &&
		!(place && !isCountry(encounter.place!)) &&
		encounter.former !== cluster.encounters.every(({former}) => former)
	)
		return -1;
	const common = shared(encounter.parties, cluster.parties);
	// "X also attended the talks": those who were there take part in what was told just before.
	if (encounter.attended && common === 0)
		return cluster.story === encounter.line.story &&
			encounter.line.index - cluster.encounters.at(-1)!.line.index <= 2 &&
			cluster.status === encounter.status
			? 1
			: -1;
	if (encounter.echo && common > 0 && cluster.status === encounter.status && isNext(cluster, encounter)) return 3;
	if (encounter.parties.length < 2) {
		if (!encounter.definite && anchors === 0) return -1;
		// A past day is none of an encounter to come.
		if (encounter.status === 'held' && encounter.date && !date && cluster.status !== 'held') return -1;
		if (encounter.parties.length === 1 && common === 0) return -1;
		// "the talks" in the past are rather those that were held than those that may be.
		const other = encounter.status === 'held' && isAhead(cluster.status) ? 0.4 : 0;
		return (
			0.5 +
			anchors +
			common * 0.5 -
			other -
			(cluster.story === encounter.line.story ? 0 : 5) -
			Math.min(2, Math.abs(encounter.line.index - cluster.encounters.at(-1)!.line.index) / 10)
		);
	}
	if (isThirdMet(cluster, encounter)) return -1;
	const whole = covers(cluster.parties, encounter.parties) && covers(encounter.parties, cluster.parties);
	const sameLine = cluster.encounters.some(told => told.line === encounter.line);
	// "Xi and Ma shook hands …, the first meeting between the leaders of China and Taiwan".
	if (
		sameLine &&
		common === 0 &&
		encounter.parties.length === cluster.parties.length &&
		cluster.parties.every(({type, country}) => type === 'person' && !country) &&
		encounter.parties.every(({type}) => type === 'country')
	)
		return 1;
	if (common === 1 && describesGroup(cluster, encounter) && !isCall(encounter.kind)) return 1.2 + anchors;
	if (!whole && isBesides(encounter)) return -1;
	if (isOneSummit(cluster, encounter)) return 1 + anchors;
	const part = covers(cluster.parties, encounter.parties) || covers(encounter.parties, cluster.parties);
	if (common < 2 || (!whole && !part)) return -1;
	if (!whole && anchors === 0 && !encounter.definite && !encounter.line.title && !isNext(cluster, encounter)) return -1;
	if (cluster.story !== encounter.line.story && anchors === 0 && !encounter.line.title) return -1;
	if (
		cluster.status !== encounter.status &&
		['held', 'planned', 'possible'].includes(encounter.status) &&
		!encounter.definite &&
		anchors === 0 &&
		!encounter.line.title &&
		encounter.status !== 'held'
	)
		return -1;
	// What may come is not what was: "may have another call" and "in a call last week" are two.
	if (cluster.status === 'possible' && encounter.status === 'held' && anchors === 0 && !encounter.definite) return -1;
	return 1 + anchors + (whole ? 1 : 0.5) - (encounter.status === 'held' && isAhead(cluster.status) ? 0.2 : 0);
};
