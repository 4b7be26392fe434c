/** The dateline that opens a news story: "MOSCOW (Reuters) -", "PARIS, March 13 -", "HIROSHIMA, Japan —". */

const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
const REGION = '(?:, (?:\\p{Lu}[\\p{L}.]+ ?){1,3})?';
const DAY = '(?:,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?)?';
const AGENCY = '(?:,? ?\\([^)]{2,40}\\))?';
const pattern = new RegExp(
	`^(?:${CAPITALS}(?:/${CAPITALS})?${REGION}${DAY}${AGENCY}|\\([A-Z][^)]{1,30}\\)) ?(?:--|[-–—:])+ ?`,
	'u',
);
/** A dump that lost the dash: "HIROSHIMA, Japan Barack Obama became", "MOSCOW U.S. Secretary". */
const bare = new RegExp(
	`^(?:\\p{Lu}{4,}(?: \\p{Lu}{3,})?(?:, (?!Mr|Mrs|Dr)\\p{Lu}\\p{Ll}+)?${AGENCY}|\\((?:CNN|Reuters|AP|AFP|UPI)\\)) (?=\\p{Lu}\\p{Ll}|\\p{Lu}\\.)`,
	'u',
);

/** The length of the dateline at the head of a paragraph, 0 for none. */
export const datelineEnd = (paragraph: string): number =>
	(pattern.exec(paragraph) ?? bare.exec(paragraph))?.[0].length ?? 0;
