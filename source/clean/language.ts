import type {LineMeasures} from './measure-line.ts';
import {LANGUAGES} from './stop-words.ts';

/** Languages by the letters that no other script has. */
const SCRIPTS: {language: string; letters: string}[] = [
	{language: 'ja', letters: '\u3040-\u30ff'},
	{language: 'ko', letters: '\uac00-\ud7af'},
	{language: 'zh', letters: '\u4e00-\u9fff'},
	{language: 'he', letters: '\u0590-\u05ff'},
	{language: 'th', letters: '\u0e00-\u0e7f'},
	{language: 'hi', letters: '\u0900-\u097f'},
];
const ANY_SCRIPT = new RegExp(`[${SCRIPTS.map(({letters}) => letters).join('')}]`);

/** Letters that tell a script, words that tell a language. */
const LETTERS = 3000;
const WORDS = 600;

/** Letters that a line has when it tells more than names and commands. */
const TELLING = 60;

/**
 * The language of a page’s longer lines by their script or their function words; English when nothing speaks for
 * another. `index` is its place in `LANGUAGES`, -1 for languages that are told by their script.
 */
export function languageOf(lines: LineMeasures[]): {language: string; index: number} {
	const long = lines.filter(({letters}) => letters > TELLING);
	const sample = long.length > 0 ? long : lines;
	const script = scriptOf(sample);
	if (script) return {language: script, index: -1};
	const hits = LANGUAGES.map(() => 0);
	let count = 0;
	for (const {tokens} of sample) {
		for (const {languages} of tokens) for (const index of languages) hits[index]!++;
		count += tokens.length;
		if (count > WORDS) break;
	}
	let best = 0;
	for (let index = 1; index < hits.length; index++) {
		// English goes first and keeps its place unless another language is clearly ahead.
		if (hits[index]! > hits[best]! * (best === 0 ? 1.2 : 1)) best = index;
	}
	return {language: LANGUAGES[best]!, index: best};
}

function scriptOf(lines: LineMeasures[]): string | undefined {
	let text = '';
	for (const {line} of lines) {
		text += line.text;
		if (text.length > LETTERS) break;
	}
	if (!ANY_SCRIPT.test(text)) return undefined;
	return SCRIPTS.find(({letters}) => (text.match(new RegExp(`[${letters}]`, 'g'))?.length ?? 0) > text.length / 10)
		?.language;
}
