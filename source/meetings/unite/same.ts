/** Whether two mentions speak of the same party, place or day. */
import type {Place, When} from '../../meeting.ts';
import type {Entity} from '../people/registry.ts';

/** "the delegation" is "the Japanese delegation" told of. */
const sameGroup = (a: Entity, b: Entity) => {
	if (a.type !== 'group' || b.type !== 'group') return false;
	const [short, long] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name];
	return !short.includes(' ') && !short.endsWith('s') && long.toLowerCase().endsWith(` ${short.toLowerCase()}`);
};

/** "Ukrainian officials" act for their state, "U.S. police officers" only come from it. */
const actsFor = ({type, name}: Entity) =>
	type === 'group' &&
	/\b(?:officials?|delegation|delegates|governments?|administration|negotiators|envoys|diplomats|representatives|leaders|ministers|team|side|forces|troops|military|authorities|aides|advisers|presidents|counterparts)\b/i.test(
		name,
	);

/** The same party, or one that stands for it: a country and the person who acts for it. */
export const same = (a: Entity, b: Entity) =>
	a === b ||
	(a.name === b.name && a.type === b.type) ||
	sameGroup(a, b) ||
	(a.country !== undefined &&
		a.country === b.country &&
		a.type !== b.type &&
		(a.type === 'country' || b.type === 'country' || actsFor(a) || actsFor(b)));

/** How many of the first parties are among the second. */
export const shared = (a: readonly Entity[], b: readonly Entity[]) => a.filter(x => b.some(y => same(x, y))).length;
/** Whether every one of the second parties is among the first. */
export const covers = (a: readonly Entity[], b: readonly Entity[]) => b.every(x => a.some(y => same(x, y)));

/** True or false where both places are known and tell, undefined where they do not. */
export const samePlace = (a: Place | null, b: Place | null) => {
	if (!a || !b) return undefined;
	const names = (place: Place) => [place.name, place.venue].filter(Boolean).map(name => name!.toLowerCase());
	if (names(a).some(name => names(b).includes(name))) return true;
	return a.country !== undefined && a.country === b.country ? undefined : false;
};

/** Whether two spans of days overlap, undefined where one is unknown. */
export const sameDate = (a: When | null, b: When | null) => (!a || !b ? undefined : a.from <= b.to && b.from <= a.to);
