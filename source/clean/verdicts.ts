import type {ParagraphKind} from '../article.ts';
import {appealRows} from './appeals.ts';
import {chooseLines} from './choose.ts';
import {isProse, type LineFacts} from './features.ts';
import type {Fields} from './fields.ts';
import {isCaption, kindOf} from './kinds.ts';
import type {Judgement} from './line-model.ts';
import {isNotice} from './notices.ts';

/** What became of a line: kept as a kind of paragraph, put into a field, or dropped and why. */
export type Verdict = {keep: ParagraphKind} | {field: 'title' | 'byline' | 'date'} | {drop: DropReason};
export type DropReason = 'page furniture' | 'copy of another line' | 'notice of the page' | 'appeal to the readers';

/** Decides each line of a page. */
export function decide({reading, scores}: Judgement, {title, titleRow, rows}: Fields): Verdict[] {
	const {lines} = reading.page;
	const chosen = chooseLines(
		scores,
		lines.map(({words}) => words),
	);
	const first = chosen.findIndex((keep, row) => keep && isProse(lines[row]!));
	const last = chosen.lastIndexOf(true);
	const named = title && fold(title);
	const appeals = appealRows(lines);
	const kept: string[] = [];
	return lines.map((fact, row): Verdict => {
		const folded = fold(fact.line.text);
		if (row === titleRow || (named && folded === named)) return {field: 'title'};
		const field = rows.get(row);
		if (field) return {field};
		if (appeals.has(row)) return {drop: 'appeal to the readers'};
		if (isNotice(fact.line.text)) return {drop: 'notice of the page'};
		if (!chosen[row]) {
			if (titleRow !== undefined && row > titleRow && row < first && isStandfirst(fact)) return {keep: 'standfirst'};
			if (row > (titleRow ?? 0) && row < last && tells(fact)) return {keep: 'caption'};
			return {drop: 'page furniture'};
		}
		if (fact.words >= 6 && kept.some(other => other.startsWith(folded))) return {drop: 'copy of another line'};
		kept.push(folded);
		return {keep: kindOf(fact)};
	});
}

/** A sentence or two between title and text that talk of what the text talks of. */
function isStandfirst(fact: LineFacts): boolean {
	return isProse(fact) && fact.kinship > 0.5 && !isCaption(fact);
}

/** A whole sentence within the text and of its matter, that the model takes for none of it: most likely under a picture. */
function tells(fact: LineFacts): boolean {
	return fact.ending === 2 && fact.words >= 6 && fact.words <= 80 && (isCaption(fact) || fact.kinship > 0.4);
}

/** Letters and digits only, in lower case: two spellings of one line are the same line. */
function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
