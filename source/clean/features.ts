import {languageOf} from './language.ts';
import type {Line} from './lines.ts';
import {type LineMeasures, measureLines} from './measure-line.ts';
import {guessTitle} from './title.ts';
import {hashOf, type Word, type WordTable, wordIn} from './word-table.ts';

/** What is measured of one line once, before the features are read off: by itself, and against the rest of its page. */
export type LineFacts = LineMeasures & {
	/** Share of function words; -1 when none are known of the page’s language. */
	stopWords: number;
	/** Share of its content words that stand in other lines of prose, too, and of those that stand nowhere else at all. */
	kinship: number;
	strangeness: number;
	/** Share of its content words that stand in the line above, and in the line below; -1 without. */
	sharedAbove: number;
	sharedBelow: number;
	/** Share of the title’s words that it holds; -1 without title. */
	titleShare: number;
	/** How often the same line stands in the page, and how often one that differs in its digits alone. */
	copies: number;
	shapes: number;
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

/** Measures all lines of a page; without a title given one is guessed. */
export function measurePage(lines: Line[], title?: string): PageFacts {
	const table: WordTable = new Map();
	const measures = measureLines(lines, table);
	const {language, index} = languageOf(measures);
	if (index >= 0) for (const word of table.values()) markStopWord(word, index);
	const facts = measures.map(withoutRelations);
	let [words, prose, gaps] = [0, 0, 0];
	let above = 0;
	for (const [row, fact] of facts.entries()) {
		words += fact.words;
		if (fact.prose) prose += fact.words;
		if (fact.line.gap) gaps++;
		above = countWords(facts, row, above);
	}
	countCopies(facts);
	const page = {lines: facts, table, title: title ?? guessTitle(facts), language, words, prose, gaps};
	page.gaps /= Math.max(1, lines.length);
	const titleWords = new Set<Word>();
	for (const text of page.title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
		titleWords.add(wordIn(table, hashOf(text), text.length));
	for (const fact of facts) relate(fact, titleWords, index >= 0);
	return page;
}

/** A line that looks like running text by itself. */
export function isProse({prose}: LineFacts): boolean {
	return prose;
}

function withoutRelations(measures: LineMeasures): LineFacts {
	return {
		...measures,
		stopWords: -1,
		kinship: 0,
		strangeness: 0,
		sharedAbove: -1,
		sharedBelow: -1,
		titleShare: -1,
		copies: 1,
		shapes: 1,
	};
}

function markStopWord(word: Word, language: number): void {
	word.stop = word.languages.includes(language);
	word.content &&= !word.stop;
}

/** Counts a line with its words, and what it shares with the line above, which has `above` content words; gives its own. */
function countWords(facts: LineFacts[], row: number, above: number): number {
	const fact = facts[row]!;
	let content = 0;
	let shared = 0;
	for (const word of fact.tokens) {
		if (word.last === row) continue;
		if (word.content) {
			content++;
			if (word.last === row - 1) shared++;
		}
		word.last = row;
		word.lines++;
		if (fact.prose) word.prose++;
	}
	if (row > 0 && content > 0) fact.sharedAbove = shared / content;
	if (row > 0 && above > 0) facts[row - 1]!.sharedBelow = shared / above;
	return content;
}

/** Counts lines that are the same, and those that are but for their digits: dates and counters of one form are one shape. */
function countCopies(facts: LineFacts[]): void {
	const numbers = new Map<string, number>();
	const numberOf = (text: string) => {
		const number = numbers.get(text) ?? numbers.size;
		numbers.set(text, number);
		return number;
	};
	const texts = facts.map(({line}) => numberOf(line.text));
	const shapes = facts.map(({line, digits}, row) =>
		digits > 0 && line.text.length < 80 ? numberOf(line.text.replace(/\d+/g, '#')) : texts[row]!,
	);
	const copies = counted(texts, numbers.size);
	const alike = counted(shapes, numbers.size);
	for (const [row, fact] of facts.entries()) [fact.copies, fact.shapes] = [copies[texts[row]!]!, alike[shapes[row]!]!];
}

function counted(numbers: number[], size: number): Int32Array {
	const counts = new Int32Array(size);
	for (const number of numbers) counts[number]!++;
	return counts;
}

/** What a line has in common with the rest of the page. */
function relate(fact: LineFacts, titleWords: ReadonlySet<Word>, knowsStopWords: boolean): void {
	const own = fact.prose ? 1 : 0;
	const hasTitle = titleWords.size > 0;
	let [content, kin, strange, titled, stops] = [0, 0, 0, 0, 0];
	for (const word of fact.tokens) {
		if (word.stop) stops++;
		if (!word.content) continue;
		content++;
		if (word.prose > own) kin++;
		if (word.lines === 1) strange++;
		if (hasTitle && titleWords.has(word)) titled++;
	}
	if (knowsStopWords) fact.stopWords = stops / Math.max(1, fact.tokens.length);
	if (content > 0) [fact.kinship, fact.strangeness] = [kin / content, strange / content];
	if (hasTitle) fact.titleShare = titled / titleWords.size;
}
