import {CUES} from './cues.ts';
import type {Line} from './lines.ts';
import {detectLanguage} from './stop-words.ts';

/** What is measured of one line once, before the features are read off. */
export type LineFacts = {
	line: Line;
	words: number;
	letters: number;
	capitals: number;
	capitalised: number;
	digits: number;
	stopWords: number;
	commas: number;
	sentences: number;
	/** How the line ends: 2 as a sentence, 1 with a colon or an ellipsis, 0 otherwise. */
	ending: number;
	/** Share of its content words that stand in other lines of prose, too. */
	kinship: number;
	/** Share of its words that stand in the page's first lines that look like a title. */
	titleShare: number;
	/** How often the same line stands in the page. */
	copies: number;
	cues: number[];
	/** Its words but function words and short ones, in lower case. */
	content: string[];
};

/** What is measured of the whole page. */
export type PageFacts = {
	lines: LineFacts[];
	language: string;
	hasStopWords: boolean;
	words: number;
	prose: number;
	gaps: number;
};

const CJK = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;
const BEYOND_LATIN = /[\u0e00-\uffff]/;
/** Most words need no trimming. */
const PLAIN_WORD = /^[a-z]+$/;
const SENTENCE_END = /[.!?。！？][”"’')\]»]*$/;
const HALF_END = /(?:[:;,…]|\.\.\.)[”"’')]*$/;

/** Measures all lines of a page. */
export function measurePage(lines: Line[], title = ''): PageFacts {
	const long = lines.filter(({text}) => text.length > 60);
	const {language, stopWords} = detectLanguage(
		(long.length > 0 ? long : lines)
			.slice(0, 60)
			.map(({text}) => text)
			.join('\n'),
	);
	const copies = new Map<string, number>();
	for (const {text} of lines) copies.set(text, (copies.get(text) ?? 0) + 1);
	const vocabulary = new Map<string, number>();
	const facts = lines.map(line => {
		const tokens = line.text.split(' ');
		const content: string[] = [];
		let capitalised = 0;
		let stops = 0;
		for (const token of tokens) {
			const first = token.charCodeAt(0);
			if ((first >= 65 && first <= 90) || (first > 191 && token[0] !== token[0]!.toLowerCase())) capitalised++;
			const lower = token.toLowerCase();
			const word = PLAIN_WORD.test(lower) ? lower : lower.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
			if (stopWords.has(word)) stops++;
			else if (word.length > 3) content.push(word);
		}
		const ending = SENTENCE_END.test(line.text) ? 2 : HALF_END.test(line.text) ? 1 : 0;
		const cjk = line.text.length > 3 && BEYOND_LATIN.test(line.text) ? (line.text.match(CJK)?.length ?? 0) : 0;
		const words = tokens.length + Math.floor(cjk / 2);
		if (words >= 10 && ending === 2)
			for (const word of new Set(content)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
		const short = line.text.length < 400;
		return {
			line,
			words,
			letters: line.text.length,
			capitals: short ? (line.text.match(/\p{Lu}/gu)?.length ?? 0) / line.text.length : 0.03,
			capitalised: capitalised / tokens.length,
			digits: short ? (line.text.match(/\d/g)?.length ?? 0) / line.text.length : 0.02,
			stopWords: stopWords.size > 0 ? stops / tokens.length : -1,
			commas: line.text.match(/[,;，、]/g)?.length ?? 0,
			sentences: line.text.match(/[.!?][”"’')]* (?=\p{Lu}|["“‘'(])|[。！？]/gu)?.length ?? 0,
			ending,
			kinship: 0,
			titleShare: 0,
			copies: copies.get(line.text)!,
			content,
			cues: CUES.map(({pattern}) => (short || pattern.source.length < 200 ? Number(pattern.test(line.text)) : 0)),
		};
	});
	const titleWords = new Set(title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
	for (const fact of facts) {
		const {content} = fact;
		const own = fact.words >= 10 && fact.ending === 2 ? 1 : 0;
		let kin = 0;
		let titled = 0;
		for (const word of content) {
			if ((vocabulary.get(word) ?? 0) > own) kin++;
			if (titleWords.has(word)) titled++;
		}
		fact.kinship = content.length > 0 ? kin / content.length : 0;
		fact.titleShare = titleWords.size > 0 ? titled / titleWords.size : -1;
	}
	return {
		lines: facts,
		language,
		hasStopWords: stopWords.size > 0,
		words: facts.reduce((sum, {words}) => sum + words, 0),
		prose: facts.reduce((sum, fact) => sum + (isProse(fact) ? fact.words : 0), 0),
		gaps: lines.filter(({gap}) => gap).length / Math.max(1, lines.length),
	};
}

/** A line that looks like running text by itself. */
export function isProse({words, ending}: LineFacts): boolean {
	return words >= 12 && ending === 2;
}
