/** The White House beside Congress: one branch of a state and another, not the state and another. */
import type {Line} from '../reading/reading.ts';
import type {Entity} from './registry.ts';

const WHITE_HOUSE: Entity = {name: 'White House', type: 'org', country: 'US', certain: true, mentions: 1};
const BRANCHES =
	/\b(?:congress|senate|house|lawmakers|senators|legislators|congressional|republicans?|democrat(?:s|ic)?|gop|governors|mayors)\b/i;
const OFFICES = new Set(['legislator', 'speaker', 'governor', 'mayor', 'party-leader']);

/** Of the same state as the White House, and no state itself. */
const isDomestic = ({type, name, office, country}: Entity) =>
	type === 'person' ? country === 'US' && OFFICES.has(office ?? '') : type !== 'country' && BRANCHES.test(name);

/** Tells the United States by the name of the White House where all others that take part are of the same state. */
export const byBranch = (line: Line, entities: readonly Entity[]): ((entity: Entity) => Entity) => {
	const others = entities.filter(({type, country}) => type !== 'country' || country !== 'US');
	const named = line.actors.some(
		({form, first, countries}) =>
			form === 'country' &&
			countries[0] === 'US' &&
			line.tree.tokens.slice(first, first + 3).some(({text}) => text === 'White'),
	);
	return entity =>
		named && others.length > 0 && others.every(isDomestic) && entity.type === 'country' && entity.country === 'US'
			? WHITE_HOUSE
			: entity;
};
