/** Words that stand for parties told before, by what they can mean and how many they are. */
import {canLead} from './offices.ts';
import type {Entity} from './registry.ts';

/** "the two countries": states, never persons. */
export const COUNTRY_NOUNS = new Set('countries nations states governments capitals'.split(' '));
/** "the two leaders": persons, never two countries. */
const PERSON_NOUNS = new Set(
	'leaders men women presidents ministers diplomats officials statesmen premiers politicians secretaries negotiators envoys chiefs'.split(
		' ',
	),
);

/** True where those told together can be meant by the noun: "the two countries" by those who have one, "the two leaders" where one leads. */
export const canBeCalled = (noun: string, entities: readonly Entity[]): boolean =>
	(!PERSON_NOUNS.has(noun) ||
		(entities.every(({type}) => type === 'person') && entities.some(({office}) => canLead(noun, office)))) &&
	(!COUNTRY_NOUNS.has(noun) || entities.every(({country}) => country !== undefined));

/** How many parties a word means: "both", "the trio". */
export const SIZES: ReadonlyMap<string, number> = new Map(
	Object.entries({
		both: 2,
		two: 2,
		pair: 2,
		duo: 2,
		three: 3,
		trio: 3,
		four: 4,
		five: 5,
		six: 6,
	}),
);
