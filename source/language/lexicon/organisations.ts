/** Organisations by name or acronym, and what the last word of an unknown one tells of its kind. */
import {organisationRows} from './organisation-rows.ts';
import type {OrganisationKind} from './organisations/row.ts';
import {organisationTails} from './organisations/tails.ts';
import {type PhraseMatch, phraseTable} from './phrase-table.ts';
import {list, readNames} from './rows.ts';

export type {OrganisationKind} from './organisations/row.ts';

/** `name` is the one form used for merging; `country` (ISO 3166-1 alpha-2) the state it is a part of. */
export type Organisation = {name: string; kind: OrganisationKind; country?: string};

const table = phraseTable(
	organisationRows.flatMap(({kind, country, names}) =>
		readNames(names).flatMap(({name, forms}) => {
			const organisation: Organisation = {name, kind, ...(country && {country})};
			return forms.map((form): [string, Organisation] => [form, organisation]);
		}),
	),
);

const tails = phraseTable(
	organisationTails.flatMap(({kind, words}) => list(words).map((word): [string, OrganisationKind] => [word, kind])),
);

/** The longest known organisation from token `at`, or undefined. Acronyms must stand in capitals. */
export function matchOrganisation(words: readonly string[], at: number): PhraseMatch<Organisation> | undefined {
	return table.match(words, at);
}

/** The organisation a whole surface form names, a leading `the` aside, or undefined. */
export function organisation(surface: string): Organisation | undefined {
	return table.get(surface) ?? table.get(surface.replace(/^the /i, ''));
}

/** The kind of organisation that a capitalised name ends as (`… Liberation Front`, `… Inc.`), from token `at`, or undefined. */
export function matchOrganisationTail(words: readonly string[], at: number): PhraseMatch<OrganisationKind> | undefined {
	return tails.match(words, at);
}
