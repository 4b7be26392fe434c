import {CUES} from './cues.ts';
import {isProse, type LineFacts} from './features.ts';
import type {Judgement} from './line-model.ts';
import type {Outline} from './outline.ts';
import {candidatesFor} from './roles.ts';

/** Log-odds that a title must reach, and those from which on it may even stand below the first line of text. */
const LEAST = -5;
const SURE = 0.5;

/** Cues that a title hardly has. */
const UNLIKELY = new Set([
	'subscription',
	'account',
	'consent',
	'advertising',
	'appeal',
	'rights',
	'command',
	'the house itself',
]);

/** The row of the title: a line above the text that the model takes for it, no notice and not the name of the house. */
export function pickTitle(judgement: Judgement, {first, furniture}: Outline, source?: string): number | undefined {
	const {lines} = judgement.reading.page;
	const house = source?.toLowerCase();
	let best: number | undefined;
	let most = LEAST;
	for (const {row, score} of candidatesFor('title', judgement)) {
		const {line, ending} = lines[row]!;
		if (furniture.has(row) || line.text.toLowerCase() === house || / logo$/i.test(line.text)) continue;
		if (ending === 2 && /[.。]\W*$/.test(line.text) && score < SURE) continue;
		if (first >= 0 && row >= first && score < SURE) continue;
		const value = score - doubts(lines[row]!);
		if (value > most) [most, best] = [value, row];
	}
	return best;
}

/** What speaks against a line as a title, in log-odds. */
function doubts(fact: LineFacts): number {
	const cues = CUES.filter(({name}, index) => fact.cues[index] === 1 && UNLIKELY.has(name)).length;
	const path = /\S \/ \S.* \/ \S| › /.test(fact.line.text) ? 2 : 0;
	return cues + path + (fact.words > 25 ? 2 : 0) + (fact.kinship < 0.2 ? 1.5 : 0) + (isProse(fact) ? 1 : 0);
}
