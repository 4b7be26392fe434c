/** Meetings that reading in order told apart though they are one: told once more with less, and as nothing else. */
import {isOneDay} from '../../language/dates/days.ts';
import {countryName} from '../../language/lexicon/countries.ts';
import type {Place, When} from '../../meeting.ts';
import type {Entity} from '../people/registry.ts';
import type {Cluster} from './cluster.ts';
import {sameDate, samePlace} from './same.ts';
import {isBesides, isCall, isThirdMet} from './suits.ts';

/** Words by which a text says that it means another occasion of the same parties. */
const ANOTHER = new Set(
	'again separately another second third next new further more earlier previous separate subsequent follow-up last former'.split(
		' ',
	),
);
const NEAR = 4;

/** "another meeting", "met again", not "last-minute talks", by the words around the one that reports it. */
const isOther = ({encounters}: Cluster): boolean =>
	encounters.some(
		({line: {tree}, trigger, former}) =>
			former ||
			tree.tokens
				.slice(Math.max(0, trigger - NEAR), trigger + NEAR)
				.some(({text}, step, near) => ANOTHER.has(text.toLowerCase()) && near[step + 1]?.text !== '-'),
	);

/** What is done, what is to come and what is called off are never one occasion. */
const phase = ({status}: Cluster) => (status === 'planned' || status === 'possible' ? 'ahead' : status);

const isWide = ({name, country}: Place) => country !== undefined && countryName(country) === name;

/** As two mentions, and two towns of one country are apart. */
const placesAgree = (a: Place | null, b: Place | null): boolean | undefined =>
	a && b && !isWide(a) && !isWide(b) ? (samePlace(a, b) ?? false) : samePlace(a, b);

/** What fixes a day in words: "Monday", "June", "12"; "in coming weeks" fixes none. */
const FIXED = /\p{Lu}\p{L}+|\d+/gu;

const wordsAgree = (a: string | null, b: string | null): boolean | undefined => {
	const [one, other] = [a, b].map(text => text?.match(FIXED)?.join(' '));
	return one === undefined || other === undefined ? undefined : one === other;
};

const daysAgree = (a: Cluster, b: Cluster): boolean | undefined =>
	a.date && b.date ? sameDate(a.date, b.date) : wordsAgree(a.dateText, b.dateText);

/** The party itself, or for a visit to a country whoever received it there. */
const isSide = (party: Entity, {parties}: Cluster, trip: boolean): boolean =>
	parties.some(
		other =>
			other === party ||
			(other.name === party.name && other.type === party.type) ||
			(trip && party.type === 'country' && other.type === 'person' && other.country === party.country),
	);

/** "senators" and "Democratic senators", met by the same party on the same day. */
const isSameCrowd = (a: Entity, b: Entity): boolean => {
	if (a.type !== 'group' || b.type !== 'group') return false;
	const [short, long] = [a.name, b.name].map(name => name.toLowerCase()).sort((x, y) => x.length - y.length);
	return long!.endsWith(` ${short}`);
};

/** "their July 25 conversation" may be the call told of. */
const maybeCall = ({kind, place, encounters}: Cluster) =>
	isCall(kind) || (place === null && encounters.every(({word}) => word === 'conversation'));

/** Whether `again` tells the meeting `full` once more: the same parties, and nothing that says another day or place. */
const retells = (again: Cluster, full: Cluster): boolean => {
	if (again.parties.length < 2 || again.story !== full.story) return false;
	const byPhone = isCall(again.kind) !== isCall(full.kind);
	if (byPhone && !(maybeCall(again) && maybeCall(full))) return false;
	// "will visit the Taj Mahal", "after their visit": coming and done on the one day.
	const done = [again, full].every(({status}) => status === 'planned' || status === 'held');
	const sameDay = done && again.date !== null && isOneDay(again.date) && daysAgree(again, full) === true;
	if (
		(phase(again) !== phase(full) && !(sameDay && placesAgree(again.place, full.place) === true)) ||
		isOther(again) ||
		isOther(full)
	)
		return false;
	// "no talks are planned at the summit, but a conversation may come about": a word of little says another thing.
	if (again.kind !== full.kind && !byPhone && again.encounters.every(({weak}) => weak)) return false;
	const [day, place] = [daysAgree(again, full), placesAgree(again.place, full.place)];
	if (day === false || place === false) return false;
	// "Kerry and Lavrov met before they met Brahimi", "Brahimi also met Kerry alone".
	const apart = again.encounters.some(isBesides) || full.encounters.some(third => isThirdMet(again, third));
	if (apart && again.parties.length < full.parties.length) return false;
	return (
		again.parties.every(
			party =>
				isSide(party, full, again.kind === 'visit' && full.kind === 'visit') ||
				(day === true && full.parties.some(other => isSameCrowd(party, other))),
		) &&
		(again.parties.length === full.parties.length || day === true || place === true)
	);
};

const isFiner = (a: When, b: When) => a.to < b.to || a.from > b.from;

const fold = (full: Cluster, again: Cluster) => {
	full.encounters.push(...again.encounters);
	full.place ??= again.place;
	if (again.date && (!full.date || isFiner(again.date, full.date))) full.date = again.date;
	full.dateText ??= again.dateText;
	if (isCall(again.kind)) full.kind = again.kind;
	if (again.status === 'held' || (again.status === 'planned' && full.status === 'possible')) full.status = again.status;
};

/** How much a cluster fixes; the fullest are the meetings, the others may tell them again. */
const fullness = ({date, dateText, place, parties}: Cluster) =>
	(date ? 4 : 0) + (place ? 2 : 0) + (dateText ? 1 : 0) + parties.length / 10;

/** The clusters of an article, each that tells exactly one fuller one again folded into it. */
export const foldRetold = (clusters: readonly Cluster[]): Cluster[] => {
	const kept = new Set<Cluster>();
	for (const cluster of clusters.toSorted((a, b) => fullness(b) - fullness(a))) {
		const [full, ...others] = [...kept].filter(other => retells(cluster, other));
		if (full && others.length === 0) fold(full, cluster);
		else kept.add(cluster);
	}
	return clusters.filter(cluster => kept.has(cluster));
};
