/** Articles as lines: a table on a terminal, TSV off it, JSON or NDJSON on demand. */
import type {ArticleHead} from '../article.ts';
import type {Entry} from '../library/entry.ts';
import type {Output} from './output.ts';
import type {World} from './world.ts';

export const rowFormats = ['text', 'json', 'ndjson'] as const;

type Row = ArticleHead & {meetings: number; agreements: number};

const toRow = ({head, meetings, agreements}: Entry): Row => ({...head, meetings, agreements});

const tsv = ({id, published, source, meetings, title, path}: Row): string =>
	[id, published?.date ?? '', source ?? '', meetings, title, path]
		.map(cell => String(cell).replace(/\s+/g, ' '))
		.join('\t');

/** Writes entries one by one, so that the first line stands before the last is read. */
export const rowWriter = async (output: Output, format: string, {isTerminal, columns}: World) => {
	if (format === 'json') {
		const rows: Row[] = [];
		return {
			add: (entry: Entry): void => {
				rows.push(toRow(entry));
			},
			end: (): void => output.write(`${JSON.stringify({schema: 1, articles: rows}, undefined, '\t')}\n`),
		};
	}
	if (format === 'ndjson') {
		return {add: (entry: Entry): void => output.write(`${JSON.stringify(toRow(entry))}\n`), end: (): void => {}};
	}
	if (!isTerminal) return {add: (entry: Entry): void => output.write(`${tsv(toRow(entry))}\n`), end: (): void => {}};
	const {fitWidth} = await import('./fit-width.ts');
	const add = (entry: Entry): void => {
		const {id, published, source = '', meetings, title} = toRow(entry);
		const left = `${id.slice(0, 6)}  ${(published?.date ?? '').padEnd(10)}  ${String(meetings || '').padStart(2)}  ${fitWidth(source, 18)}  `;
		output.write(`${left}${fitWidth(title, Math.max(20, columns - left.length)).trimEnd()}\n`);
	};
	return {add, end: (): void => {}};
};
