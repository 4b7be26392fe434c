import {authorsIn, isSigned} from './byline.ts';
import type {LineFacts} from './features.ts';
import type {Judgement} from './line-model.ts';
import type {Outline} from './outline.ts';
import {candidatesFor} from './roles.ts';
import {hashOf} from './word-table.ts';
import {writtenDates} from './written-dates.ts';

/** Log-odds that a line must reach: a byline is rather left empty than filled with a section or a photographer. */
const LEAST = -0.5;

/** Rows below the title among which a name is likely the writer’s. */
const NEAR = 3;

/** How many of the likeliest lines are read for names. */
const TRIES = 12;

/** The row of the byline and the names in it. */
export function pickByline(
	judgement: Judgement,
	{first}: Outline,
	taken?: number,
): {row: number; names: string} | undefined {
	const {lines, table} = judgement.reading.page;
	let best: {row: number; names: string} | undefined;
	let most = LEAST;
	for (const {row, score} of candidatesFor('byline', judgement).slice(0, TRIES)) {
		const {line, words, ending} = lines[row]!;
		if (row === taken || (words >= 8 && ending === 2)) continue;
		const names = authorsIn(line.text);
		if (!names) continue;
		const signed = isSigned(line.text);
		// A name has no word that the text itself uses in small letters: “College Football” is a section.
		const parts = names.toLowerCase().split(/[ ,]+/);
		if (!signed && parts.some(word => word.length > 2 && table.get(hashOf(word))?.small)) continue;
		const value =
			score +
			(signed ? (row < first ? 2.5 : 1) : 0) +
			company(lines, row, names) +
			(taken !== undefined && row > taken && row <= taken + NEAR ? 1 : 0);
		if (value > most) [most, best] = [value, {row, names}];
	}
	return best && {row: best.row, names: withColleagues(lines, best)};
}

/** The names of a byline and of the lines close by that read like it but for the names: one line a writer. */
function withColleagues(lines: LineFacts[], {row, names}: {row: number; names: string}): string {
	const rest = lines[row]!.line.text.replace(names, '');
	if (!/\p{L}{2}/u.test(rest)) return names;
	const found: string[] = [];
	for (let other = Math.max(0, row - CLOSE); other < lines.length && other <= row + CLOSE; other++) {
		const {text} = lines[other]!.line;
		const more = text.length < 100 ? authorsIn(text) : undefined;
		if (more && text.replace(more, '') === rest && !found.includes(more)) found.push(more);
	}
	return found.join(', ');
}

/** Lines between two lines that name a writer each, at most. */
const CLOSE = 3;

/** What the lines around say for a line of names, in log-odds. */
function company(lines: LineFacts[], row: number, names: string): number {
	const above = lines[row - 1]?.line.text ?? '';
	const below = lines[row + 1]?.line.text ?? '';
	let odds = 0;
	if (/^(?:(?:written |posted |published )?by|authors?|about the author)\W*$/i.test(above)) odds += 2.5;
	if (/^(?:by|author)\W*$/i.test(below)) odds += 1.5;
	if (lines[row]!.digits > 0 && writtenDates(lines[row]!.line.text).length > 0) odds += 1;
	if (/\p{L}@\w/u.test(lines[row]!.line.text)) odds += 2;
	const first = names.split(', ')[0]!;
	if (lines.some(({line}, other) => other !== row && line.text.startsWith(first))) odds += 1.5;
	return odds;
}
