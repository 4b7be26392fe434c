import {authorsIn} from './byline.ts';
import {cueBit, cueBits} from './cues.ts';
import {bitCount, isProse, type LineFacts} from './features.ts';
import type {Judgement} from './line-model.ts';
import type {Outline} from './outline.ts';
import {type Candidate, candidatesFor} from './roles.ts';

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
	const candidates = candidatesFor('title', judgement);
	for (const {row, score} of candidates) {
		const {line, ending} = lines[row]!;
		if (furniture.has(row) || line.text.toLowerCase() === house || / logo$/i.test(line.text)) continue;
		if (ending === 2 && /[.。]\W*$/.test(line.text) && score < SURE) continue;
		// A line that is signed and dated is the byline, wherever it stands.
		if ((lines[row]!.cues & BYLINE) !== 0 && lines[row]!.digits > 0 && authorsIn(line.text)) continue;
		const below = first >= 0 && row >= first;
		if (below && score < (row < first + NEAR ? FAIR : SURE)) continue;
		const value = score - doubts(lines[row]!);
		if (value > most) [most, best] = [value, row];
	}
	return best === undefined ? undefined : (headlineAbove(lines, candidates, best, most) ?? best);
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
	return rival && rival.score - doubts(above) > value - MARGIN ? row - 1 : undefined;
}

/** Words that a headline has at least, and how much less likely it may seem than its standfirst. */
const HEADLINE = 6;
const MARGIN = 1.2;

/** What speaks against a line as a title, in log-odds. */
function doubts(fact: LineFacts): number {
	const cues = bitCount(fact.cues & UNLIKELY);
	const path = /\S \/ \S.* \/ \S| › /.test(fact.line.text) ? 2 : 0;
	return cues + path + (fact.words > 25 ? 2 : 0) + (fact.kinship < 0.2 ? 1.5 : 0) + (isProse(fact) ? 1 : 0);
}
