import {
	CAPITAL,
	CLOSER,
	COMMA,
	CUE_PATTERNS,
	characterKind,
	DENSE,
	DIGIT,
	LETTER,
	markBits,
	OPENER,
	STOP,
	smallCode,
} from './characters.ts';
import {FURNITURE} from './cues.ts';
import {languageOf} from './language.ts';
import type {Line} from './lines.ts';
import {guessTitle} from './title.ts';
import {hashed, hashOf, NO_LETTERS, phraseCues, type Word, type WordTable, wordIn} from './word-table.ts';

/** What is measured of one line once, before the features are read off. */
export type LineFacts = {
	line: Line;
	/** Its words one by one; a script without spaces gives few long ones. */
	tokens: Word[];
	/** Number of words; two letters of a script without spaces count as one. */
	words: number;
	letters: number;
	/** Shares of its letters, and of its words. */
	capitals: number;
	digits: number;
	capitalised: number;
	/** Share of function words; -1 when none are known of the page’s language. */
	stopWords: number;
	commas: number;
	sentences: number;
	/** How the line ends: 2 as a sentence, 1 with a colon or an ellipsis, 0 otherwise. */
	ending: number;
	/** How it begins: 2 with a capital, 1 with a small letter, 0 with anything else. */
	beginning: number;
	/** Share of its content words that stand in other lines of prose, too, and of those that stand nowhere else at all. */
	kinship: number;
	strangeness: number;
	/** Share of the title’s words that it holds; -1 without title. */
	titleShare: number;
	/** How often the same line stands in the page, and how often one that differs in its digits alone. */
	copies: number;
	shapes: number;
	/** The cues that it has, and how many of them speak for page furniture. */
	cues: number;
	furniture: number;
	prose: boolean;
};

/** What is measured of the whole page. */
export type PageFacts = {
	lines: LineFacts[];
	table: WordTable;
	title: string;
	language: string;
	words: number;
	prose: number;
	gaps: number;
};

/** Only lines of so few letters are searched for the patterns of cues. */
const SHORT = 400;

