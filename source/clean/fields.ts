import type {Published} from '../article.ts';
import type {RawDocument} from '../corpus/raw-document.ts';
import {authorsIn} from './byline.ts';
import {isProse, type LineFacts} from './features.ts';
import type {Judgement} from './line-model.ts';
import {outletOf} from './outlet.ts';
import type {Outline} from './outline.ts';
import {dayInDateline, dayInUrl, publishedIn} from './published.ts';
import {type Candidate, candidatesFor} from './roles.ts';

/** The fields of an article and the rows of the lines that filled them. */
export type Fields = {
	title?: string;
	titleRow?: number;
	byline?: string;
	source?: string;
	published?: Published;
	rows: Map<number, 'byline' | 'date'>;
};

/** Log-odds that a line must reach to fill a field: a field is rather left empty than filled wrongly. */
const LEAST = {title: -5, byline: -0.5, date: -0.5};

/** How many of the likeliest lines are read for a name or a day. */
const TRIES = 4;

/** Fills the fields: what the container or the page says goes before what the lines say. */
export function fieldsOf(judgement: Judgement, outline: Outline, metadata: RawDocument['metadata']): Fields {
	const {lines} = judgement.reading.page;
	const source = metadata.source ?? outletOf(lines, outline, metadata.url);
	const fields: Fields = {rows: new Map(), title: metadata.title, byline: metadata.byline, source};
	if (!fields.title) {
		const best = likely('title', judgement).find(({row}) => mayBeTitle(lines[row]!, row, outline, source));
		if (best) [fields.title, fields.titleRow] = [lines[best.row]!.line.text, best.row];
	}
	for (const {row} of likely('byline', judgement)) {
		const names = row === fields.titleRow || isSentence(lines[row]!) ? undefined : authorsIn(lines[row]!.line.text);
		if (!names) continue;
		fields.byline ??= names;
		fields.rows.set(row, 'byline');
		break;
	}
	if (metadata.published) fields.published = {date: metadata.published, basis: 'metadata'};
	for (const {row} of likely('date', judgement)) {
		const date = publishedIn(lines[row]!.line.text);
		if (!date) continue;
		fields.published ??= {date, basis: 'dateline'};
		if (!fields.rows.has(row) && !isSentence(lines[row]!)) fields.rows.set(row, 'date');
		break;
	}
	const opening = lines.find((fact, row) => isProse(fact) && judgement.scores[row]! > 0);
	if (opening) fields.published ??= dayInDateline(opening.line.text);
	const urlDay = metadata.url && dayInUrl(metadata.url);
	if (urlDay) fields.published ??= {date: urlDay, basis: 'url'};
	return fields;
}

/** A title stands above the text, is no sentence with a full stop, no notice and not the name of the house. */
function mayBeTitle({line, ending}: LineFacts, row: number, {first, furniture}: Outline, source?: string): boolean {
	if (line.text.toLowerCase() === source?.toLowerCase()) return false;
	if (furniture.has(row) || (ending === 2 && /[.。]\W*$/.test(line.text)) || / logo$/i.test(line.text)) return false;
	return first < 0 || row < first;
}

/** A line that says something, even if it also names somebody or a day. */
function isSentence({words, ending}: LineFacts): boolean {
	return words >= 8 && ending === 2;
}

function likely(role: keyof typeof LEAST, judgement: Judgement): Candidate[] {
	return candidatesFor(role, judgement)
		.filter(({score}) => score > LEAST[role])
		.slice(0, role === 'title' ? undefined : TRIES);
}
