/** The countries, organisations and described groups of an article: one entity each, whoever speaks of them. */
import {countryName} from '../../language/lexicon/countries.ts';
import {organisation} from '../../language/lexicon/organisations.ts';
import type {Entity} from './registry.ts';

/** An empty cast. `countryEntity` takes an ISO 3166-1 alpha-2 code; `named` a name or description and what it is. */
export const openCast = () => {
	const countryEntities = new Map<string, Entity>();
	const countryEntity = (code: string): Entity => {
		const known = countryEntities.get(code);
		if (known) return known;
		const entity: Entity = {
			name: countryName(code) ?? code,
			type: 'country',
			country: code,
			certain: true,
			mentions: 1,
		};
		countryEntities.set(code, entity);
		return entity;
	};
	const others = new Map<string, Entity>();
	const named = (name: string, type: Entity['type'], more: Partial<Entity> = {}): Entity => {
		// "the AU" is the African Union named before.
		const key = `${type} ${((type === 'org' && organisation(name)?.name) || name).toLowerCase()}`;
		const entity = others.get(key) ?? {name, type, certain: true, mentions: 0, ...more};
		others.set(key, entity);
		return entity;
	};
	return {countryEntity, named};
};

export type Cast = ReturnType<typeof openCast>;
