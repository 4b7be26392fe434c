import type {Published} from '../article.ts';
import type {RawDocument} from '../corpus/raw-document.ts';
import {datelineRow} from './dateline.ts';
import {isProse} from './features.ts';
import {isCaption} from './kinds.ts';
import type {Judgement} from './line-model.ts';
import {outletOf} from './outlet.ts';
import type {Outline} from './outline.ts';
import {pickByline} from './pick-byline.ts';
import {pickTitle} from './pick-title.ts';
import {dayInDateline, dayInUrl, publishedIn} from './published.ts';
import {candidatesFor} from './roles.ts';

/** The fields of an article and the rows of the lines that filled them. */
export type Fields = {
	title?: string;
	titleRow?: number;
	byline?: string;
	source?: string;
	published?: Published;
	dateline?: string;
	rows: Map<number, 'byline' | 'date' | 'dateline'>;
};

/** Log-odds that a date line must reach: a date is rather left empty than filled wrongly. */
const LEAST = -0.5;

/** How many of the likeliest lines are read for a day. */
const TRIES = 4;

/** Fills the fields: what the container or the page says goes before what the lines say. */
export function fieldsOf(judgement: Judgement, outline: Outline, metadata: RawDocument['metadata']): Fields {
	const {lines} = judgement.reading.page;
	const source = metadata.source ?? outletOf(lines, outline, metadata.url);
	const fields: Fields = {rows: new Map(), title: metadata.title, byline: metadata.byline, source};
	if (!fields.title) {
		fields.titleRow = pickTitle(judgement, outline, source);
		fields.title = fields.titleRow === undefined ? undefined : lines[fields.titleRow]!.line.text;
	}
	const byline = pickByline(judgement, outline, fields.titleRow);
	if (byline) {
		fields.byline ??= byline.names;
		fields.rows.set(byline.row, 'byline');
	}
	if (metadata.published) fields.published = {date: metadata.published, basis: 'metadata'};
	const dated = candidatesFor('date', judgement).filter(({score}) => score > LEAST);
	for (const {row} of dated.slice(0, TRIES)) {
		const {line, words, ending} = lines[row]!;
		// The day of a picture is no day of publication.
		const date = isCaption(lines[row]!) ? undefined : publishedIn(line.text);
		if (!date) continue;
		fields.published ??= {date, basis: 'dateline'};
		if (!fields.rows.has(row) && (words < 8 || ending < 2)) fields.rows.set(row, 'date');
		break;
	}
	const lead = datelineRow(
		lines.map(({line}) => line.text),
		outline.first,
	);
	if (lead >= 0) {
		fields.dateline = lines[lead]!.line.text;
		fields.rows.set(lead, 'dateline');
	}
	const opening = lines.find((fact, row) => isProse(fact) && judgement.scores[row]! > 0);
	if (opening) fields.published ??= dayInDateline(opening.line.text);
	const urlDay = metadata.url && dayInUrl(metadata.url);
	if (urlDay) fields.published ??= {date: urlDay, basis: 'url'};
	return fields;
}
