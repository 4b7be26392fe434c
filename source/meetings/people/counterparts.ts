/** "his Russian counterpart", "their counterparts from Iran and Iraq": whoever holds the same office on the other side. */
import type {Actor} from '../../language/chunks/actor.ts';
import type {Line} from '../reading/reading.ts';
import type {Cast} from './cast.ts';
import {sameOffice} from './offices.ts';
import type {Entity, Registry} from './registry.ts';
import type {Mention} from './salience.ts';

/** How many sentences back a counterpart may have been named. */
const LOOK_BACK = 2;

/**
 * The entities that a counterpart stands for; none where no country tells whose.
 * @param peers those whose counterparts they are, the nearest office first
 * @param heard everyone named before, in reading order
 */
export const counterpartsOf = (
	line: Line,
	actor: Actor,
	peers: readonly Entity[],
	heard: readonly Mention[],
	{holder}: Pick<Registry, 'holder'>,
	{countryEntity, named}: Cast,
): Entity[] => {
	const {countries, plural} = actor;
	const title = actor.title!.replace(/^visiting /i, '');
	const bearers = peers.filter(({office}) => office !== undefined);
	// "Hagel and Kerry will meet with their Russian counterparts": each his own.
	if (plural && countries.length === 1 && bearers.length > 1) {
		const holders = bearers.map(({office}) => holder(office!, countries[0]));
		return holders.every(entity => entity !== undefined) ? holders : [named(title, 'group', {country: countries[0]})];
	}
	const one = bearers[0] ?? peers[0];
	const office = one?.office;
	return countries.map(code => {
		const same = office ? holder(office, code) : undefined;
		if (same && same !== one) return same;
		if (plural) return countries.length > 1 ? countryEntity(code) : named(title, 'group', {country: code});
		const near = heard.findLast(
			({entity}) =>
				entity.type === 'person' &&
				entity.country === code &&
				entity !== one &&
				(!office || !entity.office || sameOffice(office, entity.office)),
		);
		return near && line.index - near.line <= LOOK_BACK ? near.entity : named(title, 'person', {country: code, office});
	});
};