/** Measures all lines of a page; without a title given one is guessed. */
export function measurePage(lines: Line[], title?: string): PageFacts {
	const table: WordTable = new Map();
	const copies = new Map<string, number>();
	const shapes = new Map<string, number>();
	const facts = lines.map(line => measureLine(line, table));
	const {language, index} = languageOf(facts);
	if (index >= 0) for (const word of table.values()) markStopWord(word, index);
	let [words, prose, gaps] = [0, 0, 0];
	for (const [row, fact] of facts.entries()) {
		const {text, gap} = fact.line;
		count(copies, text);
		count(shapes, shapeOf(fact));
		words += fact.words;
		if (fact.prose) prose += fact.words;
		if (gap) gaps++;
		for (const word of fact.tokens) {
			if (word.last === row) continue;
			word.last = row;
			word.lines++;
			if (fact.prose) word.prose++;
		}
	}
	const page = {lines: facts, table, title: title ?? guessTitle(facts), language, words, prose, gaps};
	page.gaps /= Math.max(1, lines.length);
	const titleWords = new Set<Word>();
	for (const text of page.title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
		titleWords.add(wordIn(table, hashOf(text), text.length));
	for (const fact of facts) {
		fact.copies = copies.get(fact.line.text)!;
		fact.shapes = shapes.get(shapeOf(fact))!;
		fact.titleShare = titleWords.size > 0 ? 0 : -1;
		relate(fact, titleWords, index >= 0);
	}
	return page;
}

/** A line that looks like running text by itself. */
export function isProse({prose}: LineFacts): boolean {
	return prose;
}

/** The code units of a line: to read them one by one off a string that is cut out of another takes nine times as long. */
let codes = new Uint16Array(1 << 14);

function codesOf(text: string): Uint16Array {
	if (text.length > codes.length) codes = new Uint16Array(text.length * 2);
	Buffer.from(codes.buffer).write(text, 'utf16le');
	return codes;
}

function measureLine(line: Line, table: WordTable): LineFacts {
	const {text} = line;
	const {length} = text;
	const units = codesOf(text);
	const tokens: Word[] = [];
	let capitals = 0;
	let capitalised = 0;
	let digits = 0;
	let commas = 0;
	let sentences = 0;
	let dense = 0;
	let pieces = 0;
	let marks = 0;
	let start = -1;
	let begun = false;
	let ended = false;
	// Of the word being read: its hash so far and up to its last letter, and both without what follows an apostrophe.
	let hash = 0;
	let end = 0;
	let endHash = 0;
	let stem = 0;
	let stemHash = 0;
	for (let at = 0; at <= length; at++) {
		const code = at < length ? units[at]! : 32;
		if (code === 32) {
			if (begun) pieces++;
			if (start >= 0) {
				// The ’s of a genitive does not count.
				const isGenitive = end - start > 3 && stem === end - 2 && smallCode(units[end - 1]!) === 0x73;
				if (isGenitive) [end, endHash] = [stem, stemHash];
				const word = wordIn(table, endHash, end - start);
				if (!word.small && smallCode(units[start]!) === units[start]) word.small = true;
				tokens.push(word);
			}
			start = -1;
			begun = false;
			continue;
		}
		const kind = characterKind(code);
		const isCapital = (kind & CAPITAL) !== 0;
		if (isCapital) capitals++;
		if (!begun) {
			begun = true;
			if (isCapital) capitalised++;
			if (ended && (isCapital || (kind & OPENER) !== 0)) sentences++;
			ended = false;
		}
		if ((kind & LETTER) !== 0) {
			if (start < 0) [start, hash, stem] = [at, NO_LETTERS, -1];
			hash = hashed(hash, code);
			end = at + 1;
			endHash = hash;
			ended = false;
			if ((kind & (DIGIT | DENSE)) !== 0) {
				if ((kind & DIGIT) !== 0) {
					digits++;
					marks |= markBits(code);
				} else dense++;
			}
			continue;
		}
		marks |= markBits(code);
		if (isApostrophe(code)) [stem, stemHash] = [end, endHash];
		hash = hashed(hash, code);
		if ((kind & STOP) !== 0) {
			ended = true;
			if (code > 0x3000) sentences++;
		} else if ((kind & CLOSER) === 0) {
			ended = false;
			if ((kind & COMMA) !== 0) commas++;
		}
	}
	const words = Math.max(1, pieces + (dense >> 1));
	const ending = endingOf(text);
	let cues = phraseCues(tokens);
	if (length < SHORT) {
		for (const {pattern, bit, marks: asked} of CUE_PATTERNS)
			if ((asked === 0 || (marks & asked) !== 0) && (cues & bit) === 0 && pattern.test(text)) cues |= bit;
	}
	return {
		line,
		tokens,
		words,
		letters: length,
		capitals: capitals / length,
		digits: digits / length,
		capitalised: capitalised / Math.max(1, pieces),
		stopWords: -1,
		commas,
		sentences,
		ending,
		beginning: beginningOf(text),
		kinship: 0,
		strangeness: 0,
		titleShare: -1,
		copies: 1,
		shapes: 1,
		cues,
		furniture: bitCount(cues & FURNITURE),
		prose: words >= 12 && ending === 2,
	};
}

function isApostrophe(code: number): boolean {
	return code === 0x27 || code === 0x2019;
}

function endingOf(text: string): number {
	let at = text.length - 1;
	while (at > 0 && (characterKind(text.charCodeAt(at)) & CLOSER) !== 0) at--;
	const code = text.charCodeAt(at);
	if (code === 0x2e && text.endsWith('...', at + 1)) return 1;
	if ((characterKind(code) & STOP) !== 0) return 2;
	return ':;,…'.includes(text[at] ?? ' ') ? 1 : 0;
}

function beginningOf(text: string): number {
	const code = text.charCodeAt(0);
	const kind = characterKind(code);
	if ((kind & LETTER) === 0 || (kind & DIGIT) !== 0) return 0;
	return smallCode(code) === code ? 1 : 2;
}

function markStopWord(word: Word, language: number): void {
	word.stop = word.languages.includes(language);
	word.content &&= !word.stop;
}

/** What a line has in common with the rest of the page. */
function relate(fact: LineFacts, titleWords: ReadonlySet<Word>, knowsStopWords: boolean): void {
	const own = fact.prose ? 1 : 0;
	let [content, kin, strange, titled, stops] = [0, 0, 0, 0, 0];
	for (const word of fact.tokens) {
		if (word.stop) stops++;
		if (!word.content) continue;
		content++;
		if (word.prose > own) kin++;
		if (word.lines === 1) strange++;
		if (titleWords.has(word)) titled++;
	}
	fact.stopWords = knowsStopWords ? stops / Math.max(1, fact.tokens.length) : -1;
	if (content > 0) [fact.kinship, fact.strangeness] = [kin / content, strange / content];
	if (titleWords.size > 0) fact.titleShare = titled / titleWords.size;
}

/** A line with its digits alike: dates and counters of one form are one shape. */
function shapeOf({line, digits}: LineFacts): string {
	return digits > 0 && line.text.length < 80 ? line.text.replace(/\d+/g, '#') : line.text;
}

function count(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How many bits are set. */
export function bitCount(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}
