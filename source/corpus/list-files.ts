import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {formatOf} from './formats.ts';
import {learntLines} from './learnt-lines.ts';
import type {Problem} from './raw-document.ts';

/** A file to read: its path as the user named it, its size in bytes the time of its last change, and the stamp of the lines learnt for it. */
export type SourceFile = {path: string; size: number; mtimeMs: number; learnt?: string};

/**
 * The files that paths and the folders among them hold, each once: arguments in the order given, folders in byte order
 * and only files of a known format, without hidden ones and `node_modules`; `-` is standard input. What cannot be read
 * is told and passed over.
 */
export function* listFiles(paths: string[], onProblem: (problem: Problem) => void): Iterable<SourceFile> {
	const seen = new Set<string>();
	for (const named of paths) {
		if (named === '-') yield {path: '-', size: 0, mtimeMs: 0};
		else yield* filesUnder(named, [], seen, onProblem);
	}
}

function* filesUnder(
	named: string,
	ancestors: string[],
	seen: Set<string>,
	onProblem: (problem: Problem) => void,
): Iterable<SourceFile> {
	const tell = (error: unknown) => onProblem({path: named, message: reason(error)});
	let entries: Dirent[];
	let real: string;
	try {
		const stat = statSync(named);
		if (!stat.isDirectory()) {
			const key = path.resolve(named);
			if (seen.has(key)) return;
			seen.add(key);
			if (stat.isFile() || stat.isFIFO() || stat.isCharacterDevice())
				yield {path: named, size: stat.size, mtimeMs: stat.mtimeMs, learnt: learntLines(named)?.stamp};
			else onProblem({path: named, message: 'neither a file nor a folder: skipped'});
			return;
		}
		real = realpathSync(named);
		entries = readdirSync(named, {withFileTypes: true});
	} catch (error) {
		return tell(error);
	}
	if (ancestors.includes(real))
		return onProblem({path: named, message: 'a link that leads back into its own folder: skipped'});
	const folder = named.replace(/(?<=.)\/+$/, '');
	for (const entry of entries.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))) {
		if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
		if (entry.isFile() && !formatOf(entry.name)) continue;
		if (entry.isSymbolicLink() || entry.isDirectory() || entry.isFile()) {
			const child = folder === '/' ? '/' + entry.name : `${folder}/${entry.name}`;
			if (entry.isSymbolicLink() && !formatOf(entry.name) && !leadsToFolder(child)) continue;
			yield* filesUnder(child, [...ancestors, real], seen, onProblem);
		}
	}
}

/** A broken link counts too, so that it is told and not passed over in silence. */
function leadsToFolder(link: string): boolean {
	try {
		return statSync(link).isDirectory();
	} catch {
		return true;
	}
}

/** A system error in words for a person. */
export function reason(error: unknown): string {
	const {code, message} = error as NodeJS.ErrnoException;
	const words: Record<string, string> = {
		ENOENT: 'no such file or folder',
		EACCES: 'no permission to read it',
		EPERM: 'no permission to read it',
		ELOOP: 'a link that leads to itself: skipped',
		ENAMETOOLONG: 'the name is too long',
	};
	return words[code ?? ''] ?? `cannot be read (${message.split('\n')[0]})`;
}
