/** Where a proper name begins and ends among the tokens of a sentence. */
import {matchCountry} from '../lexicon/countries.ts';
import {isGivenName} from '../lexicon/given-names.ts';
import {matchOrganisation} from '../lexicon/organisations.ts';
import {matchHonorific, matchTitle} from '../lexicon/titles.ts';
import type {Token} from '../sentence.ts';

/** Small words inside names: "Rodrigo de Rato", "Mohammed bin Salman", "Ursula von der Leyen". */
const PARTICLES = new Set(
	'de del della di da dos do das du van von der den bin ibn al el la le ap abu ul ur e y zu ter bint'.split(' '),
);
const CALENDAR = new Set(
	'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow'.split(
		' ',
	),
);
const HYPHENS = new Set(['-', '‑', '–']);

const GENERATION = /^(?:II|III|IV|Jr\.?|Sr\.?)$/;

const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}[\p{L}'’.]*$/u.test(word);

/** Small words that open a sentence or a headline with a capital and are never part of a name. */
const FUNCTION_WORDS = new Set(
	'before after on in at during following despite since for but and while when as with by from to into over under about against between if that this these those the a an not no yes he she it they we i you his her their its our who what why how where which'.split(
		' ',
	),
);
/** Adverbs that open a sentence before a name: "Earlier Pence received". */
const OPENERS = new Set('earlier later meanwhile separately afterwards'.split(' '));
/** Ranks that are no title of their own before a name: "Secretary Kerry". */
export const RANKS = new Set('Secretary Minister Deputy Commissioner Chief Envoy Representative'.split(' '));

/** "von der Leyen", "bin Salman" by the surname alone. */
const opensWithParticle = (tokens: Token[], at: number): boolean => {
	if (!/^(?:von|van|bin|bint|ibn)$/.test(tokens[at]!.text) || tokens[at]!.upos !== 'PROPN') return false;
	const next = /^(?:der|den|de)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
	return isCapital(tokens[next]?.text) && tokens[next]!.upos === 'PROPN' && !isCapital(tokens[at - 1]?.text);
};

/** True where the tagger and the capital both say that this token is (part of) a proper name. */
export const isNameWord = (tokens: Token[], at: number): boolean => {
	const token = tokens[at];
	if (token && opensWithParticle(tokens, at)) return true;
	if (
		!token ||
		!isCapital(token.text) ||
		FUNCTION_WORDS.has(token.text.toLowerCase()) ||
		CALENDAR.has(token.text.toLowerCase().replace('.', ''))
	)
		return false;
	if (/^(?:REUTERS|AFP|EPA|UPI)$/.test(token.text) || (at === 0 && OPENERS.has(token.text.toLowerCase()))) return false;
	if (token.text.length === 1 || /^Vs\.?$/.test(token.text)) return false;
	return token.upos === 'PROPN' || (at > 0 && (token.upos === 'NOUN' || token.upos === 'X') && isGivenName(token.text));
};

const glued = (tokens: Token[], left: number) => tokens[left]!.end === tokens[left + 1]?.start;

/** A headline in title case or a sentence in capitals: its capitals say nothing. */
const isLoud = (tokens: Token[]) => {
	const words = tokens.filter(({text}) => /^\p{L}{3,}/u.test(text));
	return words.length > 3 && words.filter(({text}) => isCapital(text)).length >= words.length * 0.75;
};

/** The end (exclusive) of the name that begins at token `at`. */
export const nameEnd = (tokens: Token[], at: number): number => {
	const words = tokens.map(token => token.text);
	const loud = isLoud(tokens);
	let end = at + 1;
	for (; end < words.length && end - at < 8; ) {
		if (
			HYPHENS.has(words[end]!) &&
			glued(tokens, end - 1) &&
			glued(tokens, end) &&
			/^\p{L}/u.test(words[end + 1] ?? '')
		) {
			// "Kerry-Lavrov talks": two bearers, not one name; "Ki-moon", "al-Assad", "Dlamini-Zuma" go on.
			if (end + 1 - at === 2 && isPair(tokens, at, end + 1)) break;
			end += 2;
			continue;
		}
		// "the Faith & Freedom Coalition".
		if (words[end] === '&' && isNameWord(tokens, end + 1)) {
			end += 2;
			continue;
		}
		if (
			PARTICLES.has(words[end]!.toLowerCase()) &&
			/^\p{L}+$/u.test(words[end]!) &&
			(isCapital(words[end + 1]) ||
				PARTICLES.has(words[end + 1]?.toLowerCase() ?? '') ||
				HYPHENS.has(words[end + 1] ?? '')) &&
			tokens[end]!.upos !== 'DET'
		) {
			end++;
			continue;
		}
		// "Trump Vs. Trump", a headline's "Obama Said".
		if (/^Vs\.?$/.test(words[end]!) || (loud && /^(?:Said|Says|Tells|Told)$/.test(words[end]!))) break;
		if (!isCapital(words[end]) || CALENDAR.has(words[end]!.toLowerCase().replace('.', ''))) break;
		if (GENERATION.test(words[end]!)) {
			end++;
			continue;
		}
		if (!['PROPN', 'NOUN', 'X', 'ADJ', 'NUM'].includes(tokens[end]!.upos) || (loud && tokens[end]!.upos !== 'PROPN'))
			break;
		const country = matchCountry(words, end);
		if (country && !country.ambiguous && country.form !== 'capital') break;
		if (matchTitle(words, end) && !isNameAfter(tokens, end)) break;
		if (matchHonorific(words, end) > 0 || (matchOrganisation(words, end) && end - at > 1)) break;
		end++;
	}
	return end;
};

/** "Kim Jong Un", "King Abdullah": a capitalised word that is a title too stays in the name when the name goes on past it. */
const isNameAfter = (tokens: Token[], at: number) =>
	tokens[at]!.upos === 'PROPN' && (!isCapital(tokens[at + 1]?.text) || GENERATION.test(tokens[at + 1]!.text));

/** "Jean-Bertrand", "Al-Bashir": what a hyphen joins to one name. */
const FIRST_HALVES = new Set('Jean Marie Anne Mary Hans Karl Frank Abdul Abdel Abu Al El Ben Bin'.split(' '));

/** Nouns before which two given names are two bearers as well: "the Kim-Moon summit". */
const ENCOUNTERS = new Set(['summit', 'meeting', 'talks', 'call', 'conversation', 'negotiations', 'handshake']);

/** Two capitalised names joined by a hyphen before a noun of encounter: "Putin-Trump call". */
const isPair = (tokens: Token[], left: number, right: number) => {
	const next = tokens[right + 1];
	return (
		isCapital(tokens[right]!.text) &&
		!FIRST_HALVES.has(tokens[left]!.text) &&
		next !== undefined &&
		(ENCOUNTERS.has(next.text) || !(isGivenName(tokens[left]!.text) && isGivenName(tokens[right]!.text))) &&
		next.upos === 'NOUN' &&
		/^\p{Ll}/u.test(next.text)
	);
};
