/** Words that stand for parties told before, by what they can mean and how many they are. */

/** "the two countries": states, never persons. */
export const COUNTRY_NOUNS = new Set('countries nations states governments capitals'.split(' '));
/** "the two leaders": persons, never two countries. */
export const PERSON_NOUNS = new Set(
	'leaders men women presidents ministers diplomats officials statesmen premiers politicians secretaries negotiators envoys chiefs'.split(
		' ',
	),
);

/** How many parties a word means: "both", "the trio". */
export const SIZES: ReadonlyMap<string, number> = new Map(
	Object.entries({
		both: 2,
		two: 2,
		pair: 2,
		duo: 2,
		three: 3,
		trio: 3,
		four: 4,
		five: 5,
		six: 6,
	}),
);
