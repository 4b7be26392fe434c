import {authorsIn, isSigned} from './byline.ts';
import type {LineFacts} from './features.ts';
import type {Judgement} from './line-model.ts';
import type {Outline} from './outline.ts';
import {candidatesFor} from './roles.ts';

/** Log-odds that a line must reach: a byline is rather left empty than filled with a section or a photographer. */
const LEAST = -0.5;

/** The row of the byline and the names in it. */
export function pickByline(
	judgement: Judgement,
	{first}: Outline,
	taken?: number,
): {row: number; names: string} | undefined {
	const {lines} = judgement.reading.page;
	let common: Set<string> | undefined;
	let best: {row: number; names: string} | undefined;
	let most = LEAST;
	for (const {row, score} of candidatesFor('byline', judgement)) {
		const {line, words, ending} = lines[row]!;
		if (row === taken || (words >= 8 && ending === 2)) continue;
		const names = authorsIn(line.text);
		if (!names) continue;
		const signed = isSigned(line.text);
		// A name has no word that the text itself uses in small letters: “College Football” is a section.
		common ??= signed ? undefined : commonWords(lines);
		const parts = names.toLowerCase().split(/[ ,]+/);
		if (!signed && parts.some(word => common!.has(word))) continue;
		const value = score + (signed ? (row < first ? 2.5 : 1) : 0) + company(lines, row, names);
		if (value > most) [most, best] = [value, {row, names}];
	}
	return best;
}

/** What the lines around say for a line of names, in log-odds. */
function company(lines: LineFacts[], row: number, names: string): number {
	const above = lines[row - 1]?.line.text ?? '';
	const below = lines[row + 1]?.line.text ?? '';
	let odds = 0;
	if (/^(?:(?:written |posted |published )?by|authors?|about the author)\W*$/i.test(above)) odds += 2.5;
	if (/^(?:by|author)\W*$/i.test(below)) odds += 1.5;
	if (/\p{L}@\w/u.test(lines[row]!.line.text)) odds += 1;
	const first = names.split(', ')[0]!;
	if (lines.some(({line}, other) => other !== row && line.text.startsWith(first))) odds += 1.5;
	return odds;
}

/** The words of a page that stand in small letters somewhere. */
function commonWords(lines: LineFacts[]): Set<string> {
	return new Set(lines.flatMap(({line}) => line.text.match(/(?<![\p{L}.@/])\p{Ll}{3,}/gu) ?? []));
}
