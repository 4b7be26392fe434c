/** Reading the articles between two frames: a slice of work, then the screen and the keys again. */
import {setImmediate} from 'node:timers/promises';
import {listFiles} from '../corpus/list-files.ts';
import type {Problem} from '../corpus/raw-document.ts';
import type {Library} from '../library/library.ts';
import {load} from '../library/load.ts';
import {merge} from '../meetings/merge/merge.ts';
import {addEntries, type Data, type Entry, inReadingOrder} from './state/data.ts';
import type {Progress} from './state/state.ts';

/** Longest time that a key may have to wait for a slice, and time between two pictures of what has come in, in milliseconds. */
const slice = 12;
const between = 120;
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
	let files = 0;
	let file = '';
	const progress = (): Progress => ({
		files,
		total,
		articles: data.entries.length,
		started,
		now: Date.now(),
	});
	const reader = load(paths, library, onProblem);
	let mergeAt = firstMerge;
	let batch: Entry[] = [];
	let shown = 0;
	for (let done = false; !done; ) {
		const until = performance.now() + slice;
		while (!done && performance.now() < until) {
			const next = reader.next();
			if (next.done) done = true;
			else {
				batch.push(next.value);
				const path = next.value.head.path.replace(/#[^#/]*$/, '');
				if (path !== file) files += 1;
				file = path;
			}
		}
		if (performance.now() - shown > between) {
			data = addEntries(data, batch);
			batch = [];
			if (data.entries.length >= mergeAt) {
				data = {...data, merged: merge(data.entries.map(({facts}) => facts))};
				mergeAt = data.entries.length * 2;
			}
			onArrival(data, progress());
			shown = performance.now();
		}
		await setImmediate();
		if (signal.aborted) {
			reader.return(undefined);
			return;
		}
	}
	data = addEntries(data, batch);
	const merged = merge(data.entries.map(({facts}) => facts));
	onArrival({...data, entries: inReadingOrder(data.entries), merged}, null);
};
