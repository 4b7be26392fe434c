import type {ParagraphKind} from '../article.ts';
import {CUES} from './cues.ts';
import type {LineFacts} from './features.ts';

const CREDIT = CUES.findIndex(({name}) => name === 'credit');
const CAPTION = CUES.findIndex(({name}) => name === 'caption');

/** Whether a line describes a picture: a credit at its end, or people placed “(left)” in a sentence or two. */
export function isCaption({line, cues, words, sentences}: LineFacts): boolean {
	if (words < 6 || words > 80) return false;
	const tail = line.text.slice(-60);
	if (cues[CREDIT] && CUES[CREDIT]!.pattern.test(tail) && !/^["“]/.test(line.text)) return true;
	return cues[CAPTION] === 1 && sentences <= 2 && PLACED.test(line.text);
}

const PLACED =
	/\((?:l|r|c|left|right|cent(?:re|er)|second (?:left|right))\)|\b(?:pictured|left|right), (?:and|with|shakes|meets|speaks|during)/i;

/** What a kept line is: a heading when it is short and no sentence, a caption, or running text. */
export function kindOf(fact: LineFacts): ParagraphKind {
	if (isCaption(fact)) return 'caption';
	const {words, ending, line} = fact;
	return words <= 18 && ending === 0 && line.bullet === 0 && !/["”’]$/.test(line.text) ? 'heading' : 'body';
}
