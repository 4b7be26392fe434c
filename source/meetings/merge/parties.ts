/** How well two lists of participants agree, person against person and person against the country they act for. */
import {isNameless} from './offices.ts';
import type {Entity} from './registry.ts';

export type PartyMatch = {
	/** Matched by name. */
	exact: number;
	/** Matched a country, delegation or nameless official with someone of that side. */
	bySide: number;
	/** Matched over all that either names, 0 to 1. */
	share: number;
	/** Sides that only one of the two has. */
	strangeSides: number;
	/** All parties of the shorter list stand in the longer, and the rest of that is of the same two sides or more. */
	samePrincipals: boolean;
	/** A named person of a side that the other list has not: a third party at the table. */
	thirdParty: boolean;
	/** Both name persons that the other does not. */
	bothHaveOthers: boolean;
};

const isNamed = ({type, name}: Entity): boolean => type === 'person' && !isNameless(name);

const hasKnownSide = ({side, key}: Entity): boolean => side !== key;

/** Whether a person belongs to none of the sides of `others`; not asked where neither side is known. */
const isThird =
	(others: readonly Entity[]) =>
	(entity: Entity): boolean =>
		isNamed(entity) &&
		others.every(other => other.side !== entity.side) &&
		(hasKnownSide(entity) || others.every(hasKnownSide));

export const matchParties = (a: readonly Entity[], b: readonly Entity[]): PartyMatch => {
	// Lists of a few: plain loops are faster than sets.
	const restA = a.filter(({key}) => !b.some(other => other.key === key));
	const restB = b.filter(({key}) => !a.some(other => other.key === key));
	const exact = a.length - restA.length;
	let bySide = 0;
	for (const entity of [...restA]) {
		const at = restB.findIndex(other => other.side === entity.side && !(isNamed(other) && isNamed(entity)));
		if (at < 0) continue;
		restB.splice(at, 1);
		restA.splice(restA.indexOf(entity), 1);
		bySide++;
	}
	const sidesA = new Set(a.map(({side}) => side));
	const sidesB = new Set(b.map(({side}) => side));
	const matched = exact + bySide;
	// A country beside its own minister is the same side twice, not one more party.
	const openA = restA.filter(entity => isNamed(entity) || !sidesB.has(entity.side));
	const openB = restB.filter(entity => isNamed(entity) || !sidesA.has(entity.side));
	const strangeSides = sidesA.symmetricDifference(sidesB).size;
	return {
		exact,
		bySide,
		share: matched / Math.max(1, matched + openA.length + openB.length),
		strangeSides,
		samePrincipals: exact >= 2 && exact === Math.min(a.length, b.length) && strangeSides === 0 && sidesA.size > 1,
		thirdParty: restA.some(isThird(b)) || restB.some(isThird(a)),
		bothHaveOthers: restA.some(isNamed) && restB.some(isNamed),
	};
};
