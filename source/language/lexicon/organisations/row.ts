/** What an organisation is; `government` is a part of one state, `media` reports meetings more often than it holds them. */
export type OrganisationKind =
	| 'international'
	| 'government'
	| 'party'
	| 'armed'
	| 'union'
	| 'company'
	| 'civil'
	| 'media'
	| 'sport';

/** `names`: `Name | Name: other form; other form`, true synonyms only; `country` is an ISO 3166-1 alpha-2 code. */
export type OrganisationRow = {kind: OrganisationKind; country?: string; names: string; example: string};
