/** Articles as lines: a table on a terminal, TSV off it, JSON or NDJSON on demand. */
import type {Entry} from '../library/entry.ts';
import type {Output} from './output.ts';
import type {World} from './world.ts';

export const rowFormats = ['text', 'json', 'ndjson'] as const;

/** Takes entries one by one, so that the first line stands before the last is read. */
export type RowWriter = {
	/** `duplicates` are the ids of the articles that tell the same text, where they were asked for. */
	add: (entry: Entry, duplicates?: string[]) => void;
	end: () => void;
};

const toRow = ({head, meetings, agreements}: Entry, duplicates?: string[]) => ({
	...head,
	meetings,
	agreements,
	...(duplicates && {duplicates}),
});

/** The title; where there is none, how the text begins. */
const headline = (entry: Entry): string => entry.head.title || entry.article.text.slice(0, 200);

const tsv = (entry: Entry): string => {
	const {id, published, source, path} = entry.head;
	const cells = [id, published?.date ?? '', source ?? '', entry.meetings, headline(entry), path];
	return cells.map(cell => String(cell).replace(/\s+/g, ' ')).join('\t');
};

/** A function that writes one line a call. */
const lineOf = async (
	format: string,
	{isTerminal, columns}: World,
): Promise<(entry: Entry, duplicates?: string[]) => string> => {
	if (format === 'ndjson') return (entry, duplicates) => JSON.stringify(toRow(entry, duplicates));
	if (!isTerminal) return tsv;
	const {fitWidth} = await import('./fit-width.ts');
	return entry => {
		const {id, published, source} = entry.head;
		const meetings = entry.meetings > 0 ? String(entry.meetings) : '';
		const left = [
			id.slice(0, 6),
			fitWidth(published?.date ?? '', 10),
			meetings.padStart(2),
			fitWidth(source ?? '', 18),
			'',
		];
		const start = left.join('  ');
		return start + fitWidth(headline(entry).replace(/\s+/g, ' '), Math.max(20, columns - start.length)).trimEnd();
	};
};

export const rowWriter = async (output: Output, format: string, world: World): Promise<RowWriter> => {
	if (format === 'json') {
		const rows: ReturnType<typeof toRow>[] = [];
		return {
			add: (entry, duplicates) => rows.push(toRow(entry, duplicates)),
			end: () => output.write(`${JSON.stringify({schema: 1, articles: rows}, undefined, '\t')}\n`),
		};
	}
	const line = await lineOf(format, world);
	return {add: (entry, duplicates) => output.write(`${line(entry, duplicates)}\n`), end: () => {}};
};
