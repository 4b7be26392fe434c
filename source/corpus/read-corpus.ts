import {listFiles} from './list-files.ts';
import type {Problem, RawDocument} from './raw-document.ts';
import {readFile} from './read-file.ts';

/** Reads every article of the given files and folders, in input order. Problems are told as they come; none stops it. */
export function* readCorpus(paths: string[], onProblem: (problem: Problem) => void): Iterable<RawDocument> {
	for (const file of listFiles(paths, onProblem)) yield* readFile(file, onProblem);
}
