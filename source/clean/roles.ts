import {type Judgement, type Role, scoresOf} from './line-model.ts';
import {writtenDates} from './written-dates.ts';

/** One line of the page and the log-odds that it fills a field. */
export type Candidate = {row: number; score: number};

/** The lines that may fill a field, the likeliest first. */
export function candidatesFor(role: Role, {model, second}: Judgement): Candidate[] {
	const rows = second.page.lines.flatMap(({line, words}, row) => (mayFill(role, line.text, words) ? [row] : []));
	const scores = scoresOf(model.roles[role], second, rows);
	return rows.map((row, index) => ({row, score: scores[index]!})).sort((a, b) => b.score - a.score || a.row - b.row);
}

/** Whether a line can fill a field at all. */
export function mayFill(role: Role, text: string, words: number): boolean {
	if (role === 'title') return words >= 2 && text.length >= 12 && text.length < 250;
	if (role === 'byline') return words <= 25 && /\p{Lu}/u.test(text);
	return text.length < 300 && writtenDates(text).length > 0;
}
