/** Entries for tests, without a file behind them. */

import {type Entry, summarise} from '../../source/library/entry.ts';
import type {Facts, Meeting} from '../../source/meeting.ts';
import {blankMeeting} from '../meetings/blank-meeting.ts';

type Options = {title?: string; body?: string; source?: string; date?: string; meetings?: Partial<Meeting>[]};

const makeMeeting = (partial: Partial<Meeting>, index: number): Meeting => ({
	...blankMeeting,
	id: `m${index}`,
	...partial,
});

export const person = (name: string) => ({name, type: 'person' as const});

export const makeEntry = (id: string, {title = '', body = '', source, date, meetings = []}: Options): Entry => {
	const article = {
		id,
		path: `${id}.txt`,
		title,
		source,
		language: 'en',
		...(date && {published: {date, basis: 'metadata' as const}}),
	};
	const facts: Facts = {
		schema: 1,
		article: {...article, words: 1},
		meetings: meetings.map(makeMeeting),
		agreements: [],
	};
	const text = [title, body].filter(Boolean).join('\n\n');
	return {
		...summarise(facts),
		row: undefined,
		facts,
		article: {...article, paragraphs: [{text: body, story: 0}], text},
	};
};
