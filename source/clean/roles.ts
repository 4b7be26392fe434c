import type {LineFacts} from './features.ts';
import {type Judgement, type Role, scoresOf} from './line-model.ts';
import {writtenDates} from './written-dates.ts';

/** One line of the page and the log-odds that it fills a field. */
export type Candidate = {row: number; score: number};

/** The lines that may fill a field, the likeliest first. */
export function candidatesFor(role: Role, {model, reading}: Judgement): Candidate[] {
	const rows = reading.page.lines.flatMap((line, row) => (mayFill(role, line) ? [row] : []));
	const scores = scoresOf(model.roles[role], reading, rows);
	return rows.map((row, index) => ({row, score: scores[index]!})).sort((a, b) => b.score - a.score || a.row - b.row);
}

/** Whether a line can fill a field at all. */
export function mayFill(role: Role, {line, words, letters, capitals, digits}: LineFacts): boolean {
	if (role === 'title') return words >= 2 && letters >= 12 && letters < 250;
	if (role === 'byline') return words <= 25 && capitals > 0;
	return digits > 0 && letters < 300 && writtenDates(line.text).length > 0;
}
