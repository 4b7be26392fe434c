import type {ParagraphKind} from '../article.ts';
import {isProse, type LineFacts} from './features.ts';
import {isCaption, kindOf} from './kinds.ts';
import type {Judgement} from './line-model.ts';

/** Log-odds above which a line belongs to the text: chosen for the best F1 on pages of sites unseen in training. */
const THRESHOLD = -0.2;

/** What became of a line: kept as a kind of paragraph, put into a field, or dropped and why. */
export type Verdict =
	| {keep: ParagraphKind}
	| {field: 'title' | 'byline' | 'date'}
	| {drop: 'page furniture' | 'copy of another line' | 'stands in many articles of this source'};

/** Rows already known: those that fill the fields, and those that the corpus knows as boilerplate. */
export type Known = {
	title?: string;
	titleRow?: number;
	fieldRows: Map<number, 'byline' | 'date'>;
	boilerplate?: (text: string) => boolean;
};

/** Decides each line of a page. */
export function decide({page, scores}: Judgement, known: Known): Verdict[] {
	const {lines} = page;
	const threshold = Math.min(THRESHOLD, bestOf(scores) - 1);
	const title = known.title && fold(known.title);
	const kept: string[] = [];
	const body = lines.map((fact, row) => scores[row]! > threshold && !isCaption(fact));
	const first = body.findIndex((inBody, row) => inBody && isProse(lines[row]!));
	const last = body.lastIndexOf(true);
	return lines.map((fact, row): Verdict => {
		const {text} = fact.line;
		const folded = fold(text);
		if (row === known.titleRow || (title && folded === title)) return {field: 'title'};
		const field = known.fieldRows.get(row);
		if (field) return {field};
		if (known.boilerplate?.(text)) return {drop: 'stands in many articles of this source'};
		if (scores[row]! <= threshold) {
			if (known.titleRow !== undefined && row > known.titleRow && row < first && isStandfirst(fact))
				return {keep: 'standfirst'};
			if (isCaption(fact) && isProse(fact) && row > (known.titleRow ?? 0) && row < last) return {keep: 'caption'};
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

function bestOf(scores: Float64Array): number {
	return scores.reduce((best, score) => Math.max(best, score), -Infinity);
}

/** Letters and digits only, in lower case: two spellings of one line are the same line. */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
