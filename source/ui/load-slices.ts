/** Reading the articles between two frames: a slice of work, then the screen and the keys again. */
import {setImmediate} from 'node:timers/promises';
import {listFiles} from '../corpus/list-files.ts';
import type {Problem} from '../corpus/raw-document.ts';
import {duplicates} from '../library/duplicates.ts';
import type {Library} from '../library/library.ts';
import {load} from '../library/load.ts';
import {createMerger} from './merging/merger.ts';
import {addEntries, type Data, type Entry, inReadingOrder, twinsOf} from './state/data.ts';
import type {Progress} from './state/state.ts';

/** Longest time that a key may have to wait for a slice, and time between two pictures of what has come in, in milliseconds. */
const slice = 12;
const between = 120;
/** Articles that can be compared for duplicates without holding up the keys for long. */
const mostCompared = 20_000;
/** Articles after which meetings are shown for the first time; then at every doubling. */
const firstMerge = 16;

export type Arrival = (data: Data, progress: Progress | null) => void;

/**
 * Read all articles of `paths` and hand them over as they come; when all are there, in reading order.
 * @param signal ends the reading early; what was done is kept by the library
 */
export const loadSlices = async (
	paths: string[],
	start: Data,
	{
		onArrival,
		onProblem,
		signal,
	}: {
		onArrival: Arrival;
		onProblem: (problem: Problem) => void;
		signal: AbortSignal;
	},
): Promise<void> => {
	let data = start;
	const {library} = start as {library: Library | undefined};
	await setImmediate();
	const total = [...listFiles(paths, () => {})].length;
	const started = Date.now();
	/** Files that are done, with the part of the one that is being read. */
	let files = 0;
	const progress = (): Progress => ({
		files,
		total,
		articles: data.entries.length,
		started,
		now: Date.now(),
	});
	const reader = load(paths, library, onProblem, done => {
		files = done;
	});
	const merger = createMerger();
	signal.addEventListener('abort', merger.close);
	let mergeAt = firstMerge;
	let merging: Promise<void> | undefined;
	/** Merge what is there by now, unless that is being done already. */
	const mergeNow = (): Promise<void> => {
		mergeAt = data.entries.length * 2;
		merging ??= merger
			.merge(data.entries)
			.then(merged => {
				data = {...data, merged};
			})
			.finally(() => {
				merging = undefined;
			});
		return merging;
	};
	let batch: Entry[] = [];
	let shown = 0;
	const arrive = () => {
		data = addEntries(data, batch);
		batch = [];
		shown = performance.now();
		onArrival(data, progress());
	};
	for (let done = false; !done; ) {
		const until = performance.now() + slice;
		while (!done && performance.now() < until) {
			const next = reader.next();
			if (next.done) done = true;
			else batch.push(next.value);
		}
		if (performance.now() - shown > between) {
			arrive();
			if (data.entries.length >= mergeAt) void mergeNow();
		}
		await setImmediate();
		if (signal.aborted) {
			reader.return(undefined);
			return;
		}
	}
	arrive();
	await merging;
	const read = data;
	const entries = inReadingOrder(data.entries);
	const groups = entries.length <= mostCompared ? duplicates(entries, library) : [];
	data = {...data, entries, twins: twinsOf(groups)};
	onArrival(data, {...progress(), merging: true});
	// The merger counts on the order in which the articles came.
	const merged = await merger.merge(read.entries);
	merger.close();
	onArrival({...data, merged}, null);
};
