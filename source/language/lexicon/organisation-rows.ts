/** All organisations that the lexicon knows. */
import {governmentRows} from './organisations/governments.ts';
import {internationalRows} from './organisations/international.ts';
import {otherRows} from './organisations/others.ts';
import {partyRows} from './organisations/parties.ts';
import type {OrganisationRow} from './organisations/row.ts';

export const organisationRows: OrganisationRow[] = [
	...internationalRows,
	...governmentRows,
	...partyRows,
	...otherRows,
];
