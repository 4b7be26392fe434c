/** Share of line breaks in the middle of a sentence from which on a text counts as hard-wrapped. */
const WRAPPED = 0.35;

/** Widths that typewriters, wires and mail programs wrap at. */
const NARROWEST = 40;
const WIDEST = 100;

/**
 * Joins the lines of a hard-wrapped text (wires, mail) to paragraphs; any other text comes back as it is. A paragraph
 * ends at an empty line, at an indented line, and where the next word would still have fitted.
 */
export function unwrap(lines: string[]): string[] {
	const shouting = !lines.some(line => /\p{Ll}{3}/u.test(line));
	const width = wrapWidth(lines, shouting);
	if (width === undefined) return lines;
	const joined: string[] = [];
	for (const [row, line] of lines.entries()) {
		const above = lines[row - 1];
		if (above !== undefined && continues(above, line, width, shouting)) joined[joined.length - 1] += ' ' + line.trim();
		else joined.push(line);
	}
	return joined;
}

function continues(above: string, line: string, width: number, shouting: boolean): boolean {
	if (!above.trim() || !line.trim() || indent(line) > indent(above) || isItem(line)) return false;
	if (/^\p{Ll}/u.test(line.trim())) return true;
	// Nothing ends without a mark but a heading, and headings are short or in capitals.
	if (/[\p{Ll},]$/u.test(above) && above.trim().length > width * 0.75) return true;
	const word = line.trim().split(/\s/, 1)[0]!;
	return above.trimEnd().length + 1 + word.length > width - 2 && (shouting || /\p{Ll}/u.test(above));
}

/** The width that a text is wrapped at; `undefined` when it is not. Old telexes are in capitals throughout. */
function wrapWidth(lines: string[], shouting: boolean): number | undefined {
	const lengths = lines
		.map(line => line.trimEnd().length)
		.filter(length => length > 0)
		.sort((a, b) => a - b);
	const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	if (lengths.length < 5 || width < NARROWEST || width > WIDEST || lengths.at(-1)! > width * 1.6) return undefined;
	let pairs = 0;
	let broken = 0;
	for (let row = 1; row < lines.length; row++) {
		const [above, line] = [lines[row - 1]!.trim(), lines[row]!.trim()];
		if (!above || !line) continue;
		pairs++;
		if (/[\p{L},]$/u.test(above) && (shouting ? /^\p{L}/u : /^\p{Ll}/u).test(line)) broken++;
	}
	return broken > pairs * WRAPPED ? width : undefined;
}

function indent(line: string): number {
	return line.length - line.trimStart().length;
}

function isItem(line: string): boolean {
	return /^\s*(?:[•·▪*-]\s|\d+[.)]\s)/.test(line);
}
