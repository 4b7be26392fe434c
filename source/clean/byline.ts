/** A word of a name: capitalised, an initial, or a particle between capitalised words. */
const NAME_WORD =
	/^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|da|di|del|della|van|von|der|den|bin|ibn|al|el|la|le|du|dos|ten|ter|y|e)(?=$)|[‘'’]\p{Lu}[\p{L}]+)$/u;

/** Where a name ends: a divider, a bracket, a date, a handle, a clock. */
const NAME_END =
	/\s*(?:[|•·–—/([<>@#]|\s-\s|\d|\bpublished\b|\bupdated\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d|\bposted\b|\bfor the\b|\bis an?\b|\bon (?=\p{Lu}))/iu;

/** What comes before the names in a signed line, at its start or behind a label; not what comes before a photographer. */
const SIGNATURE =
	/(?<!\b(?:photo|photos|photograph|photographs|image|images|picture|illustrations?|art|video|edited|reviewed|produced|powered|presented|sponsored|graphics?|courtesy)\s+)\b(?:(?:by|von|par|por|di)\b\s*[:—–-]?|(?:author|autor|auteur)s?\s*[:—–])\s*(?=\p{Lu})/iu;

/** The houses that sign behind the name of their writer. */
const HOUSE =
	/\s+(?:fox (?:news|business)|cnn(?: business)?|(?:the )?associated press|reuters|afp|(?:nbc|cbs|abc) news|bbc(?: news)?|usa today|forbes|npr|cnbc)(?:\s+(?:staff|digital))?$/i;

/** A house that stands behind a comma after the name of its writer. */
const EMPLOYER =
	/^(?:the )?(?:associated press|press association|agence france[- ]presse|canadian press|new york times|washington post|(?:fox|nbc|cbs|abc|bbc|sky|usa|cbc) (?:news|today|business)|cnn business)$/i;

const ROLE_WORDS =
	/\b(?:staff|reporters?|writers?|editors?|correspondents?|contributors?|contributing|senior|associate|assistant|columnists?|producers?|journalists?|chief|news|desk|team|special|managing|executive|freelance|digital|content|bureau|analyst)\b/iu;

/** What a newsroom calls itself in small letters after its name. */
const NEWSROOM =
	/^(?:foreign|political|business|world|national|staff|desk|team|reporters?|correspondents?|writers?|bureau|services?|wires?|agency)$/iu;

/** Words of buttons, sections and picture credits, that no person is called by. */
const NO_NAME =
	/\b(?:share|tweet|e-?mail|print|comments?|news|facebook|twitter|whatsapp|subscribe|videos?|photos?|images?|getty|home|menu|search|read|follow|sign|log|live|world|politics|business|sports?|opinion|culture|more|top|latest|related|advertisement|editors?['’] picks?|story|stories|updates?|watch|listen|gallery|about|contact|privacy|updated|published|posted|written|points?|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;

/**
 * The names that a line gives as its authors, comma-separated; `undefined` when it names nobody.
 * `By Anna Sample and Ben Example, Staff Writers | May 3, 2015` gives `Anna Sample, Ben Example`.
 */
export function authorsIn(line: string): string | undefined {
	if (/\b(?:getty|images?|photos?|theme|shutterstock)\b/i.test(line)) return undefined;
	const signature = signatureIn(line);
	const rest = signature === undefined ? line : line.slice(signature);
	const end = NAME_END.exec(rest);
	const names: string[] = [];
	for (const part of rest
		.slice(0, end && end.index > 2 ? end.index : undefined)
		.split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\s{2,})\s*/u)) {
		const name = nameIn(part, signature !== undefined);
		if (!name) {
			if (names.length > 0) break;
			continue;
		}
		// After a person's name, a place or an employer follows a comma; only another whole name counts.
		if (names.length > 0 && (ROLE_WORDS.test(name) || EMPLOYER.test(name) || !name.includes(' '))) break;
		names.push(name);
	}
	return names.length > 0 ? names.join(', ') : undefined;
}

/** Whether a line says that somebody wrote the article, and does not only hold a name. */
export function isSigned(line: string): boolean {
	return signatureIn(line) !== undefined;
}

/** Where the names of a signed line begin. */
function signatureIn(line: string): number | undefined {
	const match = SIGNATURE.exec(line);
	if (!match || !/^\p{Lu}/u.test(line.slice(match.index + match[0].length))) return undefined;
	return match.index + match[0].length;
}

function nameIn(part: string, prefixed: boolean): string | undefined {
	const words = part.trim().replace(HOUSE, '').split(/\s+/);
	const taken: string[] = [];
	for (const word of words) {
		if (!NAME_WORD.test(word) && !(taken.length > 0 && NEWSROOM.test(word))) break;
		taken.push(word);
	}
	if (taken.length < words.length && taken.length < 2) return undefined;
	const limit = prefixed ? 6 : 4;
	if (taken.length === 0 || taken.length > limit) return undefined;
	if (!prefixed && (taken.length < 2 || NO_NAME.test(part) || words.length > taken.length + 3)) return undefined;
	const name = taken.join(' ').replace(/[.,]$/, match => (match === ',' ? '' : match));
	return /\p{Ll}|\p{Lu}\p{Lu}/u.test(name) ? name : undefined;
}
