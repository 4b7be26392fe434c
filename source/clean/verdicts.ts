import type {ParagraphKind} from '../article.ts';
import {folded} from '../corpus/folded.ts';
import {cueBits} from './cues.ts';
import {isProse, type LineFacts} from './features.ts';
import type {Fields} from './fields.ts';
import {isCaption, kindOf} from './kinds.ts';
import type {Judgement} from './line-model.ts';
import type {Furniture, Outline} from './outline.ts';
import {writtenDates} from './written-dates.ts';

/** What became of a line: kept as a kind of paragraph, put into a field, or dropped and why. */
export type Verdict = {keep: ParagraphKind} | {field: 'title' | 'byline' | 'date' | 'dateline'} | {drop: DropReason};
export type DropReason = Furniture | 'page furniture' | 'copy of another line';

/** How far behind its last line a text may still have lines that the model doubts. */
const TAIL = 2;

/** Letters that lines must share for one to be a copy of the other’s beginning; six words have more. */
const BEGINNING = 12;

/** Letters by which most lines that begin alike differ. */
const HEAD = 48;

/** Decides each line of a page. */
export function decide({reading}: Judgement, {chosen, first, last, furniture}: Outline, fields: Fields): Verdict[] {
	const {lines} = reading.page;
	const title = folded(fields.title ?? '');
	const length = fields.title?.length ?? 0;
	const isTitle = ({line}: LineFacts) =>
		title !== '' &&
		Math.abs(line.text.length - length) < 12 &&
		title.startsWith(folded(line.text.slice(0, BEGINNING))) &&
		folded(line.text) === title;
	const titleRow = fields.titleRow ?? lines.findIndex(isTitle);
	/** The lines kept so far by their first letters: only lines that begin alike are compared letter by letter. */
	const kept = new Map<string, Kept[]>();
	return lines.map((fact, row): Verdict => {
		if (row === titleRow || isTitle(fact)) return {field: 'title'};
		const field = fields.rows.get(row) ?? fieldIn(fact, fields);
		if (field) return {field};
		const reason = furniture.get(row);
		if (reason) return {drop: reason};
		const kind = chosen[row]
			? kindOf(fact)
			: row > titleRow && row <= last + TAIL && first >= 0
				? kindOfDoubtful(fact, row < first)
				: undefined;
		if (!kind) return {drop: 'page furniture'};
		if (fact.words >= 6) {
			const {text} = fact.line;
			const beginning = text.slice(0, BEGINNING).toLowerCase();
			const alike = kept.get(beginning) ?? [];
			const own = {text};
			if (alike.some(other => isBeginningOf(own, other))) return {drop: 'copy of another line'};
			alike.push(own);
			kept.set(beginning, alike);
		}
		return {keep: kind};
	});
}

/** A kept line and its first letters, folded once they are asked for. */
type Kept = {text: string; head?: string};

/** Whether a line says no more than the beginning of another; most that begin alike part soon, before they are read whole. */
function isBeginningOf(own: Kept, other: Kept): boolean {
	if (own.text === other.text) return true;
	const [head, otherHead] = [headOf(own), headOf(other)];
	if (!head.startsWith(otherHead) && !otherHead.startsWith(head)) return false;
	return folded(other.text).startsWith(folded(own.text));
}

function headOf(line: Kept): string {
	line.head ??= folded(line.text.slice(0, HEAD));
	return line.head;
}

/** The field that a short line says once more, if it says nothing else. */
function fieldIn({line, words, digits}: LineFacts, {byline, published}: Fields): 'byline' | 'date' | undefined {
	if (words > 12) return undefined;
	const beyond = byline ? line.text.length - byline.length : -1;
	if (byline && beyond > -3 && beyond < 6 && folded(line.text).replace(/^by /, '') === folded(byline)) return 'byline';
	const date = published && words < 9 && digits > 0 && writtenDates(line.text).find(one => one.date === published.date);
	// A weekday, a clock, a word or two may stand beside the day.
	return date && line.text.length - (date.end - date.start) < 30 ? 'date' : undefined;
}

/**
 * What a line of the article’s matter is that the model takes for none of its text: above the text a standfirst, within
 * it the words below a picture or beside the column. `undefined` when it is not of the matter or no statement.
 */
function kindOfDoubtful(fact: LineFacts, above: boolean): ParagraphKind | undefined {
	if (fact.words < 6 || fact.words > 80) return undefined;
	if (isCaption(fact)) return 'caption';
	const isSentence = fact.ending === 2 && fact.kinship > (isProse(fact) ? 0.1 : 0.35);
	const isStatement = fact.words >= 8 && fact.kinship > 0.6 && fact.capitalised < 0.5 && fact.stopWords > 0.2;
	if (speaksOfThePage(fact) || !(isSentence || isStatement)) return undefined;
	if (!above) return 'caption';
	return fact.kinship > 0.5 ? 'standfirst' : undefined;
}

/** Cues of page furniture that no sentence of news has by accident. */
const OF_THE_PAGE = cueBits(
	'subscription',
	'access',
	'following',
	'rights',
	'consent',
	'appeal',
	'biography',
	'updated',
	'address',
);

function speaksOfThePage({cues}: LineFacts): boolean {
	return (cues & OF_THE_PAGE) !== 0;
}
