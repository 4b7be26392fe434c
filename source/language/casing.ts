/** Capitals that say nothing: sentences in capitals and headlines in title case are shown to the models in small letters. */

/** Words that a headline in title case leaves small. */
const SMALL = new Set(
	'a an the and or nor but of in on at by for from to with as vs over off up via into amid after before is be it than that s'.split(
		' ',
	),
);

/**
 * The words as the models should read them: all small in a sentence of capitals; in a title-case headline every capitalised
 * word small but acronyms kept; otherwise unchanged. The text itself is never touched.
 */
export function readableWords(words: readonly string[]): readonly string[] {
	let letters = 0;
	let capitals = 0;
	let capitalised = 0;
	let counted = 0;
	for (const word of words) {
		if (!/^\p{L}{2,}/u.test(word)) continue;
		letters++;
		if (word === word.toUpperCase()) capitals++;
		if (SMALL.has(word.toLowerCase())) continue;
		counted++;
		if (/^\p{Lu}/u.test(word)) capitalised++;
	}
	if (letters >= 3 && capitals >= letters * 0.8) return words.map(word => word.toLowerCase());
	if (counted >= 4 && capitalised === counted) return words.map(small);
	return words;
}

/** `Meet` → `meet`; acronyms and one-letter words keep their form. */
const small = (word: string): string => (/^\p{Lu}\p{Ll}/u.test(word) ? word.toLowerCase() : word);
