/** Merges what the articles tell: a few at once, many in a thread of their own, so that keys never wait. */
import {setImmediate} from 'node:timers/promises';
import {Worker} from 'node:worker_threads';
import type {ArticleHead} from '../../article.ts';
import {merge} from '../../meetings/merge/merge.ts';
import type {Merged, MergedMeeting} from '../../meetings/merge/merged.ts';
import type {Entry} from '../state/data.ts';
import type {Reply, Request, Told} from './messages.ts';

/** As many are merged faster than a thread starts. */
const few = 1000;
/** Articles handed over between two looks at the keyboard. */
const atOnce = 1000;
/** Beside this module in the bundle. */
const workerFile = './merge-worker.js';

export type Merger = {
	/** Merge these entries; every call brings those of the one before and perhaps more. */
	merge: (entries: readonly Entry[]) => Promise<Merged>;
	close: () => void;
};

const toldBy = (entry: Entry): Told => {
	const {head, row, meetings, agreements} = entry;
	if (meetings + agreements === 0) return {head};
	return row === undefined ? {head, found: entry.facts} : {head, row};
};

/** The parts of one answer, put together. */
const receive = (worker: Worker): Promise<Merged> =>
	new Promise((resolve, reject) => {
		const meetings: MergedMeeting[] = [];
		const articles: ArticleHead[] = [];
		const onMessage = (reply: Reply) => {
			if (reply.type === 'meetings') meetings.push(...reply.part);
			else if (reply.type === 'articles') articles.push(...reply.part);
			else {
				worker.off('message', onMessage);
				worker.off('error', reject);
				resolve({...reply.rest, meetings, articles});
			}
		};
		worker.on('message', onMessage);
		worker.once('error', reject);
	});

export const createMerger = (): Merger => {
	let worker: Worker | undefined;
	let sent = 0;
	const send = (request: Request) => worker?.postMessage(request);
	return {
		merge: async entries => {
			if (entries.length <= few) return merge(entries.map(({facts}) => facts));
			worker ??= new Worker(new URL(workerFile, import.meta.url));
			while (sent < entries.length) {
				send({type: 'add', told: entries.slice(sent, sent + atOnce).map(toldBy)});
				sent += atOnce;
				await setImmediate();
			}
			sent = entries.length;
			const merged = receive(worker);
			send({type: 'merge'});
			return merged;
		},
		close: () => void worker?.terminate(),
	};
};
