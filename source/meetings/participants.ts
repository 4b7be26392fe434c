/** Entities as the contract tells them. */
import type {Participant} from '../meeting.ts';
import type {Entity} from './registry.ts';

/** Strips what only the extractor needs. */
export const participantOf = ({name, type, role, country}: Entity): Participant => ({
	name,
	type,
	...(role && {role}),
	...(country && {country}),
});
