/** Which lists of parties are worth comparing: those that share a block. */
import {isNameless} from './offices.ts';
import type {Entity} from './registry.ts';

/** More parties than these add no block: a summit of forty would be in 780. */
const MOST_BLOCKED = 8;

export type Blocks = {
	/** Every pair of parties by name; the party itself where it stands alone. */
	named: Set<string>;
	/** Every pair of sides. */
	sides: Set<string>;
	/** Whether a country, a group or a nameless official is among them, which may stand for a person of its side. */
	collective: boolean;
};

export const blocksOf = (entities: readonly Entity[]): Blocks => {
	const named = new Set<string>();
	const sides = new Set<string>();
	const leading = entities.slice(0, MOST_BLOCKED);
	if (leading.length === 1) named.add(leading[0].key);
	for (const [at, a] of leading.entries())
		for (const b of leading.slice(at + 1)) {
			named.add(a.key < b.key ? `${a.key}|${b.key}` : `${b.key}|${a.key}`);
			if (a.side !== b.side) sides.add(a.side < b.side ? `${a.side}|${b.side}` : `${b.side}|${a.side}`);
		}
	return {named, sides, collective: leading.some(({type, name}) => type !== 'person' || isNameless(name))};
};
