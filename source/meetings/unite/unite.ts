/** Unites the mentions of one encounter within an article: several sentences, one meeting. */
import type {When} from '../../meeting.ts';
import type {Encounter} from '../encounter.ts';
import type {Entity} from '../people/registry.ts';
import type {Cluster} from './cluster.ts';
import {isGathering, isOwnGathering} from './gatherings.ts';
import {covers, same, shared} from './same.ts';
import {describesGroup, isCall, isTrip, suits} from './suits.ts';

/** How much a kind of encounter says; the most exact word wins. */
const KINDS = ['meeting', 'talks', 'visit', 'summit', 'call'];

const STATUS_RANK = {held: 5, cancelled: 4, planned: 3, denied: 2, possible: 1};

const absorb = (cluster: Cluster, encounter: Encounter) => {
	cluster.encounters.push(encounter);
	const foreign =
		(isTrip(encounter) &&
			cluster.parties.some(({type}) => type !== 'country') &&
			cluster.parties.length > 1 &&
			!cluster.encounters.every(isTrip)) ||
		encounter.echo ||
		(!encounter.attended && encounter.parties.length > 1 && shared(encounter.parties, cluster.parties) === 0);
	if (encounter.parties.length > 1 && !isTrip(encounter) && cluster.encounters.slice(0, -1).every(isTrip)) {
		cluster.parties = cluster.parties.filter(({type}) => type !== 'country');
		cluster.aim = encounter.aim;
	}
	const described =
		cluster.encounters.length > 1 &&
		shared(encounter.parties, cluster.parties) === 1 &&
		describesGroup({...cluster, encounters: cluster.encounters.slice(0, -1)}, encounter);
	if (described) {
		cluster.parties = [...new Set([...cluster.parties, ...encounter.parties])].filter(({type}) => type !== 'group');
	}
	for (const party of foreign || described ? [] : encounter.parties) {
		const at = cluster.parties.findIndex(known => same(known, party));
		if (at < 0) cluster.parties.push(party);
		else if (cluster.parties[at]!.type !== 'person' && party.type === 'person') cluster.parties[at] = party;
	}
	if (!cluster.place || (encounter.place && !cluster.place.venue && encounter.place.venue))
		cluster.place = encounter.place ?? cluster.place;
	const firmer = cluster.lent && !encounter.lent;
	const finer = (a: When, b: When) => a.to < b.to || a.from > b.from;
	if (
		encounter.date &&
		(!cluster.date || firmer || (cluster.lent === encounter.lent && finer(encounter.date, cluster.date)))
	) {
		if (firmer) cluster.dateText = encounter.dateText;
		[cluster.date, cluster.lent] = [encounter.date, encounter.lent];
	}
	cluster.dateText ??= encounter.dateText;
	// "their meeting … ahead of the summit": only a mention of these parties says what kind of encounter it was.
	if (encounter.parties.length > 1 && KINDS.indexOf(encounter.kind) > KINDS.indexOf(cluster.kind))
		cluster.kind = encounter.kind;
	// The present tense of a headline says little: the text decides.
	const headlined = cluster.encounters.slice(0, -1).every(({line}) => line.title);
	// "traveled to London for a meeting … prior to their meeting": what is told of the meeting itself decides.
	const firm = cluster.aim && !encounter.aim && encounter.definite && !encounter.line.title;
	if ((headlined || firm) && encounter.parties.length > 1) cluster.status = encounter.status;
	if (firm) cluster.aim = false;
	if (
		encounter.sure &&
		STATUS_RANK[encounter.status] > STATUS_RANK[cluster.status] &&
		encounter.parties.length > 1 &&
		!encounter.line.title
	)
		cluster.status = encounter.status;
};

const open = (encounter: Encounter, parties: readonly Entity[]): Cluster => ({
	story: encounter.line.story,
	parties: [...parties],
	encounters: [encounter],
	place: encounter.place,
	date: encounter.date,
	dateText: encounter.dateText,
	lent: encounter.lent,
	aim: encounter.aim,
	kind: encounter.kind,
	status: encounter.status,
});

/** Sentences within which another round of the talks just told of is named by its day and place alone. */
const NEAR = 4;
const ROUNDS = new Set(['talks', 'meeting', 'round', 'negotiations', 'summit', 'session', 'discussions']);

/** "two days of talks in Vienna last week": another occasion of the sides told of, by its own day and place. */
const isOtherRound = ({word, date, dateText, place, status, weak}: Encounter) =>
	ROUNDS.has(word) && !weak && status === 'held' && place !== null && (date !== null || dateText !== null);

/** The meetings of an article, in order of first mention. Mentions with too few parties only add to others. */
export const unite = (encounters: readonly Encounter[]): Cluster[] => {
	const clusters: Cluster[] = [];
	const loose: Encounter[] = [];
	for (const encounter of encounters) {
		const scores = clusters.map(cluster => suits(cluster, encounter));
		const best = scores.reduce(
			(top, score, index) => (score > 0 && (top < 0 || score >= scores[top]!) ? index : top),
			-1,
		);
		if (best >= 0) absorb(clusters[best]!, encounter);
		else if (encounter.parties.length > 1 || isGathering(encounter)) clusters.push(open(encounter, encounter.parties));
		else loose.push(encounter);
	}
	// What was told before its parties were named: a headline's "talks", a first sentence's "the meeting".
	for (const encounter of loose) {
		const scores = clusters.map(cluster => (cluster.story === encounter.line.story ? suits(cluster, encounter) : -1));
		const best = scores.reduce(
			(top, score, index) => (score > 0.9 && (top < 0 || score > scores[top]!) ? index : top),
			-1,
		);
		if (best >= 0) absorb(clusters[best]!, encounter);
		else if (isOtherRound(encounter)) {
			const base = clusters.findLast(
				cluster =>
					cluster.story === encounter.line.story &&
					!isCall(cluster.kind) &&
					!isTrip(cluster.encounters[0]!) &&
					cluster.encounters.some(({line}) => Math.abs(encounter.line.index - line.index) <= NEAR) &&
					covers(cluster.parties, encounter.parties),
			);
			if (base && base.parties.length > 1) {
				clusters.push(open(encounter, base.parties));
				continue;
			}
		}
		if (best < 0 && isOwnGathering(encounter)) clusters.push(open(encounter, encounter.parties));
	}
	return clusters;
};
