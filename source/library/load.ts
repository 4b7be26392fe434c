import {listFiles, type SourceFile} from '../corpus/list-files.ts';
import type {Problem, RawDocument} from '../corpus/raw-document.ts';
import {type Entry, type Summary, summarise} from './entry.ts';
import {KeptEntry} from './kept-entry.ts';
import type {Kept, Library, Pass} from './library.ts';
import type {Found} from './read-anew.ts';
import {reader} from './reader.ts';

/** New entries are written together: after so many, or so many milliseconds. */
const batch = {entries: 500, milliseconds: 1000};

type Writer = {
	push: (write: (library: Library) => void) => void;
	flush: () => void;
};

/** Collects what is to be written. A library that cannot be written is told of once; the entries then stay in memory. */
const createWriter = (library: Library | undefined): Writer => {
	let pending: ((library: Library) => void)[] = [];
	let since = Date.now();
	let broken = library === undefined;
	const flush = (): void => {
		const writes = pending;
		pending = [];
		since = Date.now();
		if (broken || writes.length === 0) return;
		try {
			library!.write(() => {
				for (const write of writes) write(library!);
			});
		} catch (error) {
			broken = true;
			library!.warn(`the library cannot be written (${(error as Error).message}); going on without it`);
		}
	};
	const push: Writer['push'] = write => {
		if (!broken) pending.push(write);
		if (pending.length >= batch.entries || Date.now() - since >= batch.milliseconds) flush();
	};
	return {push, flush};
};

const keptEntry = (library: Library, path: string, {row, suffix, summary}: Kept): KeptEntry => {
	const parsed: Summary = JSON.parse(summary);
	return new KeptEntry({...parsed, head: {...parsed.head, path: path + suffix}}, library, row);
};

/** An article that breaks the program is told of, and stops no other. */
const attempt = (document: RawDocument, tell: (problem: Problem) => void): Found | undefined => {
	try {
		return reader().find(document);
	} catch (error) {
		tell({path: document.path, message: `left out, for an error of the program: ${(error as Error).message}`});
		return;
	}
};

/** Reads a file that is new or has changed; articles of it that have not changed are not parsed again. */
function* readAnew(
	file: SourceFile,
	library: Library | undefined,
	writer: Writer,
	onProblem: (problem: Problem) => void,
	onShare?: (share: number) => void,
): Generator<Entry> {
	const problems: Problem[] = [];
	const tell = (problem: Problem): void => {
		problems.push(problem);
		onProblem(problem);
	};
	const earlier = new Map(library?.earlier(file).map(kept => [`${kept.content} ${kept.suffix}`, kept]));
	let pass: Pass;
	writer.push(store => {
		pass = store.begin(file);
	});
	let articles = 0;
	for (const document of reader().readFile(file, tell, onShare)) {
		const ordinal = articles;
		const suffix = document.path.slice(file.path.length);
		const key = reader().contentKey(document);
		const kept = earlier.get(`${key} ${suffix}`);
		if (kept) {
			articles++;
			earlier.delete(`${key} ${suffix}`);
			writer.push(store => store.move(pass, ordinal, kept.row));
			yield keptEntry(library!, file.path, kept);
		} else {
			const found = attempt(document, tell);
			if (!found) continue;
			articles++;
			const summary = summarise(found.facts);
			const entry = new KeptEntry(summary, library, found);
			writer.push(store => entry.settle(store.add(pass, ordinal, suffix, key, found, summary)));
			yield entry;
		}
	}
	// Kept as it goes on after the file's name, which may be another next time.
	const kept = problems.map(({path, message}) => ({path: path.slice(file.path.length), message}));
	writer.push(store => store.complete(pass, articles, kept));
}

/**
 * The articles of files and folders with what they tell, in input order. What the library knows comes from there; the
 * rest is read, cleaned and searched, one article a step, and kept. Leaving early keeps what was done.
 * @param onProgress told before each article how many files are done, with the part of the one that is being read
 */
export function* load(
	paths: string[],
	library: Library | undefined,
	onProblem: (problem: Problem) => void,
	onProgress: (files: number) => void = () => {},
): Generator<Entry> {
	const writer = createWriter(library);
	try {
		let files = 0;
		for (const file of listFiles(paths, onProblem)) {
			const done = files++;
			// Standard input and pipes have no size: they are read once and never kept.
			const shelf = file.size > 0 ? library : undefined;
			const known = shelf?.known(file);
			if (shelf && known) {
				onProgress(done);
				for (const {path, message} of known.problems) onProblem({path: file.path + path, message});
				for (const kept of known.kept) yield keptEntry(shelf, file.path, kept);
			} else
				yield* readAnew(file, shelf, shelf ? writer : {push: () => {}, flush: () => {}}, onProblem, share =>
					onProgress(done + share),
				);
		}
	} finally {
		writer.flush();
	}
}
