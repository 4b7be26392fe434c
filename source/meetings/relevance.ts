/** What can be a party, and which encounters are worth telling: sport, courts and film premieres give nothing. */
import type {Entity} from './registry.ts';

/** Offices whose bearers report meetings, play or judge, rather than meet for somebody. */
const OFF_TOPIC = new Set(['journalist', 'entertainer', 'sportsperson', 'expert']);
/** Offices that make an article one of public affairs. */
const PRIVATE = new Set([...OFF_TOPIC, 'executive', 'chair', 'judge', 'prosecutor', 'officer', 'police-chief', 'spokesperson']);

/** True for an entity that can take part in an encounter worth noting. */
export const isParty = (entity: Entity) => !OFF_TOPIC.has(entity.office ?? '');

/** Acts for somebody: bears an office, or is a state, an organisation or a described group. */
const hasStanding = (entity: Entity) => entity.type !== 'person' || entity.office !== undefined || entity.country !== undefined || entity.organisation !== undefined;

/** Two people in public office make the article one of public affairs: its persons need no title of their own. */
export const isPublicAffairs = (people: readonly Entity[]) => people.filter(({office}) => office !== undefined && !PRIVATE.has(office)).length >= 2;

/** At least one side holds office or is a state or organisation, or the whole article is of public affairs. */
export const isRelevant = (parties: readonly Entity[], publicAffairs: boolean) => publicAffairs || parties.some(hasStanding);
