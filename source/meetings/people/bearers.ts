/** Who bears an office that a text only names: "the minister", "the French president". */
import type {Actor} from '../../language/chunks/actor.ts';
import type {Line} from '../reading/reading.ts';
import {isElect, SAME_OFFICE, sameOffice, sameTitle} from './offices.ts';
import type {Entity, Registry} from './registry.ts';
import {mostNamed} from './salience.ts';

/** The leader of a country may be its president, its premier or its king: the only one whom the article names. */
export const leaderOf = (registry: Registry, office: string, code: string): Entity | undefined => {
	const able = registry.people().filter(({country, office: held}) => country === code && sameOffice(office, held));
	return registry.holder(office, code) ?? (able.length === 1 ? able[0] : undefined);
};

/** The person is named behind an actor of the line, with a country of his own. */
export const isNamedAhead = (
	{actors}: Line,
	{last}: Actor,
	person: Entity | undefined,
	registry: Pick<Registry, 'person'>,
): boolean =>
	actors.some(
		({form, first, countries, name}) =>
			form === 'name' && first >= last && countries.length > 0 && registry.person(name!) === person,
	);

/**
 * The person whom an office means, undefined where the article names none.
 * @param countries ISO 3166-1 alpha-2 codes of the states it may be an office of
 * @param heard those named so far, in order
 */
export const bearerOf = (
	actor: Actor,
	countries: readonly string[],
	heard: readonly Entity[],
	registry: Registry,
): Entity | undefined => {
	const office = actor.office!;
	for (const code of countries.length > 0 ? countries : [undefined]) {
		const fits = (entity: Entity | undefined) =>
			entity?.type === 'person' &&
			sameOffice(office, entity.office) &&
			isElect(actor.title) === isElect(entity.role) &&
			(code === undefined ? sameTitle(actor.title, entity.role) : entity.country === code) &&
			(!actor.organisation || entity.organisation === actor.organisation);
		const loose = (entity: Entity) =>
			code !== undefined &&
			entity.type === 'person' &&
			sameOffice(office, entity.office) &&
			!entity.country &&
			!actor.organisation;
		const later = [office, ...(SAME_OFFICE[office] ?? [])].map(other => registry.holder(other, code)).find(fits);
		const held =
			(code === undefined ? mostNamed(heard.filter(fits)) : heard.findLast(fits)) ??
			heard.findLast(loose) ??
			later ??
			registry.people().find(loose);
		if (held) return held;
	}
	return undefined;
};
