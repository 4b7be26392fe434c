/** Sentence boundaries over tokens: paragraphs are hard borders, full stops are judged by what stands on both sides. */
import {OPENERS, OTHERS} from './abbreviations.ts';
import {datelineLength, gluedEnds} from './dateline.ts';
import {type Span, tokenize} from './tokenize.ts';

const CLOSER = /^(?:["'”’»)\]}]|'')$/u;
const SPEECH = /^(?:said|says|say|asked|asks|told|tells|added|adds|wrote|writes|tweeted|replied|shouted|chanted)$/;

/** Sentences of `text`, each as its tokens' spans. A blank line always ends a sentence; a line break does after a short or finished line. */
export function splitSentences(text: string): Span[][] {
	return blocks(text).flatMap(([from, to]) => {
		const body = from + datelineLength(text.slice(from, Math.min(to, from + 200)));
		const dateline = body > from ? [tokenize(text, from, body)] : [];
		return [...dateline, ...sentencesOf(tokenize(text, body, to))];
	});
}

/** Spans of text between hard borders. */
function blocks(text: string): [from: number, to: number][] {
	const spans: [number, number][] = [];
	let from = 0;
	for (const {index} of text.matchAll(/\r?\n/g)) {
		if (!isBorder(text, from, index)) continue;
		spans.push([from, index]);
		from = index;
	}
	spans.push([from, text.length]);
	return spans.flatMap(([start, end]) => {
		const cuts = gluedEnds(text.slice(start, end)).map(at => start + at);
		return [start, ...cuts].map((at, index): [number, number] => [at, cuts[index] ?? end]);
	});
}

/** Does the line break at `at` end a sentence? The line before it is short or finished, or the next one is blank or opens a list. */
function isBorder(text: string, from: number, at: number): boolean {
	const before = text.slice(Math.max(from, text.lastIndexOf('\n', at - 1) + 1), at).trim();
	const next = /^\r?\n([^\n]*)/.exec(text.slice(at, at + 400))?.[1]?.trim() ?? '';
	if (before === '' || next === '') return true;
	if (/[.!?:]["'”’)\]]*$/.test(before)) return true;
	return before.length < 50 && /^["'“‘([]?[\p{Lu}\p{N}•*–—-]/u.test(next);
}

function sentencesOf(tokens: Span[]): Span[][] {
	const sentences: Span[][] = [];
	let first = 0;
	for (let at = 0; at < tokens.length; at++) {
		const last = endOfSentence(tokens, at);
		if (last < 0) continue;
		sentences.push(tokens.slice(first, last + 1));
		first = last + 1;
		at = last;
	}
	if (first < tokens.length) sentences.push(tokens.slice(first));
	return sentences;
}

/** Index of the sentence's last token (closing quotes and brackets included) when token `at` ends one, else -1. */
function endOfSentence(tokens: Span[], at: number): number {
	const token = (tokens[at] as Span).text;
	const mark = /^(?:[.?!…]+)$/.test(token);
	if (!mark && !mayEnd(token)) return -1;
	let last = at;
	while (
		last + 1 < tokens.length &&
		CLOSER.test((tokens[last + 1] as Span).text) &&
		!(tokens[last + 1] as Span).spaceBefore
	)
		last++;
	const next = tokens[last + 1];
	if (!next) return last;
	if (!next.spaceBefore)
		return mark &&
			last === at &&
			/^\p{Lu}/u.test(next.text) &&
			token === '.' &&
			/^\p{Ll}{2}/u.test(tokens[at - 1]?.text ?? '')
			? last
			: -1;
	const opener = tokens.slice(last + 1, last + 4).find(({text}) => !/^["'“‘«([{—–-]/u.test(text) && text !== '``');
	const word = opener?.text ?? next.text;
	if (!mark) return OPENERS.has(word) && !/^(?:I|A)$/.test(word) ? last : -1;
	if (/^\p{Ll}/u.test(word)) return -1;
	if (
		last > at &&
		token !== '.' &&
		SPEECH.test(tokens.slice(last + 2, last + 5).find(({text}) => SPEECH.test(text))?.text ?? '')
	)
		return -1;
	return last;
}

/** Abbreviations that may stand at a sentence's end; titles and initials never do. */
function mayEnd(token: string): boolean {
	if (!token.endsWith('.') || token.length < 2) return false;
	return OTHERS.has(token.slice(0, -1)) || /^(?:\p{L}\.){2,}$/u.test(token) || token === 'Ph.D.';
}
