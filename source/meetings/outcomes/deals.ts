/** Unites the mentions of one deal within an article, and ties each to the meeting that it came of. */
import type {Article} from '../../article.ts';
import type {Agreement, Meeting, Outcome} from '../../meeting.ts';
import {citeLine} from '../evidence.ts';
import {participantOf} from '../people/participants.ts';
import type {Entity} from '../people/registry.ts';
import type {Deal} from './agreements.ts';
import {likeness} from './same-matter.ts';

/** What a later mention may make of a deal told before. */
const STANDING = ['proposed', 'tentative', 'reached', 'signed', 'rejected', 'broken'];

const alike = (a: Entity, b: Entity) => a.name === b.name || (a.country !== undefined && a.country === b.country);
const shares = (a: Deal, b: Deal) => a.parties.some(party => b.parties.some(other => alike(party, other)));
const covers = (a: Deal, b: Deal) =>
	b.parties.length > 0 && b.parties.every(party => a.parties.some(other => alike(party, other)));

/** One deal told twice: the same parties in part, and the same matter. */
const isSame = (a: Deal, b: Deal): boolean => {
	const common = likeness(a.text, b.text);
	const titled = a.line.title || b.line.title;
	if (a.parties.length > 0 && b.parties.length > 0 && !shares(a, b)) return titled && common >= 0.6;
	return common >= (a.line === b.line ? 0.8 : titled ? 0.3 : 0.5);
};

/** What "the agreement" may be said to be without more words in common; a broken one is often another. */
const FIRM = new Set<Agreement['status']>(['reached', 'signed', 'tentative']);

/** A headline of the same parties, or "the agreement" said of the deal told last. */
const pointsBack = (deal: Deal, group: readonly Deal[], last: boolean): boolean =>
	(deal.line.title && group.some(other => !other.line.title && covers(other, deal))) ||
	(deal.definite &&
		last &&
		FIRM.has(deal.status) &&
		group.every(({status}) => status !== 'rejected') &&
		group.some(other => other.line !== deal.line && (deal.parties.length === 0 || covers(other, deal))));

const acts = ({type, office, country, organisation}: Entity) =>
	type !== 'person' || Boolean(office ?? country ?? organisation);

/** A group of several sides: "rebels", "member countries"; "the administration" is one. */
const SEVERAL = /(?:[^s]s|men|people|police)$|\b(?:sides|parties|allies|members|ministers|leaders)\b/i;

/** One that is many: "rebels", or a body that reached what is named a deal; what a lone body agrees to do is a decision. */
const isMany = ({type, name}: Entity, deals: readonly Deal[]) =>
	deals.every(({status}) => status !== 'proposed') &&
	((type === 'group' && SEVERAL.test(name)) || (type !== 'person' && deals.some(({named}) => named)));

/** Parties enough to make a deal: two, or one that is many. */
const suffices = (parties: readonly Entity[], deals: readonly Deal[]) =>
	parties.some(acts) && (parties.length > 1 || parties.some(party => isMany(party, deals)));

/** The parties of all mentions; people who share none with those told first may only speak of the deal. */
const partiesOf = (group: readonly Deal[]): Entity[] => {
	const first = group.find(deal => suffices(deal.parties, [deal]));
	const told = group.filter(deal => !first || shares(first, deal) || deal.parties.every(({type}) => type !== 'person'));
	const added = told
		.flatMap(deal => deal.parties)
		// "the deal announced at the G20": where it was made is no party.
		.filter(
			party =>
				!first || first.parties.includes(party) || !(party.body || first.parties.some(known => alike(known, party))),
		);
	return [...new Map(added.map(party => [party.name, party])).values()];
};

/** Names parties enough by itself. */
const isOwn = (group: readonly Deal[]) => suffices(partiesOf(group), group);

/** The agreements of an article, in order of first mention. */
export const settle = (article: Article, deals: readonly Deal[], meetings: readonly Meeting[]): Agreement[] => {
	const groups: Deal[][] = [];
	for (const deal of deals) {
		const known =
			groups.find(group => group.some(other => isSame(deal, other))) ??
			groups.find((group, index) => pointsBack(deal, group, index === groups.length - 1));
		if (known) known.push(deal);
		else groups.push([deal]);
	}
	const found = new Map<readonly Deal[], Agreement>();
	const ofOutcome = new Map<Outcome, Agreement>();
	// Those that name their parties first: what names none may only say one of them again.
	for (const group of [...groups].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)))) {
		const main = group.find(({line}) => !line.title) ?? group[0]!;
		const evidence = [...new Set(group.map(({line}) => line))].map(line => citeLine(article, line));
		const starts = new Set(evidence.map(({start}) => start));
		const isTied = ({kind, evidence}: Outcome) => /agreed$/.test(kind) && evidence.some(({start}) => starts.has(start));
		const meeting = meetings.find(({status, outcomes}) => status === 'held' && outcomes.some(isTied));
		const outcome = meeting?.outcomes.find(isTied);
		const told = outcome && !isOwn(group) ? ofOutcome.get(outcome) : undefined;
		if (told) {
			const known = new Set(told.evidence.map(({start}) => start));
			told.evidence = [...told.evidence, ...evidence.filter(({start}) => !known.has(start))];
			continue;
		}
		if (!isOwn(group) && !meeting) continue;
		const agreement: Agreement = {
			id: main.id,
			parties: isOwn(group) ? partiesOf(group).map(participantOf) : meeting!.participants,
			text: main.text,
			status: STANDING[Math.max(...group.map(deal => STANDING.indexOf(deal.status)))] as Agreement['status'],
			evidence,
			...(meeting && {meeting: meeting.id}),
		};
		found.set(group, agreement);
		if (outcome) ofOutcome.set(outcome, agreement);
	}
	return groups.flatMap(group => found.get(group) ?? []);
};
