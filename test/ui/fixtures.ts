/** A small world of our own to draw: six articles, five meetings, an agreement. */
import type {Article} from '../../source/article.ts';
import {duplicates} from '../../source/library/duplicates.ts';
import type {Entry} from '../../source/library/entry.ts';
import {summarise} from '../../source/library/entry.ts';
import type {Agreement, Evidence, Facts, Meeting} from '../../source/meeting.ts';
import {merge} from '../../source/meetings/merge/merge.ts';
import {keymap} from '../../source/ui/input/keymap.ts';
import {addEntries, type Data, noData, twinsOf} from '../../source/ui/state/data.ts';
import {initialState, type State} from '../../source/ui/state/state.ts';
import {update} from '../../source/ui/state/update.ts';
import {blankMeeting} from '../meetings/blank-meeting.ts';

type Told = {title: string; source?: string; date?: string; url?: string; paragraphs: string[]};
type MeetingOf = (quote: (words: string) => Evidence) => Partial<Meeting>[];

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** An entry made by hand; `meetings` gets a function that finds the sentence with given words. */
export const entryOf = (
	id: string,
	told: Told,
	meetings: MeetingOf = () => [],
	agreements: Agreement[] = [],
): Entry => {
	const text = [told.title, ...told.paragraphs].join('\n\n');
	const article: Article = {
		id,
		path: `news/${id}.txt`,
		title: told.title,
		language: 'en',
		...(told.source ? {source: told.source} : {}),
		...(told.url ? {url: told.url} : {}),
		...(told.date ? {published: {date: told.date, basis: 'metadata'}} : {}),
		paragraphs: told.paragraphs.map(paragraph => ({text: paragraph, story: 0})),
		text,
	};
	const quote = (words: string): Evidence => {
		const start = text.indexOf(words);
		if (start < 0) throw new Error(`no such words: ${words}`);
		return {article: id, start, end: start + words.length, line: lineOf(text, start), quote: words};
	};
	const whole = (part: Partial<Meeting>, index: number): Meeting => ({
		...blankMeeting,
		id: `${id}-${index}`,
		sources: [id],
		...part,
	});
	const {path, title, language, source, url, published} = article;
	const facts: Facts = {
		schema: 1,
		article: {id, path, title, language, source, url, published, words: text.split(/\s+/).length},
		meetings: meetings(quote).map(whole),
		agreements,
	};
	return {...summarise(facts), row: undefined, facts, article};
};

export const person = (name: string, role?: string) => ({name, type: 'person' as const, ...(role ? {role} : {})});
export const day = (date: string) => ({from: date, to: date, text: date, basis: 'stated' as const});

const geneva = entryOf(
	'a1',
	{
		title: 'Rossi and Lindqvist agree on a ferry treaty',
		source: 'Harbour News',
		date: '2019-05-04',
		url: 'https://harbour.example/ferry',
		paragraphs: [
			'GENEVA – Foreign ministers Carla Rossi and Erik Lindqvist met in Geneva on Saturday. They agreed to open the ferry line again before the summer.',
			'Nobody had expected so quick an end of the quarrel, which began with a broken pier.',
			'They did not agree on the price of the tickets, Lindqvist said.',
		],
	},
	quote => [
		{
			participants: [person('Carla Rossi', 'Foreign minister'), person('Erik Lindqvist', 'Foreign minister')],
			place: {name: 'Geneva', country: 'CH'},
			date: day('2019-05-04'),
			topics: ['ferry line'],
			evidence: [quote('Foreign ministers Carla Rossi and Erik Lindqvist met in Geneva on Saturday.')],
			outcomes: [
				{
					kind: 'agreed',
					text: 'to open the ferry line again before the summer',
					evidence: [quote('They agreed to open the ferry line again before the summer.')],
				},
				{
					kind: 'not-agreed',
					text: 'the price of the tickets',
					evidence: [quote('They did not agree on the price of the tickets, Lindqvist said.')],
				},
			],
		},
	],
);

const call = entryOf(
	'b2',
	{
		title: 'Okafor telephones Rossi about the tides',
		source: 'Tidal Times',
		date: '2019-06-11',
		paragraphs: [
			'President Amara Okafor telephoned Carla Rossi on Tuesday. They spoke of the tides and of nothing else.',
		],
	},
	quote => [
		{
			kind: 'call',
			participants: [person('Amara Okafor', 'President'), person('Carla Rossi')],
			date: day('2019-06-11'),
			evidence: [quote('President Amara Okafor telephoned Carla Rossi on Tuesday.')],
		},
	],
);

const planned = entryOf(
	'c3',
	{
		title: 'Lindqvist to visit Okafor in the autumn',
		source: 'Harbour News',
		date: '2019-07-01',
		paragraphs: ['Erik Lindqvist will visit Amara Okafor in Lagos in the autumn, his office said.'],
	},
	quote => [
		{
			kind: 'visit',
			status: 'planned',
			participants: [person('Erik Lindqvist'), person('Amara Okafor')],
			place: {name: 'Lagos', country: 'NG'},
			dateText: 'in the autumn',
			evidence: [quote('Erik Lindqvist will visit Amara Okafor in Lagos in the autumn, his office said.')],
		},
	],
);

const quiet = entryOf('d4', {
	title: 'Rain expected all week',
	source: 'Tidal Times',
	date: '2019-03-02',
	paragraphs: ['It will rain. 雨が降ります。 The word for it in Hindi is बारिश, and families 👨‍👩‍👧 stay at home.'],
});

const long = entryOf('e5', {
	title: 'A long report on lighthouses',
	paragraphs: Array.from(
		{length: 60},
		(_, index) => `Lighthouse number ${index + 1} stands on a rock and shines at night.`,
	),
});

export const entries: Entry[] = [geneva, call, planned, quiet, long];

export const dataOf = (list: readonly Entry[]): Data => {
	const data = addEntries(noData(), list);
	return {...data, merged: merge(list.map(({facts}) => facts)), twins: twinsOf(duplicates([...list], undefined))};
};

/** A reader with all fixtures loaded. */
export const stateOf = (columns = 100, rows = 30, list: readonly Entry[] = entries): State =>
	update(initialState({columns, rows}), {type: 'data', data: dataOf(list), progress: null}, keymap);

/** The state after keys, named as in the keymap. */
export const press = (state: State, ...keys: string[]): State =>
	keys.reduce((now, key) => update(now, {type: 'key', key}, keymap), state);

/** The state after the letters of a text. */
export const type = (state: State, text: string): State =>
	press(state, ...Array.from(text, letter => (letter === ' ' ? 'space' : letter)));
