import type {ParagraphKind} from '../article.ts';
import {cueBit, cueBits} from './cues.ts';
import type {LineFacts} from './features.ts';

const CAPTION = cueBit('caption');

/** Who took a picture, at the end of a line. */
const CREDIT =
	/(?:\((?:ap|reuters|afp|getty|epa|photo|file|image|picture)[^)]{0,80}\)|\b(?:reuters|ap photo|afp|getty(?: images)?|epa|shutterstock|alamy|bloomberg)\s*\/.{0,50}|\/\s?(?:ap|afp|reuters|getty images|pool|epa|shutterstock)|\bgetty images|\bshutterstock|\bafp via .{0,30}|\b(?:photo|image|picture|photograph|credit)s?(?: (?:by|courtesy|credit)\b|:).{0,60}|\bfile photo|\bhandout|\[[^\]]*(?:\/|photo|reuters|afp|\bap\b)[^\]]*)[.)\]]?$/i;

/** What a credit has when no cue of pictures tells of it; cheap to look for. */
const CREDIT_SIGN = /[/([]|photograph/i;
const PICTURE = cueBits('media', 'credit', 'caption');

/** A credit is at most this long. */
const CREDIT_REACH = 130;

/** What pages write before the words below a picture. */
const LABEL =
	/^(?:(?:image|media|photo|picture|video)? ?captions?\b|(?:image|photo|picture|photograph|media)(?: copyright\b|:))/i;

/** Whether a line describes a picture: a credit at its end, or people placed “(left)” in a sentence or two. */
export function isCaption({line, cues, words, sentences}: LineFacts): boolean {
	if (words < 6 || words > 80) return false;
	if (LABEL.test(line.text)) return true;
	const end = line.text.slice(-CREDIT_REACH);
	const mayCredit = (cues & PICTURE) !== 0 || CREDIT_SIGN.test(end);
	if (mayCredit && CREDIT.test(end) && !/^["“]/.test(line.text)) return true;
	return (cues & CAPTION) !== 0 && (BUTTON.test(line.text) || (sentences <= 2 && PLACED.test(line.text)));
}

/** What pages write above or below the words, to show or hide them. */
const BUTTON = /\b(?:image|media|toggle|hide) caption\b/i;

const PLACED =
	/\((?:l|r|c|left|right|cent(?:re|er)|second (?:left|right))\)|\b(?:pictured|left|right), (?:and|with|shakes|meets|speaks|during)/i;

/** What a kept line is: a heading when it is short and no sentence, a caption, or running text. */
export function kindOf(fact: LineFacts): ParagraphKind {
	if (isCaption(fact)) return 'caption';
	const {words, ending, line} = fact;
	return words <= 18 && ending === 0 && line.bullet === 0 && !/["”’]$/.test(line.text) ? 'heading' : 'body';
}
