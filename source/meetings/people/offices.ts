/** When a description by office fits a person: "the minister" a foreign minister, "the Foreign Secretary" none. */

/** Offices that a looser word can mean. */
export const SAME_OFFICE: Record<string, readonly string[]> = {
	leader: ['head-of-state', 'head-of-government', 'monarch', 'leader', 'heir', 'party-leader'],
	'head-of-state': ['head-of-state', 'monarch', 'leader'],
	'head-of-government': ['head-of-government'],
	minister: [
		'foreign-minister',
		'defence-minister',
		'finance-minister',
		'interior-minister',
		'minister',
		'head-of-government',
	],
	diplomat: ['foreign-minister', 'envoy', 'ambassador', 'diplomat'],
	envoy: ['envoy', 'ambassador', 'mediator'],
	royal: ['royal', 'heir'],
};

/** True where the office said can be the office held. */
export const sameOffice = (wanted: string, held: string | undefined) =>
	held !== undefined && (wanted === held || (SAME_OFFICE[wanted]?.includes(held) ?? false));

const short = (title: string) => title.toLowerCase().replace(/\b(?:pm|premier)$/, 'prime minister');

/** "the president" is President X, "the Foreign Secretary" no foreign minister; a bare "minister" or "leader" is any. */
export const sameTitle = (said: string | undefined, held: string | undefined) =>
	!said || !held || short(held).endsWith(short(said)) || /^(?:leader|minister|envoy|official|diplomat)$/i.test(said);

/** "the two leaders" lead; of whom no office is told may be anything. */
export const canLead = (title: string | undefined, office: string | undefined) =>
	!/^(?:leaders|presidents)$/.test(title ?? '') || office === undefined || sameOffice('leader', office);

/** "the president-elect" is not yet the president. */
export const isElect = (title: string | undefined) => /elect$/.test(title ?? '');
