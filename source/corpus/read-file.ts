import {createHash} from 'node:crypto';
import {learntLines} from './learnt-lines.ts';
import {reason, type SourceFile} from './list-files.ts';
import {megabytes, openRecords} from './open-records.ts';
import type {Problem, RawDocument} from './raw-document.ts';
import type {FoundRecord} from './record.ts';
import {sanitise} from './sanitise.ts';

/** No article of a newspaper comes near this many characters. */
const LARGEST_ARTICLE = 8 * 2 ** 20;

/**
 * Reads the articles of one file. Each problem is told once, in words for a person, and what can be read is read.
 * A file that holds several articles names them `path#id`: their own id, else their number from 1.
 * @param onShare told before each article how much of the file is done by then, 0…1, as near as its letters tell
 */
export function* readFile(
	file: SourceFile,
	onProblem: (problem: Problem) => void,
	onShare: (share: number) => void = () => {},
): Iterable<RawDocument> {
	const tell = (message: string) => onProblem({path: file.path, message});
	const records = openRecords(file, tell);
	if (!records) return;
	const names = new Set<string>();
	const learnt = learntLines(file.path)?.lines;
	const among = () =>
		silently(
			records.read(() => {}),
			file.path,
		);
	let done = 0;
	try {
		for (const {record, alone, number} of counted(records.read(tell))) {
			let name = sanitise(record.key ?? String(number)).replace(/\s+/g, ' ');
			if (names.has(name)) name = `${name}-${number}`;
			names.add(name);
			const path = alone ? file.path : `${file.path}#${name}`;
			onShare(Math.min(1, done / records.size));
			done += record.raw.length;
			const fault = faultOf(record);
			if (fault) onProblem({path, message: fault});
			else yield {...documentOf(record, path), ...(!alone && {among}), ...(learnt && {learnt})};
		}
	} catch (error) {
		tell(reason(error));
	}
}

/** The records with their numbers from 1, and whether the file holds but one: known only when a second one comes. */
function* counted(records: Iterable<FoundRecord>): Iterable<{record: FoundRecord; alone: boolean; number: number}> {
	let held: FoundRecord | undefined;
	let number = 0;
	for (const record of records) {
		if (held) yield {record: held, alone: false, number};
		held = record;
		number++;
	}
	if (held) yield {record: held, alone: number === 1, number};
}

/** The articles of a file without a word of what is wrong with it: that has been told. */
function* silently(records: Iterable<FoundRecord>, path: string): Iterable<RawDocument> {
	try {
		for (const record of records) if (!faultOf(record)) yield documentOf(record, path);
	} catch {}
}

function faultOf({content, metadata}: FoundRecord): string | undefined {
	if (!content.trim() && !metadata.title) return 'empty: skipped';
	if (content.length > LARGEST_ARTICLE) return `${megabytes(content.length)} in one article: too large, skipped`;
	return undefined;
}

function documentOf({raw, format, content, metadata}: FoundRecord, path: string): RawDocument {
	const id = createHash('sha256').update(raw).digest('hex').slice(0, 12);
	return {id, path, format, content: sanitise(content), metadata: sanitisedFields(metadata)};
}

function sanitisedFields(metadata: RawDocument['metadata']): RawDocument['metadata'] {
	return Object.fromEntries(
		Object.entries(metadata)
			.filter(([, value]) => value)
			.map(([name, value]) => [name, sanitise(value).replace(/\s+/g, ' ').trim()]),
	);
}
