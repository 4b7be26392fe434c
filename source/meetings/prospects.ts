/** Whether an article can tell of anything: most cannot, which a few of their sentences show, and are read no further. */

import type {Actor} from '../language/chunks/actor.ts';
import {readEncounters} from './encounters.ts';
import {readDeals} from './outcomes/agreements.ts';
import type {Discourse} from './people/discourse.ts';
import type {Entity} from './people/registry.ts';
import type {Outline} from './reading/reading.ts';

/** Somebody who may meet or agree with everybody: a leader of nowhere else. */
const leader = (name: string): Entity => ({
	name,
	type: 'person',
	office: 'head-of-state',
	country: name,
	certain: true,
	mentions: 1,
});

const country = (code: string): Entity => ({name: code, type: 'country', country: code, certain: true, mentions: 1});

/** A single person: "Kerry", "the minister", "he"; "it" may be a state or a body. */
const isLone = ({form, plural, title}: Actor) =>
	!plural && (form === 'name' || form === 'role' || (form === 'pronoun' && title !== 'country'));

/** Whom an actor can stand for at most; a body of many for two. */
const atMost = (actor: Actor): Entity[] => {
	const name = `${actor.first}`;
	if (actor.members) return actor.members.map(({first}) => leader(`${first}`));
	if (actor.form === 'country') return [country(actor.countries[0]!)];
	if (actor.form === 'place' || actor.form === 'thing') return [];
	return isLone(actor) ? [leader(name)] : [leader(name), leader(`${name} and`)];
};

/** A discourse in which "he" may be anybody, for a single line. */
const openMinded = (): Discourse => {
	const known = new Map<Actor, Entity[]>();
	return {
		hear: () => {},
		resolve: (_, actor) => {
			const found = known.get(actor) ?? atMost(actor);
			known.set(actor, found);
			return found;
		},
		told: () => {},
		speaker: () => leader('speaker'),
		spoken: () => null,
		spoke: () => {},
		day: () => undefined,
		forget: () => {},
	};
};

/** A lone person agrees with nobody, a state or a body may be one side of many. */
const canAgree = (parties: readonly Entity[]) => parties.length > 1 || parties.some(({type}) => type !== 'person');

/** True where sentences of the article may report two sides that meet or agree; only those that may are parsed for it. */
export const hasProspects = ({article, drafts, lineOf}: Outline): boolean => {
	const agreeing: Entity[] = [];
	return drafts.some(draft => {
		if (!draft.reports) return false;
		const line = lineOf(draft);
		const encounters = readEncounters(line, openMinded(), article.published?.date);
		agreeing.push(...readDeals(article, line, openMinded()).flatMap(({parties}) => parties));
		return canAgree(agreeing) || encounters.some(({parties}) => parties.length > 1);
	});
};
