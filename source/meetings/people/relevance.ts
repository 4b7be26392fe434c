/** What can be a party, and which encounters are worth telling: sport, courts, talk shows and premieres give nothing. */
import type {Entity} from './registry.ts';

/** Offices whose bearers report, play, judge or question, rather than meet for somebody. */
const OFF_TOPIC = new Set(['journalist', 'entertainer', 'sportsperson', 'expert', 'judge', 'prosecutor']);
/** Offices that do not make an article one of public affairs. */
const PRIVATE = new Set([...OFF_TOPIC, 'executive', 'chair', 'officer', 'police-chief', 'spokesperson', 'cleric']);

/** "meeting participants": whoever was there. */
const WHOEVER = /^(?:meeting|summit|conference|talks?) (?:participants|attendees|guests)$/i;

/** True for an entity that can take part in an encounter worth noting. */
export const isParty = (entity: Entity) =>
	!OFF_TOPIC.has(entity.office ?? '') &&
	entity.group !== 'people' &&
	!(entity.type === 'group' && WHOEVER.test(entity.name));

/** True for an entity that can make a deal: a newspaper can, though it meets nobody but to report. */
export const canDeal = (entity: Entity) => isParty(entity) || (entity.type === 'org' && entity.office === 'journalist');

/** Prosecutes or judges: what is settled with such a one is a case in court. */
export const isOfCourt = ({office}: Entity) => office === 'prosecutor' || office === 'judge';

/** Bears a public office. */
export const isPublic = ({office}: Entity) => office !== undefined && !PRIVATE.has(office);

/** True where one side bears a public office: in reports on sport nobody else's meetings and deals are told. */
export const hasPublicSide = (parties: readonly Entity[]) => parties.some(isPublic);

/** Two people in public office make the article one of public affairs: its persons need no title of their own. */
export const isPublicAffairs = (people: readonly Entity[]) => people.filter(isPublic).length >= 2;

/** Acts for somebody: bears an office, or is a state, an organisation or a described group. */
export const hasStanding = (entity: Entity, publicAffairs: boolean) =>
	entity.type !== 'person' ||
	entity.office !== undefined ||
	entity.country !== undefined ||
	entity.organisation !== undefined ||
	(publicAffairs && entity.certain);

/** "the leader", "the head": an office of nobody and nothing in particular. */
const isAnybody = ({type, name, country, organisation}: Entity) =>
	type === 'person' &&
	/^(?:leader|head|chief|chair)$/.test(name) &&
	country === undefined &&
	organisation === undefined;

/**
 * Whether an encounter is worth telling. A word that mostly tells of something else ("a conversation", "spoke with") needs
 * standing on every side, any other on one.
 */
export const isWorthTelling = (parties: readonly Entity[], weak: boolean, publicAffairs: boolean) =>
	weak
		? parties.every(party => hasStanding(party, publicAffairs))
		: parties.some(party => hasStanding(party, publicAffairs) && !isAnybody(party));
