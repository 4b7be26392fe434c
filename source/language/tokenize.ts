/** Words as Universal Dependencies cuts them: hyphens, clitics, currency signs and units are tokens of their own. */
import {NUMBERED, OTHERS, PREFIXES, TITLES, WORDS_TOO} from './abbreviations.ts';

/** A token's span; `spaceBefore` is true when white space or the start of the text stands before it. */
export type Span = {start: number; end: number; text: string; spaceBefore: boolean};

/** One alternative per kind of token, tried in this order at each place. */
const KINDS: readonly (readonly [example: string, pattern: string])[] = [
	['https://un.org/a?b=1', String.raw`(?:https?:\/\/|mailto:|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`],
	['press@un.org', String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`],
	['@StateDept', String.raw`[@#][\p{L}\p{N}_]+`],
	['U.S.', String.raw`(?:\p{L}\.){2,}(?!\p{L})`],
	['Ph.D.', String.raw`Ph\.D\.`],
	['L.A', String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])`],
	[':-)', String.raw`[:;=]-?[)(DP](?![\p{L}\p{N}])`],
	['01-Feb-02', String.raw`\d{1,2}-\p{Lu}\p{Ll}{2}-\d{2,4}`],
	['713-853-3989', String.raw`\+?\d{1,3}(?:[-/]\d{2,4}){2,}|\d{3}-\d{4}(?!\d)`],
	['1980’s', String.raw`\d+['’]s(?![\p{L}\p{N}])|['’]\d0s(?![\p{L}\p{N}])|['’]\d\d(?!\d)`],
	['2014-10-31', String.raw`\d{4}-\d{2}-\d{2}(?!\d)`],
	['10/31/2014', String.raw`\d{1,4}\/\d{1,2}(?:\/\d{2,4})?(?![\d\p{L}])`],
	['1990s', String.raw`\d+(?:st|nd|rd|th|s)(?![\p{L}\p{N}])`],
	['1,000.5', String.raw`\d+(?:[.,:]\d+)*`],
	['US$', String.raw`\p{Lu}{1,2}\$`],
	['...', String.raw`\.{2,}|…`],
	['--', String.raw`-{2,}|_{2,}|\*{2,}|={2,}|[?!.]*[?!][?!.]*`],
	['AT&T', String.raw`\p{Lu}+&\p{Lu}+(?!\p{Ll})`],
	[
		'invest.gov',
		String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|gov|edu|mil|info|co|uk|eu|ru|ua|de|fr|io|int)(?![\p{L}\p{N}])`,
	],
	[
		'notes.doc',
		String.raw`[\p{L}\p{N}_]+(?:\.[\p{Ll}\p{N}]{2,})+(?![\p{L}\p{N}])|\p{Lu}+\d+\.[\p{Lu}\d](?![\p{L}\p{N}])`,
	],
	['O’Brien', String.raw`[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*`],
	['anything else', String.raw`[^\s]`],
];

const TOKEN = new RegExp(KINDS.map(([, pattern]) => `(?:${pattern})`).join('|'), 'guy');
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const CONTRACTIONS = new Map([
	['cannot', 3],
	['gonna', 3],
	['wanna', 3],
	['gotta', 3],
	['gimme', 3],
	['lemme', 3],
	['dunno', 2],
	['dont', 2],
	['doesnt', 4],
	['didnt', 3],
	['isnt', 2],
	['wasnt', 3],
	['wont', 2],
	['cant', 2],
	['thats', 4],
	['theres', 5],
	['whats', 4],
	['ive', 1],
	['alot', 1],
	["d'ye", 2],
	["c'mon", 2],
	["'tis", 2],
	["'twas", 2],
]);

/** Letters from which on the engine keeps a piece of a text as a view of the whole text. */
const LONG = 13;

/** A word by itself: those that remember it for long are not to keep a whole article alive. */
const detached = (word: string): string => (word.length < LONG ? word : structuredClone(word));

/** Tokens of `text.slice(from, to)` with spans in `text`. */
export function tokenize(text: string, from = 0, to = text.length): Span[] {
	const spans: Span[] = [];
	let at = from;
	let space = true;
	const push = (start: number, end: number) => {
		spans.push({start, end, text: detached(text.slice(start, end)), spaceBefore: space});
		space = false;
	};
	while (at < to) {
		if (isSpace(text.charCodeAt(at))) {
			at++;
			space = true;
			continue;
		}
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(text);
		let end = Math.min(at + (match?.[0].length ?? 1), to);
		end = withFullStop(text, at, end, to);
		end = withPrefix(text, at, end, to);
		pushWord(text, at, end, push);
		at = end;
	}
	return spans;
}

/** Spaces of every kind, with the zero-width ones and the byte-order mark. */
export function isSpace(code: number): boolean {
	return (
		(code >= 9 && code <= 13) ||
		code === 32 ||
		code === 0x85 ||
		code === 0xa0 ||
		code === 0x1680 ||
		(code >= 0x2000 && code <= 0x200d) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x2060 ||
		code === 0x3000 ||
		code === 0xfeff
	);
}

/** Extend a known abbreviation or an initial over its full stop. */
function withFullStop(text: string, start: number, end: number, to: number): number {
	if (text[end] !== '.' || end >= to || text[end + 1] === '.') return end;
	const word = text.slice(start, end);
	const after = text.slice(end + 1, end + 8);
	if (/^\p{Lu}$/u.test(word) && word !== 'I' && /^\s+\p{Lu}/u.test(after)) return end + 1;
	if (!TITLES.has(word) && !OTHERS.has(word)) return end;
	if (NUMBERED.has(word) && !/^\s*\p{N}/u.test(after)) return end;
	if (WORDS_TOO.has(word) && !/^\s*[\p{N}\p{Lu}]/u.test(after)) return end;
	return end + 1;
}

/** Join a prefix to the word behind its hyphen. */
function withPrefix(text: string, start: number, end: number, to: number): number {
	if (text[end] !== '-' || !PREFIXES.has(text.slice(start, end).toLowerCase())) return end;
	const rest = /^-[\p{L}\p{M}\p{N}]+/u.exec(text.slice(end, Math.min(to, end + 40)));
	return rest ? end + rest[0].length : end;
}

function pushWord(text: string, start: number, end: number, push: (start: number, end: number) => void): void {
	const word = text.slice(start, end);
	const cut = CONTRACTIONS.get(word.toLowerCase().replace('’', "'"));
	const clitic = cut === undefined ? CLITIC.exec(word) : null;
	const middle = cut !== undefined ? start + cut : clitic ? start + (clitic[1] as string).length : end;
	push(start, middle);
	if (middle < end) push(middle, end);
}
