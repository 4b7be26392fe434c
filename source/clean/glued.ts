/** The last name in the sentence, the full name that the page puts after it, which ends in the last name again. */
const HUNG_ON = String.raw`(?:(?<=\b(\p{Lu}[\p{L}’'-]+)) |(?<=\b(\p{Lu}[\p{L}’'-]{3,})))((?:\p{Lu}[\p{L}.’'-]*|de|la|van|von) )(?:\p{Lu}[\p{L}.’'-]* |\([^)]{1,24}\) |(?:de|la|van|von) ){0,4}(?:\1\2)`;
const HEADLINES = String.raw`(?=\p{Lu}|[\d“"‘']).{8,1200}? MORE(?=[\s.,;:)’'”"]|$)`;

/**
 * Headlines that a page hangs on a name inside a sentence, up to the word MORE: `Sen. Ann Poll Ann Mary PollBudget vote
 * delayed Poll to run again MORE said` tells of `Sen. Ann Poll said`. Those glued to the name without a space go first;
 * else a first name that comes again must not be taken for the last.
 */
const HANGING = [
	new RegExp(HUNG_ON + HEADLINES, 'gu'),
	new RegExp(`${HUNG_ON} (?!(?:\\S+ ){0,3}\\3)${HEADLINES}`, 'gu'),
];

/** The text without the headlines glued into its sentences; everything else stays as it is. */
export function withoutGlued(text: string): string {
	if (!text.includes(' MORE')) return text;
	return HANGING.reduce((rest, pattern) => rest.replace(pattern, ''), text);
}
