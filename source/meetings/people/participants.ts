/** Entities as the contract tells them. */
import type {Participant} from '../../meeting.ts';
import type {Entity} from './registry.ts';

/** Offices whose bearers go by one name: "Pope Francis", "King Fahd", "Queen Elizabeth II". */
const REGNAL = new Set(['monarch', 'heir', 'royal', 'pope']);

const fullName = ({name, role, office}: Entity) =>
	role && REGNAL.has(office ?? '') && /^\S+(?: [IVX]+)?$/.test(name) && /^\p{Lu}/u.test(role)
		? `${role} ${name}`
		: name;

/** The name as people say it, without what only the extractor needs. */
export const participantOf = (entity: Entity): Participant => ({
	name: fullName(entity),
	type: entity.type,
	...(entity.role && {role: entity.role}),
	...(entity.country && {country: entity.country}),
});
