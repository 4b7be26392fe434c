/** The merging thread: gathers facts, merges them when asked, and gives the result back in parts. */
import {parentPort} from 'node:worker_threads';
import {openLibrary} from '../../library/library.ts';
import type {Facts} from '../../meeting.ts';
import {merge} from '../../meetings/merge/merge.ts';
import type {Reply, Request, Told} from './messages.ts';

const partLength = 1000;
const library = openLibrary(() => {});
const facts: Facts[] = [];
const nothing = {meetings: [], agreements: []};

const factsOf = ({head, row, found}: Told): Facts => ({
	schema: 1,
	article: head,
	...(found ?? (row === undefined ? nothing : (library?.facts(row) ?? nothing))),
});

const reply = (message: Reply) => parentPort?.postMessage(message);

const parts = <Item>(items: readonly Item[]): Item[][] =>
	Array.from({length: Math.ceil(items.length / partLength)}, (_, index) =>
		items.slice(index * partLength, (index + 1) * partLength),
	);

parentPort?.on('message', (request: Request) => {
	if (request.type === 'add') {
		for (const told of request.told) facts.push(factsOf(told));
		return;
	}
	const {meetings, articles, ...rest} = merge(facts);
	for (const part of parts(meetings)) reply({type: 'meetings', part});
	for (const part of parts(articles)) reply({type: 'articles', part});
	reply({type: 'done', rest});
});
