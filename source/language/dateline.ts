/** Datelines: "MOSCOW (Reuters) -" at the head of a story is a sentence of its own, as in the treebanks. */

const AGENCY = String.raw`[(\/][\p{L}\d .&-]{2,30}[)\/]\.?`;
const DASH = String.raw`\s*(?:--|—|–|-)\s+(?=["“‘']?[\p{Lu}\d])`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.’' -]{2,30}(?:,\s[\p{L}\d .,]{2,40}?)?`;
const PLACE = String.raw`\p{Lu}[\p{L}.’'-]+(?:[ ,]+\p{Lu}[\p{L}.]*){0,3}(?:,? \d{1,2})?`;

/** Each kind of dateline with its example, which is run as its test. */
export const DATELINES: readonly (readonly [example: string, pattern: RegExp])[] = [
	['MOSCOW, Jan. 5 (Xinhua) -- ', new RegExp(`^${CAPITALS}\\s*${AGENCY}${DASH}`, 'u')],
	['BRUSSELS — ', new RegExp(`^${CAPITALS}${DASH}`, 'u')],
	['Paris, Nov 12 (AFP) - ', new RegExp(`^${PLACE}\\s*${AGENCY}${DASH}`, 'u')],
	['(CNN) -- ', new RegExp(`^${AGENCY}${DASH}`, 'u')],
];

/** A headline, a dateline and a story that a dump ran together: "Envoys Meet Again-GENEVA — -The envoys". */
const GLUED = /(?<=\p{Ll})-(?=\p{Lu}[\p{Lu} ,.]{2,40}\s—\s*-\p{Lu})|(?<=-\p{Lu}[\p{Lu} ,.]{2,40}\s—\s*-)(?=\p{Lu})/gu;

/** Offsets in `text` at which a headline or a dateline ends that nothing else parts from what follows. */
export const gluedEnds = (text: string): number[] =>
	text.includes('—') ? Array.from(text.matchAll(GLUED), ({index}) => index) : [];

/** Length of the dateline that `text` begins with, white space before and the dash included; 0 if there is none. */
export function datelineLength(text: string): number {
	const indent = text.length - text.trimStart().length;
	const head = text.slice(indent, indent + 120);
	for (const [, pattern] of DATELINES) {
		const match = pattern.exec(head);
		if (match) return indent + match[0].length;
	}
	return 0;
}
