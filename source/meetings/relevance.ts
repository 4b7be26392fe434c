/** What can be a party, and which encounters are worth telling: sport, courts and film premieres give nothing. */
import type {Entity} from './registry.ts';

/** Offices whose bearers report meetings, play or judge, rather than meet for somebody. */
const OFF_TOPIC = new Set(['journalist', 'entertainer', 'sportsperson', 'expert']);

/** True for an entity that can take part in an encounter worth noting. */
export const isParty = (entity: Entity) => !OFF_TOPIC.has(entity.office ?? '');

/** Acts for somebody: bears an office, or is a state, an organisation or a described group. */
const hasStanding = (entity: Entity) =>
	entity.type !== 'person' ||
	entity.office !== undefined ||
	entity.country !== undefined ||
	entity.organisation !== undefined;

/** At least one side holds office or is a state or organisation. */
export const isRelevant = (parties: readonly Entity[]) => parties.some(hasStanding);
