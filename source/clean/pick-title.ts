import {folded} from '../corpus/folded.ts';
import {authorsIn} from './byline.ts';
import {cueBit, cueBits} from './cues.ts';
import {isProse, type LineFacts} from './features.ts';
import {isCaption} from './kinds.ts';
import type {Judgement} from './line-model.ts';
import {bitCount} from './measure-line.ts';
import type {Outline} from './outline.ts';
import {type Candidate, candidatesFor} from './roles.ts';

/** Words that a title hardly exceeds. */
const LONGEST = 25;

/** Log-odds that a title must reach, and those from which on it may even stand below the first line of text. */
const LEAST = -5;
const SURE = 0.5;

/** A disclosure or a line about the author may stand above a title; so close to it less is asked. */
const NEAR = 3;
const FAIR = -1.5;

const BYLINE = cueBit('byline');
const MEDIA = cueBit('media');

/** Cues that a title hardly has. */
const UNLIKELY = cueBits(
	'subscription',
	'access',
	'consent',
	'advertising',
	'appeal',
	'rights',
	'command',
	'the house itself',
);

/** The row of the title: a line above the text that the model takes for it, no notice and not the name of the house. */
export function pickTitle(judgement: Judgement, {first, furniture}: Outline, source?: string): number | undefined {
	const {lines} = judgement.reading.page;
	const house = source?.toLowerCase();
	let best: number | undefined;
	let most = LEAST;
	let spare: number | undefined;
	const candidates = candidatesFor('title', judgement);
	for (const {row, score} of candidates) {
		const {line} = lines[row]!;
		if (furniture.has(row) || (house && line.text.toLowerCase() === house) || / logo$/i.test(line.text)) continue;
		// A line that is signed and dated is the byline, wherever it stands.
		if (isSignedLine(lines[row]!) && lines[row]!.digits > 0) continue;
		if (isCaption(lines[row]!)) continue;
		const below = first >= 0 && row >= first;
		if (below && score < (row < first + NEAR ? FAIR : SURE)) continue;
		const value = score - doubts(lines, row);
		if (isSentence(lines[row]!) && score < SURE) {
			// Of sentences alone the uppermost is the headline: what stands below it is its standfirst.
			if (row < first && lines[row]!.words <= LONGEST && value > LEAST) spare = Math.min(row, spare ?? row);
			continue;
		}
		if (value > most) [most, best] = [value, row];
	}
	if (best === undefined) return spare;
	const headline = headlineAbove(lines, candidates, best, most) ?? best;
	return bareHeadline(lines, headline, first) ?? headline;
}

/**
 * The line that says no more than the headline, where the chosen one names the house behind it or the section before it:
 * “Headline | Daily Example”, “News / World / Headline”.
 */
function bareHeadline(lines: LineFacts[], row: number, first: number): number | undefined {
	const {text} = lines[row]!.line;
	const end = Math.max(...[' | ', ' - ', ' – ', ' — '].map(divider => text.lastIndexOf(divider)));
	const bare = end < text.length / 2 ? undefined : folded(text.slice(0, end));
	const whole = folded(text);
	const isBare = ({line, words}: LineFacts) => {
		if (line.text.length >= text.length) return false;
		const other = folded(line.text);
		return other === bare || (words >= HEADLINE && whole.endsWith(other));
	};
	const found = lines.slice(0, Math.max(0, first + NEAR)).findIndex(isBare);
	return found < 0 ? undefined : found;
}

/** The line above when the chosen one is rather its standfirst: both may be the title, and the upper one is no short section name. */
function headlineAbove(lines: LineFacts[], candidates: Candidate[], row: number, value: number): number | undefined {
	const above = lines[row - 1];
	if (
		!above ||
		above.words < HEADLINE ||
		(above.cues & (UNLIKELY | MEDIA)) !== 0 ||
		above.ending === 2 ||
		isProse(above)
	)
		return undefined;
	const rival = candidates.find(candidate => candidate.row === row - 1);
	return rival && rival.score - doubts(lines, row - 1) > value - MARGIN ? row - 1 : undefined;
}

/** Words that a headline has at least, and how much less likely it may seem than its standfirst. */
const HEADLINE = 6;
const MARGIN = 1.2;

/** What speaks against a line as a title, in log-odds. */
function doubts(lines: LineFacts[], row: number): number {
	const fact = lines[row]!;
	const {text} = fact.line;
	const cues = bitCount(fact.cues & UNLIKELY);
	const path = /\S \/ \S.* \/ \S| › /.test(text) ? 2 : 0;
	// “Analysis —” stands over a headline; “By Anna Sample,” goes on in the next line.
	const part = /[—–:]$/.test(text) || lines[row - 1]?.line.text.endsWith(',') ? 2 : 0;
	const sentence = isSentence(fact) ? 1.5 : 0;
	const signed = lines[row + 1] && isSignedLine(lines[row + 1]!) ? 0.8 : 0;
	return (
		cues +
		path +
		part +
		sentence -
		signed +
		(fact.words > LONGEST ? 2 : 0) +
		(fact.kinship < 0.2 ? 1.5 : 0) +
		(isProse(fact) ? 1 : 0)
	);
}

/** A line that ends with a full stop, as few headlines do. */
function isSentence({line, ending}: LineFacts): boolean {
	return ending === 2 && /[.。]\W*$/.test(line.text);
}

function isSignedLine({cues, line}: LineFacts): boolean {
	return (cues & BYLINE) !== 0 && line.text.length < 150 && authorsIn(line.text) !== undefined;
}
