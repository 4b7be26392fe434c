import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {folded} from './folded.ts';

/** Where the lines that are nobody’s own are kept: beside the articles, for all in this folder and those below it. */
export const LINES_FILE = '.readout-lines';

/** Lines, folded, that no article of a folder owns, and a stamp that changes with them. */
export type LearntLines = {lines: ReadonlySet<string>; stamp: string};

const found = new Map<string, LearntLines | undefined>();

/**
 * The learnt lines for a file: those of the nearest folder above it that has some. They lie in the corpus itself, so
 * that what an article says is the same in whatever pieces the corpus is read.
 */
export function learntLines(file: string): LearntLines | undefined {
	return file === '-' ? undefined : linesOf(path.dirname(path.resolve(file)));
}

function linesOf(folder: string): LearntLines | undefined {
	if (!found.has(folder)) {
		const above = path.dirname(folder);
		found.set(folder, readLines(path.join(folder, LINES_FILE)) ?? (above === folder ? undefined : linesOf(above)));
	}
	return found.get(folder);
}

function readLines(file: string): LearntLines | undefined {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
	const lines = text
		.split('\n')
		.filter(line => !line.startsWith('#'))
		.map(folded)
		.filter(Boolean);
	return {lines: new Set(lines), stamp: createHash('sha256').update(text).digest('hex').slice(0, 12)};
}

/** The content of a file of learnt lines. */
export function writeLines(lines: Iterable<string>): string {
	return `# Lines that most articles of one source share, found by \`readout clean --learn\`. They are dropped from every article
# in this folder and those below it. Take a line out to keep it, or the whole file to keep them all.
${[...lines].sort().join('\n')}
`;
}
