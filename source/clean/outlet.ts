import type {LineFacts} from './features.ts';
import type {Outline} from './outline.ts';

/** A way in which pages name the house that made them; the first group is the name. */
type Sign = {pattern: RegExp; example: string};

/** The rest of a word in a name; a point only inside it. */
const WORD = String.raw`(?:[\p{L}\p{N}&’'-]|\.(?=\p{L}))*`;
const NAME = String.raw`((?:The |El |La |Le |Die |Der |Das )?\p{Lu}${WORD}(?: (?:of|the|and|de|du|der|for|&|(?!All\b)\p{Lu}${WORD})){0,4})`;

/** Signs of a house in the lines around a text, most trustworthy first; those that can begin with what is rare and look back. */
export const OUTLET_SIGNS: Sign[] = [
	{pattern: new RegExp(`ogo$(?<=^${NAME} [Ll]ogo)`, 'u'), example: 'Daily Example logo'},
	{
		pattern: new RegExp(
			String.raw`(?:©|\([Cc]\)|[Cc]opyright)\s*(?:[Cc]opyright\s*)?(?:\d{4}\s*[-–]\s*)?\d{4},?\s+(?:by\s+)?${NAME}(?=[.,|]|\s*$| [Aa]ll [Rr]ights)`,
			'u',
		),
		example: '© 2017 Daily Example. All Rights Reserved.',
	},
	{
		pattern: new RegExp(`^A (?:[Mm]essage|[Nn]ote|[Ll]etter) (?:[Ff]rom|[Tt]o readers of) ${NAME}:?$`, 'u'),
		example: 'A message from The Daily Example:',
	},
	{
		pattern: new RegExp(`^${NAME} (?:is no longer accessible|uses cookies|is a (?:reader-supported|non-?profit))`, 'u'),
		example: 'Daily Example is no longer accessible on this browser.',
	},
	{
		pattern: new RegExp(
			String.raw`\b(?:[Ff]ollow|[Ss]upport|[Ss]ubscribe to|[Ss]ign up to|[Dd]ownload the|[Mm]ore from|[Oo]ther) ${NAME}(?: on (?:Facebook|Twitter|X)| newsletters?| app| readers)\b`,
			'u',
		),
		example: 'Follow Daily Example on Twitter',
	},
	{
		pattern: new RegExp(String.raw`[|–—](?<=^[^|]{15,}\s.)\s${NAME}$`, 'u'),
		example: 'Ministers agree to meet again in May | Daily Example',
	},
];

/** An agency in a dateline: `MOSCOW (Agency) - `, `OSLO, 3 March 2015 (Agency) — `. */
const DATELINE =
	/^\p{Lu}[\p{Lu}\s.,’'-]{2,40}(?:,? (?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+)(?:,? \d{4})?)? \(([^()\d]{2,30})\)\s*[-–—]/u;

/** What a sign can seem to name but no house is called. */
const NO_NAME =
	/^(?:all|the|this|your|our|us|site|company|rights|menu|search|facebook|twitter|instagram|x|home|news)$/i;

/** What a publisher's firm has behind the name of its paper. */
const FIRM = / (?:Publishing|Publications|Media(?: Group)?|Group|Holdings|Company|Corporation|Corp|Inc|LLC|Ltd|GmbH)$/;

/** The house that published a page, by the lines that are not its text, else by the agency of its dateline, else by its address. */
export function outletOf(lines: LineFacts[], {chosen, first}: Outline, url?: string): string | undefined {
	const around = lines.filter((_, row) => !chosen[row]).map(({line}) => line.text);
	for (const {pattern} of OUTLET_SIGNS) {
		for (const text of around) {
			const name = text.length < 300 ? pattern.exec(text)?.[1]?.trim() : undefined;
			if (name && !NO_NAME.test(name)) return name.replace(FIRM, '').replace(FIRM, '');
		}
	}
	const agency = first >= 0 ? DATELINE.exec(lines[first]!.line.text)?.[1] : undefined;
	return agency ?? (url && /^https?:\/\/(?:www\.|m\.|edition\.)?([^/:?#]+)/i.exec(url)?.[1]);
}
