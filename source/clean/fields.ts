import type {Published} from '../article.ts';
import type {RawDocument} from '../corpus/raw-document.ts';
import {authorsIn} from './byline.ts';
import {isProse} from './features.ts';
import type {Judgement} from './line-model.ts';
import {dayInDateline, dayInUrl, publishedIn} from './published.ts';
import type {Known} from './verdicts.ts';
import {fold} from './verdicts.ts';

/** The fields of an article and the lines that filled them. */
export type Fields = Known & {byline?: string; published?: Published};

/** Fills the fields: what the container says goes before what the lines say. */
export function fieldsOf(judgement: Judgement, metadata: RawDocument['metadata']): Fields {
	const {lines} = judgement.page;
	const fields: Fields = {fieldRows: new Map(), title: metadata.title, byline: metadata.byline};
	const firstBody = lines.findIndex((fact, row) => isProse(fact) && judgement.scores[row]! > 0);
	if (!fields.title) {
		const copies = new Map<string, number>();
		for (const {line} of lines) copies.set(fold(line.text), (copies.get(fold(line.text)) ?? 0) + 1);
		let best = -Infinity;
		for (let row = 0; row < firstBody; row++) {
			const {words, kinship, line, cues, ending} = lines[row]!;
			if (words < 3 || words > 30) continue;
			const score =
				kinship * 3 +
				Math.min(2, copies.get(fold(line.text))!) -
				cues.reduce((a, b) => a + b, 0) -
				(ending === 2 ? 1 : 0) -
				(firstBody - row) / 20;
			if (score > best) [best, fields.title, fields.titleRow] = [score, line.text, row];
		}
	}
	if (metadata.published) fields.published = {date: metadata.published, basis: 'metadata'};
	for (let row = 0; row < Math.max(firstBody, 0); row++) {
		const {line, words} = lines[row]!;
		if (words > 20 || row === fields.titleRow) continue;
		if (!fields.byline && /^by\b/i.test(line.text)) {
			fields.byline = authorsIn(line.text);
			if (fields.byline) fields.fieldRows.set(row, 'byline');
		}
		if (!fields.published) {
			const date = publishedIn(line.text);
			if (date) {
				fields.published = {date, basis: 'text'};
				fields.fieldRows.set(row, 'date');
			}
		}
	}
	fields.published ??= firstBody >= 0 ? dayInDateline(lines[firstBody]!.line.text) : undefined;
	const urlDay = metadata.url && dayInUrl(metadata.url);
	if (!fields.published && urlDay) fields.published = {date: urlDay, basis: 'url'};
	return fields;
}
