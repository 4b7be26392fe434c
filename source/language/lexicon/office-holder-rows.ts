/** Who held which office since 1985, of states and of bodies. */
import {africa} from './office-holders/africa.ts';
import {americas} from './office-holders/americas.ts';
import {asiaAndPacific} from './office-holders/asia-and-pacific.ts';
import {bodies} from './office-holders/bodies.ts';
import {eastAsia} from './office-holders/east-asia.ts';
import {easternEurope} from './office-holders/eastern-europe.ts';
import {formerSovietUnion} from './office-holders/former-soviet-union.ts';
import {middleEast} from './office-holders/middle-east.ts';
import type {Successions} from './office-holders/row.ts';
import {westernEurope} from './office-holders/western-europe.ts';

/** By ISO 3166-1 alpha-2 code. */
export const stateOffices: Record<string, Successions> = {
	...africa,
	...americas,
	...asiaAndPacific,
	...eastAsia,
	...easternEurope,
	...formerSovietUnion,
	...middleEast,
	...westernEurope,
};

/** By the canonical name of the organisation. */
export const bodyOffices: Record<string, Successions> = bodies;
